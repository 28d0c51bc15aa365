// What the addresses under `workshop` and `projector` lead to: each screen is fetched when it is asked for.

import { handoutOf } from '../handouts/handout-of';
import { ShelfScreen } from '../shelf/shelf-screen';
import { Later } from '../shell/later';

const prepare = () => import('./prepare-screen').then((part) => part.PrepareScreen);
const desk = () => import('./console-screen').then((part) => part.ConsoleScreen);
const projector = () => import('./projector-screen').then((part) => part.ProjectorScreen);

interface WorkshopScreenProps {
  readonly screen: 'workshop' | 'projector';
  /** What stands after the screen's name in the address. */
  readonly path: readonly string[];
}

/**
 * `workshop`: the stories to prepare; `workshop/story/ID`: one of them; `workshop/SESSION`: its console, and with `alone`
 * behind it console and wall in one window. `projector/SESSION`: the wall. Sheets, codes, class links and links to a decision are told in `handoutOf`.
 */
export function WorkshopScreen({ screen, path }: WorkshopScreenProps) {
  const handout = screen === 'workshop' ? handoutOf(path) : null;
  if (handout) return <Later load={handout.load} with={handout.with as never} />;
  const [first = '', second = ''] = path;
  if (path.length > 2) return <ShelfScreen lost />;
  if (screen === 'projector')
    return first && !second ? <Later load={projector} with={{ id: first }} /> : <ShelfScreen lost />;
  if (!first) return <Later load={prepare} with={{ story: null }} />;
  if (first === 'story' && second) return <Later load={prepare} with={{ story: second }} />;
  if (second === '' || second === 'alone')
    return <Later load={desk} with={{ id: first, alone: second === 'alone' }} />;
  return <ShelfScreen lost />;
}
