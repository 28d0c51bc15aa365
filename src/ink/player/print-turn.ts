// A turn as plain text: what was picked, the lines with names and moods, and what there is to pick.

import { type Beat, type Cue, type Decision, METERS, type Option, type Turn } from '../../domain/beat';
import { isChoosable } from '../../domain/offered';
import type { StoryCard } from '../../domain/story-card';
import { wrap } from './wrap';

/** What is shown of a turn. */
export interface Shown {
  readonly card: StoryCard;
  /** What each option weighs as well: for writers, and a spoiler for anybody else. */
  readonly weights?: boolean;
}

/** A turn with its lines; the options are `printDecision`. */
export function printTurn(turn: Turn, { card }: Shown): string {
  const own = turn.picked ? [wrap(turn.picked.text, `${nameOf(card.you, card)} > `), ''] : [];
  return [...own, ...turn.beats.flatMap((beat) => printBeat(beat, card)), ''].join('\n');
}

function printBeat(beat: Beat, card: StoryCard): string[] {
  const before = beat.cues.flatMap(printCue);
  const seen = beat.seen ? [wrap(beat.seen, '  [seen] ')] : [];
  const marks = [beat.offer ? '[an offer]' : '', beat.echo ? `[comes back: ${beat.echo}]` : '']
    .filter(Boolean)
    .join(' ');
  const text = marks ? `${beat.text} ${marks}` : beat.text;
  return [...before, ...seen, wrap(text, speaker(beat, card))];
}

function speaker({ kind, who, mood, stamp }: Beat, card: StoryCard): string {
  if (kind === 'inner') return '  ~ ';
  if (!who) return '';
  const name = nameOf(who, card).toUpperCase();
  const face = mood ? ` (${mood})` : '';
  return kind === 'message' ? `  ${name} by phone${stamp ? `, ${stamp}` : ''}: ` : `${name}${face}: `;
}

const printCue = (cue: Cue): string[] => {
  if (cue.do === 'place') return ['', `— ${cue.place} —`];
  if (cue.do === 'cue') return [`  [heard: ${cue.cue}]`];
  return cue.do === 'insert' && cue.insert ? [`  [shown: ${cue.insert}]`] : [];
};

const nameOf = (id: string, card: StoryCard): string => card.people[id]?.name ?? id;

/** The options in the order shown, numbered as they are picked; held lines have no number. */
export function printDecision(decision: Decision, { card, weights }: Shown): string {
  const name = card.decisions[decision.name]?.name;
  const choosable = choosableOf(decision);
  const lines = decision.options.map((option) => {
    const number = choosable.indexOf(option) + 1;
    return wrap(optionText(option, weights), number > 0 ? `  ${number}) ` : '  –  ');
  });
  return [`[${decision.name}${name ? `: ${name}` : ''}]`, ...lines].join('\n');
}

/** What a number picks, from 1 on. */
export const choosableOf = ({ options }: Decision): Option[] => options.filter(isChoosable);

function optionText({ text, held, strained, notice, weights: of }: Option, weights = false): string {
  const notes = [
    held !== null ? `held: ${held}` : '',
    strained !== null ? `strained: ${strained}` : '',
    notice ? 'a pause' : '',
    weights && METERS.some((meter) => of[meter] > 0)
      ? METERS.filter((meter) => of[meter] > 0)
          .map((meter) => `${meter} ${of[meter]}`)
          .join(', ')
      : '',
  ].filter(Boolean);
  return notes.length ? `${text} (${notes.join('; ')})` : text;
}
