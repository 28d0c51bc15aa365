// The two doors: the child's, ajar with the night light behind it, and the dark one at the other end.

import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';

const FRAME = { fill: '#d8ccb2', ink: 2.2, shade: { colour: '#a79b86', by: [4, -4] as const } };

/** The light that comes out of the child's room. */
export const AJAR = { x: 268, y: 320 } as const;

/** Draws the child's door. */
export function drawChildDoor(pen: Pen): void {
  pen.rect(112, 86, 188, 436, FRAME);
  pen.gradient('night-light', [
    [0, '#d8894f'],
    [0.5, '#ffce86'],
    [1, '#e89a5a'],
  ]);
  pen.rect(126, 100, 160, 422, { fill: 'url(#night-light)', ink: 2 });
  pen.raw('<path d="M252 522V360q16-8 34 0V522Z" fill="#b3693f" fill-opacity=".5"/>');
  pen.shape(
    [
      [126, 100],
      [244, 90],
      [244, 536],
      [126, 522],
    ],
    { fill: '#b9c3bd', ink: 2.6, shade: { colour: '#8d9a9c', by: [9, -4] } },
  );
  for (const [y, h] of [
    [122, 126],
    [342, 160],
  ])
    pen.shape(
      [
        [144, y],
        [228, y - 5],
        [228, y + h + 7],
        [144, y + h],
      ],
      { fill: '#adb8b3', ink: 1.7, shade: { colour: '#8d9a9c', by: [-4, 4] } },
    );
  pen.ellipse(232, 306, 7, 8, { fill: '#c79c58', ink: 1.8 });
  // A drawing on the door, held by tape: two people and a very large sun.
  pen.shape(
    [
      [154, 142],
      [218, 137],
      [221, 218],
      [157, 224],
    ],
    {
      fill: '#f6efdf',
      ink: 1.6,
      inside:
        '<circle cx="206" cy="154" r="13" fill="#e9b44c"/><path d="M176 214v-34M176 190l-11 9M176 190l11-8M176 180" stroke="#4f7a80" stroke-width="4"/><circle cx="176" cy="174" r="8" fill="#c9785a"/><path d="M196 212v-20M196 198l-9-6M196 198l8 5" stroke="#b8503f" stroke-width="4"/><circle cx="196" cy="187" r="6" fill="#7c4a35"/><path d="M154 218q34-8 70-4" stroke="#6f9163" stroke-width="5"/>',
    },
  );
  pen.rect(176, 132, 22, 9, { fill: '#e6d9b0', ink: 1.1, inkOpacity: 0.5, opacity: 0.9 });
  ['#c9785a', '#d9a24a', '#6f9163'].forEach((fill, i) => {
    pen.rect(150 + i * 27, 264 - i * 2 + (i % 2) * 4, 20, 23, { fill, ink: 1.5, wobble: 2.4 });
  });
  pen.raw(halo(pen, 'ajar', AJAR.x, AJAR.y, 210, '#ffc47a', 0.42));
  pen.raw('<path d="M246 524L288 522L640 742H300Z" fill="#ffd08a" fill-opacity=".42" filter="url(#soft2)"/>');
}

/** Draws the doorway at the other end, where the street lamp comes through a blind. */
export function drawDarkDoor(pen: Pen): void {
  pen.rect(812, 78, 192, 444, FRAME);
  pen.gradient('dark-room', [
    [0, '#57527a'],
    [1, '#413d60'],
  ]);
  pen.rect(828, 94, 160, 428, { fill: 'url(#dark-room)', ink: 2.2 });
  let bars = '';
  for (let i = 0; i < 9; i++) bars += `M846 ${168 + i * 15}l84-12v6l-84 12z`;
  pen.raw(`<path d="${bars}" fill="#8f93b8" fill-opacity=".5" filter="url(#soft1)"/>`);
  // An armchair, its back to us, and a hat on it.
  pen.raw(
    '<path d="M862 522V424q4-34 40-36q38 0 44 36v20q22-6 26 16v62z" fill="#2b2744"/><path d="M884 392q18-26 40 0l14 4H870z" fill="#191628"/><path d="M866 424q4-30 36-32" fill="none" stroke="#6d6f98" stroke-opacity=".6" stroke-width="2.4"/>',
  );
  pen.rect(826, 515, 164, 8, { fill: '#7c5a42', ink: 1.5 });
}
