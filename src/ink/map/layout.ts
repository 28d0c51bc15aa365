// Where everything stands on the map: dagre ranks the decisions from left to right, with the lines between them.

import { Graph, layout } from '@dagrejs/dagre';
import {
  endingKey,
  type MapLine,
  type MapPlace,
  type MapWay,
  type StoryMap,
  wayKey,
} from '../../domain/map/story-map';
import type { GraphLine, StoryGraph } from './graph';

/** Room that each takes, in the map's units. */
const DECISION = { width: 40, height: 40 };
const LINE = { width: 26, height: 34 };
const ENDING = { width: 40, height: 58 };
/** Room for the ways to part before the column of endings. */
const BEFORE_ENDINGS = 40;
/** A ring beside its decision: how far below. */
const RING_BELOW = 40;

/** Lays the graph out. */
export function layOut({ decisions, lines, endings, conditions }: StoryGraph): Omit<StoryMap, 'leads'> {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 34, edgesep: 10, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of decisions) graph.setNode(id, { ...DECISION });
  for (const id of endings) graph.setNode(endingKey(id), { ...ENDING });
  const onward = lines.filter((line) => !turnsBack(line));
  for (const { id, decision, to } of onward) {
    graph.setNode(id, { ...LINE });
    graph.setEdge(decision, id, { weight: 2 });
    for (const end of to)
      if (end !== decision) graph.setEdge(id, end, { weight: end.startsWith('ending:') ? 1 : 2 });
  }
  layout(graph);
  // All endings stand in one column at the far right, in the order that crosses least.
  const column = Math.max(...endings.map((id) => graph.node(endingKey(id)).x)) + BEFORE_ENDINGS;
  const place = (id: string, key = id): MapPlace => {
    const { x, y } = graph.node(key);
    return { id, x: Math.round(key === id ? x : column), y: Math.round(y) };
  };
  const spots = spread(endings.map((id) => place(id, endingKey(id))));
  return fitted({
    width: column + ENDING.width / 2,
    height: 0,
    decisions: decisions.map((id) => place(id)).sort((a, b) => a.x - b.x || a.y - b.y),
    lines: lines.map((line) => lineAt(line, place, lines)),
    endings: spots,
    ways: onward.flatMap((line): MapWay[] => [
      { from: line.decision, to: line.id, when: [], bends: bends(graph, line.decision, line.id) },
      ...line.to.map(
        (end): MapWay => ({
          from: line.id,
          to: end,
          when: conditions[wayKey(line.id, end)] ?? [],
          bends: end === line.decision ? [] : bends(graph, line.id, end),
        }),
      ),
    ]),
  });
}

/** Moved to the top edge, and as high as what is on it: dagre leaves room for edges that are not drawn. */
function fitted(map: Omit<StoryMap, 'leads'>): Omit<StoryMap, 'leads'> {
  const bent = map.ways.flatMap((way) => way.bends.filter((_, i) => i % 2));
  const places = [...map.decisions, ...map.lines, ...map.endings];
  const ys = [...places.map(({ y }) => y), ...bent];
  const top = Math.min(...ys) - ENDING.height / 2;
  const up = <T extends MapPlace>(each: T): T => ({ ...each, y: each.y - top });
  return {
    width: Math.round(map.width),
    height: Math.max(...ys) - top + ENDING.height / 2,
    decisions: map.decisions.map(up),
    lines: map.lines.map(up),
    endings: map.endings.map(up),
    ways: map.ways.map((way) => ({ ...way, bends: way.bends.map((n, i) => (i % 2 ? n - top : n)) })),
  };
}

const turnsBack = ({ decision, to }: GraphLine): boolean => to.every((end) => end === decision);

function lineAt(line: GraphLine, place: (id: string) => MapPlace, all: readonly GraphLine[]): MapLine {
  const { id, decision, text, when } = line;
  if (!turnsBack(line)) return { ...place(id), decision, text, turnsBack: false, when };
  const rings = all.filter((each) => each.decision === decision && turnsBack(each));
  const { x, y } = place(decision);
  const aside = (rings.indexOf(line) - (rings.length - 1) / 2) * 30;
  return { id, x: Math.round(x + aside), y: y + RING_BELOW, decision, text, turnsBack: true, when };
}

/** Endings in one column never stand on each other, though they were laid out in several. */
function spread(places: readonly MapPlace[]): MapPlace[] {
  const out: MapPlace[] = [];
  for (const each of [...places].sort((a, b) => a.y - b.y)) {
    const above = out.at(-1);
    out.push({
      ...each,
      y: above ? Math.max(each.y, above.y + ENDING.height) : Math.max(ENDING.height / 2, each.y),
    });
  }
  return out;
}

/** The bends of an edge between its ends: where it passes other columns. */
function bends(graph: Graph, from: string, to: string): number[] {
  const { points = [] } = graph.edge(from, to) as { points?: { x: number; y: number }[] };
  // dagre's first and last point lie on the borders of the two nodes, and its middle one often on the line between.
  return points.slice(1, -1).flatMap(({ x, y }) => [Math.round(x), Math.round(y)]);
}
