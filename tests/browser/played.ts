// A reader who has played already: their runs come as codes, which is quicker than playing them line by line.

import type { Browser } from 'playwright-core';
import { Playthrough } from '../../src/domain/playthrough';
import { toCode } from '../../src/domain/share-code';
import { CODE } from '../../src/ui/words/code';
import { realStories } from '../domain/real-stories';
import { playOn } from '../domain/ways';
import { Reader, STORY, type Wishes } from './reader';

/** The code of a whole run of the first story. @param seed which run */
export function codeOf(seed: number): string {
  const source = realStories().find(({ id }) => id === STORY)?.source;
  if (!source) throw new Error(`there is no ${STORY}`);
  return toCode(playOn(Playthrough.begin(source, seed), seed).run);
}

/** A reader who stands at the end of the last of these runs, and has the others behind them. There is no picture. */
export async function whoPlayed(
  browser: Browser,
  codes: readonly string[],
  wishes: Wishes = {},
): Promise<Reader> {
  const reader = await Reader.come(browser, { noStage: true, ...wishes });
  for (const code of codes) {
    await reader.open(`#/code/${encodeURIComponent(code)}`);
    await reader.page.getByRole('button', { name: CODE.end }).click();
    await reader.toDebrief.waitFor();
  }
  return reader;
}
