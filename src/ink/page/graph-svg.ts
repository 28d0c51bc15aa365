// The graph of a story as a drawing: decisions, the lines at each, endings, and the ways between them.

import { endingKey, type MapPlace, type StoryMap } from '../../domain/map/story-map';
import type { EndingLeaf } from '../../domain/moments';
import type { StoryCard } from '../../domain/story-card';
import { type Html, html } from './html';

/** Room around the drawing, and for the names of the endings at its right. */
const MARGIN = { around: 32, right: 290 };
/** Pixels a unit: a whole story is about as wide as a desk’s screen. */
const SCALE = 0.62;

/** Draws a story's map. The same is told in words by the table of lines. */
export function graphSvg(
  map: StoryMap,
  card: StoryCard,
  endings: Readonly<Record<string, EndingLeaf>>,
): Html {
  const places = new Map<string, MapPlace>([
    ...[...map.decisions, ...map.lines].map((place) => [place.id, place] as const),
    ...map.endings.map((place) => [endingKey(place.id), place] as const),
  ]);
  const { around, right } = MARGIN;
  const box = `${-around} ${-around} ${map.width + around + right} ${map.height + 2 * around}`;
  const name = `${card.title}: ${map.decisions.length} decisions, ${map.lines.length} lines, ${map.endings.length} endings`;
  const ways = map.ways.map(({ from, to, bends }) => {
    const ends = [places.get(from), places.get(to)];
    const points = [ends[0]?.x ?? 0, ends[0]?.y ?? 0, ...bends, ends[1]?.x ?? 0, ends[1]?.y ?? 0];
    return html`<polyline class="way" points="${points.join(' ')}"/>`;
  });
  const lines = map.lines.map(
    ({ id, x, y, text, turnsBack }) =>
      html`<circle class="${turnsBack ? 'pause' : 'line'}" cx="${x}" cy="${y}" r="8"><title>${id}: ${text}</title></circle>`,
  );
  const decisions = map.decisions.map(
    ({ id, x, y }) =>
      html`<g><circle class="decision" cx="${x}" cy="${y}" r="15"><title>${card.decisions[id]?.name ?? id}</title></circle><text class="at" x="${x}" y="${y - 24}">${id}</text></g>`,
  );
  const ends = map.endings.map(
    ({ id, x, y }) =>
      html`<g><rect class="ending ${endings[id]?.kind ?? ''}" x="${x - 13}" y="${y - 13}" width="26" height="26"/><text x="${x + 24}" y="${y + 6}">${endings[id]?.title ?? id}</text></g>`,
  );
  return html`<div class="wide" role="region" aria-label="The graph of ${card.title}" tabindex="0">
<svg viewBox="${box}" width="${Math.round((map.width + around + right) * SCALE)}" role="img" aria-label="${name}. The table of lines tells the same in words.">
${ways}
${lines}
${decisions}
${ends}
</svg></div>`;
}
