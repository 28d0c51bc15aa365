// A run that came as a code: watch it line by line, or go in at one of its choices. A broken code says what is wrong with it.

import { toHeading } from '../shell/to-heading';
import './code.css';
import { useEffect, useState } from 'preact/hooks';
import type { Playthrough } from '../../domain/playthrough';
import { playOfCode } from '../../game/play-of-code';
import { toHash } from '../../game/routes';
import { openPlay } from '../../game/watching';
import { usePage } from '../page-parts';
import { SkipLink, TopBar } from '../shell/top-bar';
import { CODE } from '../words/code';

interface Found {
  readonly play: Playthrough | null;
  readonly words: string | null;
}

export function CodeScreen({ code }: { readonly code: string }) {
  const { game } = usePage();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let here = true;
    setFound(null);
    playOfCode(code, (id) => game.entry(id)).then(
      (run) => here && setFound(run),
      (error: Error) => here && setFound({ play: null, words: error.message }),
    );
    return () => {
      here = false;
    };
  }, [code, game]);
  useEffect(() => {
    if (found) toHeading();
  }, [found]);
  if (!found) return <main class="blank" />;
  return (
    <>
      <SkipLink to="shared" words={CODE.kicker} />
      <TopBar here="code" />
      <main class="wrap shared" id="shared" tabIndex={-1}>
        {found.play ? <Shared play={found.play} words={found.words} /> : <Broken words={found.words} />}
      </main>
    </>
  );
}

function Broken({ words }: { readonly words: string | null }) {
  return (
    <>
      <p class="soft">{CODE.kicker}</p>
      <h1 tabIndex={-1}>{words}</h1>
      <p>
        <a class="btn btn--lamp" href={toHash({ screen: 'shelf' })}>
          {CODE.shelf}
        </a>
      </p>
    </>
  );
}

function Shared({ play, words }: { readonly play: Playthrough; readonly words: string | null }) {
  const { game, pictures } = usePage();
  const { card } = play.source;
  const { picks } = play.run;
  return (
    <>
      <div class="shared-top">
        <img class="inked" src={pictures(card.cover)} alt="" width={480} height={300} />
        <div>
          <p class="soft">{CODE.kicker}</p>
          <h1 tabIndex={-1}>{card.title}</h1>
          <p>{picks.length ? CODE.lead(picks.length) : CODE.none}</p>
          {words ? <p class="soft">{words}</p> : null}
          <button
            class="btn btn--lamp btn--big"
            type="button"
            onClick={() => void openPlay(game, play, 0, 'watch')}
          >
            {CODE.watch}
          </button>
          {picks.length ? (
            <button
              class="btn btn--bare"
              type="button"
              onClick={() => void openPlay(game, play, picks.length, 'enter')}
            >
              {CODE.end}
            </button>
          ) : null}
        </div>
      </div>
      {picks.length ? (
        <section aria-labelledby="h-enter">
          <h2 id="h-enter">{CODE.enter}</h2>
          <p class="soft">{CODE.enterWhy}</p>
          <ol class="enter">
            {picks.map((pick, at) => (
              <li key={`${pick.decision} ${pick.visit}`}>
                <button
                  class="btn btn--bare"
                  type="button"
                  onClick={() => void openPlay(game, play, at, 'enter')}
                >
                  <span class="n" aria-hidden="true">
                    {at + 1}
                  </span>
                  {card.decisions[pick.decision]?.name ?? pick.decision}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}
