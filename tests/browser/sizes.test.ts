// What a reader downloads: budgets that fail. Gzipped as servers send it.

import { gzipSync } from 'node:zlib';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reader, STORY, startBrowser } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Loaded {
  readonly path: string;
  readonly bytes: number;
}

/** Everything loaded until `until` holds: text as gzip packs it, pictures as they are. */
async function loaded(reader: Reader, until: () => Promise<unknown>): Promise<Loaded[]> {
  const requests: Request[] = [];
  reader.page.on('requestfinished', (request) => requests.push(request));
  await reader.open(`#/story/${STORY}`);
  await until();
  await reader.page.waitForLoadState('networkidle');
  const files = new Map<string, number>();
  for (const request of requests) {
    const body = await request.response().then((response) => response?.body());
    const path = new URL(request.url()).pathname;
    if (body)
      files.set(path, /\.(js|css|json|html|svg)$|\/$/.test(path) ? gzipSync(body).length : body.length);
  }
  return [...files].map(([path, bytes]) => ({ path, bytes }));
}

const sum = (files: readonly Loaded[]): number => files.reduce((total, file) => total + file.bytes, 0);

describe('what is downloaded', () => {
  it('before the first line: at most 90 kB of JavaScript and CSS', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    const files = await loaded(reader, () => reader.onward.waitFor());
    // The art's catalogue and the list of its files are asked for together with the stage, which does not come in this test.
    const code = files.filter(
      (file) => /\.(js|css)$/.test(file.path) && !/\/(art|stage-files)-[^/]*\.js$/.test(file.path),
    );
    console.log(`first line: ${(sum(code) / 1000).toFixed(1)} kB of JavaScript and CSS`);
    expect(code.length).toBeGreaterThan(1);
    expect(sum(code)).toBeLessThanOrEqual(90_000);
    await reader.leave();
  });

  it('Phaser, the first place and its people after it: at most 750 kB', async () => {
    const plain = await Reader.come(browser, { noStage: true });
    const before = new Set((await loaded(plain, () => plain.onward.waitFor())).map((file) => file.path));
    await plain.leave();
    const reader = await Reader.come(browser);
    const files = await loaded(reader, () => reader.page.locator('canvas').waitFor());
    const after = files.filter((file) => !before.has(file.path) && !/\.(webm|mp3|woff2)$/.test(file.path));
    console.log(`after it: ${(sum(after) / 1000).toFixed(1)} kB of Phaser and art`);
    expect(after.some((file) => /\.webp$/.test(file.path))).toBe(true);
    expect(sum(after)).toBeLessThanOrEqual(750_000);
    await reader.leave();
  });

  it('no sound before a gesture', async () => {
    const reader = await Reader.come(browser);
    const files = await loaded(reader, () => reader.page.locator('canvas').waitFor());
    expect(files.filter((file) => /\.(webm|mp3)$/.test(file.path))).toEqual([]);
    await reader.leave();
  });
});
