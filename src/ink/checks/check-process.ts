// A process of its own that checks the stories it is sent, for all-reports.ts. It ends when nobody sends it any more.

import { placesOf } from '../places';
import { readSurroundings } from '../read-story';
import { reportOf, type Wants } from './report';

const places = placesOf(process.argv[2] ?? process.cwd());
const around = readSurroundings(places);

process.on('message', ({ id, wants }: { id: string; wants: Wants }) => {
  process.send?.(reportOf(places, id, around, wants));
});
