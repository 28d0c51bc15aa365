// What a story says to its reader, said of its person: in a room nobody is “you”. For what is short and tells of one person;
// what somebody says aloud stays as it was said.

import type { CastMember } from '../../domain/story-card';

const PRONOUNS = {
  she: { does: 'she', sees: 'her', own: 'her', owns: 'hers', self: 'herself' },
  he: { does: 'he', sees: 'him', own: 'his', owns: 'his', self: 'himself' },
  they: { does: 'they', sees: 'them', own: 'their', owns: 'theirs', self: 'themself' },
} as const satisfies Readonly<Record<CastMember['they'], object>>;

/** Of one person, as after a name. */
const OF_ONE: Readonly<Record<string, string>> = {
  ' are': ' is',
  ' were': ' was',
  ' have': ' has',
  '’re': '’s',
  '’ve': '’s',
};
/** “You”, and the verb that goes by it; behind “are” and the like it is somebody’s question. */
const YOU =
  /(?<!\b(?:are|were|do|did|have|will|would|can|could)\s)\b(yourself|yours|your|you)(?:(’re|’ve|’d|’ll)|( are| were| have)\b)?(?!\w)/gi;
/** Behind these “you” is not who does something. */
const TO_WHOM = /\b(at|for|to|of|with|from|near|behind|beside|by|on|than|wanting|gave|told|asked) $/i;

/** “Your chair” → “Jun’s chair”; “so you said that you didn’t mind” → “so Jun said that she didn’t mind”. */
export function byName(text: string, { name, they }: CastMember): string {
  const { does, sees, own, owns, self } = PRONOUNS[they];
  let named = false;
  const say = (all: string, word: string, short = '', verb = '', at = 0, whole = ''): string => {
    const known = named;
    named = true;
    const kind = word.toLowerCase();
    const toWhom = TO_WHOM.test(whole.slice(0, at));
    const pronoun = { yourself: self, your: own, yours: owns, you: toWhom ? sees : does }[kind] ?? does;
    const who = known || kind === 'yourself' ? begun(pronoun, all) : kind === 'you' ? name : `${name}’s`;
    const behind = short || verb;
    return who + (known && they === 'they' ? behind : (OF_ONE[behind.toLowerCase()] ?? behind));
  };
  return text
    .split(/(“[^”]*”?)/)
    .map((part) => (part.startsWith('“') ? part : part.replace(YOU, say)))
    .join('');
}

/** As a sentence begins, where the other word did. */
const begun = (word: string, like: string): string =>
  like.startsWith('Y') ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Without the sentences that are told to the reader: they can’t be said of somebody else as they stand. */
export const withoutYou = (text: string): string =>
  text
    .split(/(?<=[.!?…]”?)\s+/)
    .filter((sentence) => !/\byou/i.test(sentence.replace(/“[^”]*”/g, '')))
    .join(' ');
