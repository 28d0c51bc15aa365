// The other side of the borrowed ladder, for the tests: Bo meets what Ada did about it.

import type { Side } from '../../src/domain/other-side';
import type { StorySource } from '../../src/domain/story-card';
import { SMALL_CARD, storyOf } from './small-story';

const INK = `
VAR secure = 0
VAR anxious = 0
VAR avoidant = 0
VAR closeness = 50
VAR tension = 20
VAR trust = 50
VAR her_ladder = "ladder.mended"
VAR her_paint = "paint.read"
-> lane

=== lane
{
- her_ladder == "ladder.mended":
    ADA: You mended it.
- her_ladder == "ladder.asked":
    ADA: You might have asked first.
- her_ladder == "ladder.carry":
    She carries it in.
- else:
    She is not in the yard.
}
{ her_paint == "paint.read":
    You had written about paint. It is read, and that is all it is.
}
* [“It broke under me.” # id: back.broke # secure: 1]
    She looks at the rung.
* [“I brought it back.” # id: back.back # avoidant: 1]
    She looks at you.
- Over the wall somebody is putting a ladder away. # ending: over-the-wall
-> END
`;

const SIDE: Side = {
  of: 'the-ladder',
  given: {
    her_ladder: ['ladder.mended', 'ladder.asked', 'ladder.carry'],
    her_paint: ['paint.sunday', 'paint.about', 'paint.read'],
  },
  typical: { her_ladder: 'ladder.mended', her_paint: 'paint.read' },
  lines: { 'ladder.mended': '“You mended it.”', 'paint.read': 'Leave it on read.' },
};

/** Bo's side of `smallStory`. */
export const smallSide = (): StorySource => ({
  ...storyOf(
    INK,
    {
      ...SMALL_CARD,
      you: 'bo',
      with: ['ada'],
      decisions: { back: { name: 'the wall', when: 'at six, in the lane', saw: 'A ladder, going in.' } },
    },
    'the-ladder--other-side',
  ),
  side: SIDE,
});
