// Help lines by region as they stand on paper: a name and where it can be reached.

import { HELP_REGIONS, type HelpLine } from '../help/help-lines';

/** Lines for couples are for grown-ups: a pupil’s sheet leaves them out. */
const forPupils = ({ kind }: HelpLine): boolean => kind !== 'couples';

export const PrintedHelp = () => (
  <ul class="printed-help">
    {HELP_REGIONS.map(({ id, name, lines }) => (
      <li key={id}>
        <h3>{name}</h3>
        <ul>
          {lines.filter(forPupils).map((line) => (
            <li key={line.address}>
              <b>{line.name}</b> {line.address.replace(/^https:\/\/(www\.)?/, '')}
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);
