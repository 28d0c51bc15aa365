// What lies about in the wide pictures: the lemon by the kettle, the pan on the table's edge.

import { Pen } from '../../draw/pen';
import { SOUP } from '../../inserts/soup';
import { PLACE_BOX } from '../../places/place-art';

/** A lemon that lies at a point of the worktop, as markup. */
export function lemonAt(x: number, y: number): string {
  const pen = new Pen(91, '#33263a', PLACE_BOX);
  pen.raw(`<ellipse cx="${x - 3}" cy="${y + 10}" rx="20" ry="4" fill="#1c1330" fill-opacity=".4"/>`);
  pen.shape(
    [
      [x - 21, y + 1],
      [x - 14, y - 8],
      [x, y - 12],
      [x + 13, y - 9],
      [x + 21, y - 1],
      [x + 14, y + 8],
      [x, y + 11],
      [x - 13, y + 9],
    ],
    {
      fill: '#f6cf3c',
      ink: 2,
      curve: true,
      shade: { colour: '#c78f22', by: [-4, -4], opacity: 0.75 },
      light: { colour: '#fff0a0', by: [-3, 3], opacity: 0.7 },
    },
  );
  return pen.markup();
}

/** The near edge of a table at `y`, with the pan of soup and its two spoons on it, the pan around `x`. */
export function panOnTable(x: number, y: number): string {
  const pen = new Pen(92, '#2a1f2d', PLACE_BOX);
  pen.rect(-60, y, 1400, 220, {
    fill: '#b97b4f',
    ink: 3,
    light: { colour: '#e3b27c', by: [0, 6], opacity: 0.8 },
  });
  pen.raw(`<g transform="translate(${x} ${y - 24}) scale(.3)">${SOUP.draw().markup()}</g>`);
  return pen.markup();
}
