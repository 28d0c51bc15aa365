// Whose work is in the game, and on what terms.

const CREDITS: readonly (readonly [what: string, who: string, terms: string])[] = [
  ['The stories and their words', 'The Space Between', 'CC BY 4.0'],
  ['The pictures', 'The Space Between, people after Open Peeps by Pablo Stanley (CC0)', 'CC BY 4.0'],
  ['The people’s line art', 'react-peeps by Emre Çakır', 'MIT'],
  ['The sounds, made in code', 'The Space Between', 'MIT'],
  ['Atkinson Hyperlegible Next', 'Braille Institute', 'SIL Open Font Licence'],
  ['Shantell Sans', 'Shantell Martin and Arrow Type', 'SIL Open Font Licence'],
  ['OpenDyslexic', 'Abbie Gonzalez', 'SIL Open Font Licence'],
  ['Phaser, the stage', 'Phaser Studio', 'MIT'],
  ['Ink and inkjs, the story engine', 'inkle; Yannick Lohse', 'MIT'],
  ['Preact and its signals, the page', 'Jason Miller and others', 'MIT'],
  ['howler.js, the sound', 'James Simpson, GoldFire Studios', 'MIT'],
  ['idb, the storage', 'Jake Archibald', 'ISC'],
  ['Valibot, the checking of what is stored', 'Fabian Hiller', 'MIT'],
  ['The game’s own code', 'The Space Between', 'MIT'],
];

export function Credits() {
  return (
    <section class="credits" aria-labelledby="about-credits">
      <h2 id="about-credits">Whose work is in it</h2>
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
