// What this is and is not, how it works, where its ideas come from, where help is, and whose work is in it.

import './about.css';
import { toHash } from '../../game/routes';
import { SkipLink, TopBar } from '../shell/top-bar';
import { Credits } from './credits';
import { IdeaSource } from './idea-source';

export function AboutScreen() {
  return (
    <>
      <SkipLink to="about" words="Skip to the text" />
      <TopBar here="about" />
      <main class="wrap about">
        <h1 tabIndex={-1} id="about">
          About this game
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
            To the stories
          </a>
        </p>
      </main>
    </>
  );
}

const WhatItIs = () => (
  <section aria-labelledby="about-what">
    <h2 id="about-what">What it is</h2>
    <p>
      Stories about two people who matter to each other, on an evening when it goes wrong. You are one of
      them. What you say and do moves how near the two stand and how tense it is, and that decides where the
      evening ends.
    </p>
    <h3>What it is not</h3>
    <p>
      It is not a test and not therapy. It does not tell anyone what kind of person they are, and it can’t:
      ten or so choices in a story are about the story. No choice is marked right or wrong, and none is timed.
    </p>
  </section>
);

const HowItWorks = () => (
  <section aria-labelledby="about-how">
    <h2 id="about-how">How it works</h2>
    <p>
      The words come a line at a time, and now and then you choose what to do. When it is tense, a line may be
      there to read and not to say; stopping to notice sometimes brings it back, and the other person goes on
      meanwhile. While you play, the game keeps three sums that you don’t see: how often you said a thing and
      stayed for the answer, how often you reached or checked, how often you kept it in or stepped away. When
      the story ends it shows them to you, with what happened between the two of you and where it turned. You
      can go back to any choice, and back to the turning point, and play on from there.
    </p>
  </section>
);

const Help = () => (
  <section aria-labelledby="about-help">
    <h2 id="about-help">Where help is</h2>
    <p>
      If something here comes too close, you can stop at any line; the story keeps your place. To talk to
      somebody,{' '}
      <a href="https://findahelpline.com" target="_blank" rel="noreferrer noopener">
        findahelpline.com
        <span class="vh"> (opens in a new tab)</span>
      </a>{' '}
      is a directory of free lines in many countries, by phone, chat or text.{' '}
      <a href={toHash({ screen: 'help' })}>More of them, by region</a>.
    </p>
    <p>
      If somebody threatens you, watches you or tells you whom you may see, that is not a quarrel to get
      better at. It is a reason to ask for help.
    </p>
  </section>
);

const Privacy = () => (
  <section aria-labelledby="about-privacy">
    <h2 id="about-privacy">What it knows about you</h2>
    <p>
      Nothing leaves this browser: no account, no cookie, no counting. Your runs and settings are kept on this
      device. Under Settings you can take them out as a file, or wipe them.
    </p>
  </section>
);
