// The rug, and before everything the low table with the bowl for keys.

import type { Pen } from '../../draw/pen';

/** Draws the rug. */
export function drawRug(pen: Pen): void {
  pen.shape(
    [
      [240, 604],
      [1040, 604],
      [1110, 726],
      [170, 726],
    ],
    {
      fill: '#b5705a',
      ink: 2,
      inside:
        '<path d="M262 616H1018L1078 714H202Z" fill="none" stroke="#e4b98c" stroke-width="4"/><path d="M300 632H980L1024 698H256Z" fill="#9b5a50"/><path d="M320 665H960" stroke="#d9a24a" stroke-width="5" stroke-dasharray="26 18"/>',
    },
  );
}

/** Draws the table: a bowl with one key in it, a cup, a book face down. */
export function drawLowTable(pen: Pen): void {
  pen.raw(
    '<ellipse cx="640" cy="734" rx="260" ry="9" fill="#1c1330" fill-opacity=".4" filter="url(#soft2)"/>',
  );
  pen.ellipse(640, 690, 236, 24, { fill: '#7a513c', ink: 2.4 });
  pen.ellipse(640, 680, 236, 24, {
    fill: '#b07f56',
    ink: 2.4,
    light: { colour: '#d8a977', by: [0, 4], opacity: 0.8 },
  });
  pen.shape(
    [
      [540, 656],
      [640, 656],
      [618, 684],
      [562, 684],
    ],
    { fill: '#4f7a80', ink: 2.1, round: 8, shade: { colour: '#355a63', by: [10, -5] } },
  );
  pen.ellipse(590, 656, 50, 9, { fill: '#2f4d57', ink: 1.9 });
  pen.raw(
    '<g transform="translate(586 654) rotate(-18)"><circle r="7" fill="none" stroke="#e9c76a" stroke-width="4"/><path d="M7 0h24m-7 0v6m-6-6v5" stroke="#e9c76a" stroke-width="4" fill="none"/></g>',
  );
  pen.rect(702, 648, 34, 34, {
    fill: '#efe3cd',
    ink: 2,
    round: 5,
    shade: { colour: '#c4b196', by: [7, -3] },
  });
  pen.ellipse(719, 648, 17, 4.5, { fill: '#5a3a2e', ink: 1.5 });
  pen.shape(
    [
      [766, 682],
      [800, 668],
      [836, 680],
      [802, 690],
    ],
    { fill: '#a9584a', ink: 1.9, shade: { colour: '#7b3b3c', by: [4, -3] } },
  );
}
