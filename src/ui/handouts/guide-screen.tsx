// The guide for workshops, as it stands in docs/workshop-guide.md, on sheets: a new one at each of its large headings.

import './teacher.css';
import './guide.css';
import text from '../../../docs/workshop-guide.md?raw';
import { toHash } from '../../game/routes';
import { HANDOUT } from '../words/handouts';
import { GUIDE_PAGE as W } from '../words/workshop-guide';
import { guideOf } from './guide-text';
import { Handout, Leaf } from './handout';
import { Blocks } from './markdown';

const { title, lead, chapters } = guideOf(text);

export function WorkshopGuideScreen() {
  const door = (path: string, words: string) => (
    <a class="btn btn--bare" href={toHash({ screen: 'workshop', path: [path] })}>
      {words}
    </a>
  );
  return (
    <Handout
      tools={
        <>
          {door('cards', W.cards)}
          {door('codes', W.codes)}
        </>
      }
    >
      {chapters.map((chapter, i) => (
        <Leaf
          key={chapter.heading}
          first={i === 0}
          title={i === 0 ? title : chapter.heading}
          lead={i === 0 ? lead : ''}
          foot={`${title} · ${HANDOUT.page(i + 1, chapters.length)}`}
          kind="guide-leaf"
        >
          {i === 0 ? <h2>{chapter.heading}</h2> : null}
          <Blocks tokens={chapter.tokens} />
        </Leaf>
      ))}
    </Handout>
  );
}
