// The place that was chosen, on a strip of paper under the map: what was seen and said there, and the way back in.

import { toHash } from '../../game/routes';
import { AnswerLine } from '../debrief/answer-line';
import { ownLine } from '../debrief/own-line';
import { pictureAt, stillsFor } from '../debrief/stills';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { runName } from '../run-name';
import { MAP_WORDS } from '../words/map';
import { AlsoThere } from './also-there';
import { EndingStrip } from './ending-strip';
import { GateStrip } from './gate-strip';
import { gateKey, type MapModel, type TakenPlace } from './map-model';

interface StripProps {
  readonly model: MapModel;
  readonly chosen: string | null;
  /** There is room for all of it. */
  readonly open: boolean;
}

export function PlaceStrip({ model, chosen, open }: StripProps) {
  const ending = model.endings.find(({ key }) => key === chosen);
  const station = model.stations.find(({ taken }) => taken.some(({ key }) => key === chosen));
  const place = station?.taken.find(({ key }) => key === chosen);
  const gate = model.stations.find((each) => !each.passed && gateKey(each) === chosen);
  if (!ending && !place && !gate) return null;
  return (
    <section class="strip sheet sheet--torn" aria-label={MAP_WORDS.place}>
      <div class="wrap strip-in">
        {ending ? <EndingStrip ending={ending} model={model} /> : null}
        {gate ? <GateStrip station={gate} model={model} /> : null}
        {place && station ? (
          <>
            <TakenStrip place={place} model={model} />
            <AlsoThere
              key={`${place.key} ${open}`}
              station={station}
              place={place}
              model={model}
              open={open}
            />
            <Ways place={place} model={model} />
          </>
        ) : null}
      </div>
    </section>
  );
}

function TakenStrip({ place, model }: { readonly place: TakenPlace; readonly model: MapModel }) {
  const { pictures } = usePage();
  const { card } = model.view;
  const { step, run, number, turned } = place;
  const picture = pictureAt(run.play.turns, step.turn, card);
  const still = stillsFor(picture, card, step.move).map(pictures).find(Boolean);
  const saw = card.decisions[step.decision]?.saw;
  return (
    <div class="strip-here">
      {still ? <img class="strip-still" src={still} alt="" width={640} height={400} /> : null}
      <div>
        <p class="small soft">
          {number === null ? capital(MAP_WORDS.saidThen(runName(run.record))) : number} ·{' '}
          <b class="hand">{step.name}</b>
          {step.when ? ` · ${step.when}` : ''}
          {saw ? <span class="strip-saw"> · {saw}</span> : null}
        </p>
        <p class="strip-line">{ownLine(step.option)}</p>
        {step.answer ? <AnswerLine answer={step.answer} people={card.people} /> : null}
        {turned ? <p class="inner strip-turned">{MAP_WORDS.turned}</p> : null}
      </div>
    </div>
  );
}

function Ways({ place, model }: { readonly place: TakenPlace; readonly model: MapModel }) {
  const { game } = usePage();
  const { run, step } = place;
  const rest = model.view.runs.filter((each) => each !== run);
  const apart = rest.find(({ steps }) =>
    steps.some(({ decision, option }) => decision === step.decision && option.id !== step.option.id),
  );
  const beside = apart ?? rest[0];
  return (
    <div class="strip-ways">
      <button
        class="btn btn--lamp"
        type="button"
        aria-describedby="from-here"
        onClick={() => void game.replayFrom(run.record, step.turn)}
      >
        <Icon name="replay" />
        {MAP_WORDS.playFromHere}
      </button>
      <p class="small soft" id="from-here">
        {MAP_WORDS.playFromHereNote}
      </p>
      {beside ? (
        <a
          class="btn btn--bare"
          href={toHash({ screen: 'compare', one: run.record.id, other: beside.record.id })}
        >
          <Icon name="fork" />
          {MAP_WORDS.beside(runName(beside.record))}
        </a>
      ) : null}
    </div>
  );
}

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());
