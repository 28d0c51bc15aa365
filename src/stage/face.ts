// A face from the shared atlas: brows, eyes, nose, mouth, blush and a tear, moved by mood, gaze and head.

import type Phaser from 'phaser';
import type { Mood } from '../domain/vocabulary';
import type { ArtCatalog, Person } from './art-catalog';
import type { Signs } from './life';
import { faceFrame } from './textures';

/** What a face shows now. Eyes in units of the art, in the head's own direction. */
export interface Expression {
  readonly mood: Mood;
  readonly eyes: { readonly x: number; readonly y: number };
  readonly signs: Signs;
  readonly blush: number;
}

type Part = 'blush' | 'nose' | 'brows' | 'eyes' | 'mouth' | 'tear';
const PARTS: readonly Part[] = ['blush', 'nose', 'brows', 'eyes', 'mouth', 'tear'];

export class FaceView {
  readonly #parts: Readonly<Record<Part, Phaser.GameObjects.Image>>;

  constructor(
    scene: Phaser.Scene,
    private readonly catalog: ArtCatalog,
    private readonly person: Person,
    head: Phaser.GameObjects.Container,
  ) {
    const part = () => scene.add.image(0, 0, catalog.face.file).setVisible(false);
    this.#parts = { blush: part(), nose: part(), brows: part(), eyes: part(), mouth: part(), tear: part() };
    head.add(PARTS.map((name) => this.#parts[name]));
  }

  draw({ mood, eyes, signs, blush }: Expression): void {
    const art = this.catalog.moods[mood];
    const { face } = this.person;
    const blinking = signs.eyesClosed && art.blink !== null;
    this.#put('blush', 'blush', face.x, face.y);
    this.#parts.blush.setAlpha(blush);
    this.#put('nose', 'nose', face.x, 0, face.noseSize);
    this.#put('brows', art.brows, face.x, face.y + face.browY + art.browY);
    const x = face.x + art.eyeX + (blinking ? 0 : eyes.x);
    const y = face.y + art.eyeY + (blinking ? 0 : eyes.y);
    this.#put('eyes', blinking ? art.blink : art.eyes, x, y, face.eyeSize);
    this.#put('mouth', signs.mouthOpen ? art.talk : art.mouth, face.x, 0, art.mouthScale);
    this.#put('tear', art.tear ? 'tear' : null, face.x, face.y);
  }

  #put(part: Part, name: string | null, dx: number, dy: number, size = 1): void {
    const image = this.#parts[part];
    const set = this.person.faceSet;
    const frame = name === null ? undefined : this.catalog.face.sets[set]?.[name];
    image.setVisible(frame !== undefined);
    if (!frame || name === null) return;
    const wanted = faceFrame(set, name);
    if (image.frame.name !== wanted) image.setFrame(wanted);
    image.setPosition(frame.x + frame.w / 2 + dx, frame.y + frame.h / 2 + dy);
    image.setScale((frame.w / frame.atlas.w) * size, (frame.h / frame.atlas.h) * size);
  }
}
