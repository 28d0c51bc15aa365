// The bones of a new story: ten decisions of different make, and five endings. Everything with words in it is empty.

/** A line of a decision: its id after the dot, what it weighs, and what to write there. */
export interface BoneLine {
  readonly id: string;
  readonly weighs: string;
  /** What it does to closeness, tension and trust. */
  readonly moves: readonly [closeness: number, tension: number, trust: number];
  readonly wanted: string;
  /** An Ink condition under which the line is there. */
  readonly when?: string;
  /** Remembered, so that it can come back. */
  readonly remembered?: boolean;
}

export interface BoneDecision {
  readonly name: string;
  readonly lines: readonly BoneLine[];
  /** It may turn the story: each of its moments says what it turned. */
  readonly hinge?: boolean;
  /** A pause stands here. Where `holds` is set, that line is held until it is taken. */
  readonly pause?: boolean;
  readonly holds?: { readonly id: string; readonly when: string };
  /** The line that comes back here. */
  readonly echo?: string;
}

const say = (more: Partial<BoneLine> = {}): BoneLine => ({
  id: 'say',
  weighs: '# secure: 1',
  moves: [4, -4, 4],
  wanted: '“‹what is said plainly, though it costs something›”',
  ...more,
});
const ask = (more: Partial<BoneLine> = {}): BoneLine => ({
  id: 'ask',
  weighs: '# anxious: 1',
  moves: [2, 4, -2],
  wanted: '“‹what is asked again, or asked for too soon›”',
  ...more,
});
const keep = (more: Partial<BoneLine> = {}): BoneLine => ({
  id: 'keep',
  weighs: '# avoidant: 1',
  moves: [-4, 2, -2],
  wanted: '‹what is done in place of speaking›',
  ...more,
});
const push = (more: Partial<BoneLine> = {}): BoneLine => ({
  id: 'push',
  weighs: '# anxious: 2',
  moves: [2, 8, -4],
  wanted: '“‹what is demanded, when fear speaks›”',
  ...more,
});

/** The decisions, in the order in which they are come to. */
export const DECISIONS: readonly BoneDecision[] = [
  { name: 'first', lines: [say({ remembered: true }), ask(), keep()] },
  { name: 'second', lines: [ask({ remembered: true }), push(), keep()] },
  { name: 'third', lines: [say(), ask(), keep({ weighs: '# avoidant: 2' })], pause: true },
  {
    name: 'fourth',
    lines: [
      say(),
      say({ id: 'stay', wanted: '‹what is done to stay, without a word›' }),
      ask(),
      keep({ remembered: true }),
    ],
    echo: 'first.say',
  },
  {
    name: 'fifth',
    lines: [say({ weighs: '# secure: 2' }), push(), keep()],
    hinge: true,
    pause: true,
    holds: { id: 'say', when: 'avoidant >= 3' },
  },
  { name: 'sixth', lines: [ask(), push(), keep()] },
  { name: 'seventh', lines: [say(), ask(), keep()], echo: 'second.ask' },
  {
    name: 'eighth',
    lines: [
      say({ weighs: '# secure: 2' }),
      say({ id: 'listen', wanted: '‹what is done to hear the rest›' }),
      keep({ weighs: '# avoidant: 2' }),
    ],
  },
  {
    name: 'ninth',
    lines: [say(), ask(), keep(), push({ when: 'anxious >= 4' })],
    echo: 'fourth.keep',
  },
  {
    name: 'tenth',
    lines: [say({ weighs: '# secure: 2' }), push(), keep({ weighs: '# avoidant: 2' })],
    hinge: true,
  },
];

export interface BoneEnding {
  readonly id: string;
  readonly kind: 'together' | 'apart' | 'open';
  readonly wanted: string;
}

export const ENDINGS: readonly BoneEnding[] = [
  { id: 'near', kind: 'together', wanted: 'they are together, and it was said' },
  { id: 'by-morning', kind: 'open', wanted: 'it was said, and the answer is not there yet' },
  { id: 'one-wall', kind: 'together', wanted: 'they are together, and lonely' },
  { id: 'far', kind: 'apart', wanted: 'they part with a quarrel between them' },
  { id: 'kindly', kind: 'apart', wanted: 'they part in kindness, each sure of it' },
];

/** Where the lines of the last decision lead: an Ink condition, the ending when it holds, the ending when it does not. */
export const LAST: Readonly<Record<string, readonly [when: string, then: string, otherwise: string]>> = {
  say: ['secure >= 7', 'near', 'by-morning'],
  push: ['anxious >= 8', 'far', 'one-wall'],
  keep: ['avoidant >= 7', 'one-wall', 'kindly'],
};
