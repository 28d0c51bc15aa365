// The whole test of the project, one step after another: types, lint, then every Vitest project. `npm test`.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browser/chromium';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const report = join(tmpdir(), `the-space-between-${process.pid}.json`);
const STEPS: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'stories', command: ['npm', 'run', '--silent', 'stories'] },
  {
    name: 'tests',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ],
  },
];

function run({ name, command }: Step): boolean {
  console.log(`\n— ${name}`);
  const [program = '', ...words] = command;
  return spawnSync(program, words, { stdio: 'inherit', env: process.env }).status === 0;
}

/** Vitest's own count; a run that ended before it could count is one failure. */
function counted(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests || numFailedTestSuites || 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

process.env.CHROME_PATH = await ensureChromium();
// Vitest loads the config with Vite’s bundler, which suggests file extensions for a loader that is not yet the default.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
let [passed, failed] = [0, 0];
for (const step of STEPS) {
  const fine = run(step);
  if (step.name === 'tests') {
    const count = counted();
    passed += count.passed;
    failed += fine ? count.failed : Math.max(1, count.failed);
  } else if (fine) passed++;
  else failed++;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
