// The map once it is loaded: what is drawn, what is chosen, how near one stands, and how much is shown.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapView } from '../../game/map-of-story';
import { toHash } from '../../game/routes';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { useHeading } from '../shell/use-heading';
import { MAP_WORDS } from '../words/map';
import { drawMap } from './map-drawing';
import { MapKey } from './map-key';
import { firstPlace, modelOf } from './map-model';
import { MapPlaces } from './map-places';
import { beginsNear, sheetOf } from './map-sheet';
import { MapSvg } from './map-svg';
import { PlaceStrip } from './place-strip';
import { PrintedLines } from './printed-lines';
import { useRoom } from './use-room';

interface BodyProps {
  readonly view: MapView;
  readonly run: string | null;
  readonly title: string;
}

export function MapBody({ view, run, title }: BodyProps) {
  const { game } = usePage();
  useHeading();
  const { drawn, printing } = useRoom();
  const [whole, showWhole] = useState(false);
  const [nearer, goNearer] = useState(() => beginsNear(view.map));
  const near = nearer && !printing;
  const model = useMemo(() => modelOf(view, run, whole), [view, run, whole]);
  const sheet = useMemo(() => sheetOf(view.map, near), [view, near]);
  const drawing = useMemo(() => drawMap(model, sheet), [model, sheet]);
  const [picked, pick] = useState<string | null>(null);
  const chosen = picked ?? firstPlace(model);
  const scroller = useRef<HTMLDivElement>(null);
  // What is chosen stands in view when the map is drawn nearer.
  useEffect(() => {
    if (!near) return;
    const mark = scroller.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    const box = scroller.current;
    if (mark && box) box.scrollLeft += mark.getBoundingClientRect().left - box.clientWidth / 2;
  }, [near]);
  const pan = (way: 1 | -1): void => {
    const box = scroller.current;
    box?.scrollBy({ left: way * box.clientWidth * 0.7, behavior: smooth() });
  };
  if (!model.current && !whole)
    return (
      <div class="wrap map-top">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="soft">{MAP_WORDS.noRun}</p>
        <div class="row map-tools">
          <button class="btn btn--lamp" type="button" onClick={() => void game.beginStory(view.entry.id)}>
            {MAP_WORDS.toStory}
          </button>
          <ShowWhole whole={whole} show={showWhole} />
        </div>
      </div>
    );
  return (
    <>
      <div class="wrap map-top">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="soft">{MAP_WORDS.lead}</p>
        <MapKey model={model} />
      </div>
      {view.runs.some((each) => !each.whole) ? <p class="wrap small soft">{MAP_WORDS.edited}</p> : null}
      <div class={near ? 'map-scroller map-scroller--near' : 'map-scroller'} ref={scroller}>
        <div
          class={drawn ? 'map map--drawn' : 'map map--list'}
          style={{ '--w': `${sheet.width}px`, '--ratio': `${sheet.width} / ${sheet.height}` }}
        >
          <MapSvg drawing={drawing} width={sheet.width} height={sheet.height} />
          <MapPlaces model={model} sheet={sheet} chosen={chosen} choose={pick} />
        </div>
      </div>
      <div class="wrap row map-tools">
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
        <ShowWhole whole={whole} show={showWhole} />
        {view.runs.length > 1 ? (
          <a
            class="btn btn--bare"
            href={toHash({ screen: 'compare', one: model.current?.record.id ?? null, other: null })}
          >
            <Icon name="fork" />
            {MAP_WORDS.compare}
          </a>
        ) : null}
        <button class="btn btn--bare" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {MAP_WORDS.print}
        </button>
        {model.reveal.found === 0 && !whole ? <p class="small soft">{MAP_WORDS.before}</p> : null}
      </div>
      {printing ? <PrintedLines model={model} /> : null}
      <PlaceStrip model={model} chosen={chosen} open={drawn} />
    </>
  );
}

function ShowWhole({ whole, show }: { readonly whole: boolean; readonly show: (whole: boolean) => void }) {
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

const smooth = (): ScrollBehavior =>
  document.documentElement.dataset.motion === 'full' ? 'smooth' : 'instant';
