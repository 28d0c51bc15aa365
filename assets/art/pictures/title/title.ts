// The title picture: two people at the two ends of a bench, and the lamp between them.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type Box, renderPng } from '../../paint/raster';
import type { MadeArt } from '../made-art';
import { composeScene } from '../scene';
import { drawBench, drawLamp, GROUND_Y } from './bench';
import { DAY, DUSK, type ParkHour } from './hours';
import { drawPark } from './park';

/** Taller than the screen, so that it also covers a phone held upright. */
const BOX: Box = { x: 0, y: -110, w: 1280, h: 860 };
const SCALE = 0.168;

const HOURS = { 'title-day': DAY, 'title-dusk': DUSK } as const;

/** The names of the two title pictures. */
export const TITLES = Object.keys(HOURS) as (keyof typeof HOURS)[];

/** Draws a title picture as a PNG at one pixel for a picture unit. */
export function composeTitle(art: MadeArt, name: keyof typeof HOURS): Promise<Buffer> {
  const hour = HOURS[name];
  const pen = new Pen(53, '#2f2a3a', BOX);
  drawPark(pen, hour);
  drawLamp(pen, hour);
  drawBench(pen, hour);
  return composeScene(art, {
    box: BOX,
    density: 1,
    back: [renderPng(pen.markup(), BOX, 1)],
    front: [],
    figures: [
      {
        id: 'maya',
        pose: 'seated',
        mood: 'anxious',
        gaze: 'toward',
        x: 438,
        y: GROUND_Y,
        scale: SCALE,
        left: false,
        headLeft: false,
      },
      {
        id: 'daniel',
        pose: 'seated',
        mood: 'withdrawn',
        gaze: 'toward',
        x: 842,
        y: GROUND_Y,
        scale: SCALE,
        left: true,
        headLeft: false,
      },
    ],
    figureLight: roundLight({ x: 640, y: 230, radius: 620, stops: figureStops(hour) }, BOX),
    multiply: roundLight({ x: 640, y: 330, radius: 860, stops: vignette(hour) }, BOX),
    shine: hour.night ? lampShine() : sunShine(),
  });
}

function figureStops(hour: ParkHour): readonly (readonly [number, string])[] {
  return hour.night
    ? [
        [0, '#fff0cf'],
        [0.35, '#ffe0bd'],
        [0.75, '#b9a3bb'],
        [1, '#7d78a8'],
      ]
    : [
        [0, '#fffaf0'],
        [0.6, '#fff2df'],
        [1, '#d6dccd'],
      ];
}

function vignette(hour: ParkHour): readonly (readonly [number, string])[] {
  return hour.night
    ? [
        [0, '#ffffff'],
        [0.5, '#efe4ee'],
        [1, '#6a6390'],
      ]
    : [
        [0, '#ffffff'],
        [0.5, '#f8f0e4'],
        [1, '#a3b2ab'],
      ];
}

const BLACK = `<rect x="${BOX.x}" y="${BOX.y}" width="${BOX.w}" height="${BOX.h}" fill="#000"/>`;

function lampShine(): string {
  return `${BLACK}<defs><linearGradient id="c" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffdf9c" stop-opacity=".42"/><stop offset="1" stop-color="#ffcf86" stop-opacity=".02"/></linearGradient><radialGradient id="f" gradientUnits="userSpaceOnUse" cx="640" cy="660" r="330" gradientTransform="translate(0 475) scale(1 .28)"><stop offset="0" stop-color="#ffd98f" stop-opacity=".55"/><stop offset="1" stop-color="#ffd98f" stop-opacity="0"/></radialGradient><filter id="b"><feGaussianBlur stdDeviation="14"/></filter></defs>${roundLight(
    {
      x: 640,
      y: 216,
      radius: 190,
      stops: [
        [0, '#ffe6a6', 0.95],
        [0.16, '#ffd78a', 0.55],
        [1, '#ffc070', 0],
      ],
    },
    BOX,
    'globe',
  )}<g filter="url(#b)"><path d="M622 226L658 226L860 620L420 620Z" fill="url(#c)"/></g><rect y="400" width="1280" height="350" fill="url(#f)"/>`;
}

function sunShine(): string {
  return `${BLACK}<defs><linearGradient id="s" gradientUnits="userSpaceOnUse" x1="150" y1="-80" x2="620" y2="640"><stop offset="0" stop-color="#fff0c0" stop-opacity=".5"/><stop offset="1" stop-color="#fff0c0" stop-opacity="0"/></linearGradient><filter id="b"><feGaussianBlur stdDeviation="16"/></filter></defs><g filter="url(#b)" fill="url(#s)"><path d="M-10 -170L80 -170L620 760L420 760Z"/><path d="M240 -170L350 -170L1120 760L940 760Z"/></g>`;
}
