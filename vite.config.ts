import { defineConfig } from 'vitest/config';
import { inkStories } from './src/ink/plugin';

const node = { environment: 'node' as const };

export default defineConfig({
  // Relative, so that the built game runs from any folder of any server.
  base: './',
  plugins: [inkStories()],
  // What is committed in assets/made is imported by name; nothing is copied unseen.
  publicDir: false,
  build: {
    target: 'es2022',
    // A picture or a sound in the JavaScript would be paid for before the first line.
    assetsInlineLimit: 0,
    // Phaser is one chunk of about 1.3 MB, fetched after the words: known, and measured by a test.
    chunkSizeWarningLimit: 1500,
  },
  test: {
    passWithNoTests: false,
    testTimeout: 30_000,
    projects: [
      'architecture',
      'art',
      'domain',
      'game',
      'storage',
      'sound',
      'stage',
      'stories',
      'ui',
      'browser',
    ].map((name) => ({
      extends: true as const,
      test: {
        name,
        ...node,
        include: [`tests/${name}/**/*.test.{ts,tsx}`],
        ...(name === 'browser'
          ? {
              globalSetup: ['tests/browser/serve-built.ts'],
              testTimeout: 240_000,
              hookTimeout: 240_000,
              fileParallelism: false,
            }
          : {}),
      },
    })),
  },
});
