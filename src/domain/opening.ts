// The opening, as a small machine: two shapes on a sheet. Chase and the other backs off, turn away and it fades, stay
// near and it comes. Lengths in heights of a sheet, times in seconds; it has no clock of its own.

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What is going on between the two, for who cannot see it. */
export type Doing = 'waiting' | 'backing' | 'fading' | 'coming' | 'together';

export interface Opening {
  readonly you: Spot;
  readonly other: Spot;
  /** How you are moving, heights a second. */
  readonly going: Spot;
  /** How much of the other is there, 0 to 1. */
  readonly ink: number;
  /** How safe it has come to feel near you, 0 to 1. */
  readonly ease: number;
  readonly doing: Doing;
  /** Whether you have moved at all. */
  readonly moved: boolean;
  /** How long they have been side by side. */
  readonly stayed: number;
  readonly passed: number;
}

/** How wide the sheet is; it is 1 high. */
export interface Sheet {
  readonly wide: number;
}

/** Where you want to be, or which way (of length 1 at most) you push; `null` to stay. */
export type Steer = { readonly to: Spot } | { readonly push: Spot } | null;

const FASTEST = 0.55;
/** Nearer than this is side by side. */
export const BESIDE = 0.19;
/** How far what you do is felt. */
const FELT = 0.75;
const SLOW = 0.09;
/** Below this ease it lets nobody beside it, and this is how near it lets them. */
const TRUSTS = 0.4;
const KEEPS = BESIDE * 1.45;
/** Until you have moved, or this long has passed, it only waits: there is time to see the two, and to try a hand. */
export const FIRST_LOOK = 9;
/** After this time nobody has to do anything any more: it comes by itself. */
export const PATIENCE = 42;
/** And after this it is over, whatever is done. */
export const LONGEST = 56;
/** How long they stay side by side before it ends. */
export const STAYS = 2.6;

const length = (spot: Spot): number => Math.hypot(spot.x, spot.y);
const between = (low: number, x: number, high: number): number => Math.min(high, Math.max(low, x));
const toward = (now: number, wanted: number, share: number): number =>
  now + (wanted - now) * Math.min(1, share);

/** Both at their places: beside each other, or one below the other where the sheet is narrow. */
export function beginOpening({ wide }: Sheet): Opening {
  const apart = Math.min(0.25 * wide, 0.375);
  const spots =
    wide < 0.9
      ? { you: { x: wide * 0.36, y: 0.76 }, other: { x: wide * 0.64, y: 0.28 } }
      : { you: { x: wide / 2 - apart, y: 0.56 }, other: { x: wide / 2 + apart, y: 0.46 } };
  return {
    ...spots,
    going: { x: 0, y: 0 },
    ink: 1,
    ease: 0.1,
    doing: 'waiting',
    moved: false,
    stayed: 0,
    passed: 0,
  };
}

export const isOver = (now: Opening): boolean => now.stayed >= STAYS || now.passed >= LONGEST;

function wantedBy(you: Spot, steer: Steer): Spot {
  if (!steer) return { x: 0, y: 0 };
  const way = 'push' in steer ? steer.push : { x: (steer.to.x - you.x) * 4, y: (steer.to.y - you.y) * 4 };
  const far = length(way);
  const fastest = 'push' in steer ? FASTEST * Math.min(1, far) : Math.min(FASTEST, far);
  return far < 0.01 ? { x: 0, y: 0 } : { x: (way.x / far) * fastest, y: (way.y / far) * fastest };
}

/** `you`, or the nearest place that is at least `least` from the other. */
function apart(you: Spot, other: Spot, least: number): Spot {
  const way = { x: you.x - other.x, y: you.y - other.y };
  const gap = length(way);
  if (gap >= least || gap < 1e-6) return you;
  return { x: other.x + (way.x / gap) * least, y: other.y + (way.y / gap) * least };
}

