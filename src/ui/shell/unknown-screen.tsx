// An address that leads nowhere: said plainly, with the shelf below.

import { ShelfScreen } from '../shelf/shelf-screen';

export function UnknownScreen() {
  return <ShelfScreen lost />;
}
