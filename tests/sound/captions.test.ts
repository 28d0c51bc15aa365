// Captions stay long enough to read, stand two at most, and go.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCaptions } from '../../src/sound/captions';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function heard() {
  const shown: (string | null)[] = [];
  return { shown, captions: createCaptions((text) => shown.push(text)) };
}

test('a short sound is shown for as long as its words take to read', () => {
  const { shown, captions } = heard();
  captions.say('a breath let out', 10);
  vi.advanceTimersByTime(2200);
  expect(shown).toEqual(['a breath let out']);
  vi.advanceTimersByTime(2200);
  expect(shown).toEqual(['a breath let out', null]);
});

test('a long sound is shown for as long as it is heard', () => {
  const { shown, captions } = heard();
  captions.say('a train', 8400);
  vi.advanceTimersByTime(8399);
  expect(shown.at(-1)).toBe('a train');
  vi.advanceTimersByTime(1);
  expect(shown.at(-1)).toBeNull();
});

test('two stand together; a third takes the place of the first', () => {
  const { shown, captions } = heard();
  captions.say('one', 0);
  captions.say('two', 0);
  captions.say('three', 0);
  expect(shown).toEqual(['one', 'one · two', 'two · three']);
});

test('said again, it stays anew instead of standing there twice', () => {
  const { shown, captions } = heard();
  captions.say('buzz', 0);
  vi.advanceTimersByTime(2000);
  captions.say('buzz', 0);
  vi.advanceTimersByTime(2000);
  expect(shown).toEqual(['buzz']);
  vi.advanceTimersByTime(2000);
  expect(shown).toEqual(['buzz', null]);
});

test('a caption that is no longer true is taken away alone', () => {
  const { shown, captions } = heard();
  captions.say('the fridge hums', 0);
  captions.say('a door', 0);
  captions.drop('the fridge hums');
  expect(shown.at(-1)).toBe('a door');
});
