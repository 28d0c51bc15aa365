// The map once it is loaded: what is drawn, what is chosen, how near one stands, and how much is shown.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapView } from '../../game/map-of-story';
import { usePage } from '../page-parts';
import { useHeading } from '../shell/use-heading';
import { MAP_WORDS } from '../words/map';
import { drawMap, drawOwn } from './map-drawing';
import { MapKey } from './map-key';
import { firstPlace, modelOf } from './map-model';
import { MapPlaces } from './map-places';
import { beginsNear, sheetOf } from './map-sheet';
import { MapSvg } from './map-svg';
import { MapTools, ShowWhole } from './map-tools';
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same run is drawn the same, whatever else is shown
  const own = useMemo(() => drawOwn(model, sheet), [model.current, sheet]);
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
  const tools = (
    <MapTools model={model} drawn={drawn} near={near} show={showWhole} goNearer={goNearer} pan={pan} />
  );
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
        {drawn ? tools : null}
      </div>
      {view.runs.some((each) => !each.whole) ? <p class="wrap small soft">{MAP_WORDS.edited}</p> : null}
      <div class={near ? 'map-scroller map-scroller--near' : 'map-scroller'} ref={scroller}>
        <div
          class={drawn ? 'map map--drawn' : 'map map--list'}
          style={{ '--w': `${sheet.width}px`, '--ratio': `${sheet.width} / ${sheet.height}` }}
        >
          <MapSvg drawing={drawing} own={own} width={sheet.width} height={sheet.height} />
          <MapPlaces model={model} sheet={sheet} chosen={chosen} choose={pick} listed={!drawn} />
        </div>
      </div>
      {drawn ? null : <div class="wrap">{tools}</div>}
      <PrintedLines model={model} />
      <PlaceStrip model={model} chosen={chosen} open={drawn} />
    </>
  );
}

const smooth = (): ScrollBehavior =>
  document.documentElement.dataset.motion === 'full' ? 'smooth' : 'instant';
