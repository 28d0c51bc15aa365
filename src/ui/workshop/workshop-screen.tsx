// What the addresses under `workshop` and `projector` lead to: each screen is fetched when it is asked for.

import { handoutOf } from '../handouts/handout-of';
import { Later } from '../shell/later';
import { UnknownScreen } from '../shell/unknown-screen';

interface WorkshopScreenProps {
  readonly screen: 'workshop' | 'projector';
  /** What stands after the screen's name in the address. */
  readonly path: readonly string[];
}

export function WorkshopScreen({ screen, path }: WorkshopScreenProps) {
  const handout = screen === 'workshop' ? handoutOf(path) : null;
  if (handout) return <Later load={handout.load} with={handout.with as never} />;
  return <UnknownScreen />;
}
