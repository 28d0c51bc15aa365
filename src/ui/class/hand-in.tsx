// In a pupil's debrief, after a class link: the code to hand in, and the way to keep the run on this device.

import './class.css';
import { useState } from 'preact/hooks';
import { classAnswerOf } from '../../domain/workshop/class-answer';
import { classIndexOf, toClassCode } from '../../domain/workshop/class-code';
import type { DebriefView } from '../../game/debrief-of-run';
import { QrCode } from '../debrief/qr-code';
import { CopyText } from '../handouts/copy-text';
import { usePage } from '../page-parts';
import { useFetched } from '../shell/use-fetched';
import { CLASS_PLAY as W } from '../words/class-play';
import { keepPassing } from './begin-passing';

export function HandIn({ view }: { readonly view: DebriefView }) {
  const { game } = usePage();
  const [qr, showQr] = useState(false);
  const passing = game.passing.value;
  const { entry, play } = view;
  const map = useFetched(async () => entry.loadMap?.() ?? null, [entry]);
  if (!map || passing?.kind !== 'class' || passing.storyId !== entry.id) return null;
  const answer = classAnswerOf(play.turns, passing.decisions);
  const code = toClassCode(answer, classIndexOf(entry.id, entry.hash, map));
  return (
    <section class="wrap grid hand-in" aria-labelledby="h-hand-in">
      <h2 id="h-hand-in">{W.handIn}</h2>
      <div class="prose">
        <p class="class-code">{code}</p>
        <p>{W.handInLead(passing.decisions.length)}</p>
        <div class="row">
          <CopyText text={code} words={W.copy} />
          <button class="btn btn--bare" type="button" aria-expanded={qr} onClick={() => showQr(!qr)}>
            {W.qr}
          </button>
          {passing.kept ? null : (
            <button class="btn btn--bare" type="button" onClick={() => void keepPassing(game)}>
              {W.keep}
            </button>
          )}
        </div>
        {qr ? <QrCode text={code} words={W.qrAlt} /> : null}
      </div>
    </section>
  );
}
