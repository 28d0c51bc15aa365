// Each of the hidden meters moves the story.

import { METERS } from '../../../domain/beat';
import type { Rule } from '../rule';
import { whole } from '../rule';

export const metersMove: Rule = {
  name: 'meters-move',
  why: 'Each of the three meters opens or closes a scene or a line, and changes an ending within reach; seen by playing with the meter standing still.',
  severity: 'error',
  check: ({ survey }) =>
    METERS.flatMap((meter) => {
      const { options, scenes, endings } = survey.powers[meter];
      const found = [];
      if (options.length + scenes.length === 0) found.push(whole(`${meter} opens and closes nothing`));
      if (endings.length === 0) found.push(whole(`${meter} changes no ending within reach`));
      return found;
    }),
};
