// From stretches of way to lines on paper: scaled, bent where they pass other columns, level where they meet a place.

import type { MapPlace, StoryMap } from '../../domain/map/story-map';
import { endingKey, wayKey } from '../../domain/map/story-map';
import type { Path, Point } from '../ink/pen-path';

/** Points of a stretch, its ends included, in the units of the drawing. */
export type Stretch = readonly Point[];

export interface Sheet {
  /** Units of the drawing to a unit of the map. */
  readonly sx: number;
  readonly sy: number;
}

/** Finds the points of stretches. Ways that the map does not know go straight. */
export function stretchFinder(map: StoryMap, { sx, sy }: Sheet): (from: string, to: string) => Stretch {
  const places = new Map<string, MapPlace>([
    ...[...map.decisions, ...map.lines].map((place): [string, MapPlace] => [place.id, place]),
    ...map.endings.map((place): [string, MapPlace] => [endingKey(place.id), place]),
  ]);
  const bends = new Map(map.ways.map((way) => [wayKey(way.from, way.to), way.bends]));
  const on = (x: number, y: number): Point => [x * sx, y * sy];
  return (from, to) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) return [];
    const between = bends.get(wayKey(from, to)) ?? [];
    const middle: Point[] = [];
    for (let i = 0; i < between.length; i += 2)
      middle.push(on(between[i] as number, between[i + 1] as number));
    // The end of a way to an ending is the window's edge, and not its middle.
    const end = on(b.x, b.y);
    return [on(a.x, a.y), ...middle, to.startsWith('ending:') ? [end[0] - 16, end[1]] : end];
  };
}

/** A curve through the points of a stretch, as SVG path data: level at every point. */
export function curve(points: Stretch): Path {
  const n = (value: number): string => String(Math.round(value * 10) / 10);
  return points
    .map(([x, y], i) => {
      const [px, py] = points[i - 1] ?? [x, y];
      const middle = n((px + x) / 2);
      return i === 0 ? `M${n(x)} ${n(y)}` : `C${middle} ${n(py)} ${middle} ${n(y)} ${n(x)} ${n(y)}`;
    })
    .join('');
}

/** The same curve as points, for the pen. */
export function sampled(points: Stretch, per = 10): Point[] {
  return points.flatMap(([x, y], i): Point[] => {
    const before = points[i - 1];
    if (!before) return [[x, y]];
    const [px, py] = before;
    const middle = (px + x) / 2;
    return Array.from({ length: per }, (_, k): Point => {
      const t = (k + 1) / per;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      return [a * px + b * middle + c * middle + d * x, (a + b) * py + (c + d) * y];
    });
  });
}

/** A circle as path data, so that many of them are one element. */
export const circle = ([x, y]: Point, r: number): Path =>
  `M${Math.round((x - r) * 10) / 10} ${Math.round(y * 10) / 10}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
