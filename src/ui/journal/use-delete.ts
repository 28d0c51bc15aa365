// Deleting runs: nothing is asked first, and everything deleted since the notice came up can be put back.

import { useRef } from 'preact/hooks';
import type { Notice } from '../../game/notice';
import { putBack, removeRun } from '../../game/remove-run';
import type { StoredRun } from '../../game/store-port';
import { usePage } from '../page-parts';
import { JOURNAL_WORDS as W } from '../words/journal';

/** @returns what deletes a run; it resolves to whether the run is gone */
export function useDelete(): (record: StoredRun) => Promise<boolean> {
  const { game } = usePage();
  const notice = useRef<Notice | null>(null);
  const deleted = useRef<readonly StoredRun[]>([]);
  return async (record) => {
    try {
      if (!(await removeRun(game, record))) {
        game.say(W.elsewhere);
        return false;
      }
    } catch {
      game.say(W.notDeleted);
      return false;
    }
    // While the last notice is still up, its Undo brings back that run as well.
    const before = notice.current !== null && game.notice.value === notice.current ? deleted.current : [];
    const all = [...before, record];
    game.say(W.deleted(all.length), { label: W.undo, run: () => void putBack(game, all) });
    deleted.current = all;
    notice.current = game.notice.value;
    return true;
  };
}
