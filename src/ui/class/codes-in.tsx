// Codes handed in: pasted, or from a file; then the map of the class, and the codes that could not be read.

import { useMemo, useState } from 'preact/hooks';
import { classIndexOf } from '../../domain/workshop/class-code';
import { AT_LEAST, classCountOf } from '../../domain/workshop/class-count';
import { pastedCodes } from '../../domain/workshop/pasted-codes';
import type { StoryPlan } from '../../game/handouts/story-plan';
import { usePage } from '../page-parts';
import { CODES as W } from '../words/class-codes';
import { BrokenCodes } from './broken-codes';
import { ClassMap } from './class-map';

interface CodesInProps {
  readonly plan: StoryPlan;
  /** What was pasted or read; kept while another story is chosen. */
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly toStory: (story: string) => void;
}

export function CodesIn({ plan, text, setText, toStory }: CodesInProps) {
  const { game } = usePage();
  const [read, setRead] = useState(text);
  const { source, map, decisions } = plan;
  const pasted = useMemo(
    () => pastedCodes(read, classIndexOf(source.id, source.hash, map)),
    [read, source, map],
  );
  const count = useMemo(() => classCountOf(pasted.answers, decisions), [pasted, decisions]);
  const paste = (event: Event & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    setRead(text);
  };
  const take = (file: File | undefined): void => {
    if (!file) return;
    file.text().then(
      (words) => {
        const all = text ? `${text.trimEnd()}\n${words}` : words;
        setText(all);
        setRead(all);
      },
      () => game.say(W.unread),
    );
  };
  const found = pasted.answers.length + pasted.broken.length;
  return (
    <section class="codes-in" aria-labelledby="h-codes">
      <h2 id="h-codes">{W.codesHead}</h2>
      <form onSubmit={paste}>
        <label>
          <span>{W.paste}</span>
          <textarea
            rows={6}
            spellcheck={false}
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="small soft">{W.pasteWhy}</p>
        <div class="row">
          <button class="btn btn--lamp" type="submit">
            {W.read}
          </button>
          <label class="file">
            <span>{W.file}</span>
            <input
              type="file"
              accept=".txt,.csv,text/plain,text/csv"
              onChange={(event) => take(event.currentTarget.files?.[0])}
            />
          </label>
        </div>
        <p class="small soft">{W.memory}</p>
      </form>
      <p class="codes-said" role="status">
        {read && !found ? W.none : null}
        {found && !count ? W.few(pasted.answers.length, AT_LEAST) : null}
        {count ? W.got(count.codes) : null}
      </p>
      {count ? <ClassMap count={count} plan={plan} /> : null}
      {pasted.broken.length ? <BrokenCodes broken={pasted.broken} toStory={toStory} /> : null}
    </section>
  );
}
