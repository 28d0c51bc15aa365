// What is used of Howler, so that a test can bring a stand-in.

import type { HowlConstructor } from './howler-track';

/** The part of Howler's page-wide object that is used. */
interface HowlerSwitches {
  mute(on: boolean): unknown;
  /** Absent where there is no Web Audio, or before it has been asked for. */
  readonly masterGain?: Pick<GainNode, 'channelCount' | 'channelCountMode'> | null;
  readonly ctx?: AudioContext | null;
  autoSuspend?: boolean;
}

/** What `import('howler')` brings, or a stand-in for it. */
export interface HowlerModule {
  readonly Howl: HowlConstructor;
  readonly Howler: HowlerSwitches;
}
