// `npm run play STORY`: a story in the terminal, for its writer.
//   npm run play STORY                              played by hand
//   npm run play STORY -- --seed 7 --weights        with options in another order, and what they weigh
//   npm run play STORY -- --bot open                a whole play by a habit, printed

import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { printFindings } from '../finding';
import { placesOf } from '../places';
import { readStory, readSurroundings, storyIds } from '../read-story';
import { HABITS, habit } from './habits';
import { TextPlayer } from './text-player';
import { wholePlay } from './whole-play';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string' }, bot: { type: 'string' }, weights: { type: 'boolean' } },
  });
  const places = placesOf(process.cwd());
  const ids = storyIds(places);
  const [id = ''] = positionals;
  if (!ids.includes(id))
    return wrong(`Which story? npm run play STORY; there are ${ids.join(', ') || 'none'}.`);
  const seed = Number(values.seed ?? 1);
  if (!Number.isInteger(seed) || seed < 0 || seed > 65_535) return wrong('A seed is a number, 0 to 65535.');
  const pick = values.bot === undefined ? null : habit(values.bot, seed);
  if (values.bot !== undefined && !pick)
    return wrong(`There is no player “${values.bot}”; there are ${HABITS.join(', ')}.`);
  const { source, moments, findings } = readStory(places, id, readSurroundings(places));
  if (!source) return wrong(`${id} can’t be played yet:\n${printFindings(findings)}`);
  const shown = { weights: values.weights ?? false };
  if (pick) print(wholePlay(source, moments, pick, { seed, ...shown }));
  else await sit(new TextPlayer(source, moments, seed, shown));
  return 0;
}

/** Reads lines until there are no more, or one asks to leave: a terminal, a pipe or a file. */
async function sit(player: TextPlayer): Promise<void> {
  const lines = createInterface({ input: process.stdin, terminal: false });
  const ask = (): void => void (process.stdin.isTTY && process.stdout.write('\n> '));
  print(player.opening);
  ask();
  for await (const line of lines) {
    const answer = player.answer(line);
    if (answer === null) return lines.close();
    print(`\n${answer}`);
    ask();
  }
}

function wrong(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

// What is piped on into `head` may close early: that is no error.
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = wrong((error as Error).message);
}
