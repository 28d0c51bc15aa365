// Whose work is in the game, and on what terms.

import { ABOUT, CREDITS } from '../words/about';

export function Credits() {
  return (
    <section class="credits" aria-labelledby="about-credits">
      <h2 id="about-credits">{ABOUT.credits}</h2>
      <dl>
        {CREDITS.map(([what, who, terms]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {who} · {terms}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
