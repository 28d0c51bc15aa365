// Page three of the debrief: three lines of the reader's own, ideas to try, the meters on demand, and the ways on.

import type { DebriefView } from '../../game/debrief-of-run';
import { HiddenMeters } from './hidden-meters';
import { IdeaCards } from './idea-cards';
import { Onwards } from './onwards';
import { RunCode } from './run-code';
import { ThreeLines } from './three-lines';

export function YourLines({ view }: { readonly view: DebriefView }) {
  const { debrief } = view;
  return (
    <>
      <header class="wrap ending">
        <div>
          <h1 tabIndex={-1}>Your lines</h1>
          <p class="last">Each of them was for something, and each of them cost something.</p>
        </div>
      </header>
      <ThreeLines view={view} />
      <IdeaCards ideas={debrief.ideas} source={debrief.source} />
      <HiddenMeters landed={debrief.landed} />
      <RunCode view={view} />
      <Onwards view={view} />
    </>
  );
}
