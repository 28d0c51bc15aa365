// Everything that is asked of ffmpeg: encode, decode, measure. It is the one tool from outside that sound needs.

import { spawnSync } from 'node:child_process';
import { RATE, type Signal } from '../synth/signal';

/** Runs ffmpeg. @throws Error when it is missing or fails, with what it said. */
function ffmpeg(args: readonly string[]): { out: Buffer; said: string } {
  const run = spawnSync('ffmpeg', ['-hide_banner', '-nostats', '-y', ...args], { maxBuffer: 1 << 28 });
  if (run.error) throw new Error(`ffmpeg did not start (Debian: apt install ffmpeg): ${run.error.message}`);
  const said = run.stderr.toString();
  if (run.status !== 0) throw new Error(`ffmpeg ${args.join(' ')}\n${said}`);
  return { out: run.stdout, said };
}

/** What makes two renders of one sound the same file, byte for byte. */
const REPEATABLE = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

/**
 * What Opus is told. A loop is coded frame by frame at one rate and without the speech model ("lowdelay"): then the
 * wrapped end comes out as the very samples of the beginning. With the defaults the two differed enough to click.
 */
const OPUS = {
  once: ['-vbr', 'on', '-application', 'audio'],
  loop: ['-vbr', 'off', '-application', 'lowdelay'],
} as const;

/** Milliseconds of sound a packet: the longest, since each packet costs bytes of its own in the file. */
const PACKET = '60';

/** Opus in WebM, for every browser but old Safari. */
export function encodeOpus(wav: string, file: string, kilobits: number, played: keyof typeof OPUS): void {
  ffmpeg([
    '-i',
    wav,
    '-c:a',
    'libopus',
    '-b:a',
    `${kilobits}k`,
    '-frame_duration',
    PACKET,
    ...OPUS[played],
    ...REPEATABLE,
    file,
  ]);
}

/** MP3 for the rest: 16,000 samples a second hold all there is, since nothing reaches above 6 kHz to speak of. */
export function encodeMp3(wav: string, file: string, kilobits: number): void {
  const mp3 = ['-c:a', 'libmp3lame', '-abr', '1', '-b:a', `${kilobits}k`, '-ar', '16000', '-ac', '1'];
  ffmpeg(['-i', wav, ...mp3, ...REPEATABLE, '-id3v2_version', '0', file]);
}

/** The samples of a file as a browser would decode them. */
export function decode(file: string): Signal {
  const { out } = ffmpeg(['-v', 'error', '-i', file, '-f', 'f32le', '-ac', '1', '-ar', String(RATE), '-']);
  return new Float32Array(out.buffer.slice(out.byteOffset, out.byteOffset + (out.length & ~3)));
}

export interface Loudness {
  /** Of the whole, in LUFS (EBU R128). */
  readonly integrated: number;
  /** Of the loudest 0.4 s, in LUFS. */
  readonly momentary: number;
  /** True peak, in dBFS. */
  readonly peak: number;
}

/** Measures loudness by EBU R128. */
export function loudnessOf(file: string): Loudness {
  const { said } = ffmpeg(['-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-']);
  const numbers = (pattern: RegExp) => [...said.matchAll(pattern)].map((match) => Number(match[1]));
  const last = (pattern: RegExp) => numbers(pattern).at(-1) ?? Number.NEGATIVE_INFINITY;
  return {
    integrated: last(/\bI:\s+(-?[\d.]+) LUFS/g),
    momentary: Math.max(...numbers(/\bM:\s*(-?[\d.]+)/g)),
    peak: last(/Peak:\s+(-?[\d.]+) dBFS/g),
  };
}
