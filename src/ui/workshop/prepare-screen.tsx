// Getting ready in two minutes: a story by whom it is about, for whom and how long; then how it is to go.

import '../styles/ink-workshop.css';
import './workshop.css';
import './fields.css';
import { useState } from 'preact/hooks';
import type { StoryFamily } from '../../domain/story-card';
import { FAMILIES } from '../../domain/story-card';
import type { ShelfEntry } from '../../game/shelf';
import { usePage } from '../page-parts';
import { ShelfScreen } from '../shelf/shelf-screen';
import { SkipLink, TopBar } from '../shell/top-bar';
import { useHeading } from '../shell/use-heading';
import { PREPARE } from '../words/workshop';
import { KeptSessions } from './kept-sessions';
import { PrepareStory } from './prepare-story';

/** @param story id of the story that is got ready; null for the list of them */
export function PrepareScreen({ story }: { readonly story: string | null }) {
  const { game } = usePage();
  const entry = story === null ? null : game.entry(story);
  if (story !== null && !entry) return <ShelfScreen lost />;
  return (
    <>
      <SkipLink to="ready" words={PREPARE.skip} />
      <TopBar here="workshop" />
      {entry ? <PrepareStory key={entry.id} entry={entry} /> : <StoriesForAClass />}
    </>
  );
}

function StoriesForAClass() {
  const { game } = usePage();
  const [family, setFamily] = useState<StoryFamily | ''>('');
  const [age, setAge] = useState('');
  const [minutes, setMinutes] = useState('');
  useHeading();
  const ages = [...new Set(game.shelf.map(({ card }) => card.ages))].sort();
  const lengths = [...new Set(game.shelf.map(({ card }) => card.minutes[1]))].sort((a, b) => a - b);
  const fits = ({ card }: ShelfEntry): boolean =>
    (family === '' || card.family === family) &&
    (age === '' || youngest(card.ages) <= youngest(age)) &&
    (minutes === '' || card.minutes[1] <= Number(minutes));
  const stories = game.shelf.filter(fits);
  return (
    <main class="wrap ready" id="ready" tabIndex={-1}>
      <h1 tabIndex={-1}>{PREPARE.heading}</h1>
      <p class="lead soft">{PREPARE.lead}</p>
      <p class="row ready-links">
        <a href="#/workshop/guide">{PREPARE.guide}</a>
        <a href="#/workshop/cards">{PREPARE.letterCards}</a>
        <a href="#/workshop/codes">{PREPARE.codes}</a>
      </p>
      <div class="row sieve">
        <Sieve
          label={PREPARE.family}
          any={PREPARE.anyFamily}
          value={family}
          set={(to) => setFamily(to as StoryFamily | '')}
        >
          {FAMILIES.filter((each) => game.shelf.some(({ card }) => card.family === each)).map((each) => [
            each,
            PREPARE.families[each],
          ])}
        </Sieve>
        <Sieve label={PREPARE.ages} any={PREPARE.anyAge} value={age} set={setAge}>
          {ages.map((each) => [each, each])}
        </Sieve>
        <Sieve label={PREPARE.minutes} any={PREPARE.anyMinutes} value={minutes} set={setMinutes}>
          {lengths.map((each) => [String(each), PREPARE.upTo(each)])}
        </Sieve>
      </div>
      {stories.length === 0 ? <p role="status">{PREPARE.noStory}</p> : null}
      <ul class="class-stories" aria-label={PREPARE.stories}>
        {stories.map((each) => (
          <ClassStory key={each.id} entry={each} />
        ))}
      </ul>
      <KeptSessions />
    </main>
  );
}

/** “14+” → 14; what is not a number is for everybody. */
const youngest = (ages: string): number => Number.parseInt(ages, 10) || 0;

interface SieveProps {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly set: (to: string) => void;
  /** Values and what they are called. */
  readonly children: readonly (readonly [string, string])[];
}

/** Where there is nothing to choose between, nothing is asked. */
function Sieve({ label, any, value, set, children }: SieveProps) {
  if (children.length < 2) return null;
  return (
    <label>
      <span class="small soft">{label}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{any}</option>
        {children.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function ClassStory({ entry }: { readonly entry: ShelfEntry }) {
  const { pictures } = usePage();
  const { card } = entry;
  const [least, most] = card.minutes;
  return (
    <li>
      <a class="class-story inked" href={`#/workshop/story/${entry.id}`}>
        <img src={pictures(card.cover)} alt="" width={180} height={101} loading="lazy" />
        <span class="class-story-words">
          <b class="hand">{card.title}</b>
          <span>{card.pitch}</span>
          <span class="small soft">
            {PREPARE.agesOf(card.ages)} · {PREPARE.alone(least, most)} · {card.themes.join(', ')}
          </span>
        </span>
      </a>
    </li>
  );
}
