// The teacher's side of a class that plays alone: a link that says which choices count, and the codes that come back.

import './class.css';
import '../styles/ink-map.css';
import '../handouts/handout.css';
import '../handouts/class-sheet.css';
import { useState } from 'preact/hooks';
import { storyPlan } from '../../game/handouts/story-plan';
import { Missing } from '../handouts/missing';
import { usePage } from '../page-parts';
import { SkipLink, TopBar } from '../shell/top-bar';
import { useFetched, useLateHeading } from '../shell/use-fetched';
import { CODES as W } from '../words/class-codes';
import { HANDOUT } from '../words/handouts';
import { ClassLink } from './class-link';
import { CodesIn } from './codes-in';

/** @param story the one to begin with; empty for the first on the shelf */
export function CodesScreen({ story }: { readonly story: string }) {
  const { game } = usePage();
  const [chosen, choose] = useState(story || game.shelf[0]?.id || '');
  const [text, setText] = useState('');
  const entry = game.entry(chosen);
  const plan = useFetched(async () => (entry ? storyPlan(entry) : null), [entry]);
  useLateHeading(plan);
  if (!entry) return <Missing heading={HANDOUT.noStory(chosen)} />;
  if (!plan) return <main class="blank" />;
  return (
    <>
      <SkipLink to="codes" words={W.skip} />
      <TopBar here="workshop" />
      <main class="wrap class-codes" id="codes" tabIndex={-1}>
        <header>
          <h1 tabIndex={-1}>{W.title}</h1>
          <p class="prose">{W.lead}</p>
          <label class="story-choice">
            <span>{W.story}</span>
            <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
              {game.shelf.map(({ id, card }) => (
                <option key={id} value={id}>
                  {card.title}
                </option>
              ))}
            </select>
          </label>
        </header>
        {plan.entry === entry ? (
          <>
            <ClassLink key={chosen} plan={plan} />
            <CodesIn plan={plan} text={text} setText={setText} toStory={choose} />
          </>
        ) : null}
      </main>
    </>
  );
}
