// What the stage shows once nothing moves any more: a picture worked out for one frame. The same picture, the same still.

import type { Picture } from '../domain/picture';
import type { Mood, Pose, Side } from '../domain/vocabulary';
import type { StageFrame } from '../game/stage-port';
import type { ArtCatalog } from './art-catalog';
import { block } from './blocking';
import { cutByEdge, frameShot, type View } from './framing';
import { type Warmth, warmthOf } from './grade';
import type { Standing } from './standing';

/** 1 drawn as in the art (facing right), -1 mirrored. */
export type Direction = 1 | -1;

/** How a body is held and which way it is turned: one drawing. */
export interface Look {
  readonly pose: Pose;
  readonly turn: Direction;
}

/** Somebody on the stage. Angles in degrees, clockwise; eyes in units of the art, in the head's own direction. */
export interface FigureStill extends Standing {
  readonly look: Look;
  /** Which way the other person is. */
  readonly toward: Direction;
  readonly headTurn: Direction;
  readonly mood: Mood;
  readonly eyes: { readonly x: number; readonly y: number };
  readonly lean: number;
  readonly tilt: number;
  readonly blush: number;
  /** 0 for somebody the shot leaves out, else 1. */
  readonly seen: number;
}

export interface Still {
  readonly place: string | null;
  readonly view: View;
  readonly figures: readonly FigureStill[];
  readonly warmth: Warmth;
  /** 0 to 100: quickens the breath and stills the blink. */
  readonly tension: number;
  readonly insert: InsertStill | null;
}

/** An object that is held up, on the side that leaves a lone face free. */
export interface InsertStill {
  readonly name: string;
  /** Where its middle is, as a part of the open stage's width. */
  readonly across: number;
}

/** Works a picture out for a frame. People and places that the art does not know are left out. */
export function stillOf(picture: Picture, catalog: ArtCatalog, frame: StageFrame): Still {
  const standings = block(picture, catalog, frame);
  const view = frameShot(picture, standings, catalog, frame);
  const seen = (standing: Standing) => (cutByEdge(picture, standing, view, catalog, frame) ? 0 : 1);
  return {
    place: picture.place && catalog.places[picture.place] ? picture.place : null,
    view,
    figures: standings.map((standing) => ({
      ...figureStill(standing, picture, catalog),
      seen: seen(standing),
    })),
    warmth: warmthOf(picture.between),
    tension: picture.between.tension,
    insert: insertStill(picture, catalog, frame),
  };
}

const towardFrom = (side: Side): Direction => (side === 'left' ? 1 : -1);
const flipped = (turn: Direction): Direction => (turn === 1 ? -1 : 1);

function figureStill(standing: Standing, picture: Picture, catalog: ArtCatalog): Omit<FigureStill, 'seen'> {
  const toward = towardFrom(standing.side);
  const figure = picture.figures[standing.id];
  const { pose, mood, facing, gaze } = figure ?? {
    pose: 'neutral',
    mood: 'neutral',
    facing: 'toward',
    gaze: 'toward',
  };
  const headTurn = facing === 'toward' ? toward : flipped(toward);
  const art = catalog.moods[mood];
  const eyes = catalog.gazes[gaze];
  return {
    ...standing,
    // The drawing of `away` is itself a body turned from the other, so it is mirrored like all the rest.
    look: { pose, turn: toward },
    toward,
    headTurn,
    mood,
    // Eyes look toward the other even from a head that is turned away.
    eyes: { x: headTurn === toward ? eyes.x : -eyes.x, y: eyes.y },
    lean: catalog.people[standing.id]?.wheelchair ? 0 : art.lean * toward,
    tilt: art.headTilt * headTurn,
    blush: art.blush,
  };
}

/** While messages are read or drafts lie among the choices, the page itself holds the telephone, at the right. */
function insertStill(picture: Picture, catalog: ArtCatalog, frame: StageFrame): InsertStill | null {
  const name = picture.insert;
  if (!name || !catalog.inserts[name] || picture.thread || frame.covered.right > 0) return null;
  const sides = Object.values(picture.figures).map((figure) => figure.side);
  const only =
    picture.shot === 'close' && picture.on
      ? picture.figures[picture.on]?.side
      : sides.length === 1
        ? sides[0]
        : null;
  return { name, across: only === 'left' ? 0.72 : only === 'right' ? 0.28 : 0.5 };
}
