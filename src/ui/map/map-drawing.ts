// The map as a drawing of few paths: pencil for what was not played, a thin line for other runs, thick ink for this one.

import { stretchesOf } from '../../domain/map/run-way';
import { wayKey } from '../../domain/map/story-map';
import { pen } from '../ink/pen';
import type { Path, Point } from '../ink/pen-path';
import { circle, curve, type Sheet, sampled, stretchFinder } from './map-lines';
import type { MapModel } from './map-model';

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  /** Ways not played. */
  readonly pencil: Path;
  /** Lines not taken: small circles in pencil. */
  readonly pencilDots: Path;
  /** Ways of other runs. */
  readonly thin: Path;
  /** Decisions: passed ones in ink, the others in pencil. */
  readonly gates: Path;
  /** Paper under the rings of the decisions. */
  readonly holes: Path;
  readonly pencilGates: Path;
}

const PEN_SEED = 11;

/** Draws the map as the model shows it. */
export function drawMap(model: MapModel, sheet: Sheet): MapDrawing {
  const { map } = model.view;
  const { reveal, current, others } = model;
  const points = stretchFinder(map, sheet);
  const ink = pen(PEN_SEED);
  const at = ({ x, y }: { readonly x: number; readonly y: number }): Point => [x * sheet.sx, y * sheet.sy];
  const own = new Set(current ? stretchesOf(current.way) : []);
  const theirs = new Set(others.flatMap(({ way }) => stretchesOf(way)));
  const back = new Set(map.lines.filter(({ turnsBack }) => turnsBack).map(({ id }) => id));

  const pencil: Path[] = [];
  const thin: Path[] = [];
  for (const { from, to } of map.ways) {
    const key = wayKey(from, to);
    const shown = reveal.way(from, to);
    if (own.has(key) || shown === 'hidden') continue;
    (theirs.has(key) ? thin : pencil).push(curve(points(from, to)));
  }
  const shownLines = map.lines.filter(({ id }) => reveal.line(id) !== 'hidden');
  const untaken = shownLines.filter(({ id }) => reveal.line(id) !== 'passed');
  const gates = map.decisions.filter(({ id }) => reveal.decision(id) !== 'hidden');
  const passed = (id: string): boolean => reveal.decision(id) === 'passed';
  const ring = (place: { readonly x: number; readonly y: number }): Path => {
    const [x, y] = at(place);
    return ink.ring(x, y, 9, { w: 3, wobble: 0.4, taper: 0.6, step: 4 });
  };
  return {
    width: map.width * sheet.sx,
    height: map.height * sheet.sy,
    pencil: pencil.join(''),
    pencilDots: untaken.map((line) => circle(at(line), back.has(line.id) ? 5.5 : 4)).join(''),
    thin: thin.join(''),
    gates: gates
      .filter(({ id }) => passed(id))
      .map(ring)
      .join(''),
    holes: gates.map((gate) => circle(at(gate), 8)).join(''),
    pencilGates: gates
      .filter(({ id }) => !passed(id))
      .map((gate) => circle(at(gate), 8))
      .join(''),
  };
}

/** The way of the thick run, as an outline to be filled. It does not change with how much else is shown. */
export function drawOwn({ view: { map }, current }: MapModel, sheet: Sheet): Path {
  if (!current) return '';
  const back = new Set(map.lines.filter(({ turnsBack }) => turnsBack).map(({ id }) => id));
  return thick(current.way.stops, stretchFinder(map, sheet), back);
}

/** One stroke along the stops of a run. A pause is a loop that comes back to where it began. */
function thick(
  stops: readonly string[],
  points: (from: string, to: string) => readonly Point[],
  back: ReadonlySet<string>,
): Path {
  const ink = pen(PEN_SEED + 1);
  const line: Point[] = [];
  const loops: Path[] = [];
  for (const [i, to] of stops.entries()) {
    const from = stops[i - 1];
    if (from === undefined || back.has(from)) continue;
    const stretch = points(from, to);
    if (back.has(to)) loops.push(loop(stretch));
    else line.push(...sampled(stretch).slice(line.length > 0 ? 1 : 0));
  }
  const way = line.length > 1 ? ink.stroke(line, { w: 6.4, wobble: 0.8, taper: 0.35, step: 11 }) : '';
  return way + loops.join('');

  function loop([a, b]: readonly Point[]): Path {
    if (!a || !b) return '';
    const side = (by: number): Path =>
      ink.bend([a, [(a[0] + b[0]) / 2 + by, (a[1] + b[1]) / 2], b], { w: 3.4, wobble: 0.4, per: 5 });
    return side(-6) + side(6);
  }
}
