// All ink drawings of the page, by the style sheet that ships them. They are masks, so they take the theme's colours.

import { icon } from './drawn-icons';
import { edgeDrawings, lineDrawings, settingsDrawings } from './drawn-lines';
import type { Drawings } from './pen-path';

const icons = (...names: Parameters<typeof icon>[0][]): Drawings =>
  Object.fromEntries(names.map((name) => [`i-${name}`, icon(name)]));

/** File in `src/ui/styles` → its drawings. `ink.css` is loaded at once, the others with the part that uses them. */
export const SHEETS: Readonly<Record<string, Drawings>> = {
  'ink.css': {
    ...edgeDrawings(),
    ...lineDrawings('pencil-h', 'pencil-v', 'underline', 'deckle', 'deckle-line'),
    ...icons('chevron-right', 'close'),
  },
  'ink-story.css': {
    ...lineDrawings('ring', 'ring-b', 'dot', 'brace'),
    ...icons('onward', 'back', 'forward', 'history', 'settings', 'leave', 'knot', 'sound'),
  },
  'ink-settings.css': {
    ...lineDrawings('rule', 'dot'),
    ...settingsDrawings(),
    ...icons('check', 'download', 'share', 'trash'),
  },
  'ink-guide.css': {
    ...lineDrawings('rule', 'dot'),
    blot: settingsDrawings().blot ?? '',
    ...icons('replay', 'back', 'onward', 'trash'),
  },
  'ink-debrief.css': {
    ...lineDrawings('scribble', 'loop-side', 'dot', 'brace'),
    ...icons('replay', 'print', 'back', 'onward', 'chevron-down'),
  },
  'ink-map.css': {
    ...lineDrawings('scribble', 'dot', 'brace', 'rule'),
    ...icons('replay', 'print', 'back', 'onward', 'fork'),
  },
  'ink-workshop.css': {
    ...lineDrawings('rule', 'dot', 'brace', 'scribble'),
    blot: settingsDrawings().blot ?? '',
    ...icons(
      'onward',
      'back',
      'replay',
      'print',
      'download',
      'trash',
      'plus',
      'minus',
      'pause',
      'screen',
      'fork',
    ),
  },
};

/** The text of one of the style sheets. */
export function sheetText(file: string): string {
  const lines = Object.entries(SHEETS[file] ?? {}).map(
    ([name, drawing]) => `  --${name}: ${address(drawing)};`,
  );
  return `/* Drawn by assets/ink/make.ts. Masks: they take their colour from the page. */\n:root {\n${lines.join('\n')}\n}\n`;
}

const address = (drawing: string): string =>
  `url("data:image/svg+xml,${drawing.replace(/</g, '%3C').replace(/>/g, '%3E')}")`;
