// What the other visibly said or did: with a name and in quotes where it was said.

import type { Answer } from '../../domain/debrief/ribbon';
import type { CastMember } from '../../domain/story-card';
import { quoted } from '../story/quoted';

interface AnswerProps {
  readonly answer: Answer;
  readonly people: Readonly<Record<string, CastMember>>;
}

export function AnswerLine({ answer, people }: AnswerProps) {
  return (
    <p class="answer">
      {answer.who ? (
        <>
          <b>{people[answer.who]?.name}</b> {quoted(answer.text)}
        </>
      ) : (
        answer.text
      )}
    </p>
  );
}
