// Everything for two minutes of preparing one story, on two pages.

import './teacher.css';
import { type StoryPlan, storyPlan } from '../../game/handouts/story-plan';
import { toHash } from '../../game/routes';
import { QrCode } from '../debrief/qr-code';
import { otherNames } from '../journal/other-names';
import { usePage } from '../page-parts';
import { useFetched, useLateHeading } from '../shell/use-fetched';
import { HANDOUT } from '../words/handouts';
import { TEACHER as W } from '../words/teacher-page';
import { CopyText } from './copy-text';
import { Handout, Leaf } from './handout';
import { linkTo } from './link-to';
import { Missing } from './missing';
import { TeacherDecision } from './teacher-decision';

export function TeacherScreen({ story }: { readonly story: string }) {
  const { game } = usePage();
  const entry = game.entry(story);
  const plan = useFetched(async () => (entry ? storyPlan(entry) : null), [entry], 'nothing');
  useLateHeading(plan);
  if (!entry) return <Missing heading={HANDOUT.noStory(story)} />;
  if (!plan) return <main class="blank" />;
  const { title } = plan.source.card;
  const door = (path: readonly string[], words: string) => (
    <a class="btn btn--bare" href={toHash({ screen: 'workshop', path })}>
      {words}
    </a>
  );
  const tools = (
    <>
      {door(['cards'], W.cards)}
      {door(['codes', story], W.codes)}
      {door(['guide'], W.guide)}
    </>
  );
  return (
    <Handout tools={tools}>
      <Leaf first title={title} lead={leadOf(plan)} foot={`${title} · ${HANDOUT.page(1, 2)}`} kind="teacher">
        <Before plan={plan} />
      </Leaf>
      <Leaf title={W.three} lead={W.threeWhy} foot={`${title} · ${HANDOUT.page(2, 2)}`} kind="teacher">
        <ol class="three-votes">
          {plan.full.map((decision, i) => (
            <TeacherDecision key={decision} plan={plan} decision={decision} number={i + 1} />
          ))}
        </ol>
        <section>
          <h2>{W.questions}</h2>
          <ol class="six">
            {plan.source.card.questions.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ol>
        </section>
        <Named heading={W.upset} lines={W.upsetSteps} after={W.told} />
      </Leaf>
    </Handout>
  );
}

const leadOf = ({ source, entry }: StoryPlan): string =>
  W.lead(source.card.minutes, source.card.ages, entry.endings);

function Before({ plan: { source } }: { readonly plan: StoryPlan }) {
  const { card } = source;
  const link = linkTo(toHash({ screen: 'story', story: source.id }));
  return (
    <>
      <div class="teacher-what">
        <section>
          <h2>{W.what}</h2>
          <p class="hand pitch">{card.pitch}</p>
          <p>{W.who(card.people[card.you]?.name ?? '', otherNames(card).join(', '))}</p>
          <Named heading={W.notes} lead={W.notesWhy} lines={card.notes} />
        </section>
        <section class="teacher-link">
          <QrCode text={link} words={W.qr(card.title)} />
          <h2>{W.open}</h2>
          <p class="small">{W.openWhy}</p>
          <p class="small link-text">{link}</p>
          <CopyText text={link} />
        </section>
      </div>
      <Named heading={W.aims} lines={card.aims} />
      <section>
        <h2>{W.plan}</h2>
        <table class="timings">
          <thead>
            <tr>
              <th scope="col">{W.minutes}</th>
              <th scope="col">{W.step}</th>
            </tr>
          </thead>
          <tbody>
            {W.steps.map(([minutes, words]) => (
              <tr key={minutes}>
                <th scope="row">{minutes}</th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface NamedProps {
  readonly heading: string;
  readonly lead?: string;
  readonly lines: readonly string[];
  readonly after?: string;
}

const Named = ({ heading, lead, lines, after }: NamedProps) => (
  <section>
    <h2>{heading}</h2>
    {lead ? <p class="small">{lead}</p> : null}
    <ul class="dashed">
      {lines.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
    {after ? <p>{after}</p> : null}
  </section>
);
