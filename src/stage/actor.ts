// Somebody on the stage, drawn from parts: shadow, body, head, face. Body and head turn apart.

import type Phaser from 'phaser';
import { type ArtCatalog, type Person, type PoseArt, poseIn } from './art-catalog';
import { mix } from './easing';
import { FaceView } from './face';
import { fitPiece } from './lens';
import { colorNumber, SHAPES } from './soft-shapes';
import type { OnStage } from './staging';
import type { Look } from './still';
import type { StageTextures } from './textures';
import type { Tracks } from './tracks';

/** Colours that multiply somebody: top left, top right, bottom left, bottom right. */
export type Tint = readonly [string, string, string, string];

/** How far a breath lifts the shoulders, as a part of the body's height; and how much the head nods with it, in degrees. */
const LIFT = 0.0055;
const NOD = 0.35;
/** How narrow a head gets while it turns: enough to be seen turning, not so much that it turns to paper. */
const TURNING = 0.58;

export class ActorView {
  readonly root: Phaser.GameObjects.Container;
  readonly #body: Phaser.GameObjects.Image;
  readonly #before: Phaser.GameObjects.Image;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #head: Phaser.GameObjects.Container;
  #face: FaceView | null = null;
  #headImage: Phaser.GameObjects.Image | null = null;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly catalog: ArtCatalog,
    private readonly textures: StageTextures,
    private readonly person: Person,
  ) {
    this.root = scene.add.container(0, 0);
    this.#shadow = scene.add.image(0, 0, SHAPES.shadow);
    this.#before = scene.add.image(0, 0, SHAPES.white).setVisible(false);
    this.#body = scene.add.image(0, 0, SHAPES.white).setVisible(false);
    this.#head = scene.add.container(0, 0);
    this.root.add([this.#shadow, this.#before, this.#body, this.#head]);
  }

  /** Draws somebody as the tracks have them, in what they wear in this place. */
  draw(who: OnStage, tracks: Tracks, tint: Tint, place: string | null): void {
    const { still, signs, before } = who;
    const at = (name: string) => tracks.get(`${still.id}.${name}`);
    const swell = 1 + LIFT * signs.breath;
    const through = at('body');
    this.root.setPosition(at('x'), at('y')).setScale(at('scale')).setAngle(at('lean')).setAlpha(at('alpha'));
    const now = this.#drawBody(this.#body, still.look, swell, tint, place);
    const past = through < 1 ? this.#drawBody(this.#before, before, swell, tint, place) : null;
    if (!past) this.#before.setVisible(false);
    // The new drawing comes up over the old one, which goes when it is covered: never a ghost of both.
    this.#body.setAlpha(Math.min(1, through * 1.7));
    this.#before.setAlpha(Math.min(1, (1 - through) * 2.4));
    this.#drawShadow(now ?? past);
    this.#drawHead(who, now, past, through, swell, at, tint);
  }

  destroy(): void {
    this.root.destroy(true);
  }

  /** Draws a body, or the neutral one where its picture is missing. Answers with what is there, or null. */
  #drawBody(
    image: Phaser.GameObjects.Image,
    look: Look,
    swell: number,
    tint: Tint,
    place: string | null,
  ): Neck | null {
    const { bodyScale } = this.person;
    const art = [look.pose, 'neutral' as const]
      .map((pose) => poseIn(this.person, pose, place))
      .find((pose) => this.textures.has(pose.body.file));
    image.setVisible(art !== undefined);
    if (!art) return null;
    const { body } = art;
    if (image.texture.key !== body.file) image.setTexture(body.file);
    image.setOrigin(-body.x / body.w, -body.y / body.h);
    const unit = bodyScale / image.frame.width;
    image.setScale(body.w * unit * look.turn, (body.h / image.frame.height) * bodyScale * swell);
    paint(image, tint, look.turn);
    return { art, turn: look.turn };
  }

  #drawShadow(neck: Neck | null): void {
    const shadow = neck?.art.shadow;
    this.#shadow.setVisible(shadow !== null && shadow !== undefined);
    if (!neck || !shadow) return;
    const scale = this.person.bodyScale;
    this.#shadow.setPosition(shadow.x * scale * neck.turn, shadow.y * scale);
    // The soft edge lies outside the ellipse that is meant.
    this.#shadow.setDisplaySize(shadow.rx * 2.5 * scale, shadow.ry * 2.8 * scale).setAlpha(0.5);
  }

  #drawHead(
    who: OnStage,
    now: Neck | null,
    past: Neck | null,
    through: number,
    swell: number,
    at: (name: string) => number,
    tint: Tint,
  ): void {
    const { person } = this;
    const neck = now ?? past;
    const ready = this.textures.has(person.head.file) && this.textures.has(this.catalog.face.file);
    this.#head.setVisible(ready && neck !== null);
    if (!ready || !neck) return;
    if (!this.#headImage) this.#buildHead();
    const from = past ?? neck;
    const scale = person.bodyScale;
    this.#head.setPosition(
      mix(from.art.neck.x * from.turn, neck.art.neck.x * neck.turn, through) * scale,
      mix(from.art.neck.y, neck.art.neck.y, through) * scale * swell,
    );
    const turn = at('turn');
    const width = Math.sign(turn || 1) * Math.max(TURNING, Math.abs(turn));
    this.#head.setScale(person.headScale * width, person.headScale);
    this.#head.setAngle(at('tilt') + NOD * who.signs.breath * Math.sign(turn || 1));
    if (this.#headImage) paint(this.#headImage, shadeOfHead(tint), turn < 0 ? -1 : 1);
    const { mood, eyes } = who.still;
    this.#face?.draw({ mood, eyes, signs: who.signs, blush: at('blush') });
  }

  #buildHead(): void {
    const { person, scene } = this;
    this.#headImage = scene.add.image(0, 0, person.head.file);
    fitPiece(this.#headImage, person.head);
    this.#head.add(this.#headImage);
    this.#face = new FaceView(scene, this.catalog, person, this.#head);
    if (!person.over || !this.textures.has(person.over.file)) return;
    const over = scene.add.image(0, 0, person.over.file);
    fitPiece(over, person.over);
    this.#head.add(over);
  }
}

interface Neck {
  readonly art: PoseArt;
  readonly turn: 1 | -1;
}

/** Tints an image so that the light comes from the same side of the stage, mirrored or not. */
function paint(image: Phaser.GameObjects.Image, tint: Tint, turn: 1 | -1): void {
  const [topLeft, topRight, bottomLeft, bottomRight] = tint.map(colorNumber) as [
    number,
    number,
    number,
    number,
  ];
  if (turn === 1) image.setTint(topLeft, topRight, bottomLeft, bottomRight);
  else image.setTint(topRight, topLeft, bottomRight, bottomLeft);
}

/** A head is the upper part of somebody: it takes the upper light and a little of what is below. */
function shadeOfHead([topLeft, topRight, bottomLeft, bottomRight]: Tint): Tint {
  return [topLeft, topRight, blend(topLeft, bottomLeft, 0.4), blend(topRight, bottomRight, 0.4)];
}

function blend(from: string, to: string, t: number): string {
  const [a, b] = [colorNumber(from), colorNumber(to)];
  const part = (shift: number) => Math.round(mix((a >> shift) & 255, (b >> shift) & 255, t)) << shift;
  return `#${(part(16) | part(8) | part(0)).toString(16).padStart(6, '0')}`;
}
