// A little story of its own for the tests: two people, a borrowed ladder, every form a line or a choice can have.

import { Compiler } from 'inkjs/full';
import type { StoryCard, StorySource } from '../../src/domain/story-card';

export const SMALL_INK = `
VAR secure = 0
VAR anxious = 0
VAR avoidant = 0
VAR closeness = 50
VAR tension = 20
VAR trust = 50
VAR looked = false
VAR paint = 2
-> yard

=== yard
# place: yard
# enter: ada
# enter: bo
# shot: wide
The ladder is back, leaning where it never leaned before.
BO (weary): I brought it back. # gaze: down
~ tension += 30
INNER: One rung is new. Nobody has said so.
# hinge
# discuss: What does the new rung say?
-> ladder

=== ladder
* [“You mended it.” # id: ladder.mended # secure: 2]
    ~ trust += 10
    BO (tender): It broke under me. # offer: bo
* [“You might have asked first.” # id: ladder.asked # anxious: 2]
    ~ trust -= 5
    BO (withdrawn): I might.
* {looked} [Carry it in and say nothing. # id: ladder.carry # avoidant: 2]
    ~ closeness -= 10
    You carry it in. He holds the door, and then he holds nothing.
+ {not looked} [Carry it in and say nothing. # id: ladder.carry # held: Your arms will not take the weight yet.]
    -> ladder
+ {not looked} [Notice the new rung # id: ladder.look # notice]
    ~ looked = true
    ~ tension -= 10
    It is sanded smooth. He has even rubbed it with tea, to match.
    -> ladder
- -> paint_pot

=== paint_pot
# via: phone
BO: got \\#4 paint left if you want it # stamp: 6:12
-> paint_it

=== paint_it
* [“Bring it over on Sunday.” # id: paint.sunday # secure: 1 # via: phone]
    BO: will do # via: phone # stamp: 6:13
* [“Is this about the ladder?” # id: paint.about # anxious: 1 # secure: 1 # via: phone # strained: Your thumb has sent it before you have.]
    BO: it's about paint # via: phone # stamp: 6:20
* [Leave it on read. # id: paint.read # avoidant: 1]
    The screen goes dark by itself.
- 
{ trust >= 60:
    -> sunday
- else:
    -> fence
}

=== sunday
{ secure >= 2:
    BO (warm): “You mended it,” you said. I went home and told my wife. # echo: ladder.mended
}
On Sunday there are two brushes. # ending: two-brushes
-> END

=== fence
The fence stays half green. # ending: half-green
-> END
`;

export const SMALL_CARD: StoryCard = {
  title: 'The Ladder',
  pitch: 'It came back with a new rung.',
  you: 'ada',
  with: ['bo'],
  people: {
    ada: { name: 'Ada', side: 'left', they: 'she' },
    bo: { name: 'Bo', side: 'right', they: 'he' },
  },
  minutes: [1, 2],
  ages: '12+',
  family: 'friends',
  lens: 'peer',
  cover: 'cover-ladder',
  themes: ['borrowing'],
  notes: ['None.'],
  aims: ['See an offer.'],
  questions: ['Who mended what?'],
  decisions: {
    ladder: { name: 'the ladder', when: 'a little before six, in the yard', saw: 'A new rung.' },
    paint: { name: 'the paint', when: 'twelve past six, by text', saw: 'A message about paint.' },
  },
};

/** Compiles Ink as a story, with the card above unless another is given. */
export function storyOf(ink: string, card: StoryCard = SMALL_CARD, id = 'the-ladder'): StorySource {
  const compiled = JSON.parse(new Compiler(ink).Compile().ToJson() as string) as object;
  return { id, hash: String(ink.length), card, compiled };
}

const compiledOnce = storyOf(SMALL_INK);
export const smallStory = (): StorySource => compiledOnce;
