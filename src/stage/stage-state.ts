// What is on the stage at this moment as plain data: what a test can ask instead of looking at pixels.

import type { Picture } from '../domain/picture';
import type { Director } from './director';
import type { Look } from './still';

export interface FigureState {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly alpha: number;
  readonly look: Look;
  readonly mood: string;
  readonly eyes: { readonly x: number; readonly y: number };
  /** Degrees; 1 or -1 for `headTurn` once it has turned. */
  readonly lean: number;
  readonly tilt: number;
  readonly headTurn: number;
}

export interface StageState {
  readonly place: string | null;
  readonly shot: Picture['shot'];
  readonly on: string | null;
  readonly view: { readonly x: number; readonly y: number; readonly zoom: number };
  readonly figures: Readonly<Record<string, FigureState>>;
  readonly light: { readonly cold: number; readonly warm: number; readonly veil: number };
  readonly insert: string | null;
  /** True while something is on its way. */
  readonly moving: boolean;
  /** True while nothing is drawn. */
  readonly asleep: boolean;
  /** How many pictures have been drawn since the stage was opened. */
  readonly pictures: number;
}

/** Reads a director's stage; `clock` tells whether it is being drawn. */
export function stateOf(
  director: Director,
  clock: { readonly asleep: boolean; readonly pictures: number },
): StageState {
  const { staging, picture } = director;
  const { tracks } = staging;
  const figures = [...staging.people].map(([id, { still }]): [string, FigureState] => {
    const at = (name: string) => tracks.get(`${id}.${name}`);
    const { look, mood, eyes } = still;
    const where = { x: at('x'), y: at('y'), scale: at('scale'), alpha: at('alpha') };
    return [id, { ...where, look, mood, eyes, lean: at('lean'), tilt: at('tilt'), headTurn: at('turn') }];
  });
  return {
    place: staging.place,
    shot: picture.shot,
    on: picture.on,
    view: { x: tracks.get('view.x'), y: tracks.get('view.y'), zoom: tracks.get('view.zoom') },
    figures: Object.fromEntries(figures.sort(([a], [b]) => a.localeCompare(b))),
    light: { cold: tracks.get('cold'), warm: tracks.get('warm'), veil: tracks.get('veil') },
    insert: tracks.get('insert') > 0 ? (staging.insert?.name ?? null) : null,
    moving: director.busy,
    asleep: clock.asleep,
    pictures: clock.pictures,
  };
}
