// One story for the page: its section, and how often it shows each idea.

import type { StoryMap } from '../../domain/map/story-map';
import type { Moments } from '../../domain/moments';
import type { Checked } from '../checks/rule';
import type { PageStory } from './stories-page';
import { storySection } from './story-section';

/** A story that can be played, ready for the page. */
export function pageStory(checked: Checked, map: StoryMap): PageStory {
  const { id, source, moments } = checked.story;
  return {
    id,
    title: source?.card.title ?? id,
    pitch: source?.card.pitch ?? '',
    shows: countsOf(moments),
    section: storySection(checked, map).html,
  };
}

function countsOf(moments: Moments | null): Record<string, number> {
  const counts: Record<string, number> = {};
  const all: readonly { readonly concepts: readonly string[] }[] = [
    ...Object.values(moments?.moments ?? {}),
    ...Object.values(moments?.endings ?? {}),
  ];
  for (const { concepts } of all)
    for (const concept of new Set(concepts)) counts[concept] = (counts[concept] ?? 0) + 1;
  return counts;
}
