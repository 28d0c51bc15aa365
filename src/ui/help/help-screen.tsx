// Help: danger first, then lines by region, then how to leave at once, and what a story can't do.

import './help.css';
import { toHash } from '../../game/routes';
import { usePage } from '../page-parts';
import { SkipLink, TopBar } from '../shell/top-bar';
import { HELP_WORDS as W } from '../words/help';
import { HELP_REGIONS, type HelpLine, type HelpRegion } from './help-lines';

export function HelpScreen() {
  const { leave } = usePage();
  return (
    <>
      <SkipLink to="help" words={W.skip} />
      <TopBar here="help" />
      <main class="wrap help">
        <h1 tabIndex={-1} id="help">
          {W.title}
        </h1>
        <div class="help-columns">
          <div>
            <section class="help-now inked v2" aria-labelledby="help-now">
              <h2 id="help-now">{W.now}</h2>
              <p>{W.nowWhat}</p>
            </section>
            <Said id="help-fear" heading={W.notAttachment} words={W.notAttachmentWhat} />
            <Said id="help-close" heading={W.close} words={W.closeWhat} />
            <section aria-labelledby="help-leave">
              <h2 id="help-leave">{W.leaveHeading}</h2>
              <p>{W.leaveWhat}</p>
              <p>
                <button class="btn" type="button" onClick={leave}>
                  {W.leave}
                </button>
              </p>
            </section>
            <Said id="help-not" heading={W.not} words={W.notWhat} />
            <p>
              <a href={toHash({ screen: 'about' })}>{W.about}</a>
            </p>
          </div>
          <section aria-labelledby="help-lines">
            <h2 id="help-lines">{W.lines}</h2>
            <p>{W.linesLead}</p>
            {HELP_REGIONS.map((region, i) => (
              <Region key={region.id} region={region} open={i === 0} />
            ))}
          </section>
        </div>
      </main>
    </>
  );
}

interface SaidProps {
  readonly id: string;
  readonly heading: string;
  readonly words: string;
}

const Said = ({ id, heading, words }: SaidProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    <p>{words}</p>
  </section>
);

function Region({ region: { name, lines }, open }: { readonly region: HelpRegion; readonly open: boolean }) {
  // The oldest look says how far the whole list can be relied on.
  const [oldest] = [...lines].sort((a, b) => (a.checked < b.checked ? -1 : 1));
  return (
    <details class="help-region" open={open}>
      <summary>
        <h3>{name}</h3>
      </summary>
      <ul>
        {lines.map((line) => (
          <Line key={line.address} line={line} />
        ))}
      </ul>
      {oldest ? (
        <p class="small soft">
          {W.checked(
            lines.every(({ opened }) => opened),
            oldest.checked,
          )}
        </p>
      ) : null}
    </details>
  );
}

function Line({ line: { name, kind, address } }: { readonly line: HelpLine }) {
  return (
    <li>
      <a href={address} target="_blank" rel="noreferrer noopener">
        <strong>{name}</strong> <span>{address.replace(/^https:\/\/(www\.)?/, '')}</span>{' '}
        <span class="vh">{W.newTab}</span>
      </a>
      <small>{W.kinds[kind]}</small>
    </li>
  );
}
