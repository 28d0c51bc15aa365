// What this is and is not, how it works, where its ideas come from, where help is, and whose work is in it.

import './about.css';
import { toHash } from '../../game/routes';
import { SkipLink, TopBar } from '../shell/top-bar';
import { ABOUT } from '../words/about';
import { Credits } from './credits';
import { IdeaSource } from './idea-source';

export function AboutScreen() {
  return (
    <>
      <SkipLink to="about" words={ABOUT.skip} />
      <TopBar here="about" />
      <main class="wrap about">
        <h1 tabIndex={-1} id="about">
          {ABOUT.title}
        </h1>
        <div class="columns">
          <div>
            <WhatItIs />
            <HowItWorks />
          </div>
          <div>
            <IdeaSource />
            <Help />
            <Privacy />
          </div>
        </div>
        <Credits />
        <p class="onward-link">
          <a class="btn btn--lamp" href={toHash({ screen: 'shelf' })}>
            {ABOUT.stories}
          </a>
        </p>
      </main>
    </>
  );
}

const WhatItIs = () => (
  <section aria-labelledby="about-what">
    <h2 id="about-what">{ABOUT.what}</h2>
    <p>{ABOUT.whatWords}</p>
    <h3>{ABOUT.not}</h3>
    <p>{ABOUT.notWords}</p>
  </section>
);

const HowItWorks = () => (
  <section aria-labelledby="about-how">
    <h2 id="about-how">{ABOUT.how}</h2>
    <p>{ABOUT.howWords}</p>
    <p>
      <a href={toHash({ screen: 'opening' })}>{ABOUT.opening}</a>
    </p>
    <p>
      {ABOUT.classWords} <a href={toHash({ screen: 'workshop', path: [] })}>{ABOUT.classLink}</a>
    </p>
  </section>
);

const Help = () => (
  <section aria-labelledby="about-help">
    <h2 id="about-help">{ABOUT.help}</h2>
    <p>
      {ABOUT.helpBefore}{' '}
      <a href="https://findahelpline.com" target="_blank" rel="noreferrer noopener">
        {ABOUT.helpLink}
        <span class="vh"> {ABOUT.newTab}</span>
      </a>{' '}
      {ABOUT.helpAfter} <a href={toHash({ screen: 'help' })}>{ABOUT.helpMore}</a>.
    </p>
    <p>{ABOUT.threat}</p>
  </section>
);

const Privacy = () => (
  <section aria-labelledby="about-privacy">
    <h2 id="about-privacy">{ABOUT.privacy}</h2>
    <p>{ABOUT.privacyWords}</p>
  </section>
);
