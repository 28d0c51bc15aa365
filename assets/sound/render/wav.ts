// Writes samples as a WAV file of 32-bit floats, for the encoders.

import { writeFileSync } from 'node:fs';
import { RATE, type Signal } from '../synth/signal';

const HEADER = 44;
const FLOAT_FORMAT = 3;

/** Writes a mono WAV at {@link RATE}. */
export function writeWav(path: string, signal: Signal): void {
  const bytes = Buffer.alloc(HEADER + signal.length * 4);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(FLOAT_FORMAT, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 4, 28);
  bytes.writeUInt16LE(4, 32);
  bytes.writeUInt16LE(32, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(signal.length * 4, 40);
  for (const [i, x] of signal.entries()) bytes.writeFloatLE(x, HEADER + i * 4);
  writeFileSync(path, bytes);
}
