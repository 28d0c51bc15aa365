// Daniel: twists, a goatee, a teal sweater, dark trousers.

import { FLOOR_Y, NECK } from './anchors';
import * as clothes from './outfit-knit';
import type { PersonArt } from './person-art';
import { patches } from './redraw';

/** A short beard around the mouth that leaves the lips and the skin about them free. */
const BEARD = `
  <defs><filter id="short" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="1.6"/></filter></defs>
  <g filter="url(#short)" transform="translate(36 0) scale(.934 1)">
    <path d="M497 418C498 392 520 380 545 383C554 384 558 388 562 388C566 388 572 384 582 384C604 383 622 394 622 420C623 452 612 478 594 491C578 497 558 494 544 486C518 472 498 446 497 418ZM514 422C517 440 530 456 546 464C553 459 559 456 567 457C577 458 584 463 590 466C601 456 607 440 607 422C606 406 596 399 580 400C570 401 566 404 561 404C555 404 550 400 541 400C526 400 514 408 514 422Z" fill="#2c1c1e" fill-opacity=".92" fill-rule="evenodd"/>
    <path d="M553 452C559 449 569 449 576 453L570 474C566 478 560 478 557 474Z" fill="#2c1c1e" fill-opacity=".85"/>
  </g>`;

export const DANIEL: PersonArt = {
  id: 'daniel',
  name: 'Daniel',
  palette: {
    ink: '#241a26',
    skin: '#7c4a35',
    hair: '#231a1e',
    top: '#4f8a86',
    under: '#e9dfc7',
    bottom: '#3b4257',
    sock: '#c9a24f',
    shoe: '#8a5a40',
    sole: '#efe6d6',
    lining: '#3a6b68',
    prop: '#4a4f66',
    wood: '#a8744a',
    woodDark: '#6b4433',
    blush: '#94412f',
  },
  hair: 'Hair/TwistsVolumed',
  hairRoles: { regions: 'skin', masses: 'hair', seeds: [], massSeeds: [] },
  hairRedrawn: {
    added: patches('244 84, 334 84, 338 186, 238 186'),
  },
  onSkin: BEARD,
  faceSet: 'light-edge',
  face: { x: 0, y: 0, browY: 0 },
  bodyScale: 1,
  headScale: 1.06,
  poses: {
    neutral: {
      piece: 'StandingPose/ShirtPantsWB',
      ...clothes.STANDING,
      foot: { x: NECK.x, y: FLOOR_Y },
      shadow: { x: 100, y: -30, rx: 560, ry: 60 },
    },
    open: {
      piece: 'StandingPose/RoboDanceOutline',
      ...clothes.REACHING,
      foot: { x: NECK.x, y: FLOOR_Y },
      shadow: { x: -40, y: -20, rx: 560, ry: 66 },
    },
    guarded: {
      piece: 'StandingPose/CrossedArmsWB',
      ...clothes.CROSSED,
      foot: { x: NECK.x, y: FLOOR_Y },
      shadow: { x: -140, y: -40, rx: 480, ry: 60 },
    },
    away: {
      piece: 'StandingPose/ShirtPantsWB',
      ...clothes.BACK,
      flipped: true,
      foot: { x: NECK.x, y: FLOOR_Y },
      shadow: { x: -100, y: -30, rx: 560, ry: 60 },
    },
    seated: {
      piece: 'SittingPose/CrossedLegs',
      ...clothes.SITTING,
      foot: { x: NECK.x, y: 2290 },
      shadow: null,
    },
  },
};
