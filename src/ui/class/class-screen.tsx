// What a class link leads to: the story, what is kept of it (nothing), what the code will hold, and the way in.

import '../code/code.css';
import './class.css';
import { useEffect } from 'preact/hooks';
import { storyPlan } from '../../game/handouts/story-plan';
import { Missing } from '../handouts/missing';
import { usePage } from '../page-parts';
import { SkipLink, TopBar } from '../shell/top-bar';
import { useFetched, useLateHeading } from '../shell/use-fetched';
import { CLASS_PLAY as W } from '../words/class-play';
import { HANDOUT } from '../words/handouts';
import { noteOwnScreen, playInPassing } from './begin-passing';
import { classHash } from './class-hash';

interface ClassScreenProps {
  readonly story: string;
  /** Names of the decisions that count, as they stand in the link. */
  readonly decisions: readonly string[];
}

export function ClassScreen({ story, decisions }: ClassScreenProps) {
  const { game, pictures } = usePage();
  const entry = game.entry(story);
  const plan = useFetched(async () => (entry ? storyPlan(entry) : null), [entry], 'nothing');
  useLateHeading(plan);
  useEffect(noteOwnScreen, []);
  if (!entry) return <Missing heading={HANDOUT.noStory(story)} />;
  if (!plan) return <main class="blank" />;
  const { card } = plan.source;
  const counted = plan.decisions.filter((name) => decisions.includes(name));
  if (!counted.length) return <Missing heading={W.noDecisions(card.title)} />;
  const passing = game.passing.value;
  const under = passing?.kind === 'class' && passing.storyId === story && game.runs.value.length > 0;
  const begin = (): void => {
    const link = {
      kind: 'class',
      storyId: story,
      decisions: counted,
      address: classHash(story, counted),
      words: W.quiet,
    } as const;
    void playInPassing(game, link, () => game.beginStory(story));
  };
  return (
    <>
      <SkipLink to="for-class" words={W.skip} />
      <TopBar here="workshop" />
      <main class="wrap shared" id="for-class" tabIndex={-1}>
        <div class="shared-top">
          <img class="inked" src={pictures(card.cover)} alt="" width={480} height={300} />
          <div>
            <p class="soft">{W.kicker}</p>
            <h1 tabIndex={-1}>{card.title}</h1>
            <p>{W.lead}</p>
            <p class="class-note">{W.notKept}</p>
            <p class="row">
              {under ? (
                <button
                  class="btn btn--lamp btn--big"
                  type="button"
                  onClick={() => game.go({ screen: 'story', story })}
                >
                  {W.goOn}
                </button>
              ) : null}
              <button class={under ? 'btn' : 'btn btn--lamp btn--big'} type="button" onClick={begin}>
                {under ? W.anew : W.begin}
              </button>
            </p>
          </div>
        </div>
        <section class="class-counts">
          <p>
            {W.code(counted.length)} {W.which}
          </p>
          <ul class="dashed">
            {counted.map((name) => (
              <li key={name}>
                <b class="hand">{card.decisions[name]?.name}</b>{' '}
                <span class="soft">{card.decisions[name]?.when}</span>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}
