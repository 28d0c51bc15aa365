// The Ink of a new story: every decision, what leads to it, and where its lines lead.

import { type BoneDecision, type BoneLine, DECISIONS, ENDINGS, LAST } from './skeleton';

const named = (option: string): string => option.replace('.', '_');
const pauseOf = (name: string): string => `paused_${name}`;
const endingKnot = (id: string): string => `ending_${id.replaceAll('-', '_')}`;

/** `story.ink`. @param place a place that is drawn */
export function skeletonInk(place: string): string {
  const remembered = DECISIONS.flatMap(({ name, lines }) =>
    lines.filter((line) => line.remembered).map((line) => `VAR ${name}_${line.id} = false`),
  );
  const paused = DECISIONS.filter(({ pause }) => pause).map(({ name }) => `VAR ${pauseOf(name)} = false`);
  return `// ‹title. Who you are, where it is, over how long.›
INCLUDE ../shared/relationship.ink
INCLUDE endings.ink

// What was done, for what comes back later; and pauses that were used.
${[...remembered, ...paused].join('\n')}

-> opening

=== opening
# place: ${place}
# shot: wide
‹the first picture, in a line that could only be of these two›
INNER: ‹what the body knows already›
${arrive(DECISIONS[0] as BoneDecision)}
${DECISIONS.map(decisionInk).join('\n')}`;
}

const arrive = ({ name, hinge }: BoneDecision): string => `${hinge ? '# hinge\n' : ''}-> ${name}\n`;

function decisionInk(decision: BoneDecision, index: number): string {
  const { name, lines, pause, hinge, echo } = decision;
  const next = DECISIONS[index + 1];
  const back = echo
    ? `{ ${named(echo)}:\n    # echo: ${echo}\n    OTHER: ‹the reader’s own words from ${echo}, given back in a changed meaning›\n}\n`
    : '';
  const after = next
    ? `-\n‹60 to 150 words on: what happens between “${name}” and “${next.name}”›\nOTHER: ‹what the other wants tonight, and does not say›\n${arrive(next)}`
    : '';
  const pausing = pause
    ? `+ {not ${pauseOf(name)}} [Notice ‹what the eye meets› # id: ${name}.notice # notice]\n    ~ ${pauseOf(name)} = true\n    ‹8 to 80 words: a look, and no scene›\n${hinge ? '    # hinge\n' : ''}    -> ${name}\n`
    : '';
  return `=== ${name}\n${back}${lines.map((line) => lineInk(decision, line)).join('')}${pausing}${after}`;
}

function lineInk({ name, holds }: BoneDecision, line: BoneLine): string {
  const { id, weighs, wanted, moves, when, remembered } = line;
  const held = holds?.id === id ? holds.when : null;
  const guard = held ? `{not (${held}) or ${pauseOf(name)}} ` : when ? `{${when}} ` : '';
  const option = `${name}.${id}`;
  const twin = held
    ? `+ {${held} and not ${pauseOf(name)}} [${wanted} # id: ${option} # held: ‹why it will not come, as it is felt›]\n    -> ${name}\n`
    : '';
  const numbers = ['closeness', 'tension', 'trust']
    .map((what, i) => [what, moves[i] ?? 0] as const)
    .map(([what, by]) => `    ~ ${what} ${by < 0 ? '-=' : '+='} ${Math.abs(by)}\n`)
    .join('');
  const kept = remembered ? `    ~ ${named(option)} = true\n` : '';
  return `* ${guard}[${wanted} # id: ${option} ${weighs}]\n${kept}${numbers}    ‹what the other does with it, before anybody explains›\n${leads(name, id)}${twin}`;
}

function leads(name: string, id: string): string {
  const [when, then, otherwise] = (name === DECISIONS.at(-1)?.name ? LAST[id] : null) ?? [];
  return when && then && otherwise
    ? `    { ${when}:\n        -> ${endingKnot(then)}\n    - else:\n        -> ${endingKnot(otherwise)}\n    }\n`
    : '';
}

/** `endings.ink`. */
export const skeletonEndings = (): string =>
  `// How it ends: 60 to 320 words each.\n${ENDINGS.map(
    ({ id, wanted }) =>
      `\n=== ${endingKnot(id)}\n‹${wanted}: a scene, and no lesson›\n‹the last line, which is a thing and not a thought› # ending: ${id}\n-> END\n`,
  ).join('')}`;
