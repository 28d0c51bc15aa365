// How the words are set, and how they come.

import { OneOf, Slide, Tick } from './fields';

export function WordsSection() {
  const wide = <span class="wide">wide</span>;
  return (
    <section aria-labelledby="set-words">
      <h3 id="set-words">Words</h3>
      <Slide
        of="textSize"
        from={85}
        to={200}
        step={5}
        words={
          <>
            <span class="sizes" aria-hidden="true">
              <i>A</i> <b>A</b>
            </span>
            Text size
          </>
        }
      />
      <OneOf
        of="font"
        legend="Typeface"
        stacked
        choices={[
          ['aloud', 'Atkinson, made to be easy to read'],
          ['dyslexic', 'OpenDyslexic'],
          ['system', 'the one this device uses'],
        ]}
      />
      <Tick of="handwriting">
        <span class="hand">Handwriting</span> for what is felt
      </Tick>
      <OneOf
        of="spacing"
        legend="Spacing"
        choices={[
          ['usual', 'usual'],
          ['wide', wide],
        ]}
      />
      <OneOf
        of="pace"
        legend="Words appear"
        choices={[
          ['calm', 'line by line'],
          ['instant', 'all at once'],
        ]}
      />
      <Tick of="numberKeys">Keys 1 to 9 pick a choice</Tick>
      <Tick of="skipRead">Offer to skip lines read before</Tick>
      <Tick of="marks">Mark choices taken in other runs</Tick>
      <p class="small soft">No choice in this game is ever timed.</p>
    </section>
  );
}
