// The settings: one sheet with everything on it, and a sample that answers at once.

import '../styles/ink-settings.css';
import '../styles/ink-story.css';
import '../styles/dialog.css';
import '../styles/speech.css';
import './settings.css';
import './settings-sheet.css';
import { usePage } from '../page-parts';
import { useDialog } from '../shell/use-dialog';
import { SAMPLE, SETTINGS } from '../words/settings';
import { Kept } from './kept';
import { LightSection } from './light-section';
import { SoundSection } from './sound-section';
import { WordsSection } from './words-section';

export function SettingsDialog() {
  const { game } = usePage();
  const close = (): void => {
    game.settingsOpen.value = false;
  };
  const dialog = useDialog(close);
  return (
    <dialog class="over-all settings inked v2" aria-labelledby="settings-title" ref={dialog}>
      <div class="sheet">
        <div class="head">
          <h2 id="settings-title">{SETTINGS.title}</h2>
          <button class="btn btn--lamp" type="button" onClick={() => dialog.current?.close()}>
            {SETTINGS.done}
          </button>
        </div>
        <div class="set-grid">
          <div>
            <Sample />
            <WordsSection />
          </div>
          <div>
            <LightSection />
            <SoundSection />
            <Kept close={() => dialog.current?.close()} />
          </div>
        </div>
      </div>
    </dialog>
  );
}

function Sample() {
  return (
    <div class="sample penciled">
      <p class="vh">{SAMPLE.lead}</p>
      <p class="said">
        <span class="who">{SAMPLE.who}</span>
        <span class="line">{SAMPLE.said}</span>
      </p>
      <p class="inner">{SAMPLE.felt}</p>
    </div>
  );
}
