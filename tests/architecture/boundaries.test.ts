// The house's boundaries: who may import whom. A rule that is broken says what to do instead.

import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const only = (name: string, from: string, allowed: string, comment: string): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

const never = (name: string, from: string, to: string, comment: string): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

const RULES: IForbiddenRuleType[] = [
  only(
    'domain-alone',
    '^src/domain/',
    '^src/domain/|node_modules/inkjs',
    'the domain knows nothing but itself and inkjs',
  ),
  only(
    'game-on-domain',
    '^src/game/',
    '^src/(game|domain)/|node_modules/@preact/signals',
    'the game knows the domain and signals; give it other things through a port',
  ),
  only(
    'ui-on-game',
    '^src/ui/',
    '^src/(ui|game|domain)/|node_modules/(preact|@preact|@fontsource|d3-|internmap|uqr|marked)|[.]css$|^docs/workshop-guide[.]md$',
    'the page reads the game; what else it needs is passed in by main',
  ),
  only(
    'stage-on-game',
    '^src/stage/',
    '^src/(stage|game|domain)/|node_modules/phaser',
    'the stage implements the game’s port with Phaser',
  ),
  only(
    'sound-on-game',
    '^src/sound/',
    '^src/(sound|game|domain)/|node_modules/howler',
    'the sound implements the game’s port with Howler',
  ),
  only(
    'storage-on-game',
    '^src/storage/',
    '^src/(storage|game|domain)/|node_modules/(idb|valibot)',
    'storage implements the game’s port',
  ),
  never(
    'inkjs-in-one-file',
    '^src/(?!ink/|domain/story-session[.]ts$)',
    'node_modules/inkjs',
    'only story-session.ts plays Ink',
  ),
  never('no-compiler-shipped', '^src/(?!ink/)', 'inkjs/.*full', 'the compiler is for the build'),
  never('phaser-on-stage', '^src/(?!stage/)', 'node_modules/phaser', 'only the stage draws with Phaser'),
  never('howler-in-sound', '^src/(?!sound/)', 'node_modules/howler', 'only the sound plays with Howler'),
  never('ink-at-build-time', '^src/(?!ink/)', '^src/ink/', 'src/ink is for the build and the tests'),
  never('main-is-the-top', '^src/', '^src/main[.]ts$', 'nothing imports main'),
  {
    name: 'no-circles',
    comment: 'two files that need each other are one idea, or three',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
];

async function cruised(rules: IForbiddenRuleType[]): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], {
    ruleSet: { forbidden: rules },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // `types` must stay out of conditionNames, or inkjs/full slips through.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  });
  return output as ICruiseResult;
}

describe('the boundaries', () => {
  it('hold', async () => {
    const { summary, modules } = await cruised(RULES);
    // Whoever cruises nothing finds nothing.
    expect(modules.filter((each) => each.source.startsWith('src/')).length).toBeGreaterThan(60);
    expect(modules.some((each) => each.source.includes('inkjs'))).toBe(true);
    const broken = summary.violations.map(({ from, to, rule }) => {
      const why = RULES.find((each) => each.name === rule.name)?.comment;
      return `${from} → ${to}: ${why}`;
    });
    expect(broken).toEqual([]);
  }, 60_000);

  it('would be noticed if they were broken', async () => {
    const { summary } = await cruised([never('planted', '^src/game/', '^src/domain/', 'planted')]);
    expect(summary.violations.length).toBeGreaterThan(5);
  }, 60_000);
});
