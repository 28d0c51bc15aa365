// The bench behind the table, where people sit down: its seat is as high as that of every place.

import type { Pen } from '../../draw/pen';

const [LEFT, RIGHT, SEAT, FLOOR] = [262, 1018, 530, 664];

/** Draws a pine bench with a striped pad on it. */
export function drawBench(pen: Pen): void {
  pen.raw(
    `<ellipse cx="640" cy="${FLOOR}" rx="400" ry="10" fill="#2a1626" fill-opacity=".35" filter="url(#soft2)"/>`,
  );
  const wood = { fill: '#8a5d42', ink: 2.2, shade: { colour: '#5f3d30', by: [5, 0] as const } };
  for (const x of [LEFT + 36, RIGHT - 58]) {
    pen.shape(
      [
        [x, SEAT + 14],
        [x + 22, SEAT + 14],
        [x + 26, FLOOR],
        [x + 10, FLOOR],
      ],
      wood,
    );
  }
  pen.rect(LEFT + 50, SEAT + 74, RIGHT - LEFT - 100, 10, {
    ...wood,
    ink: 1.8,
    shade: { colour: '#5f3d30', by: [0, -4] },
  });
  pen.rect(LEFT + 16, SEAT + 8, RIGHT - LEFT - 32, 20, {
    fill: '#7c5139',
    ink: 2,
    shade: { colour: '#553529', by: [0, -7] },
  });
  pen.rect(LEFT, SEAT, RIGHT - LEFT, 12, {
    fill: '#b07f56',
    ink: 2.3,
    round: 3,
    light: { colour: '#d3a473', by: [0, 3], opacity: 0.8 },
  });
  let stripes = '';
  for (let x = LEFT + 40; x < RIGHT - 20; x += 22) stripes += `M${x} ${SEAT - 14}v22`;
  pen.rect(LEFT + 22, SEAT - 10, RIGHT - LEFT - 44, 12, {
    fill: '#a9584a',
    ink: 2,
    round: 5,
    shade: { colour: '#7b3b3c', by: [0, -4] },
    inside: `<path d="${stripes}" stroke="#d9a884" stroke-width="3"/>`,
  });
}
