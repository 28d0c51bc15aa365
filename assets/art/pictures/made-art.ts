// The made pictures, read back: still pictures are put together from the very parts that the stage uses.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ArtCatalog, FaceFrame, Person, Piece, Place } from '../../../src/stage/art-catalog';
import type { Uses } from '../export/job';
import { QUICK } from '../paint/quick';

/** The catalogue and its pictures. It notes who and what of it has been looked at. */
export class MadeArt {
  readonly catalog: ArtCatalog;
  private readonly pictures = new Map<string, Buffer>();
  private readonly drawn = new Map<string, Promise<unknown>>();
  private readonly people = new Set<string>();
  private readonly places = new Set<string>();

  constructor(
    private readonly whole: ArtCatalog,
    private readonly folder: string,
  ) {
    this.catalog = {
      ...whole,
      people: noting<Person>(whole.people, this.people),
      places: noting<Place>(whole.places, this.places),
    };
  }

  /** What has been looked at since it was last forgotten. */
  uses(): Uses {
    return { people: [...this.people].sort(), places: [...this.places].sort() };
  }

  /** Forgets what has been looked at. */
  forget(): void {
    this.people.clear();
    this.places.clear();
    this.drawn.clear();
  }

  /** How these people and places look now, as a hash. */
  keyOf({ people, places }: Uses): string {
    const { face, moods, gazes } = this.whole;
    const entries = [
      ...people.map((id) => this.whole.people[id] ?? null),
      ...places.map((id) => this.whole.places[id] ?? null),
      ...(people.length ? [face, moods, gazes] : []),
    ];
    const text = JSON.stringify(entries);
    const hash = createHash('sha256').update(text);
    for (const [, path] of text.matchAll(/"file":"([^"]+)"/g)) hash.update(this.file(path));
    return hash.digest('hex');
  }

  /** A made file as it is. */
  file(path: string): Buffer {
    const known = this.pictures.get(path) ?? readFileSync(join(this.folder, path));
    this.pictures.set(path, known);
    return known;
  }

  /** A piece at `density` pixels for one of its units. */
  piece(piece: Piece, density: number): Promise<Buffer> {
    const [w, h] = [pixels(piece.w * density), pixels(piece.h * density)];
    return this.once(`${piece.file} ${w} ${h}`, () =>
      sharp(this.file(piece.file)).resize(w, h).png(QUICK).toBuffer(),
    );
  }

  /** A frame of the face atlas at `density` pixels for one unit. */
  faceFrame(frame: FaceFrame, density: number): Promise<Buffer> {
    const { x, y, w, h } = frame.atlas;
    const size = [pixels(frame.w * density), pixels(frame.h * density)] as const;
    return this.once(`face ${x} ${y} ${size}`, () =>
      sharp(this.file(this.catalog.face.file))
        .extract({ left: x, top: y, width: w, height: h })
        .resize(...size)
        .png(QUICK)
        .toBuffer(),
    );
  }

  /** What `draw` makes; for the same key only once until what was looked at is forgotten. */
  once<T>(key: string, draw: () => Promise<T>): Promise<T> {
    const known = (this.drawn.get(key) as Promise<T> | undefined) ?? draw();
    this.drawn.set(key, known);
    return known;
  }
}

/** The same record, which notes in `seen` every key that is asked for. */
function noting<T>(record: Readonly<Record<string, T>>, seen: Set<string>): Readonly<Record<string, T>> {
  return new Proxy(record, {
    get(target, key) {
      if (typeof key === 'string' && key in target) seen.add(key);
      return Reflect.get(target, key);
    },
  });
}

function pixels(length: number): number {
  return Math.max(1, Math.round(length));
}
