// Builds the game once for all browser tests and serves what was built, from a folder and not from the root.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built game. */
    address: string;
    /** Folder that it was built into. */
    built: string;
  }
}

export default async function serveBuilt(project: TestProject): Promise<() => Promise<void>> {
  const built = mkdtempSync(join(tmpdir(), 'the-space-between-'));
  const outDir = join(built, 'game');
  await build({ configLoader: 'runner', logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    configLoader: 'runner',
    logLevel: 'warn',
    base: '/',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  project.provide('address', address);
  project.provide('built', outDir);
  return async () => {
    await server.close();
    rmSync(built, { recursive: true, force: true });
  };
}
