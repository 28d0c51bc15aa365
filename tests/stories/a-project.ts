// A project of its own for a test: a small story in a temporary folder, to be broken one line at a time.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errorsOf, type Finding } from '../../src/ink/finding';
import { type Places, placesOf } from '../../src/ink/places';
import { readStory, readSurroundings } from '../../src/ink/read-story';

export const COAT = 'the-good-coat';

const ART = {
  places: { hallway: {}, 'yard-evening': {}, 'yard-late': {} },
  people: { ola: {}, kit: {} },
  inserts: { phone: {} },
};
const SOUND = { ambiences: { rain: {} }, cues: { buzz: {} } };

/** A folder with stories in it, and the ways to change them. */
export class AProject {
  readonly places: Places;

  constructor() {
    const root = mkdtempSync(path.join(tmpdir(), 'stories-'));
    this.places = placesOf(root);
    cpSync('stories/shared', path.join(root, 'stories/shared'), { recursive: true });
    cpSync('stories/concepts', path.join(root, 'stories/concepts'), { recursive: true });
    cpSync(`tests/stories/fixtures/${COAT}`, path.join(root, 'stories', COAT), { recursive: true });
    mkdirSync(this.places.made, { recursive: true });
    this.write('assets/made/art.json', JSON.stringify(ART));
    this.write('assets/made/pictures/cover-coat.webp', '');
    this.write('assets/made/sound.json', JSON.stringify(SOUND));
    // What is built in here finds its packages where the project has them; what is kept is kept apart.
    mkdirSync(path.join(root, 'node_modules', '.cache'), { recursive: true });
    symlinkSync(path.resolve('node_modules/preact'), path.join(root, 'node_modules/preact'));
  }

  get root(): string {
    return this.places.root;
  }

  write(file: string, text: string): void {
    const full = path.join(this.root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  text(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  /** Puts other words in the place of some, which must be there. @returns the line they stand in */
  change(file: string, from: string, to: string): number {
    const text = this.text(file);
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`${file} has no “${from}”`);
    this.write(file, text.slice(0, at) + to + text.slice(at + from.length));
    return text.slice(0, at).split('\n').length;
  }

  remove(file: string): void {
    rmSync(path.join(this.root, file), { recursive: true });
  }

  /** A second story, the same under another name. */
  copyStory(id: string): void {
    cpSync(path.join(this.places.stories, COAT), path.join(this.places.stories, id), { recursive: true });
  }

  /** What is wrong with the story. */
  findings(id = COAT): readonly Finding[] {
    const around = readSurroundings(this.places);
    return [...around.findings, ...readStory(this.places, id, around).findings];
  }

  errors(id = COAT): Finding[] {
    return errorsOf(this.findings(id));
  }

  end(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
