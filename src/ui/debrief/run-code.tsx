// The run as a short code and a link: it opens as this very run, in any browser, and holds no name and no time.

import { useState } from 'preact/hooks';
import { toCode } from '../../domain/share-code';
import type { DebriefView } from '../../game/debrief-of-run';
import { toHash } from '../../game/routes';

export function RunCode({ view }: { readonly view: DebriefView }) {
  const [said, setSaid] = useState('');
  const link = `${location.href.split('#')[0]}${toHash({ screen: 'code', code: toCode(view.play.run) })}`;
  const copy = (): void => {
    const failed = (): void =>
      setSaid('The browser does not let the page copy. Select the link and copy it by hand.');
    if (!navigator.clipboard) failed();
    else navigator.clipboard.writeText(link).then(() => setSaid('Copied.'), failed);
  };
  return (
    <section class="wrap grid" aria-labelledby="h-code">
      <h2 id="h-code">This run as a link</h2>
      <div class="prose">
        <p>It opens as this very run, line by line. It holds your choices, and no name and no time.</p>
        <p class="code">
          <a href={link}>{link}</a>
        </p>
        <div class="row">
          <button class="btn" type="button" onClick={copy}>
            Copy the link
          </button>
          <span role="status">{said}</span>
        </div>
      </div>
    </section>
  );
}
