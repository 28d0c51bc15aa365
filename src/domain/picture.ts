// What the stage shows at a beat, as plain data: the story's cues added up. Going back is showing an earlier picture.

import type { Beat, Between, Cue, Turn } from './beat';
import type { CastMember } from './story-card';
import type { Facing, Gaze, Mood, Pose, Shot, Side } from './vocabulary';

/** One person in the picture. */
export interface Figure {
  readonly side: Side;
  readonly pose: Pose;
  readonly mood: Mood;
  readonly facing: Facing;
  readonly gaze: Gaze;
}

/** Everything the stage and the ambience need to know. Equal pictures look the same. */
export interface Picture {
  readonly place: string | null;
  readonly shot: Shot;
  /** Person id the camera is on; null when it holds everybody. */
  readonly on: string | null;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly insert: string | null;
  readonly ambience: string | null;
  /** True while the words are messages: the handset lies over the picture. */
  readonly thread: boolean;
  readonly between: Between;
}

/** Nothing there yet. */
export const BLANK: Picture = {
  place: null,
  shot: 'mid',
  on: null,
  figures: {},
  insert: null,
  ambience: null,
  thread: false,
  between: { closeness: 50, tension: 20 },
};

type Cast = Readonly<Record<string, CastMember>>;

const STANDING = { pose: 'neutral', mood: 'neutral', facing: 'toward', gaze: 'toward' } as const;

/** The picture after a beat: its cues in order, then the face of who speaks. */
export function nextPicture(picture: Picture, beat: Beat, cast: Cast): Picture {
  let next = beat.cues.reduce((before, cue) => afterCue(before, cue, cast), picture);
  if (beat.kind === 'message') next = { ...next, thread: true };
  if (beat.who && beat.mood) next = change(next, beat.who, { mood: beat.mood });
  return { ...next, between: beat.between };
}

/** The picture after many beats. */
export const pictureAfter = (beats: readonly Beat[], cast: Cast, from: Picture = BLANK): Picture =>
  beats.reduce((picture, beat) => nextPicture(picture, beat, cast), from);

/** The picture at a point of a run: after all lines of its turns but the last, and `shown` lines of that. */
export function pictureAt(turns: readonly Turn[], shown: number, cast: Cast): Picture {
  const beats = turns.flatMap((turn, i) =>
    i === turns.length - 1 ? turn.beats.slice(0, shown) : turn.beats,
  );
  return pictureAfter(beats, cast);
}

function afterCue(picture: Picture, cue: Cue, cast: Cast): Picture {
  switch (cue.do) {
    case 'place':
      return {
        ...picture,
        place: cue.place,
        figures: {},
        insert: null,
        thread: false,
        shot: 'mid',
        on: null,
      };
    case 'shot':
      return { ...picture, shot: cue.shot, on: cue.who };
    case 'enter': {
      const side = cue.side ?? cast[cue.who]?.side ?? 'right';
      return { ...picture, figures: { ...picture.figures, [cue.who]: { ...STANDING, side } } };
    }
    case 'exit': {
      const { [cue.who]: _gone, ...figures } = picture.figures;
      const on = picture.on === cue.who ? null : picture.on;
      return { ...picture, figures, on, shot: on === picture.on ? picture.shot : 'mid' };
    }
    case 'pose':
      return change(picture, cue.who, { pose: cue.pose });
    case 'face':
      return change(picture, cue.who, { facing: cue.facing });
    case 'gaze':
      return change(picture, cue.who, { gaze: cue.gaze });
    case 'mood':
      return change(picture, cue.who, { mood: cue.mood });
    case 'insert':
      return { ...picture, insert: cue.insert, thread: cue.insert === null ? false : picture.thread };
    case 'ambience':
      return { ...picture, ambience: cue.ambience };
    case 'cue':
      return picture;
  }
}

function change(picture: Picture, who: string, what: Partial<Figure>): Picture {
  const figure = picture.figures[who];
  return figure ? { ...picture, figures: { ...picture.figures, [who]: { ...figure, ...what } } } : picture;
}
