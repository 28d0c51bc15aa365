// The spread: a head for each of the two runs, their choices row by row, and how each came to rest.

import { firstApart } from '../../domain/compare';
import type { CompareSide, CompareView } from '../../game/compare-view';
import { toHash } from '../../game/routes';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { useHeading } from '../shell/use-heading';
import { COMPARE_WORDS } from '../words/compare';
import { CompareRows } from './compare-rows';
import { SideHead } from './side-head';

interface SpreadProps {
  readonly view: CompareView;
  /** How the two stand in the address. */
  readonly address: readonly [one: string, other: string];
}

export function Spread({ view, address }: SpreadProps) {
  useHeading();
  const { one, other, rows } = view;
  const { card } = one.entry;
  const apart = firstApart(rows);
  const place = rows[apart];
  const where = place?.one?.name ?? place?.other?.name ?? null;
  return (
    <div class="wrap">
      <h1 tabIndex={-1}>{COMPARE_WORDS.title}</h1>
      <p class="lead">{COMPARE_WORDS.lead(apart, where)}</p>
      {one.whole && other.whole ? null : <p class="small soft">{COMPARE_WORDS.edited}</p>}
      <div class="spread inked">
        <table>
          <caption class="vh">{COMPARE_WORDS.caption(card.title)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <SideHead side={one} />
              </th>
              <td class="spine" />
              <th scope="col">
                <SideHead side={other} />
              </th>
            </tr>
          </thead>
          <CompareRows view={view} apart={apart} />
          <Rest one={one} other={other} />
        </table>
      </div>
      <After view={view} address={address} apart={apart} />
    </div>
  );
}

/** Both endings: one across the fold where they are the same. */
function Rest({ one, other }: { readonly one: CompareSide; readonly other: CompareSide }) {
  const same = one.ending !== null && one.play.turn.ending === other.play.turn.ending;
  return (
    <tbody class="rest">
      <tr class="at-place">
        <th colSpan={3} scope="colgroup">
          {COMPARE_WORDS.rest}
        </th>
      </tr>
      <tr>
        {same && one.ending ? (
          <td colSpan={3} class="closures">
            <p>
              <b>{COMPARE_WORDS.bothCame(one.ending.title)}</b>
            </p>
            <p>{one.ending.closure}</p>
          </td>
        ) : (
          <>
            <td class="closures">{one.ending?.closure ?? COMPARE_WORDS.noEnd}</td>
            <td class="spine" />
            <td class="closures">{other.ending?.closure ?? COMPARE_WORDS.noEnd}</td>
          </>
        )}
      </tr>
    </tbody>
  );
}

function After({ view: { one, other, rows }, address, apart }: SpreadProps & { readonly apart: number }) {
  const { game } = usePage();
  const own = one.record ? one : other.record ? other : null;
  const step = own === one ? rows[apart]?.one : rows[apart]?.other;
  const record = own?.record ?? null;
  return (
    <div class="row after-row">
      {record && step ? (
        <button class="btn btn--lamp" type="button" onClick={() => void game.replayFrom(record, step.turn)}>
          <Icon name="replay" />
          {COMPARE_WORDS.playFrom(step.name)}
        </button>
      ) : null}
      <a class="btn" href={toHash({ screen: 'map', story: one.entry.id, run: record?.id ?? null })}>
        {COMPARE_WORDS.map}
      </a>
      <a class="btn btn--bare" href={toHash({ screen: 'compare', one: address[0], other: null })}>
        <Icon name="fork" />
        {COMPARE_WORDS.another}
      </a>
      <button class="btn btn--bare" type="button" onClick={() => window.print()}>
        <Icon name="print" />
        {COMPARE_WORDS.print}
      </button>
    </div>
  );
}
