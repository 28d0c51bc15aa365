// Which sheet or screen for a class an address under `workshop` leads to. Each is fetched when it is asked for.

import type { ComponentType } from 'preact';

export interface Handout {
  readonly load: () => Promise<ComponentType<never>>;
  readonly with: object;
}

type Load = Handout['load'];
const made = <P extends object>(load: () => Promise<ComponentType<P>>): Load => load as unknown as Load;

const sheet = made(() => import('./class-sheet-screen').then((part) => part.ClassSheetScreen));
const takeHome = made(() => import('./take-home-screen').then((part) => part.TakeHomeScreen));
const cards = made(() => import('./letter-cards-screen').then((part) => part.LetterCardsScreen));
const teacher = made(() => import('./teacher-screen').then((part) => part.TeacherScreen));
const guide = made(() => import('./guide-screen').then((part) => part.WorkshopGuideScreen));
const codes = made(() => import('../class/codes-screen').then((part) => part.CodesScreen));
const classLink = made(() => import('../class/class-screen').then((part) => part.ClassScreen));
const at = made(() => import('../class/at-screen').then((part) => part.AtScreen));

/** Null where the address is not one of theirs. @param path what stands after `workshop`, or `class` or `at` and what follows */
export function handoutOf(path: readonly string[]): Handout | null {
  const [first = '', second = '', ...more] = path;
  if (first === 'cards' && path.length === 1) return { load: cards, with: {} };
  if (first === 'guide' && path.length === 1) return { load: guide, with: {} };
  if (first === 'codes' && path.length <= 2) return { load: codes, with: { story: second } };
  if (first === 'teacher' && path.length === 2) return { load: teacher, with: { story: second } };
  if (first === 'class' && second) return { load: classLink, with: { story: second, decisions: more } };
  if (first === 'at' && path.length === 3) return { load: at, with: { story: second, decision: more[0] } };
  if (second === 'sheet' && path.length === 2) return { load: sheet, with: { session: first } };
  if (second === 'take-home' && path.length === 2) return { load: takeHome, with: { session: first } };
  return null;
}
