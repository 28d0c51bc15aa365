// What is heard, in words: each caption stays as long as it takes to read, and no more than two stand together.

/** Time to notice a caption, and to read one character of it, in milliseconds. */
const NOTICE = 2200;
const CHARACTER = 55;
const TOGETHER = 2;

export interface Captions {
  /** Shows `text` for at least `ms` milliseconds, and long enough to read. Said again, it stays longer. */
  say(text: string, ms: number): void;
  /** Takes a caption away before its time, because it is no longer true. */
  drop(text: string): void;
  /** Time stands still; after `release` a caption has its whole time again. */
  hold(): void;
  release(): void;
  /** Takes everything away. */
  clear(): void;
}

interface Line {
  readonly text: string;
  readonly ms: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** @param show called when what stands there changes: captions joined by “ · ”, or `null` */
export function createCaptions(show: (text: string | null) => void): Captions {
  let lines: Line[] = [];
  let shown: string | null = null;
  let held = false;

  const keep = (rest: Line[]) => {
    for (const line of lines) if (!rest.includes(line)) clearTimeout(line.timer);
    lines = rest;
    const text = lines.length ? lines.map((line) => line.text).join(' · ') : null;
    if (text === shown) return;
    shown = text;
    show(text);
  };

  const arm = (line: Line) => {
    clearTimeout(line.timer);
    if (!held) line.timer = setTimeout(() => keep(lines.filter((other) => other !== line)), line.ms);
  };

  return {
    say(text, ms) {
      const line: Line = { text, ms: Math.max(ms, NOTICE + CHARACTER * text.length), timer: undefined };
      keep([...lines.filter((other) => other.text !== text), line].slice(-TOGETHER));
      arm(line);
    },
    drop(text) {
      keep(lines.filter((line) => line.text !== text));
    },
    hold() {
      held = true;
      for (const line of lines) clearTimeout(line.timer);
    },
    release() {
      held = false;
      lines.forEach(arm);
    },
    clear() {
      keep([]);
    },
  };
}
