// What a reader can set. Kept on the device; every part of the game reads it from here.

export interface Settings {
  readonly theme: 'system' | 'paper' | 'evening' | 'contrast-light' | 'contrast-dark';
  /** Times the usual size, 0.85 to 2. */
  readonly textSize: number;
  readonly font: 'aloud' | 'dyslexic' | 'system';
  /** False sets the inner voice and titles in the plain face too. */
  readonly handwriting: boolean;
  /** Room between letters and words, and between lines. */
  readonly spacing: 'usual' | 'wide';
  readonly lines: 'usual' | 'wide';
  readonly motion: 'system' | 'full' | 'reduced' | 'none';
  /** `calm` gives one line at a time; `instant` all lines up to the next choice. */
  readonly pace: 'calm' | 'instant';
  readonly numberKeys: boolean;
  /** Lines read before may be skipped; options picked in other runs bear a mark. */
  readonly skipRead: boolean;
  readonly marks: boolean;
  readonly captions: boolean;
  readonly sound: boolean;
  /** 0 to 1. */
  readonly musicVolume: number;
  readonly ambienceVolume: number;
  readonly cueVolume: number;
  readonly pageVolume: number;
  readonly mono: boolean;
  /** The opening has been shown: Begin leads to the shelf. */
  readonly openingSeen: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 1,
  font: 'aloud',
  handwriting: true,
  spacing: 'usual',
  lines: 'usual',
  motion: 'system',
  pace: 'calm',
  numberKeys: true,
  skipRead: true,
  marks: true,
  captions: true,
  sound: true,
  musicVolume: 0.6,
  ambienceVolume: 0.7,
  cueVolume: 0.8,
  pageVolume: 0.5,
  mono: false,
  openingSeen: false,
};
