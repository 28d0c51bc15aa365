// The people and things that are on the stage at this moment, with everything that is under way. No Phaser in here:
// the scene draws from it, tests read it.

import type { Motion } from '../game/stage-port';
import { alter, enter, leave, type Moving, sameLook } from './figure-moves';
import { Life, type Signs, STILL_SIGNS } from './life';
import { type Change, timing, travels } from './motion';
import type { FigureStill, InsertStill, Look, Still } from './still';
import { Tracks } from './tracks';

/** Somebody on the stage, or on the way off it. */
export interface OnStage {
  still: FigureStill;
  /** The drawing that fades out under the present one while `ID.body` goes from 0 to 1. */
  before: Look;
  leaving: boolean;
  readonly life: Life;
  signs: Signs;
}

/** How the camera gets from one view to the next. */
export type CameraMove = 'cut' | 'drift' | 'step' | 'fit';

export class Staging {
  /** `view.x view.y view.zoom cold warm veil insert`, and for each person `ID.x y scale alpha lean tilt turn body blush`. */
  readonly tracks = new Tracks();
  readonly people = new Map<string, OnStage>();
  place: string | null = null;
  insert: InsertStill | null = null;
  tension = 0;

  /** Puts a still up at once. */
  put(still: Still): void {
    this.finish();
    this.change(still, 'none', 'cut');
    this.tracks.put('veil', 0);
  }

  /** Starts toward a still of the same place. Answers after how many milliseconds the words may come. */
  change(still: Still, motion: Motion, camera: CameraMove): number {
    let hold = 0;
    const time = (change: Change) => {
      const found = timing(change, motion);
      hold = Math.max(hold, found.hold);
      return found;
    };
    const moving: Moving = { tracks: this.tracks, motion, cut: camera === 'cut', time };
    this.place = still.place;
    this.tension = still.tension;
    this.#moveCamera(still, camera, moving);
    this.tracks.go('cold', still.warmth.cold, timing('light', motion));
    this.tracks.go('warm', still.warmth.warm, timing('light', motion));
    for (const figure of still.figures) this.#bring(figure, moving);
    this.#sendOff(still, moving);
    this.#changeInsert(still.insert, moving);
    return hold;
  }

  /** Moves everything on. Breath and blink only where people may move. */
  advance(ms: number, breathOf: (figure: FigureStill) => number, motion: Motion): void {
    this.tracks.advance(ms);
    for (const [id, person] of this.people) {
      if (person.leaving && this.tracks.get(`${id}.alpha`) <= 0.001) this.#remove(id);
      else if (travels(motion)) person.signs = person.life.advance(ms, breathOf(person.still), this.tension);
      else person.signs = STILL_SIGNS;
    }
  }

  /** Ends everything that is under way. */
  finish(): void {
    this.tracks.finish();
    for (const [id, person] of this.people) {
      if (person.leaving) this.#remove(id);
    }
    if (this.tracks.get('insert') === 0) this.insert = null;
  }

  #moveCamera({ view }: Still, camera: CameraMove, { tracks, motion, time }: Moving): void {
    const keys = ['x', 'y', 'zoom'] as const;
    const seen = keys.some((key) => Math.abs(tracks.goal(`view.${key}`) - view[key]) > 0.01);
    for (const key of keys) {
      if (camera === 'cut') tracks.put(`view.${key}`, view[key]);
      else tracks.go(`view.${key}`, view[key], seen ? time(camera) : timing(camera, motion));
    }
  }

  #bring(figure: FigureStill, moving: Moving): void {
    const there = this.people.get(figure.id);
    if (!there || there.leaving) {
      this.#remove(figure.id);
      const fresh = {
        still: figure,
        before: figure.look,
        leaving: false,
        life: new Life(figure.id),
        signs: STILL_SIGNS,
      };
      this.people.set(figure.id, fresh);
      enter(figure, moving);
      return;
    }
    const was = there.still;
    if (!sameLook(was, figure)) there.before = was.look;
    if (was.mood !== figure.mood && travels(moving.motion)) there.life.blink();
    there.still = figure;
    alter(was, figure, moving);
  }

  #sendOff(still: Still, moving: Moving): void {
    for (const [id, person] of this.people) {
      if (person.leaving || still.figures.some((figure) => figure.id === id)) continue;
      person.leaving = true;
      leave(person.still, moving);
      if (!this.tracks.moving || this.tracks.get(`${id}.alpha`) === 0) this.#remove(id);
    }
  }

  #changeInsert(insert: InsertStill | null, { tracks, time }: Moving): void {
    const goal = insert ? 1 : 0;
    if (insert && this.insert?.name !== insert.name) tracks.put('insert', 0);
    if (insert) this.insert = insert;
    if (tracks.goal('insert') !== goal) tracks.go('insert', goal, time('insert'));
    if (tracks.get('insert') === 0 && !insert) this.insert = null;
  }

  #remove(id: string): void {
    this.people.delete(id);
    this.tracks.drop(`${id}.`);
  }
}
