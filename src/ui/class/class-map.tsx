// The map of a class: its choices one under the other, with how many took each line; the endings; the most divided choices.

import type { ClassCount, ClassFork } from '../../domain/workshop/class-count';
import { AT_LEAST } from '../../domain/workshop/class-count';
import type { StoryPlan } from '../../game/handouts/story-plan';
import { VoteBar } from '../handouts/vote-bars';
import { CODES as W } from '../words/class-codes';

interface ClassMapProps {
  readonly count: ClassCount;
  readonly plan: StoryPlan;
}

export function ClassMap({ count, plan }: ClassMapProps) {
  const { card } = plan.source;
  const nameOf = (decision: string): string => card.decisions[decision]?.name ?? decision;
  const [first] = count.divided;
  return (
    <div class="class-map">
      <section class="class-divided penciled" aria-labelledby="h-divided">
        <h3 id="h-divided">{W.divided}</h3>
        <p>{first ? W.dividedAt(nameOf(first.decision)) : W.dividedNone}</p>
        {first ? (
          <p class="small">{card.decisions[first.decision]?.talk ?? W.askWhy(nameOf(first.decision))}</p>
        ) : null}
      </section>
      <section aria-labelledby="h-ways">
        <h3 id="h-ways">{W.mapHead}</h3>
        <ol class="votes">
          {count.forks.map((fork) => (
            <Fork key={fork.decision} fork={fork} plan={plan} most={count.codes} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="h-endings">
        <h3 id="h-endings">{W.endings}</h3>
        <Counted
          head={[W.ending, W.found]}
          rows={count.endings.map((each) => ({
            key: each.ending,
            words: plan.endingOf(each.ending),
            hands: each.count,
          }))}
          most={count.codes}
        />
        {count.unended ? <p class="small">{W.unended(count.unended)}</p> : null}
      </section>
    </div>
  );
}

interface ForkProps {
  readonly fork: ClassFork;
  readonly plan: StoryPlan;
  readonly most: number;
}

function Fork({ fork, plan, most }: ForkProps) {
  const card = plan.source.card.decisions[fork.decision];
  const texts = new Map(plan.map.lines.map(({ id, text }) => [id, text]));
  return (
    <li class="vote">
      <div class="vote-what">
        <b aria-hidden="true" />
        <div>
          <h4 class="hand">{card?.name ?? fork.decision}</h4>
          <p>{card?.saw}</p>
          <p class="small">{W.came(fork.came, fork.of)}</p>
        </div>
      </div>
      {fork.lines ? (
        <Counted
          head={[W.line, W.took]}
          rows={fork.lines.map(({ option, count }) => ({
            key: option,
            words: texts.get(option) ?? option,
            hands: count,
          }))}
          most={most}
        />
      ) : (
        <p>{W.cameFew(AT_LEAST)}</p>
      )}
    </li>
  );
}

interface CountedProps {
  readonly head: readonly [string, string];
  readonly rows: readonly { readonly key: string; readonly words: string; readonly hands: number }[];
  readonly most: number;
}

const Counted = ({ head, rows, most }: CountedProps) => (
  <table class="counted">
    <thead class="vh">
      <tr>
        <th>{head[0]}</th>
        <th>{head[1]}</th>
        <th>{W.drawn}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, words, hands }) => (
        <tr key={key}>
          <th scope="row" class="words">
            {words}
          </th>
          <td class="n n2">{hands}</td>
          <td class="bars">
            <VoteBar kind="ink" hands={hands} most={most} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
