// @vitest-environment jsdom
// The story on the page: words, choices, keys, focus, messages, the way back.

import { within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL_INK, storyOf } from '../domain/small-story';
import { furnish, type Opened, openPage, press, quietStage } from './page';

const STORY = '#/story/the-ladder';
let page: Opened;

beforeEach(() => furnish());
afterEach(() => page.close());

const all = () => within(document.body);
const story = () => within(all().getByRole('region', { name: 'Story' }));
const log = () => story().getByRole('log');
const choices = () => story().queryByRole('list', { name: 'Choices' });
const button = (name: string | RegExp) => all().getByRole('button', { name });
const flow = () => {
  const { value } = page.game.flow;
  if (!value) throw new Error('no story is on');
  return value;
};

async function begin(wishes: Parameters<typeof openPage>[0] = {}): Promise<void> {
  page = await openPage({ hash: STORY, ...wishes });
}

/** Reads on until there is something to choose, or the end. */
async function readOn(): Promise<void> {
  for (let i = 0; i < 20 && flow().phase.value === 'telling'; i++) {
    button('Continue').click();
    await page.settle();
  }
}

async function choose(words: string | RegExp): Promise<void> {
  button(words).click();
  await page.settle();
}

describe('telling', () => {
  it('gives the first line at once, and the next for Continue', async () => {
    await begin();
    expect(log().textContent).toBe('The ladder is back, leaning where it never leaned before.');
    button('Continue').click();
    await page.settle();
    expect(within(log()).getByText('“I brought it back.”')).toBeTruthy();
    expect(within(log()).getByText('Bo').className).toContain('who--other');
  });

  it('says of the inner voice that it is inside', async () => {
    await begin();
    await readOn();
    expect(log().textContent).toContain('Inside: One rung is new. Nobody has said so.');
  });

  it('goes on with Enter, space and the right arrow, but not while a key is held down', async () => {
    await begin();
    press('Enter', { repeat: true });
    await page.settle();
    expect(flow().shown.value).toBe(1);
    press('Enter');
    await page.settle();
    expect(flow().shown.value).toBe(2);
    press('ArrowRight');
    await page.settle();
    expect(flow().shown.value).toBe(3);
  });

  it('goes on for a click on the paper', async () => {
    await begin();
    log().click();
    await page.settle();
    expect(flow().shown.value).toBe(2);
  });

  it('has one heading of the first rank, and the story’s name in the tab', async () => {
    await begin();
    expect(all().getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(document.title).toBe('The Ladder · The Space Between');
  });
});

describe('choosing', () => {
  beforeEach(async () => {
    await begin();
    await readOn();
  });

  it('puts the focus on the list, so that a key held down picks nothing', async () => {
    expect(document.activeElement).toBe(choices());
    press('Enter');
    press('Enter', { repeat: true });
    await page.settle();
    expect(flow().turn.value.number).toBe(0);
  });

  it('lists real buttons, with the pause last', () => {
    const names = within(choices() as HTMLElement)
      .getAllByRole('button')
      .map((each) => each.textContent);
    expect(names).toHaveLength(4);
    expect(names.at(-1)).toBe('Notice the new rung');
  });

  it('keeps a held line readable and focusable, with its reason, and not to be picked', async () => {
    const held = button('Carry it in and say nothing.');
    expect(held.getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(held.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toBe('Your arms will not take the weight yet.');
    held.focus();
    expect(document.activeElement).toBe(held);
    await choose('Carry it in and say nothing.');
    expect(flow().turn.value.number).toBe(0);
  });

  it('shows the pick as the reader’s own and puts the focus on the way on', async () => {
    await choose('“You mended it.”');
    expect(log().textContent).toContain('You: “You mended it.”');
    expect(document.activeElement).toBe(button('Continue'));
  });

  it('takes a double click once', async () => {
    const slip = button('“You mended it.”');
    slip.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await page.settle();
    await readOn();
    const next = within(choices() as HTMLElement).getAllByRole('button')[0];
    next?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await page.settle();
    expect(flow().turn.value.number).toBe(1);
  });

  it('picks by number, counting only what can be picked, and never the pause', async () => {
    const open = within(choices() as HTMLElement)
      .getAllByRole('button')
      .filter((each) => each.getAttribute('aria-disabled') !== 'true');
    const second = open[1]?.querySelector('.slip-words')?.textContent ?? '';
    press('3');
    await page.settle();
    expect(flow().turn.value.number).toBe(0);
    press('2');
    await page.settle();
    expect(flow().turn.value.number).toBe(1);
    expect(log().textContent).toContain(second);
  });

  it('leaves the number keys alone where the reader has switched them off', async () => {
    page.game.set({ numberKeys: false });
    press('1');
    await page.settle();
    expect(flow().turn.value.number).toBe(0);
  });

  it('leaves the number keys alone while a dialog is open', async () => {
    button('History').click();
    await all().findByRole('dialog');
    press('1');
    await page.settle();
    expect(flow().turn.value.number).toBe(0);
  });

  it('moves among the choices with the arrows', () => {
    press('ArrowDown');
    const [first, second] = within(choices() as HTMLElement).getAllByRole('button');
    expect(document.activeElement).toBe(first);
    press('ArrowDown');
    expect(document.activeElement).toBe(second);
    press('ArrowUp');
    expect(document.activeElement).toBe(first);
  });

  it('comes back to the same choices after a pause, and the held line is open', async () => {
    await choose('Notice the new rung');
    await readOn();
    expect(button('Carry it in and say nothing.').getAttribute('aria-disabled')).toBeNull();
  });
});

describe('messages', () => {
  beforeEach(async () => {
    await begin();
    await readOn();
    await choose('“You mended it.”');
    await readOn();
  });

  it('stand on the phone for the eyes, and in the log for everybody, once', () => {
    const phone = document.querySelector('.handset');
    expect(phone?.getAttribute('aria-hidden')).toBe('true');
    expect(phone?.textContent).toContain('got #4 paint left if you want it');
    expect(log().textContent?.match(/got #4 paint left/g)).toHaveLength(1);
    expect(log().textContent).toContain('Bo sends: got #4 paint left if you want it6:12');
  });

  it('are drafts among the choices, with a note where one will come out wrong', () => {
    const draft = button('Send: “Is this about the ladder?”');
    expect(draft.getAttribute('aria-disabled')).toBeNull();
    const note = document.getElementById(draft.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('Your thumb has sent it before you have.');
  });

  it('the reader’s own is on the phone too', async () => {
    await choose('Send: “Bring it over on Sunday.”');
    expect(document.querySelector('.bubble--mine')?.textContent).toBe('Bring it over on Sunday.');
  });
});

describe('the way back', () => {
  it('goes back and forward by a choice, and keeps the focus in the menu', async () => {
    await begin();
    await readOn();
    await choose('“You mended it.”');
    await readOn();
    const back = button(/^Back/);
    back.focus();
    back.click();
    await page.settle();
    expect(flow().turn.value.number).toBe(0);
    expect(document.activeElement).toBe(back);
    button(/^Forward/).click();
    await page.settle();
    expect(flow().turn.value.number).toBe(1);
    expect(button(/^Forward/).getAttribute('aria-disabled')).toBe('true');
  });

  it('shows all that was said, and goes back to any choice', async () => {
    await begin();
    await readOn();
    await choose('“You mended it.”');
    await readOn();
    await choose('Leave it on read.');
    button('History').click();
    const dialog = within(await all().findByRole('dialog', { name: 'What was said' }));
    expect(dialog.getByText('The ladder is back, leaning where it never leaned before.')).toBeTruthy();
    expect(dialog.getByRole('heading', { name: '2. the paint' })).toBeTruthy();
    dialog.getAllByRole('button', { name: 'Go back to here' })[0]?.click();
    await page.settle();
    expect(all().queryByRole('dialog')).toBeNull();
    expect(flow().turn.value.number).toBe(0);
    expect(flow().phase.value).toBe('choosing');
  });

  it('leaves to the shelf, and the shelf keeps the place', async () => {
    await begin();
    await readOn();
    await choose('“You mended it.”');
    button(/^Leave$/).click();
    await page.settle();
    expect(all().getByText('You are at the ladder, choice 1.')).toBeTruthy();
    expect(document.activeElement).toBe(all().getByRole('heading', { level: 1 }));
  });
});

describe('the end', () => {
  it('opens what happened between you', async () => {
    await begin();
    await readOn();
    await choose('“You mended it.”');
    await readOn();
    await choose('Leave it on read.');
    await readOn();
    const run = page.game.runId;
    button('See what happened between you').click();
    await page.settle();
    expect(page.game.route.value).toEqual({ screen: 'debrief', run, page: 1 });
  });
});

describe('the picture', () => {
  it('is told what the page covers and how much may move', async () => {
    const { told, open } = quietStage();
    await begin({ openStage: open });
    expect(told.frames.length).toBeGreaterThan(0);
    page.game.set({ motion: 'none' });
    await page.settle();
    expect(told.calls).toContain('motion none');
  });

  it('stands still while the history lies over it, and is taken down with the screen', async () => {
    const { told, open } = quietStage();
    await begin({ openStage: open });
    button('History').click();
    await all().findByRole('dialog');
    expect(told.calls.at(-1)).toBe('pause');
    button('Close').click();
    await page.settle();
    expect(told.calls.at(-1)).toBe('resume');
    button(/^Leave$/).click();
    await page.settle();
    expect(told.calls.at(-1)).toBe('dispose');
  });

  it('that does not come is said, the story goes on in words, and it can be tried again', async () => {
    const { open } = quietStage();
    let tries = 0;
    await begin({
      openStage: async (box, options) => {
        if (tries++ === 0) throw new Error('no WebGL');
        return open(box, options);
      },
    });
    expect(all().getByText('The picture did not load. The story goes on without it.')).toBeTruthy();
    await readOn();
    expect(choices()).toBeTruthy();
    button('Try again').click();
    await page.settle();
    expect(all().queryByText(/The picture did not load/)).toBeNull();
  });
});

describe('captions', () => {
  it('show what is heard, where the reader wants them', async () => {
    await begin();
    page.game.caption.value = 'a door, downstairs';
    await page.settle();
    expect(story().getByText('a door, downstairs')).toBeTruthy();
    page.game.set({ captions: false });
    await page.settle();
    expect(story().queryByText('a door, downstairs')).toBeNull();
  });
});

describe('a story whose own logic fails', () => {
  it('says so, keeps the run, and goes back one choice', async () => {
    const broken = storyOf(
      SMALL_INK.replace('-> paint_pot\n\n', '~ nowhere = paint_pot\n-> nowhere\n\n')
        .replace('VAR paint = 2', 'VAR paint = 2\nVAR nowhere = 0')
        .replace('~ nowhere = paint_pot', '~ nowhere = 5'),
    );
    await begin({ story: broken });
    await readOn();
    await choose('“You mended it.”');
    await readOn();
    expect(flow().phase.value).toBe('stuck');
    expect(story().getByText(/your run is kept/)).toBeTruthy();
    button('Back one choice').click();
    await page.settle();
    expect(choices()).toBeTruthy();
  });
});
