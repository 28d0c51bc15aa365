// The window over the sink and the town in it.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import type { KitchenHour } from './hours';

/** The panes, as a rectangle: the room is open there, and the town shows through. */
export const PANES = { x: 480, y: 80, w: 320, h: 190 } as const;

/** Draws sky and town, somewhat wider than the panes so that they can move behind them. */
export function drawTown(pen: Pen, hour: KitchenHour): void {
  pen.gradient('sky', hour.sky);
  pen.raw('<rect x="440" y="50" width="400" height="260" fill="url(#sky)"/>');
  let stars = '';
  for (let i = 0; i < hour.stars; i++) {
    stars += `<circle cx="${470 + pen.random() * 340}" cy="${72 + pen.random() * 80}" r="${0.9 + pen.random() * 0.6}"/>`;
  }
  pen.raw(`<g fill="#fff4d6" fill-opacity=".8">${stars}</g>`);
  pen.raw('<path d="M746 105a15 15 0 1 0 11 17a13 13 0 1 1-11-17z" fill="#f7e7c4" fill-opacity=".9"/>');
  pen.raw(
    `<path d="M440 252l30-20l40 34v60h-70zM470 240l40-34l40 34v60h-80zM560 250v-60h50v90zM604 236l52-40l46 40v70h-98zM700 240v-34h18v-22h14v22h34v84h-66zM770 250l30-26l40 30v60h-70z" fill="${hour.roofsFar}"/>`,
  );
  pen.raw(
    `<path d="M440 270l30-8l60-30l52 30v50h-142zM590 262h50l34-22l44 22h122v50h-250z" fill="${hour.roofsNear}"/>`,
  );
  pen.raw(
    `<g fill="#ffd98a">${hour.lit.map(([x, y]) => `<rect x="${x}" y="${y}" width="7" height="9"/>`).join('')}</g>`,
  );
}

/** Draws the frame around the panes (which stay open) and the sill. */
export function drawFrame(pen: Pen): void {
  const shade = { colour: '#cbb79e', by: [4, -4] } as const;
  pen.rect(462, 62, 356, 18, { fill: '#efe3cd', ink: 2.2, shade });
  pen.rect(462, 270, 356, 18, { fill: '#efe3cd', ink: 2.2, shade });
  pen.rect(462, 62, 18, 226, { fill: '#efe3cd', ink: 2.2, shade });
  pen.rect(800, 62, 18, 226, { fill: '#efe3cd', ink: 2.2, shade });
}

/** Draws the bars between the panes. */
export function drawBars(pen: Pen): void {
  pen.rect(634, 80, 12, 190, { fill: '#efe3cd', ink: 1.6 });
  pen.rect(480, 160, 320, 9, { fill: '#efe3cd', ink: 1.6 });
}

/** Draws the curtains, tied back, and their rail. */
export function drawCurtains(pen: Pen): void {
  for (const side of [-1, 1]) {
    const at = (x: number, y: number): Point => [640 + side * x, y];
    pen.shape(
      [
        at(196, 50),
        at(120, 50),
        at(130, 110),
        at(150, 160),
        at(176, 200),
        at(164, 250),
        at(158, 300),
        at(206, 304),
      ],
      {
        fill: '#c9785a',
        ink: 2.2,
        round: 14,
        shade: { colour: '#a4583f', by: [side * -9, 0] },
      },
    );
    pen.line([at(182, 58), at(180, 150), at(186, 200)], 1.8, { opacity: 0.7 });
    pen.line([at(160, 58), at(164, 130), at(178, 190)], 1.8, { opacity: 0.7 });
    pen.line([at(188, 214), at(184, 296)], 1.8, { opacity: 0.7 });
    pen.rect(side > 0 ? 810 : 436, 196, 34, 12, { fill: '#e9c98f', ink: 1.6 });
  }
  pen.rect(430, 42, 420, 10, { fill: '#6b4a3a', ink: 1.8, round: 4 });
}
