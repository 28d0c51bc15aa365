// What the addresses under `workshop` and `projector` lead to: each screen is fetched when it is asked for.

import { UnknownScreen } from '../shell/unknown-screen';

interface WorkshopScreenProps {
  readonly screen: 'workshop' | 'projector';
  /** What stands after the screen's name in the address. */
  readonly path: readonly string[];
}

export function WorkshopScreen(_: WorkshopScreenProps) {
  return <UnknownScreen />;
}
