// The sound port before its code has come: the player is fetched at the first gesture, since before it nothing may be
// heard, and is then told all that has happened.

import type { SoundPort } from '../game/sound-port';

/** @param load fetches the player and makes it; tried again at the next gesture when it fails */
export function lateSoundPlayer(load: () => Promise<SoundPort>): SoundPort {
  let player: SoundPort | null = null;
  let coming = false;
  let gone = false;
  let told: ((to: SoundPort) => void)[] = [];

  const tell = (what: (to: SoundPort) => void) => {
    if (gone) return;
    if (player) what(player);
    else told.push(what);
  };

  const wake = () => {
    if (gone || coming) return player?.wake();
    coming = true;
    load().then(
      (loaded) => {
        if (gone) return loaded.dispose();
        player = loaded;
        for (const what of told) what(loaded);
        told = [];
        loaded.wake();
      },
      () => {
        coming = false;
      },
    );
  };

  return {
    wake,
    ambience: (name) => tell((to) => to.ambience(name)),
    cue: (name) => tell((to) => to.cue(name)),
    score: (scene) => tell((to) => to.score(scene)),
    ending: (kind) => tell((to) => to.ending(kind)),
    theme: (on) => tell((to) => to.theme(on)),
    page: (name) => tell((to) => to.page(name)),
    duck: (on) => tell((to) => to.duck(on)),
    volumes: (volumes) => tell((to) => to.volumes(volumes)),
    mute: (on) => tell((to) => to.mute(on)),
    pause: () => tell((to) => to.pause()),
    resume: () => tell((to) => to.resume()),
    dispose() {
      gone = true;
      told = [];
      player?.dispose();
    },
  };
}
