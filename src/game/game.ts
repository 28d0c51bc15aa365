// The game as a whole: which screen is up, which story is being played, what is kept. The page reads its signals.

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Catalogue } from '../domain/concepts';
import { type Debrief, debriefOf } from '../domain/debrief/debrief';
import { Playthrough } from '../domain/playthrough';
import { prefix, SEEDS } from '../domain/run';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { fromCode } from '../domain/share-code';
import type { StorySource } from '../domain/story-card';
import type { Notice } from './notice';
import { type Route, readRoute, toHash } from './routes';
import type { ShelfEntry } from './shelf';
import type { SoundPort } from './sound-port';
import type { StoredRun, StorePort } from './store-port';
import { newRecord, replayWords, runOf, underWay, updated } from './stored-run';
import { StoryFlow } from './story-flow';

/** What the game is given once, by main. */
export interface GameParts {
  readonly shelf: readonly ShelfEntry[];
  readonly store: StorePort;
  readonly sound: SoundPort;
  readonly loadConcepts: () => Promise<Catalogue>;
  readonly now: () => Date;
  /** A whole number from 0 to `below` − 1. */
  readonly roll: (below: number) => number;
  readonly newId: () => string;
  /** Changes the address; the address changing back calls `arrive`. */
  readonly visit: (hash: string, replace: boolean) => void;
}

/** A debrief ready to be shown, with the run it explains. */
export interface DebriefView {
  readonly entry: ShelfEntry;
  readonly record: StoredRun;
  readonly debrief: Debrief;
  readonly play: Playthrough;
}

export class Game {
  readonly route: Signal<Route> = signal({ screen: 'title' });
  readonly settings: Signal<Settings> = signal(DEFAULT_SETTINGS);
  readonly settingsOpen = signal(false);
  readonly flow: Signal<StoryFlow | null> = signal(null);
  readonly debrief: Signal<DebriefView | null> = signal(null);
  readonly notice: Signal<Notice | null> = signal(null);
  readonly caption: Signal<string | null> = signal(null);
  /** True while something over a second may be under way. */
  readonly busy = signal(false);
  readonly runs: Signal<readonly StoredRun[]> = signal([]);
  readonly shelf: readonly ShelfEntry[];
  readonly store: StorePort;
  readonly sound: SoundPort;
  /** The latest run that is still under way. */
  readonly latest: ReadonlySignal<StoredRun | null>;

  private record: StoredRun | null = null;
  /** Counts arrivals: what was loading for a screen that has been left is dropped. */
  private arrivals = 0;

  constructor(private readonly parts: GameParts) {
    this.shelf = parts.shelf;
    this.store = parts.store;
    this.sound = parts.sound;
    this.latest = computed(
      () => this.runs.value.find((run) => underWay(run) && this.entry(run.storyId)) ?? null,
    );
  }

  entry(storyId: string): ShelfEntry | null {
    return this.shelf.find((each) => each.id === storyId) ?? null;
  }

  /** Reads what is kept and arrives at the address. Call once. */
  async begin(hash: string): Promise<void> {
    this.settings.value = await this.store.settings();
    const asideBefore = (await this.store.setAside()).length;
    await this.readRuns();
    const aside = (await this.store.setAside()).length - asideBefore;
    if (aside > 0)
      this.say(
        `${aside === 1 ? 'A run that was kept here' : `${aside} runs that were kept here`} could not be read and ${aside === 1 ? 'is' : 'are'} set aside, as ${aside === 1 ? 'it was' : 'they were'}. The settings list what is set aside.`,
      );
    await this.arrive(hash);
  }

  async readRuns(): Promise<void> {
    this.runs.value = await this.store.runs();
  }

  go(route: Route, replace = false): void {
    this.parts.visit(toHash(route), replace);
  }

  set(change: Partial<Settings>): void {
    this.settings.value = { ...this.settings.value, ...change };
    void this.store.saveSettings(this.settings.value);
  }

  say(words: string, action: Notice['action'] = null): void {
    this.notice.value = { words, action };
  }

  /** The address has changed: puts up its screen. */
  async arrive(hash: string): Promise<void> {
    const arrival = ++this.arrivals;
    const route = readRoute(hash);
    if (route.screen !== 'story') this.closeStory();
    if (route.screen !== 'debrief') this.debrief.value = null;
    const here = (): boolean => arrival === this.arrivals;
    await this.during(async () => {
      if (route.screen === 'story') await this.openStory(route.story, here);
      else if (route.screen === 'debrief') await this.openDebrief(route.run, here);
      else if (route.screen === 'code') await this.openCode(route.code, here);
      if (here()) this.route.value = route;
    }, hash);
  }

  /** Begins a story anew; a run of it that is under way is kept and can be continued from the shelf. */
  async beginStory(storyId: string): Promise<void> {
    const entry = this.entry(storyId);
    if (!entry) return;
    await this.during(async () => {
      const source = await entry.loadStory();
      const play = Playthrough.begin(source, this.parts.roll(SEEDS));
      await this.keep(newRecord(play.run, this.parts.now(), this.parts.newId()));
      this.go({ screen: 'story', story: storyId });
    });
  }

