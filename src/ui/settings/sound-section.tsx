// What is heard.

import { SOUND } from '../words/settings';
import { Slide, Tick } from './fields';

export function SoundSection() {
  return (
    <section aria-labelledby="set-sound">
      <h3 id="set-sound">{SOUND.heading}</h3>
      <div class="two-ticks">
        <Tick of="sound">{SOUND.on}</Tick>
        <Tick of="mono">{SOUND.mono}</Tick>
      </div>
      <Slide of="musicVolume" from={0} to={100} step={5} words={SOUND.music} />
      <Slide of="ambienceVolume" from={0} to={100} step={5} words={SOUND.places} />
      <Slide of="cueVolume" from={0} to={100} step={5} words={SOUND.cues} />
      <Slide of="pageVolume" from={0} to={100} step={5} words={SOUND.page} />
      <Tick of="captions">{SOUND.captions}</Tick>
    </section>
  );
}
