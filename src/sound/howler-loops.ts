// Loops in step on Howler's own sound card, so that its mute, its mono and its waking on a phone hold for them too.

import type { HowlerModule } from './howler-module';
import { createInStep, type InStep } from './score/in-step';

/**
 * Samples a second the score is decoded at: nothing in it lies above 3 kHz, and at the card's own rate it would take
 * twice the memory.
 */
export const SCORE_RATE = 24_000;

/** Howler makes its card anew with its first sound, to wake phones; this one, of two samples, settles that. */
const SETTLES = 'data:audio/wav;base64,UklGRiYAAABXQVZFZm10IBAAAAABAAEAgD4AAIA+AAABAAgAZGF0YQIAAACAgA==';

async function decoded(ctx: BaseAudioContext, bytes: ArrayBuffer): Promise<AudioBuffer> {
  // An old Safari makes no slow card: there the usual one decodes.
  let decoder: BaseAudioContext = ctx;
  try {
    decoder = new OfflineAudioContext(1, 1, SCORE_RATE);
  } catch {}
  return decoder.decodeAudioData(bytes);
}

async function loadFrom(ctx: BaseAudioContext, urls: readonly string[]): Promise<AudioBuffer | null> {
  for (const url of urls) {
    try {
      const answer = await fetch(url);
      if (answer.ok) return await decoded(ctx, await answer.arrayBuffer());
    } catch {
      // The next address, or silence.
    }
  }
  return null;
}

/** @returns `null` where there is no Web Audio @param held whether the deck stands still just now */
export function howlerLoops({ Howl, Howler }: HowlerModule, volume: number, held: boolean): InStep | null {
  if (!Howler.ctx) return null;
  try {
    new Howl({ src: [SETTLES], volume: 0 });
  } catch {
    return null;
  }
  const { ctx, masterGain } = Howler;
  if (!ctx || !masterGain) return null;
  const awake = (on: boolean) => {
    // Howler puts the card to sleep when none of its own sounds plays, and knows nothing of these.
    Howler.autoSuspend = !on;
    if (on && ctx.state !== 'running') void ctx.resume().catch(() => undefined);
  };
  return createInStep(
    { ctx, to: masterGain as GainNode, load: (urls) => loadFrom(ctx, urls), awake },
    { held, volume },
  );
}
