// The pen: a small language for drawing places and things in flat fills and tapered ink.
//
//   const pen = new Pen(21, '#33263a', { x: 0, y: 0, w: 1280, h: 720 });
//   pen.layer('room').gradient('dusk', [[0, '#39406b'], [1, '#f2b98a']]);
//   pen.rect(480, 80, 320, 190, { fill: 'url(#dusk)', ink: 2 });
//   pen.line([[630, 0], [630, 58]], 3);
//   pen.markup(['room']);   // SVG markup of a layer, to be rendered
//
// A pen has one seed, one ink and one canvas, so the same calls always make the same drawing.

import { randomFrom, smoothNoise } from '../paint/random';
import type { Box } from '../paint/raster';
import { curvePoints, type Point, rectPoints, roundedCorners, smoothPath, straightPath } from './geometry';
import { inkLinePath, unsteady } from './ink-line';
import type { Edge, Style } from './style';

/** How far beyond a shape its clipped shade is drawn: more than any shade is moved by. */
const AROUND = 40;
const BLURS = `${[3, 6, 12]
  .map(
    (size, i) =>
      `<filter id="soft${i + 1}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${size}"/></filter>`,
  )
  .join('')}`;

/** A line of ink. */
interface LineStyle {
  readonly colour?: string;
  readonly opacity?: number;
}

/** Draws into named layers. Every method returns the pen. */
export class Pen {
  /** Random numbers for scattering things, 0 up to 1. */
  readonly random: () => number;
  /** A smooth random curve, -1 to 1. */
  readonly noise: (t: number) => number;
  private readonly layers = new Map<string, string[]>();
  private readonly definitions: string[] = [];
  private out: string[] = [];
  private clips = 0;

  constructor(
    private readonly seed: number,
    private readonly inkColour: string,
    private readonly bounds: Box,
  ) {
    this.random = randomFrom(seed);
    this.noise = smoothNoise(this.random);
    this.layer('main');
  }

  /** Goes on drawing in a layer, begun when it is first named. */
  layer(name: string): this {
    const lines = this.layers.get(name) ?? [];
    this.layers.set(name, lines);
    this.out = lines;
    return this;
  }

  /** Adds markup as it is. */
  raw(markup: string): this {
    this.out.push(markup);
    return this;
  }

  /** Adds to the definitions. */
  define(markup: string): this {
    this.definitions.push(markup);
    return this;
  }

