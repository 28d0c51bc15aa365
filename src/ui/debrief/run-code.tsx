// The run as a short code, a link and a square to photograph: it opens as this very run, and holds no name and no time.

import { useState } from 'preact/hooks';
import { toCode } from '../../domain/share-code';
import type { DebriefView } from '../../game/debrief-of-run';
import { toHash } from '../../game/routes';
import { CODE } from '../words/code';
import { QrCode } from './qr-code';

export function RunCode({ view }: { readonly view: DebriefView }) {
  const [said, setSaid] = useState('');
  const [qr, showQr] = useState(false);
  const link = `${location.href.split('#')[0]}${toHash({ screen: 'code', code: toCode(view.play.run) })}`;
  const copy = (): void => {
    const failed = (): void => setSaid(CODE.byHand);
    if (!navigator.clipboard) failed();
    else navigator.clipboard.writeText(link).then(() => setSaid(CODE.copied), failed);
  };
  return (
    <section class="wrap grid" aria-labelledby="h-code">
      <h2 id="h-code">{CODE.link}</h2>
      <div class="prose">
        <p>{CODE.linkLead}</p>
        <p class="code">
          <a href={link}>{link}</a>
        </p>
        <div class="row">
          <button class="btn" type="button" onClick={copy}>
            {CODE.copy}
          </button>
          <button class="btn btn--bare" type="button" aria-expanded={qr} onClick={() => showQr(!qr)}>
            {CODE.qr}
          </button>
          <span role="status">{said}</span>
        </div>
        {qr ? <QrCode text={link} words={CODE.qrAlt} /> : null}
      </div>
    </section>
  );
}
