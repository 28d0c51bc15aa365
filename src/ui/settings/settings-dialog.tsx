// The settings: one sheet with everything on it, and a sample that answers at once.

import '../styles/ink-settings.css';
import '../styles/ink-story.css';
import '../styles/dialog.css';
import '../styles/speech.css';
import './settings.css';
import { usePage } from '../page-parts';
import { useDialog } from '../shell/use-dialog';
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
          <h2 id="settings-title">Settings</h2>
          <button class="btn btn--lamp" type="button" onClick={() => dialog.current?.close()}>
            Done
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
      <p class="vh">A sample of how the words will look:</p>
      <p class="said">
        <span class="who">Daniel</span>
        <span class="line">“It’s good. You put the lemon in.”</span>
      </p>
      <p class="inner">You breathe out. It takes a while to get to the end of it.</p>
    </div>
  );
}
