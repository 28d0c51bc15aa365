// The art that ships, and any picture that a story could ask of it, for the tests of the stage.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Beat } from '../../src/domain/beat';
import { BLANK, type Figure, type Picture } from '../../src/domain/picture';
import { FACINGS, GAZES, MOODS, POSES, SHOTS, SIDES } from '../../src/domain/vocabulary';
import type { StageFrame } from '../../src/game/stage-port';
import type { ArtCatalog } from '../../src/stage/art-catalog';

export const art = JSON.parse(
  readFileSync(new URL('../../assets/made/art.json', import.meta.url), 'utf8'),
) as ArtCatalog;

export const people = Object.keys(art.people);
export const places = Object.keys(art.places);

export const LAPTOP: StageFrame = {
  width: 1280,
  height: 720,
  covered: { top: 46, right: 0, bottom: 330, left: 0 },
};

/** A figure as a story would leave it, with any of the words a story may use. */
export const figures = fc.record<Figure>({
  side: fc.constantFrom(...SIDES),
  pose: fc.constantFrom(...POSES),
  mood: fc.constantFrom(...MOODS),
  facing: fc.constantFrom(...FACINGS),
  gaze: fc.constantFrom(...GAZES),
});

export const betweens = fc.record({
  closeness: fc.integer({ min: 0, max: 100 }),
  tension: fc.integer({ min: 0, max: 100 }),
});

/** Two people facing each other from their own sides. */
export const twoOf = (left: Figure, right: Figure): Picture['figures'] => ({
  [people[0] ?? '']: { ...left, side: 'left' },
  [people[1] ?? '']: { ...right, side: 'right' },
});

/** Any picture: nobody, one or two people, any place, any shot. */
export const pictures: fc.Arbitrary<Picture> = fc
  .record({
    place: fc.constantFrom(...places, null),
    shot: fc.constantFrom(...SHOTS),
    left: figures,
    right: figures,
    who: fc.constantFrom('nobody', 'left', 'right', 'both'),
    insert: fc.constantFrom(...Object.keys(art.inserts), null, null),
    thread: fc.boolean(),
    between: betweens,
  })
  .map(({ left, right, who, shot, ...rest }) => {
    const all = Object.entries(twoOf(left, right));
    const there = all.filter((_, index) => who === 'both' || who === (index === 0 ? 'left' : 'right'));
    const on = shot === 'close' ? (there[0]?.[0] ?? null) : null;
    return {
      ...BLANK,
      ...rest,
      shot: on ? shot : shot === 'close' ? 'mid' : shot,
      on,
      figures: Object.fromEntries(there),
    };
  });

/** Any frame a page could give: a phone's band, a laptop under its sheet, a projector, with or without the handset. */
export const frames: fc.Arbitrary<StageFrame> = fc
  .record({
    width: fc.integer({ min: 320, max: 2560 }),
    height: fc.integer({ min: 232, max: 1440 }),
    bottom: fc.double({ min: 0, max: 0.46, noNaN: true }),
    top: fc.integer({ min: 0, max: 46 }),
    handset: fc.boolean(),
  })
  .filter(({ width, height }) => width / height <= 2.4 && width / height >= 0.7)
  .map(({ width, height, bottom, top, handset }) => ({
    width,
    height,
    covered: {
      top: height > 400 ? top : 0,
      // No picture so wide is upright: in an upright window it is a band on top.
      right: handset && width > 900 && width > height ? 394 : 0,
      bottom: Math.round(bottom * (width / height > 1.2 ? height : height * 0.15)),
      left: 0,
    },
  }));

/** A line that somebody says, or nobody. */
export const lineOf = (who: string | null, text = 'Is there any of that soup left?'): Beat => ({
  kind: who ? 'said' : 'told',
  who,
  mood: null,
  text,
  cues: [],
  between: { closeness: 50, tension: 20 },
  stamp: null,
  seen: null,
  offer: null,
  echo: null,
});
