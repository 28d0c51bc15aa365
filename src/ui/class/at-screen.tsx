// What a link to a decision leads to: the story, gone into at that decision by a way that many take. Nothing is kept of it.

import { useEffect, useState } from 'preact/hooks';
import { Playthrough } from '../../domain/playthrough';
import { storyPlan } from '../../game/handouts/story-plan';
import { toHash } from '../../game/routes';
import { ALL_LINES } from '../../game/stored-run';
import { Missing } from '../handouts/missing';
import { usePage } from '../page-parts';
import { CLASS_PLAY as W } from '../words/class-play';
import { HANDOUT } from '../words/handouts';
import { playInPassing } from './begin-passing';

interface AtScreenProps {
  readonly story: string;
  readonly decision: string;
}

export function AtScreen({ story, decision }: AtScreenProps) {
  const { game } = usePage();
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    const open = async (): Promise<void> => {
      const entry = game.entry(story);
      if (!entry) return setWrong(HANDOUT.noStory(story));
      const { source, map } = await storyPlan(entry);
      const card = source.card.decisions[decision];
      const play = Playthrough.begin(source, 0);
      for (const pick of map.leads[decision]?.picks ?? []) play.pick(play.turn.number, pick);
      if (!here) return;
      if (!card || play.turn.decision?.name !== decision) return setWrong(W.noAt(source.card.title));
      const link = {
        kind: 'at',
        storyId: story,
        decisions: [],
        address: `#/${['story', story, 'at', decision].map(encodeURIComponent).join('/')}`,
        words: W.at(card.name, card.when),
      } as const;
      await playInPassing(game, link, () => game.openRun(play, ALL_LINES, false, true));
    };
    open().catch((error: Error) => here && setWrong(error.message));
    return () => {
      here = false;
    };
  }, [game, story, decision]);
  if (wrong === null) return <main class="blank" aria-busy="true" />;
  return (
    <Missing
      heading={wrong}
      link={game.entry(story) ? { words: W.toStory, hash: toHash({ screen: 'story', story }) } : undefined}
    />
  );
}