  /** Begins a new run from a point of another: the choices of that turn lie open again, the old run is kept. */
  async replayFrom(record: StoredRun, turn: number): Promise<void> {
    const run = prefix(runOf(record), turn);
    await this.keep({
      ...newRecord(run, this.parts.now(), this.parts.newId()),
      line: Number.MAX_SAFE_INTEGER,
    });
    this.go({ screen: 'story', story: record.storyId });
  }

  /** An edited story has arrived while it is being played. */
  swap(source: StorySource): void {
    if (this.flow.value?.source.id === source.id) this.flow.value.swap(source);
  }

  private async during(work: () => Promise<void>, hash: string | null = null): Promise<void> {
    this.busy.value = true;
    try {
      await work();
    } catch (error) {
      const again = hash === null ? null : { label: 'Try again', run: () => void this.arrive(hash) };
      this.say(error instanceof Error ? error.message : String(error), again);
    } finally {
      this.busy.value = false;
    }
  }

  private async openStory(storyId: string, here: () => boolean): Promise<void> {
    const entry = this.entry(storyId);
    if (!entry)
      return this.toShelf(`There is no story called “${storyId}” here. These are the ones there are.`);
    const source = await entry.loadStory();
    const stored = this.runs.value.find((run) => run.storyId === storyId) ?? null;
    const record =
      stored ??
      newRecord(Playthrough.begin(source, this.parts.roll(SEEDS)).run, this.parts.now(), this.parts.newId());
    const [play, replayed] = Playthrough.replay(
      source,
      runOf(record),
      record.at === record.turns.length ? record.ending : null,
    );
    const words = replayWords(replayed);
    // A run that an edited story can't follow is kept as it was; the reader goes on in a copy.
    const current = words
      ? { ...newRecord(play.run, this.parts.now(), this.parts.newId()), line: record.line }
      : record;
    const mine = await this.store.holdRun(current.id);
    if (!here()) return this.store.releaseRun(current.id);
    this.closeStory();
    this.record = mine ? current : { ...current, id: this.parts.newId() };
    if (!mine)
      this.say(
        'This story is open in another tab. Here you play on in a copy; neither overwrites the other.',
      );
    if (words) this.say(words);
    const flow = new StoryFlow(play, record.line, {
      changed: (changed) => this.changed(changed),
      ambience: (name) => this.sound.ambience(name),
      cue: (name) => this.sound.cue(name),
      pace: () => this.settings.value.pace,
    });
    this.flow.value = flow;
    await this.keep(this.record);
  }

  private async openDebrief(runId: string, here: () => boolean): Promise<void> {
    if (this.debrief.value?.record.id === runId) return;
    const record = await this.store.run(runId);
    const entry = record && this.entry(record.storyId);
    if (!record || !entry)
      return this.toShelf('That run is not kept in this browser. These are the stories.');
    const [source, moments, reach, catalogue] = await Promise.all([
      entry.loadStory(),
      entry.loadMoments(),
      entry.loadReach(),
      this.parts.loadConcepts(),
    ]);
    const whole = { ...runOf(record), at: record.turns.length };
    const [play, replayed] = Playthrough.replay(source, whole, record.ending);
    const debrief = debriefOf(play.turns, { card: source.card, moments, reach, catalogue });
    if (!here()) return;
    if (!debrief)
      return this.toShelf(
        replayed.why
          ? 'This story has been edited since that run, and it no longer comes to an end. It can be played on from the shelf.'
          : 'That run has not come to an end yet. It can be played on from here.',
      );
    const words = replayWords(replayed);
    if (words) this.say(words);
    this.debrief.value = { entry, record, debrief, play };
  }

  private async openCode(code: string, here: () => boolean): Promise<void> {
    const coded = fromCode(code);
    if (coded === 'not-a-code')
      return this.toShelf('That is not a code of this game. A letter may be missing at its end.');
    if (coded === 'newer') return this.toShelf('That code comes from a newer version of this game.');
    if (coded === 'damaged')
      return this.toShelf('That code has a letter wrong somewhere. Copy it whole and try again.');
    const entry = this.entry(coded.storyId);
    if (!entry) return this.toShelf(`That code is for a story that is not here: “${coded.storyId}”.`);
    const [play, replayed] = Playthrough.fromCode(await entry.loadStory(), coded);
    if (!here()) return;
    const words = replayWords(replayed);
    if (words) this.say(words);
    await this.keep({
      ...newRecord(play.run, this.parts.now(), this.parts.newId()),
      line: Number.MAX_SAFE_INTEGER,
      ending: play.turn.ending,
    });
    this.go({ screen: 'story', story: coded.storyId }, true);
  }

  private toShelf(words: string): void {
    this.say(words);
    this.go({ screen: 'shelf' }, true);
  }

  private closeStory(): void {
    if (this.record) this.store.releaseRun(this.record.id);
    this.record = null;
    this.flow.value = null;
    this.sound.ambience(null);
  }

  private changed(flow: StoryFlow): void {
    if (!this.record) return;
    const ending = flow.phase.value === 'ended' ? flow.turn.value.ending : null;
    void this.keep(updated(this.record, flow.run, flow.shown.value, ending, this.parts.now()));
  }

  private async keep(record: StoredRun): Promise<void> {
    if (this.record?.id === record.id) this.record = record;
    this.runs.value = [record, ...this.runs.value.filter((run) => run.id !== record.id)];
    await this.store.saveRun(record);
  }

  /** Id of the run being played, for its debrief. */
  get runId(): string | null {
    return this.record?.id ?? null;
  }
}