  /** Defines a gradient from top to bottom, used as `url(#name)`. Stops: offset, colour, opacity. */
  gradient(name: string, stops: readonly (readonly [number, string, number?])[]): this {
    const inner = stops.map(
      ([at, colour, alpha = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${alpha}"/>`,
    );
    return this.define(
      `<linearGradient id="${name}" x1="0" y1="0" x2="0" y2="1">${inner.join('')}</linearGradient>`,
    );
  }

  /** A closed shape through points. */
  shape(points: readonly Point[], style: Style = {}): this {
    const outline = style.round
      ? roundedCorners(points, style.round)
      : style.curve
        ? curvePoints(points, true)
        : points;
    if (this.outside(outline)) return this;
    const whole = Boolean(style.curve || style.round);
    const d = whole
      ? style.curve
        ? smoothPath(outline, true)
        : straightPath(outline, true)
      : straightPath(unsteady(outline, true, 30, style.wobble ?? 1, this.noise, this.random() * 400), true);
    let markup = '';
    if (style.shadow) markup += shadowOf(d, style.shadow);
    if (style.fill) markup += `<path d="${d}" fill="${style.fill}"/>`;
    if (style.shade || style.light || style.inside) markup += this.clipped(d, outline, style);
    const ink = style.ink ?? 2.4;
    if (ink) markup += whole ? this.inkAround(outline, ink, style) : this.inkEdges(outline, ink, style);
    this.out.push(style.opacity ? `<g opacity="${style.opacity}">${markup}</g>` : markup);
    return this;
  }

  /** A rectangle. */
  rect(x: number, y: number, w: number, h: number, style: Style = {}): this {
    return this.shape(rectPoints(x, y, w, h), style);
  }

  /** An ellipse, a little off the round. */
  ellipse(cx: number, cy: number, rx: number, ry: number, style: Style = {}): this {
    const count = Math.max(14, Math.round((rx + ry) / 5));
    const points = Array.from({ length: count }, (_, i): Point => {
      const angle = (i / count) * Math.PI * 2;
      const off = 1 + 0.012 * (style.wobble ?? 1) * (this.random() * 2 - 1);
      return [cx + Math.cos(angle) * rx * off, cy + Math.sin(angle) * ry * off];
    });
    return this.shape(points, { ...style, curve: true });
  }

  /** A clump of leaves with `lobes` bumps. */
  clump(cx: number, cy: number, rx: number, ry: number, lobes: number, style: Style = {}): this {
    const phase = this.random() * 6;
    const points = Array.from({ length: lobes * 3 }, (_, i): Point => {
      const angle = (i / (lobes * 3)) * Math.PI * 2;
      const bump =
        Math.sin(((i % 3) / 3) * Math.PI) * 0.16 + 0.92 + 0.06 * this.noise(phase + Math.floor(i / 3));
      return [cx + Math.cos(angle) * rx * bump, cy + Math.sin(angle) * ry * bump];
    });
    return this.shape(points, { ...style, curve: true });
  }

  /** An inked line through points. */
  line(points: readonly Point[], width = 2, style: LineStyle = {}): this {
    return this.raw(this.stroke(points, width, true, 0.9, style));
  }

  /** An inked line along a smooth curve through points. */
  curve(points: readonly Point[], width = 2, style: LineStyle = {}): this {
    return this.line(curvePoints(points, false, 8), width, style);
  }

  /** Markup of the named layers (all of them, in order, when none is named) with the definitions. */
  markup(names: readonly string[] = [...this.layers.keys()]): string {
    const body = names.map((name) => (this.layers.get(name) ?? []).join('\n')).join('\n');
    return `<defs>${BLURS}${this.definitions.join('')}</defs>${body}`;
  }

  /** Nothing is drawn out of bounds: resvg stops at clipped shapes that no pixel shows. */
  private outside(points: readonly Point[]): boolean {
    const { x, y, w, h } = this.bounds;
    return (
      points.every((p) => p[0] <= x) ||
      points.every((p) => p[0] >= x + w) ||
      points.every((p) => p[1] <= y) ||
      points.every((p) => p[1] >= y + h)
    );
  }

  private clipped(d: string, outline: readonly Point[], style: Style): string {
    const clip = `clip-${this.seed}-${this.clips++}`;
    this.definitions.push(`<clipPath id="${clip}"><path d="${d}"/></clipPath>`);
    const around = frameAround(outline, AROUND);
    const edge = (e: Edge) =>
      `<path d="${around}${d}" fill-rule="evenodd" fill="${e.colour}" fill-opacity="${e.opacity ?? 1}" transform="translate(${e.by[0]} ${e.by[1]})"/>`;
    const inner = [
      style.inside ?? '',
      style.shade ? edge(style.shade) : '',
      style.light ? edge(style.light) : '',
    ];
    return `<g clip-path="url(#${clip})">${inner.join('')}</g>`;
  }

  private inkAround(outline: readonly Point[], width: number, style: Style): string {
    return this.stroke([...outline, outline[0]], width, false, 0.5, {
      colour: style.inkColour,
      opacity: style.inkOpacity,
    });
  }

  /** Inks a shape edge by edge; the edges cross a little at the corners. */
  private inkEdges(points: readonly Point[], width: number, style: Style): string {
    return points
      .map((a, i) => {
        const b = points[(i + 1) % points.length];
        const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        if (style.skip?.includes(i) || length < 6) return '';
        const over = Math.min(3, length * 0.02) / length;
        const [dx, dy] = [(b[0] - a[0]) * over, (b[1] - a[1]) * over];
        const weight = width * (0.85 + this.random() * 0.3);
        const ends: Point[] = [
          [a[0] - dx, a[1] - dy],
          [b[0] + dx, b[1] + dy],
        ];
        return this.stroke(ends, weight, true, 0.9 * (style.wobble ?? 1), {
          colour: style.inkColour,
          opacity: style.inkOpacity,
        });
      })
      .join('');
  }

  private stroke(
    points: readonly Point[],
    width: number,
    taper: boolean,
    wobble: number,
    style: LineStyle,
  ): string {
    const d = inkLinePath(points, width, taper, wobble, this.noise, this.random() * 300);
    const opacity = style.opacity === undefined ? '' : ` fill-opacity="${style.opacity}"`;
    return `<path d="${d}" fill="${style.colour ?? this.inkColour}"${opacity}/>`;
  }
}

/** Path data of a rectangle around points; small, since resvg clips on a canvas as large as what is clipped. */
function frameAround(points: readonly Point[], margin: number): string {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const frame = rectPoints(
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) - Math.min(...xs) + 2 * margin,
    Math.max(...ys) - Math.min(...ys) + 2 * margin,
  );
  return straightPath(frame, true);
}

function shadowOf(d: string, size: number): string {
  return `<path d="${d}" fill="#1c1330" fill-opacity="0.28" transform="translate(${-size * 0.5} ${size * 0.9})" filter="url(#soft${Math.min(3, Math.ceil(size / 4))})"/>`;
}
