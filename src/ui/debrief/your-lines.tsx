// Page three of the debrief: three lines of the reader's own, ideas to try, the meters on demand, and the ways on.

import type { DebriefView } from '../../game/debrief-of-run';
import { DEBRIEF } from '../words/debrief';
import { twoOf } from './debrief-context';
import { HiddenMeters } from './hidden-meters';
import { IdeaCards } from './idea-cards';
import { Onwards } from './onwards';
import { OverThere } from './over-there';
import { OwnPlan } from './own-plan';
import { RunCode } from './run-code';
import { ThreeLines } from './three-lines';

export function YourLines({ view }: { readonly view: DebriefView }) {
  const { debrief } = view;
  const { words } = twoOf(view);
  return (
    <>
      <header class="wrap ending">
        <div>
          <h1 tabIndex={-1}>{DEBRIEF.lines}</h1>
          <p class="last">{words.linesLead}</p>
        </div>
      </header>
      <OverThere view={view} />
      <ThreeLines view={view} />
      <IdeaCards ideas={debrief.ideas} source={debrief.source} words={words} />
      <OwnPlan view={view} />
      {words.meters ? (
        <HiddenMeters landed={debrief.landed} />
      ) : (
        <p class="wrap no-meters soft">{words.noMeters}</p>
      )}
      <RunCode view={view} />
      <Onwards view={view} />
    </>
  );
}
