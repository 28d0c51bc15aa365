// A whole figure for a still picture: body, head, shadow.

import sharp from 'sharp';
import type { Pose } from '../../../src/domain/vocabulary';
import { poseIn, poseOf } from '../../../src/stage/art-catalog';
import { QUICK } from '../paint/quick';
import { composeHead, HEAD_FRAME, type HeadState } from './head';
import type { MadeArt } from './made-art';

/** Somebody in a still picture. */
export interface Figure extends HeadState {
  readonly id: string;
  readonly pose: Pose;
  /** Where they are, for what they wear there. */
  readonly place?: string;
  /** Where the feet are, in picture units. */
  readonly x: number;
  readonly y: number;
  /** Picture units for one unit of the art. */
  readonly scale: number;
  /** Body and head turned to the left. */
  readonly left: boolean;
  readonly headLeft: boolean;
  /** Degrees added to the tilt of the mood. */
  readonly tilt?: number;
}

/** A picture and where its top left corner lies, in pixels. */
export interface Layer {
  readonly picture: Buffer;
  readonly left: number;
  readonly top: number;
}

/** Body and head of a figure at `density` pixels for one picture unit. */
export async function figureLayers(art: MadeArt, figure: Figure, density: number): Promise<Layer[]> {
  const person = art.catalog.people[figure.id];
  const pose = poseIn(person, figure.pose, figure.place ?? null);
  const unit = figure.scale * density;
  const bodyUnit = unit * person.bodyScale;
  const body = await art.piece(pose.body, bodyUnit);
  const bodyX = figure.left ? -(pose.body.x + pose.body.w) : pose.body.x;
  const neckX = figure.x * density + (figure.left ? -1 : 1) * pose.neck.x * bodyUnit;
  const neckY = figure.y * density + pose.neck.y * bodyUnit;
  const headUnit = unit * person.headScale;
  const drawn = await composeHead(art, person, figure, Math.max(headUnit, 0.3));
  const size = Math.round(HEAD_FRAME.w * headUnit);
  const sized = sharp(drawn).resize(size, size);
  const facing = await (figure.headLeft ? sized.flop() : sized).png(QUICK).toBuffer();
  const tilt = (art.catalog.moods[figure.mood].headTilt + (figure.tilt ?? 0)) * (figure.headLeft ? -1 : 1);
  const turned = await sharp(facing)
    .rotate(tilt, { background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png(QUICK)
    .toBuffer({ resolveWithObject: true });
  return [
    {
      picture: figure.left ? await sharp(body).flop().png(QUICK).toBuffer() : body,
      left: Math.round(figure.x * density + bodyX * bodyUnit),
      top: Math.round(figure.y * density + pose.body.y * bodyUnit),
    },
    {
      picture: turned.data,
      left: Math.round(neckX - turned.info.width / 2),
      top: Math.round(neckY - turned.info.height / 2),
    },
  ];
}

/** Markup of the shadow under a figure, in picture units. */
export function figureShadow(art: MadeArt, figure: Figure): string {
  const person = art.catalog.people[figure.id];
  const { shadow } = poseOf(person, figure.pose);
  if (!shadow) return '';
  const scale = figure.scale * person.bodyScale;
  const x = figure.x + (figure.left ? -1 : 1) * shadow.x * scale;
  return `<ellipse cx="${x}" cy="${figure.y + shadow.y * scale}" rx="${shadow.rx * scale}" ry="${shadow.ry * scale}" fill="#20142e" fill-opacity=".42"/>`;
}
