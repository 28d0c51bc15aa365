// Looks at the stage from outside: what WebGL is asked to do, and in which frames of the page. Nothing of the game is changed.

import type { Page } from 'playwright-core';

interface Watch {
  draws: number;
  /** Milliseconds by which the page's frames seem to follow each other; 0 for as they do. */
  pace: number;
  /** When, in milliseconds, the page's frames began in which something was drawn. */
  frames: number[];
  textures: () => number;
  most: number;
}

/** Puts the watch into a page before it opens. */
export async function watchStage(page: Page): Promise<void> {
  // What carries this script into the page gives functions their names with a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchInPage);
}

/**
 * From now on the page's frames seem to follow each other by so many milliseconds, however long they take. The stage's clock
 * draws less on a machine that it has found slow; so it is kept from learning that.
 */
export const pace = (page: Page, ms: number): Promise<void> =>
  page.evaluate((step) => {
    (window as unknown as { stageWatch: Watch }).stageWatch.pace = step;
  }, ms);

/** Forgets what has been drawn so far. */
export const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watch = (window as unknown as { stageWatch: Watch }).stageWatch;
    Object.assign(watch, { draws: 0, most: watch.textures() });
    watch.frames.length = 0;
  });

/** What has been drawn since, and the textures that are alive: now, and at most since. */
export const seen = (
  page: Page,
): Promise<{ draws: number; frames: readonly number[]; textures: number; most: number }> =>
  page.evaluate(() => {
    const { draws, frames, textures, most } = (window as unknown as { stageWatch: Watch }).stageWatch;
    return { draws, frames: [...frames], textures: textures(), most };
  });

function watchInPage(): void {
  const gl = WebGLRenderingContext.prototype;
  const contexts: WeakRef<WebGLRenderingContext>[] = [];
  // Held weakly, so that the watch keeps no canvas alive.
  const alive = new WeakMap<WebGLRenderingContext, number>();
  const count = (context: WebGLRenderingContext, more: number): void => {
    if (!alive.has(context)) contexts.push(new WeakRef(context));
    alive.set(context, (alive.get(context) ?? 0) + more);
  };
  // With its context a texture is gone as well.
  const aliveIn = (context: WebGLRenderingContext | undefined): number =>
    context && !context.isContextLost() ? (alive.get(context) ?? 0) : 0;
  const watch: Watch = {
    draws: 0,
    pace: 0,
    frames: [],
    most: 0,
    textures: () => contexts.reduce((sum, each) => sum + aliveIn(each.deref()), 0),
  };
  const { createTexture, deleteTexture, drawElements, drawArrays } = gl;
  gl.createTexture = function () {
    count(this, 1);
    watch.most = Math.max(watch.most, watch.textures());
    return createTexture.call(this);
  };
  gl.deleteTexture = function (texture) {
    if (texture && this.isTexture(texture)) count(this, -1);
    deleteTexture.call(this, texture);
  };
  gl.drawElements = function (...what) {
    watch.draws += 1;
    drawElements.apply(this, what);
  };
  gl.drawArrays = function (...what) {
    watch.draws += 1;
    drawArrays.apply(this, what);
  };
  const request = window.requestAnimationFrame.bind(window);
  let [last, seeming] = [0, 0];
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      // Whatever is called in one frame is told the same time.
      if (time !== last) seeming = watch.pace && seeming ? seeming + watch.pace : Math.max(seeming, time);
      last = time;
      const before = watch.draws;
      const from = performance.now();
      callback(seeming);
      if (watch.draws === before) return;
      performance.mark('bench-drawn');
      watch.frames.push(from);
    });
  Object.assign(window, { stageWatch: watch });
}
