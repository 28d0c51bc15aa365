// Keys, clicks on the paper, and where the focus goes when what it was on has gone.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { StoryFlow } from '../../game/story-flow';
import { usePage } from '../page-parts';
import { storyKey } from './story-keys';

type Box<T> = { readonly current: T | null };

/** Listens to the keyboard for as long as the story is up. */
export function useStoryKeys(flow: StoryFlow): void {
  const { game } = usePage();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (storyKey(event, flow, game.settings.value.numberKeys)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [flow, game]);
}

/** A click on the paper or the picture goes on, unless it was for a button or marked some words. */
export function usePaperClick(flow: StoryFlow, room: Box<HTMLElement>): void {
  useEffect(() => {
    const main = room.current;
    const click = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || event.target.closest('button, a, .quick, .stage-lost'))
        return;
      if (getSelection()?.isCollapsed === false) return;
      if (flow.phase.value === 'telling') flow.next();
    };
    main?.addEventListener('click', click);
    return () => main?.removeEventListener('click', click);
  }, [flow, room]);
}

/**
 * When choices come, the focus goes to their list (not to the first of them: a key held down must not pick); when they
 * go, back to the way on. A reader who is in the menu is left there.
 */
export function useStoryFocus(flow: StoryFlow, paper: Box<HTMLElement>, way: Box<HTMLElement>): void {
  const phase = flow.phase.value;
  const turn = flow.turn.value.number;
  const before = useRef(`${phase} ${turn}`);
  // Before anything is painted: there is no moment in which the focus is nowhere.
  useLayoutEffect(() => {
    const now = `${phase} ${turn}`;
    if (before.current === now) return;
    before.current = now;
    const at = document.activeElement;
    const free = !at || at === document.body || at.tagName === 'H1' || paper.current?.contains(at);
    if (free) way.current?.focus({ preventScroll: true });
  }, [phase, turn, paper, way]);
  // A new turn is read from its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn is what it is about
  useEffect(() => window.scrollTo(0, 0), [turn]);
}

/**
 * Where the page scrolls, the way on is kept in sight; and when choices reach below the window, the line they answer is
 * brought to the top, unless the picture stands there.
 */
export function useWayInView(flow: StoryFlow, paper: Box<HTMLElement>, scrolls: boolean): void {
  const phase = flow.phase.value;
  const shown = flow.shown.value;
  useEffect(() => {
    const sheet = paper.current;
    if (!scrolls || !sheet || shown === 0) return;
    if (phase !== 'choosing') {
      sheet.querySelector('.onward, .way-on')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    const list = sheet.querySelector('.choices');
    if (!sheet.closest('.play--tall') && list && list.getBoundingClientRect().bottom > window.innerHeight)
      sheet.querySelector('.entry--now')?.scrollIntoView({ block: 'start' });
  }, [phase, shown, scrolls, paper]);
}
