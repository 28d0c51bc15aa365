// Three of the reader's own lines: what each protected, what it cost, and what the other heard.

import type { DebriefLine } from '../../domain/debrief/lines';
import type { CastMember } from '../../domain/story-card';
import { AnswerLine } from './answer-line';
import { countOf } from './count-word';
import { heOf } from './debrief-context';
import { ownLine } from './own-line';

interface LinesProps {
  readonly lines: readonly DebriefLine[];
  readonly other: CastMember;
  readonly people: Readonly<Record<string, CastMember>>;
}

export function ThreeLines({ lines, other, people }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section class="wrap" aria-labelledby="h-lines">
      <h2 id="h-lines" class="lines-head">
        {headOf(lines.length)}
      </h2>
      <ol class="lines">
        {lines.map(({ step, moment }, i) => (
          <li key={step.turn}>
            <div class="quote">
              <span class="n" aria-hidden="true">
                {i + 1}
              </span>
              <blockquote>{ownLine(step.option)}</blockquote>
              <p class="when">{step.when}</p>
              {step.answer ? <AnswerLine answer={step.answer} people={people} /> : null}
            </div>
            <dl>
              <div>
                <dt>It protected</dt>
                <dd>{moment.protects}</dd>
              </div>
              <div>
                <dt>It cost</dt>
                <dd>{moment.costs}</dd>
              </div>
              <div class="heard">
                <dt>{heOf(other)} heard</dt>
                <dd>{moment.heard}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

function headOf(n: number): string {
  const words = countOf(n, 'line', 'lines');
  return `${words[0]?.toUpperCase()}${words.slice(1)}, looked at`;
}
