// Three of the reader's own lines: what each protected, what it cost, and what the other heard.

import type { DebriefLine } from '../../domain/debrief/lines';
import type { Moment } from '../../domain/moments';
import type { DebriefView } from '../../game/debrief-of-run';
import { usePage } from '../page-parts';
import { linesHeading } from '../words/debrief';
import type { LensWords } from '../words/lens';
import { AnswerLine } from './answer-line';
import { twoOf } from './debrief-context';
import { ownLine } from './own-line';
import { lineStills, type Still } from './stills';

export function ThreeLines({ view }: { readonly view: DebriefView }) {
  const { pictures } = usePage();
  const { lines } = view.debrief;
  const stills = lineStills(view, pictures);
  if (lines.length === 0) return null;
  return (
    <section class="wrap" aria-labelledby="h-lines">
      <h2 id="h-lines" class="lines-head">
        {linesHeading(lines.length)}
      </h2>
      <ol class="lines">
        {lines.map((line, i) => (
          <Line key={line.step.turn} line={line} number={i + 1} still={stills[i] ?? null} view={view} />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  readonly line: DebriefLine;
  readonly number: number;
  readonly still: Still | null;
  readonly view: DebriefView;
}

function Line({ line: { step, moment }, number, still, view }: LineProps) {
  const { card } = view.entry;
  return (
    <li>
      {still ? (
        <div class="line-still inked">
          <span class={still.close ? 'frame frame--close' : 'frame'}>
            <img src={still.url} alt="" width={640} height={400} />
          </span>
        </div>
      ) : null}
      <div class="quote">
        <span class="n" aria-hidden="true">
          {number}
        </span>
        <blockquote>{ownLine(step.option)}</blockquote>
        <p class="when">{step.when}</p>
        {step.answer ? <AnswerLine answer={step.answer} people={card.people} /> : null}
      </div>
      <Weighed moment={moment} words={twoOf(view).words} />
    </li>
  );
}

interface WeighedProps {
  readonly moment: Moment;
  readonly words: LensWords;
}

/** What a line protected, what it cost, and what the other heard. */
export function Weighed({ moment, words }: WeighedProps) {
  return (
    <dl>
      <div>
        <dt>{words.protected}</dt>
        <dd>{moment.protects}</dd>
      </div>
      <div>
        <dt>{words.cost}</dt>
        <dd>{moment.costs}</dd>
      </div>
      <div class="heard">
        <dt>{words.heard}</dt>
        <dd>{moment.heard}</dd>
      </div>
    </dl>
  );
}
