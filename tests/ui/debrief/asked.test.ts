// @vitest-environment jsdom
// The question before the debrief, the moment under its surface, the plan, and what to play next.

import { fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DebriefView } from '../../../src/game/debrief-of-run';
import { ownLine } from '../../../src/ui/debrief/own-line';
import { ASKED, MARKED, PLAN } from '../../../src/ui/words/asked';
import { furnish, type Opened, openPage } from '../page';
import { show, smallView } from './view';

let page: Opened;
beforeEach(async () => {
  furnish();
  page = await openPage();
});
afterEach(() => page.close());

const body = () => within(document.body);
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(body().getByRole('button', { name }));
  await page.settle();
};

/** A finished run that has not been asked, kept as the game keeps it. */
async function unasked(): Promise<DebriefView> {
  const view = await smallView(await picksToAnEnd());
  const record = { ...view.record, marked: null };
  await page.game.store.saveRun(record);
  await page.game.readRuns();
  return { ...view, record };
}

/** The first line at each choice of the little story. */
async function picksToAnEnd(): Promise<string[]> {
  const { Playthrough } = await import('../../../src/domain/playthrough');
  const { smallStory } = await import('../../domain/small-story');
  const play = Playthrough.begin(smallStory(), 1);
  const picks: string[] = [];
  while (play.turn.decision) {
    const option = play.turn.decision.options.find((each) => !each.notice && each.held === null);
    if (!option || !play.pick(play.turn.number, option.id)) throw new Error('nothing to pick');
    picks.push(option.id);
  }
  return picks;
}

describe('the question', () => {
  it('comes before anything is explained, with every line of the run', async () => {
    const view = await unasked();
    await show(page, view, 1);
    expect(body().getByRole('heading', { level: 1 }).textContent).toBe(ASKED.heading);
    expect(body().getByRole('main').textContent).not.toContain(view.debrief.ending.closure.slice(0, 30));
    const lines = body()
      .getAllByRole('radio')
      .filter((radio) => radio.getAttribute('name') === 'turned');
    expect(lines).toHaveLength(view.debrief.ribbon.length);
  });

  it('keeps the line and the word, and the debrief comes back to them', async () => {
    const view = await unasked();
    const step = view.debrief.ribbon[0];
    if (!step) throw new Error('the run has no lines');
    await show(page, view, 1);
    fireEvent.click(body().getAllByRole('radio')[0] as HTMLElement);
    fireEvent.click(body().getByRole('radio', { name: 'tight' }));
    await page.settle();
    await press(ASKED.mark);
    const kept = await page.game.store.run(view.record.id);
    expect(kept?.marked).toEqual({ turn: step.turn, feeling: 'tight' });
    const under = body().getByRole('region', { name: MARKED.heading(step.name) });
    expect(under.textContent).toContain(ownLine(step.option));
    expect(under.textContent).toContain('tight');
    expect(body().getByRole('heading', { level: 1 }).textContent).toBe(view.debrief.ending.title);
    await press(MARKED.again);
    expect(body().getByRole('heading', { level: 1 }).textContent).toBe(ASKED.heading);
  });

  it('can be gone on from without a mark, and says so where one is missing', async () => {
    const view = await unasked();
    await show(page, view, 1);
    await press(ASKED.mark);
    expect(document.body.textContent).toContain(ASKED.markFirst);
    await press(ASKED.without);
    expect((await page.game.store.run(view.record.id))?.marked).toEqual({ turn: null, feeling: null });
    expect(body().getByRole('button', { name: MARKED.first })).toBeTruthy();
  });
});

describe('the plan', () => {
  it('is kept as it is typed, rubbed out, and put back', async () => {
    const view = await unasked();
    await show(page, view, 3);
    const [when, will] = body().getAllByRole('textbox') as HTMLTextAreaElement[];
    fireEvent.input(when as HTMLElement, { target: { value: 'she is late' } });
    await page.settle();
    fireEvent.input(will as HTMLElement, { target: { value: 'eat first' } });
    await page.settle();
    const plan = { when: 'she is late', will: 'eat first' };
    expect((await page.game.store.run(view.record.id))?.plan).toEqual(plan);
    expect(document.querySelector('.paper-plan')?.textContent).toContain('she is late');
    await press(PLAN.clear);
    expect((await page.game.store.run(view.record.id))?.plan).toBeNull();
    await press(PLAN.back);
    expect((await page.game.store.run(view.record.id))?.plan).toEqual(plan);
  });
});
