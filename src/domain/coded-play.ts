// A run that came as a code, played again on the story as it is. Apart from the playthrough, since few readers need it.

import { finish, follow, type Playthrough, type Replayed } from './playthrough';
import { startRun } from './run';
import { type CodedRun, givenIn, offersTheSame, pickLetters } from './share-code';
import type { StorySource } from './story-card';
import { StorySession } from './story-session';

/** Plays a shared code, as far as the story still offers what it offered and knows what was handed to the run. */
export function playOfCoded(source: StorySource, code: CodedRun): [Playthrough, Replayed] {
  const given = givenIn(code, source.side);
  const session = new StorySession(source, code.seed, given ?? {});
  const why = follow(session, given ? code.picks : [], (coded, decision) => {
    const option = decision.options.find((each) => pickLetters(each.id) === coded.pick);
    if (!option) return 'gone';
    return offersTheSame(coded, decision.offered) ? { id: option.id } : 'changed';
  });
  const run = { ...startRun(source.id, source.hash, code.seed, given ?? {}), at: code.picks.length };
  return finish(source, session, run, { of: code.picks.length, why: given ? why : 'gone', ending: null });
}
