// What is heard.

import { Slide, Tick } from './fields';

export function SoundSection() {
  return (
    <section aria-labelledby="set-sound">
      <h3 id="set-sound">Sound</h3>
      <div class="two-ticks">
        <Tick of="sound">Sound on</Tick>
        <Tick of="mono">The same in both ears</Tick>
      </div>
      <Slide of="ambienceVolume" from={0} to={100} step={5} words="Places: rain, a platform" />
      <Slide of="cueVolume" from={0} to={100} step={5} words="Small things: a key, a kettle" />
      <Tick of="captions">Captions for sounds that mean something</Tick>
    </section>
  );
}