/** What the other does about it, and how fast it goes along the line to you (below 0: from you), heights a second. */
function answer(now: Opening, closing: number, gap: number, speed: number): { doing: Doing; pace: number } {
  if (gap < BESIDE && now.ease > TRUSTS) return { doing: 'together', pace: 0 };
  if (now.passed > PATIENCE) return { doing: 'coming', pace: 0.2 };
  if (!now.moved && now.passed < FIRST_LOOK) return { doing: 'waiting', pace: 0 };
  if (closing > SLOW * 2 && gap < FELT)
    return { doing: 'backing', pace: -Math.min(0.75, closing * 1.25 * (1.5 - gap)) };
  if (closing < -SLOW) return { doing: 'fading', pace: -0.05 };
  if (speed >= SLOW) return { doing: now.doing === 'together' ? 'waiting' : now.doing, pace: 0 };
  return gap < FELT * 1.35 ? { doing: 'coming', pace: 0.14 * now.ease } : { doing: 'waiting', pace: 0.02 };
}

/** How much of the other there is in the end, for what it does. */
function inkOf(doing: Doing, now: Opening, gap: number): number {
  if (doing === 'fading') return 0.1;
  if (doing === 'backing') return Math.max(0.7, now.ink);
  return doing === 'waiting' && gap > FELT * 1.35 ? 0.45 : 1;
}

/** At an edge of the sheet it slips along it instead of being caught. */
function slipping({ x, y }: Spot, wide: number): Spot {
  const beside = Math.min(x, wide - x) < Math.min(0.2, wide * 0.3);
  const below = y < 0.26 || y > 0.74;
  return { x: below ? (x < wide / 2 ? 0.5 : -0.5) : 0, y: beside ? (y < 0.5 ? 0.5 : -0.5) : 0 };
}

/** The next moment, `dt` seconds later (at most a tenth: a slow machine plays slower, and nothing leaps). */
export function stepOpening(now: Opening, steer: Steer, { wide }: Sheet, passed: number): Opening {
  const dt = Math.min(0.1, Math.max(0, passed));
  const wanted = wantedBy(now.you, steer);
  const going = { x: toward(now.going.x, wanted.x, dt * 6), y: toward(now.going.y, wanted.y, dt * 6) };
  const edge = Math.min(0.14, wide * 0.22);
  const inside = (spot: Spot): Spot => ({
    x: between(edge, spot.x, wide - edge),
    y: between(0.2, spot.y, 0.8),
  });
  const you = inside({ x: now.you.x + going.x * dt, y: now.you.y + going.y * dt });
  const line = { x: you.x - now.other.x, y: you.y - now.other.y };
  const gap = Math.max(1e-6, length(line));
  // What you mean to do counts, though the edge of the sheet may stop you.
  const closing = -(going.x * line.x + going.y * line.y) / gap;
  const speed = length(going);
  const { doing, pace } = answer(now, closing, gap, speed);
  const room = Math.max(0, gap - BESIDE * 0.85);
  const step = Math.min(pace * dt, room);
  const slip = doing === 'backing' ? slipping(now.other, wide) : { x: 0, y: 0 };
  const other = inside({
    x: now.other.x + (line.x / gap) * step + slip.x * dt,
    y: now.other.y + (line.y / gap) * step + slip.y * dt,
  });
  const there = inkOf(doing, now, gap);
  const safe = doing === 'coming' || doing === 'together' ? 1 : doing === 'backing' ? 0 : 0.3;
  const kept = now.ease < TRUSTS && doing !== 'coming' ? apart(you, other, KEEPS) : you;
  return {
    you: inside(kept),
    other,
    going,
    ink: toward(now.ink, there, dt * (doing === 'fading' ? 0.7 : 0.5)),
    ease: toward(now.ease, safe, dt * (doing === 'backing' ? 2.5 : 0.35)),
    doing,
    moved: now.moved || speed > SLOW,
    stayed: doing === 'together' ? now.stayed + dt : 0,
    passed: now.passed + dt,
  };
}
