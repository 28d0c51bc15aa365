// What can be done with the map: go along it, nearer, show all of it, lay two runs side by side, live the other side, print.

import { toHash } from '../../game/routes';
import { Icon } from '../icon';
import { MAP_WORDS } from '../words/map';
import type { MapModel } from './map-model';
import { OtherEvening } from './other-evening';

interface ToolsProps {
  readonly model: MapModel;
  readonly drawn: boolean;
  readonly near: boolean;
  readonly show: (whole: boolean) => void;
  readonly goNearer: (near: boolean) => void;
  readonly pan: (way: 1 | -1) => void;
}

export function MapTools({ model, drawn, near, show, goNearer, pan }: ToolsProps) {
  const { whole, view } = model;
  return (
    <div class={drawn ? 'row map-tools map-tools--head' : 'row map-tools'}>
      {drawn ? (
        <>
          {near ? (
            <>
              <button class="btn btn--bare" type="button" onClick={() => pan(-1)}>
                <Icon name="back" />
                {MAP_WORDS.left}
              </button>
              <button class="btn btn--bare" type="button" onClick={() => pan(1)}>
                {MAP_WORDS.right}
                <Icon name="onward" />
              </button>
            </>
          ) : null}
          <button class="btn btn--bare" type="button" onClick={() => goNearer(!near)}>
            {near ? MAP_WORDS.whole : MAP_WORDS.nearer}
          </button>
        </>
      ) : null}
      <ShowWhole whole={whole} show={show} />
      {view.runs.length > 1 ? (
        <a
          class="btn btn--bare"
          href={toHash({ screen: 'compare', one: model.current?.record.id ?? null, other: null })}
        >
          <Icon name="fork" />
          {MAP_WORDS.compare}
        </a>
      ) : null}
      <OtherEvening model={model} />
      <button class="btn btn--bare" type="button" onClick={() => window.print()}>
        <Icon name="print" />
        {MAP_WORDS.print}
      </button>
      {model.reveal.found === 0 && !whole ? <p class="small soft">{MAP_WORDS.before}</p> : null}
    </div>
  );
}

/** Shows all of the map, and takes it back. */
export function ShowWhole({
  whole,
  show,
}: {
  readonly whole: boolean;
  readonly show: (whole: boolean) => void;
}) {
  return (
    <button
      class="btn btn--bare"
      type="button"
      title={whole ? undefined : MAP_WORDS.showAllNote}
      onClick={() => show(!whole)}
    >
      {whole ? MAP_WORDS.showOwn : MAP_WORDS.showAll}
    </button>
  );
}
