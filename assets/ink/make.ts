// Draws the ink style sheets of the page anew: `npx tsx assets/ink/make.ts`. What it writes is committed.

import { writeFileSync } from 'node:fs';
import { SHEETS, sheetText } from '../../src/ui/ink/drawings';

for (const file of Object.keys(SHEETS)) {
  const css = sheetText(file);
  writeFileSync(new URL(`../../src/ui/styles/${file}`, import.meta.url), css);
  console.log(`${file}: ${(css.length / 1024).toFixed(1)} kB`);
}
