// The card and the moments of a new story: every key there, every place for words empty.

import { DECISIONS, ENDINGS } from './skeleton';

/** `story.json`. */
export function skeletonCard(): string {
  const decisions = Object.fromEntries(
    DECISIONS.map(({ name }) => [
      name,
      {
        name: `‹reads after “from”: from the soup (${name})›`,
        when: '‹when and where: just on midnight, over the soup›',
        saw: '‹what you saw just before: eight words›',
        talk: '‹one question for a room, before it chooses›',
      },
    ]),
  );
  const card = {
    title: '‹the title, as on the shelf›',
    pitch: '‹one line: a thing, and what is wrong with it›',
    you: 'you',
    with: ['other'],
    people: {
      you: { name: '‹the reader’s person›', stage: false, they: 'she' },
      other: { name: '‹the other›', stage: false, they: 'he' },
    },
    minutes: [8, 15],
    ages: '14+',
    family: 'partners',
    lens: 'peer',
    cover: '‹a picture of assets/made/pictures, without its ending›',
    themes: ['‹a short theme›', '‹another›', '‹a third›'],
    notes: ['‹what somebody may want to know before they begin›'],
    aims: ['‹what the story is good for in a group›'],
    questions: ['‹a question to which there are two good answers›'],
    decisions,
  };
  return `${JSON.stringify(card, null, 2)}\n`;
}

/** `moments.yaml`. @param concepts ids of ideas, given out in turn until the writer chooses */
export function skeletonMoments(concepts: readonly string[]): string {
  let given = 0;
  const concept = (): string =>
    `concepts: [${concepts[given++ % concepts.length]}] # ‹one to three ideas that this shows, of stories/concepts›`;
  const moments = DECISIONS.flatMap(({ name, lines, hinge }) =>
    lines.map(({ id }) =>
      [
        `  ${name}.${id}:`,
        '    protects: ‹what it keeps safe; true, and kind›',
        '    costs: ‹what it costs; true, and kind, of open lines too›',
        '    heard: “‹what the other heard, in words they would never say›”',
        `    ${concept()}`,
        '    try: ‹another line that one could try›',
        ...(hinge ? ['    turn: ‹what it opened or closed from there›'] : []),
      ].join('\n'),
    ),
  );
  const endings = ENDINGS.map(({ id, kind, wanted }) =>
    [
      `  ${id}:`,
      `    title: ‹a thing from the story (${wanted})›`,
      `    kind: ${kind}`,
      '    closure: ‹what happened between the two, in two to four sentences; about the evening, never about a person›',
      '    hands:',
      '      - ‹what was not in the reader’s hands›',
      '      - ‹another›',
      '      - ‹a third›',
      `    ${concept()}`,
    ].join('\n'),
  );
  const loops = [
    ['reaching', 'so you asked harder', 'so they said less'],
    ['keeping', 'so you left them in peace', 'so they kept it to themselves'],
    ['both', 'so you came near, and let go', 'so they turned round to nobody'],
    ['open', 'so you said the smaller, truer thing', 'so they had less to hide from'],
  ].map(([kind, you, they]) =>
    [
      `  ${kind}:`,
      `    you: ‹like “${you}”›`,
      `    they: ‹like “${they}”›`,
      '    middle: ‹how the two moves made each other›',
    ].join('\n'),
  );
  return `# What the debrief says about each line of this story. About moves, never about people.

moments:
${moments.join('\n')}

endings:
${endings.join('\n')}

loops:
${loops.join('\n')}
`;
}
