// Finds a Chromium for the browser tests: CHROME_PATH, the system's, Playwright's; installs Debian's where it may.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

function playwrights(): string | null {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

const found = (): string | null => {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  return SYSTEM.find((path) => existsSync(path)) ?? playwrights();
};

/** Debian's package, where there is apt and we are root. */
function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No Chromium here: installing Debian’s for the browser tests (about two minutes).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

/** Path of a Chromium; ends the process with one clear sentence when there is none and none can be had. */
export async function ensureChromium(): Promise<string> {
  if (!found()) install();
  const path = found();
  if (path) return path;
  console.error(
    'The browser tests need Chromium: install it, or set CHROME_PATH to one. Nothing was tested.',
  );
  process.exit(1);
}

/** How tests start it: no sandbox in containers, software WebGL, and no calls home. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
