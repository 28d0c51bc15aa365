// Draws eyes: the pupil under its lid, then the strokes of lids and lashes.

import type { BrushPoint } from '../draw/brush';
import { edge, strokes } from './brush';
import { EYES, type Eye, type Pupil } from './eye-shapes';
import type { FaceInk } from './ink';
import { atBothEyes } from './places';

/** Eyes by frame name. */
export const EYE_FEATURES = Object.fromEntries(
  Object.entries(EYES).map(([name, eye]) => [name, (ink: FaceInk) => drawEyes(ink, eye, name)]),
);

function drawEyes(ink: FaceInk, eye: Eye, name: string): string {
  return atBothEyes((place, side) => {
    const narrow = side === 1 ? 1 : 0.9;
    let markup = '';
    if (eye.white) {
      const [cx, cy] = place(0, 0);
      markup += `<ellipse cx="${cx}" cy="${cy}" rx="${eye.white.rx * narrow}" ry="${eye.white.ry}" fill="${ink.white}" stroke="${ink.line}" stroke-opacity=".6" stroke-width="2.8"/>`;
    }
    if (eye.pupil) markup += drawPupil(ink, eye.pupil, place, narrow, Boolean(eye.white), `${name}${side}`);
    const placed = eye.strokes.map((points) => points.map(([x, y, w]): BrushPoint => [...place(x, y), w]));
    return markup + strokes(ink, placed);
  });
}

type Place = (x: number, y: number) => readonly [number, number];

function drawPupil(
  ink: FaceInk,
  pupil: Pupil,
  place: Place,
  narrow: number,
  onWhite: boolean,
  id: string,
): string {
  const [cx, cy] = place(pupil.x, pupil.y);
  const { rx, ry } = { rx: pupil.rx * narrow, ry: pupil.ry };
  const oval = `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
  const light = pupil.light
    ? `<circle cx="${cx + rx * 0.2}" cy="${cy - ry * 0.36}" r="${pupil.light}" fill="${ink.white}"/>`
    : '';
  const drawn = `${onWhite ? '' : edge(ink, oval)}<path d="${oval}" fill="${ink.pupil}"/>${light}`;
  if (!pupil.lid) return drawn;
  const [outer, inner] = pupil.lid;
  const [a, b] = [place(-40, outer - (inner - outer) * 0.3), place(40, inner + (inner - outer) * 0.3)];
  return `<clipPath id="${id}"><path d="M${a[0]} ${a[1]}L${b[0]} ${b[1]}V${cy + 60}H${a[0]}Z"/></clipPath><g clip-path="url(#${id})">${drawn}</g>`;
}
