// How the words are set, and how they come.

import { TYPE } from '../words/settings';
import { OneOf, Slide, Tick } from './fields';

export function WordsSection() {
  const wide = <span class="wide">{TYPE.spacings.wide}</span>;
  return (
    <section aria-labelledby="set-words">
      <h3 id="set-words">{TYPE.heading}</h3>
      <Slide
        of="textSize"
        from={85}
        to={200}
        step={5}
        words={
          <>
            <span class="sizes" aria-hidden="true">
              <i>{TYPE.letter}</i> <b>{TYPE.letter}</b>
            </span>
            {TYPE.size}
          </>
        }
      />
      <OneOf
        of="font"
        legend={TYPE.font}
        stacked
        choices={[
          ['aloud', TYPE.fonts.aloud],
          ['dyslexic', TYPE.fonts.dyslexic],
          ['system', TYPE.fonts.system],
        ]}
      />
      <Tick of="handwriting">
        <span class="hand">{TYPE.hand[0]}</span> {TYPE.hand[1]}
      </Tick>
      <OneOf
        of="spacing"
        legend={TYPE.spacing}
        choices={[
          ['usual', TYPE.spacings.usual],
          ['wide', wide],
        ]}
      />
      <OneOf
        of="lines"
        legend={TYPE.lines}
        choices={[
          ['usual', TYPE.spacings.usual],
          ['wide', TYPE.spacings.wide],
        ]}
      />
      <OneOf
        of="pace"
        legend={TYPE.pace}
        choices={[
          ['calm', TYPE.paces.calm],
          ['instant', TYPE.paces.instant],
        ]}
      />
      <Tick of="numberKeys">{TYPE.keys}</Tick>
      <Tick of="skipRead">{TYPE.skip}</Tick>
      <Tick of="marks">{TYPE.marks}</Tick>
      <p class="small soft">{TYPE.untimed}</p>
    </section>
  );
}
