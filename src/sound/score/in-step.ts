// Loops of different lengths that count in one beat: they begin at one moment of the sound card's own clock, and whatever
// comes in later, or after a pause, comes in where it would be by then.

/** One loop: its addresses (best first), the stretch of the file that goes round in seconds, and how loud it is, 0 to 1. */
export interface LoopPart {
  readonly urls: readonly string[];
  readonly start: number;
  readonly seconds: number;
  readonly level: number;
}

/** Loops that are in step. Nothing here throws; a part that does not load stays silent. */
export interface InStep {
  /** These parts from now on. Levels move over seconds; a part that is no longer named sinks and is freed. */
  set(parts: Readonly<Record<string, LoopPart>>): void;
  /** How loud all of it is, 0 to 1, reached within `over` seconds. */
  volume(level: number, over: number): void;
  /** All of it sinks over `over` seconds and is freed; the next begins anew. */
  leave(over: number): void;
  hold(): void;
  release(): void;
  close(): void;
}

/** What it needs of Web Audio. */
export interface AudioOut {
  readonly ctx: Pick<AudioContext, 'currentTime' | 'createBufferSource' | 'createGain'>;
  readonly to: AudioNode;
  /** Fetches and decodes one of the addresses; `null` when none can be had. */
  load(urls: readonly string[]): Promise<AudioBuffer | null>;
  /** Whether something is sounding: the card must not fall asleep meanwhile. */
  awake(on: boolean): void;
}

/** How long a level takes to come most of its way, in seconds: nobody notices when it began. */
export const SLOW = 2.2;
/** Ahead of the clock, so that all parts are ready when it comes, in seconds. */
const AHEAD = 0.12;
/** Long enough not to click. */
const SOFTLY = 0.06;

interface Sounding {
  readonly part: LoopPart;
  readonly gain: GainNode;
  buffer: AudioBuffer | null;
  settled: boolean;
  source: AudioBufferSourceNode | null;
  going: ReturnType<typeof setTimeout> | undefined;
}

/** Makes a set of loops; it is silent until it is given parts. `at` is how it stands when it is made. */
export function createInStep(
  { ctx, to, load, awake }: AudioOut,
  at: { readonly held: boolean; readonly volume: number },
): InStep {
  let { held } = at;
  let all = at.volume;
  const bus = ctx.createGain();
  bus.gain.value = held ? 0 : all;
  bus.connect(to);
  const sounding = new Map<string, Sounding>();
  /** When bar one began, on the clock of `ctx`; `null` before it has. */
  let began: number | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const glide = (gain: GainNode, level: number, over: number) => {
    const now = ctx.currentTime;
    gain.gain.cancelScheduledValues(now);
    gain.gain.setTargetAtTime(level, now, over / 3);
  };

  const start = (each: Sounding, when: number) => {
    if (!each.buffer || each.source || began === null) return;
    const { start: first, seconds } = each.part;
    const source = ctx.createBufferSource();
    source.buffer = each.buffer;
    source.loop = true;
    source.loopStart = first;
    source.loopEnd = first + seconds;
    source.connect(each.gain);
    source.start(when, first + ((when - began) % seconds));
    each.source = source;
  };

  /** Starts what is loaded: everything at once the first time, and what comes later in its place. */
  const settle = () => {
    if (held || sounding.size === 0) return;
    const each = [...sounding.values()];
    if (began === null && !each.every(({ settled }) => settled)) return;
    const when = ctx.currentTime + AHEAD;
    began ??= when;
    awake(true);
    for (const one of each) start(one, when);
  };

  const free = (name: string) => {
    const each = sounding.get(name);
    if (!each) return;
    clearTimeout(each.going);
    each.source?.stop();
    each.gain.disconnect();
    sounding.delete(name);
  };

  const add = (name: string, part: LoopPart) => {
    const gain = ctx.createGain();
    gain.gain.value = 0;
    gain.connect(bus);
    const each: Sounding = { part, gain, buffer: null, settled: false, source: null, going: undefined };
    sounding.set(name, each);
    void load(part.urls).then((buffer) => {
      if (sounding.get(name) !== each) return;
      each.buffer = buffer;
      each.settled = true;
      settle();
    });
  };

  const clear = () => {
    clearTimeout(leaving);
    leaving = undefined;
    for (const name of [...sounding.keys()]) free(name);
    began = null;
    awake(false);
  };

  return {
    set(parts) {
      if (leaving !== undefined) {
        clear();
        glide(bus, all, SOFTLY);
      }
      for (const [name, part] of Object.entries(parts)) {
        if (!sounding.has(name)) add(name, part);
        const each = sounding.get(name);
        if (!each) continue;
        clearTimeout(each.going);
        each.going = undefined;
        glide(each.gain, part.level, SLOW);
      }
      for (const [name, each] of sounding) {
        if (Object.hasOwn(parts, name) || each.going !== undefined) continue;
        glide(each.gain, 0, SLOW);
        each.going = setTimeout(() => free(name), SLOW * 2000);
      }
      settle();
    },
    volume(level, over) {
      all = level;
      if (!held && leaving === undefined) glide(bus, all, over);
    },
    leave(over) {
      if (sounding.size === 0 || leaving !== undefined) return;
      if (held || over === 0) return clear();
      glide(bus, 0, over);
      leaving = setTimeout(() => {
        clear();
        glide(bus, all, SOFTLY);
      }, over * 1000);
    },
    hold() {
      if (held) return;
      held = true;
      if (leaving !== undefined) clear();
      for (const [name, each] of [...sounding]) if (each.going !== undefined) free(name);
      glide(bus, 0, SOFTLY);
      const gone = ctx.currentTime + SOFTLY * 2;
      for (const each of sounding.values()) {
        each.source?.stop(gone);
        each.source = null;
      }
      // Kept as a distance from bar one, since the clock goes on.
      if (began !== null) began -= gone;
      awake(false);
    },
    release() {
      if (!held) return;
      held = false;
      if (began !== null) began += ctx.currentTime + AHEAD;
      glide(bus, all, SOFTLY);
      settle();
    },
    close() {
      clear();
      bus.disconnect();
    },
  };
}
