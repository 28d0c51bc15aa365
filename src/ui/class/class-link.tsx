// The link for a class: which choices count, and the address to send, to show or to photograph.

import { useState } from 'preact/hooks';
import { MOST_DECISIONS } from '../../domain/workshop/class-code';
import type { StoryPlan } from '../../game/handouts/story-plan';
import { QrCode } from '../debrief/qr-code';
import { CopyText } from '../handouts/copy-text';
import { linkTo } from '../handouts/link-to';
import { CODES as W } from '../words/class-codes';
import { classHash } from './class-hash';

export function ClassLink({ plan }: { readonly plan: StoryPlan }) {
  const [ticked, setTicked] = useState<readonly string[]>(plan.full);
  const [qr, showQr] = useState(false);
  const { card } = plan.source;
  const tick = (name: string, on: boolean): void =>
    setTicked(plan.decisions.filter((each) => (each === name ? on : ticked.includes(each))));
  const link = linkTo(classHash(plan.source.id, ticked));
  const sound = ticked.length > 0 && ticked.length <= MOST_DECISIONS;
  return (
    <section class="class-link" aria-labelledby="h-link">
      <h2 id="h-link">{W.linkHead}</h2>
      <fieldset class="counts">
        <legend>{W.counts}</legend>
        <p class="small soft">{W.countsWhy}</p>
        <ul>
          {plan.decisions.map((name) => (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.includes(name)}
                  onChange={(event) => tick(name, event.currentTarget.checked)}
                />
                <span>
                  <b>{card.decisions[name]?.name}</b>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {sound ? (
        <div class="link-out">
          <p class="link-text">
            <a href={link}>{link}</a>
          </p>
          <div class="row">
            <CopyText text={link} words={W.copyLink} />
            <button class="btn btn--bare" type="button" aria-expanded={qr} onClick={() => showQr(!qr)}>
              {W.qrShow}
            </button>
          </div>
          {qr ? <QrCode text={link} words={W.qr} /> : null}
        </div>
      ) : (
        <p role="status">{ticked.length ? W.tooMany(MOST_DECISIONS) : W.noneTicked}</p>
      )}
    </section>
  );
}
