// Reads what Ink hands over, a line or a choice with its tags, into a typed beat or option, and says what is wrong with it.

import type { Beat, Between, Cue, Meter, Option } from './beat';
import { METERS } from './beat';
import { type LineNotes, readTag, splitTag } from './tags';
import { MOODS, type Mood } from './vocabulary';

/** A line read. `beat` is null for a line that holds tags alone. */
export interface LineRead {
  readonly beat: Beat | null;
  readonly cues: readonly Cue[];
  readonly notes: LineNotes;
  readonly problems: readonly string[];
}

const SPEAKER = /^([A-Z][A-Z0-9' -]*?)(?:\s*\(([^)]*)\))?:\s+(.*)$/s;

const noNotes = (): LineNotes => ({
  via: null,
  stamp: null,
  seen: null,
  offer: null,
  echo: null,
  hinge: false,
  discuss: null,
  ending: null,
});

/**
 * Reads one line of the story.
 * @param people ids of the story's people, in lower case
 */
export function readLine(
  line: string,
  tags: readonly string[],
  people: ReadonlySet<string>,
  between: Between,
): LineRead {
  const problems: string[] = [];
  const { speaker, mood, words, kind } = readSpeaker(line.trim(), people, problems);
  const cues: Cue[] = [];
  const notes = noNotes();
  for (const tag of tags) {
    const read = readTag(tag, speaker);
    if ('problem' in read) problems.push(read.problem);
    else if ('cue' in read) cues.push(read.cue);
    else Object.assign(notes, read.note);
  }
  for (const cue of cues)
    if ('who' in cue && cue.who !== null && !people.has(cue.who))
      problems.push(`“${cue.who}” is nobody of this story`);
  if (notes.via === 'phone' && kind !== 'said' && words)
    problems.push('a message (# via: phone) needs a sender');
  const beat: Beat | null = words
    ? {
        kind: notes.via === 'phone' ? 'message' : kind,
        who: speaker,
        mood,
        text: words,
        cues,
        between,
        stamp: notes.stamp,
        seen: notes.seen,
        offer: notes.offer,
        echo: notes.echo,
      }
    : null;
  return { beat, cues, notes, problems };
}

function readSpeaker(line: string, people: ReadonlySet<string>, problems: string[]) {
  const match = SPEAKER.exec(line);
  if (!match) return { speaker: null, mood: null, words: line, kind: 'told' as const };
  const name = (match[1] as string).toLowerCase();
  const words = (match[3] as string).trim();
  if (name === 'inner') return { speaker: null, mood: null, words, kind: 'inner' as const };
  if (!people.has(name)) problems.push(`“${match[1]}” is nobody of this story`);
  let mood: Mood | null = null;
  if (match[2] !== undefined) {
    if ((MOODS as readonly string[]).includes(match[2])) mood = match[2] as Mood;
    else problems.push(`“${match[2]}” is no mood; moods are ${MOODS.join(', ')}`);
  }
  return { speaker: name, mood, words, kind: 'said' as const };
}

/** The names of all tags that may stand inside a choice. */
export const OPTION_TAGS = ['id', ...METERS, 'notice', 'held', 'strained', 'via'] as const;

/** Reads one choice. `option` is null when it has no usable id. */
export function readOption(
  text: string,
  tags: readonly string[],
): { readonly option: Option | null; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const weights: Record<Meter, number> = { secure: 0, anxious: 0, avoidant: 0 };
  let id = '';
  let held: string | null = null;
  let strained: string | null = null;
  let notice = false;
  let via: 'phone' | null = null;
  for (const tag of tags) {
    const { name, words } = splitTag(tag);
    if (name === 'id') id = words;
    else if (name === 'secure' || name === 'anxious' || name === 'avoidant') {
      if (/^[0-2]$/.test(words)) weights[name] = Number(words);
      else problems.push(`# ${name}: “${words}” is none of 0, 1, 2`);
    } else if (name === 'notice') notice = true;
    else if (name === 'held' || name === 'strained') {
      if (!words) problems.push(`# ${name}: has no words`);
      if (name === 'held') held = words;
      else strained = words;
    } else if (name === 'via' && words === 'phone') via = 'phone';
    else problems.push(`unknown tag “# ${tag}” in a choice`);
  }
  if (!/^[a-z0-9-]+\.[a-z0-9-]+$/.test(id))
    problems.push(id ? `“${id}” is no id; write decision.option` : `the choice ${quoted(text)} has no # id:`);
  if (notice && METERS.some((meter) => weights[meter])) problems.push(`${id}: a pause is never weighed`);
  const option = id ? { id, text: text.trim(), weights, notice, held, strained, via } : null;
  return { option, problems };
}

/** What is said aloud stands in quotes already. */
const quoted = (text: string): string => (text.startsWith('“') ? text : `“${text}”`);

/** `soup.serve` belongs to the decision `soup`. */
export const decisionOf = (optionId: string): string => optionId.slice(0, optionId.indexOf('.'));

/** Beats of the lines; the cues of a line that holds tags alone go to the beat after it. */
export function beatsOf(lines: readonly LineRead[]): Beat[] {
  const beats: Beat[] = [];
  let waiting: LineRead['cues'] = [];
  for (const { beat, cues } of lines) {
    if (!beat) waiting = [...waiting, ...cues];
    else {
      beats.push(waiting.length ? { ...beat, cues: [...waiting, ...beat.cues] } : beat);
      waiting = [];
    }
  }
  return beats;
}
