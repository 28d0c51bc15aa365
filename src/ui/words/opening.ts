// The words of the opening: none is seen but the button; the rest is for who hears the page.

import type { Doing } from '../../domain/opening';

export const OPENING = {
  heading: 'Two shapes on a sheet of paper',
  how: 'One of them is yours. The arrow keys move it. Enter goes on to the stories.',
  sheet: 'The sheet',
  skip: 'To the stories',
  doing: {
    waiting: 'The other one stands a little way off.',
    backing: 'You go after it. It backs off.',
    fading: 'You turn away. It fades.',
    coming: 'You stay where you are. It comes.',
    together: 'It is beside you.',
  } satisfies Readonly<Record<Doing, string>>,
  /** The three drawings where nothing may move. */
  stills: {
    backing: 'One shape leans after the other. The other is backing off.',
    fading: 'One shape has turned away. The other is nearly gone.',
    together: 'The two shapes stand side by side.',
  },
} as const;
