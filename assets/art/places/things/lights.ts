// Lights in the picture itself: halos of lamps, and lights so far out of focus that they are discs.

import type { Pen } from '../../draw/pen';

/** Markup of a soft round light with nothing hard in it. */
export function halo(
  pen: Pen,
  name: string,
  x: number,
  y: number,
  radius: number,
  colour: string,
  strength: number,
): string {
  pen.define(
    `<radialGradient id="${name}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset=".4" stop-color="${colour}" stop-opacity="${strength * 0.36}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`,
  );
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${name})"/>`;
}

/** Markup of a light out of focus: a pale disc with a brighter rim. */
export function disc(x: number, y: number, r: number, colour: string, strength: number): string {
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}" fill-opacity="${strength}" stroke="${colour}" stroke-opacity="${strength * 0.8}" stroke-width="${r * 0.12}"/>`;
}

/** Markup that fills the whole place with one gradient of the pen. */
export function fullOf(gradient: string): string {
  return `<rect x="-60" y="-40" width="1400" height="800" fill="url(#${gradient})"/>`;
}
