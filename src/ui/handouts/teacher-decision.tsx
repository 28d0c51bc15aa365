// On the teacher's page: one decision that is voted in full, with its lines by letter, a question for the talk, and its link.

import type { CastMember } from '../../domain/story-card';
import { LETTERS } from '../../domain/workshop/letters';
import type { StoryPlan } from '../../game/handouts/story-plan';
import { byName } from '../words/by-name';
import { TEACHER as W } from '../words/teacher-page';
import { CopyText } from './copy-text';
import { linkTo } from './link-to';

interface TeacherDecisionProps {
  readonly plan: StoryPlan;
  readonly decision: string;
  readonly number: number;
}

export function TeacherDecision({ plan, decision, number }: TeacherDecisionProps) {
  const { people, you, decisions } = plan.source.card;
  const card = decisions[decision];
  const talk = card?.talk;
  const link = linkTo(`#/story/${plan.source.id}/at/${decision}`);
  return (
    <li>
      <div class="vote-what">
        <b>{number}</b>
        <div>
          <h3 class="hand">{card?.name ?? decision}</h3>
          <p>{card?.when}</p>
          <p>{byName(card?.saw ?? '', people[you] as CastMember)}</p>
        </div>
      </div>
      <div>
        <ul class="lettered">
          {plan.map.leads[decision]?.options.map(({ id, text }, i) => (
            <li key={id}>
              <b class="hand">{LETTERS[i]}</b> <span>{text}</span>
            </li>
          ))}
        </ul>
        <p class="ask">{talk ? `${W.ask} ${talk}` : W.askNone}</p>
        <p class="small on-screen">
          <a href={link}>{W.link}</a> <CopyText text={link} words={W.copyLink} />
        </p>
      </div>
    </li>
  );
}
