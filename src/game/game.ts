// The game as a whole: which screen is up, which story is being played, what is kept. The page reads its signals.

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Catalogue } from '../domain/concepts';
import type { Playthrough } from '../domain/playthrough';
import { prefix, SEEDS } from '../domain/run';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { StorySource } from '../domain/story-card';
import type { DebriefView } from './debrief-of-run';
import { fetched } from './fetched';
import type { Lived } from './flow-hooks';
import type { GameParts } from './game-parts';
import { heardArriving, heardIn, heardLeaving } from './heard';
import { tidied } from './make-room';
import { newPlay, takenUp } from './new-play';
import type { Notice } from './notice';
import type { PassingPlay } from './passing';
import { type Route, readRoute, toHash } from './routes';
import type { ShelfEntry } from './shelf';
import type { SoundPort } from './sound-port';
import type { StoredRun, StorePort } from './store-port';
import { ALL_LINES, newRecord, runOf, sameWay, underWay, updated } from './stored-run';
import { StoryFlow } from './story-flow';
import { GAME } from './words';

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
  /** Id of a run that is being watched: at each choice the page shows which line it took, and goes on with it. */
  readonly watching: Signal<string | null> = signal(null);
  readonly runs: Signal<readonly StoredRun[]> = signal([]);
  readonly shelf: readonly ShelfEntry[];
  /** What stands on the shelf: the other side of an evening belongs to its story. */
  readonly stories: readonly ShelfEntry[];
  readonly newId: () => string;
  /** The catalogue of ideas, with the article it comes from. Rejects with a plain sentence when it can't be fetched. */
  readonly concepts: () => Promise<Catalogue>;
  /** Another than the device's while a play is on that nothing is kept of. */
  store: StorePort;
  /** Such a play; null as a rule. */
  readonly passing: Signal<PassingPlay | null> = signal(null);
  readonly memoryStore: () => StorePort;
  readonly sound: SoundPort;
  /** The latest run that is still under way. */
  readonly latest: ReadonlySignal<StoredRun | null>;

  private record: StoredRun | null = null;
  /** Counts arrivals: what was loading for a screen that has been left is dropped. */
  private arrivals = 0;

  constructor(private readonly parts: GameParts) {
    this.shelf = parts.shelf;
    this.stories = parts.shelf.filter(({ side }) => !side);
    this.newId = parts.newId;
    this.concepts = parts.loadConcepts;
    this.store = parts.store;
    this.sound = parts.sound;
    this.memoryStore = parts.memoryStore;
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
    const aside = await tidied(this.store);
    await this.readRuns();
    if (aside > 0) this.say(GAME.setAside(aside));
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

  /** What the address asks for is not there: that is said, over the shelf. */
  private lost(words: string): void {
    this.say(words);
    this.go({ screen: 'shelf' }, true);
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
      if (!here()) return;
      heardArriving(this.sound, this.route.value, route);
      this.route.value = route;
    }, hash);
  }

  /** Begins a story anew; a run under way is kept. @param from whose lines an other side meets; else the latest's */
  async beginStory(storyId: string, from: StoredRun | null = null): Promise<void> {
    const entry = this.entry(storyId);
    if (!entry) return;
    await this.during(async () => {
      const play = await this.newPlay(await entry.loadStory(), from);
      await this.keep(this.recordOf(play));
      this.go({ screen: 'story', story: storyId });
    });
  }

  /** Goes on with a kept run, which becomes the latest of its story. */
  async continueRun(record: StoredRun): Promise<void> {
    await this.keep({ ...record, updatedAt: this.parts.now().toISOString() });
    this.go({ screen: 'story', story: record.storyId });
  }

  /** Begins a new run from a point of another: the choices of that turn lie open again, the old run is kept. */
  async replayFrom(record: StoredRun, turn: number): Promise<void> {
    const run = prefix(runOf(record), turn);
    await this.keep({ ...newRecord(run, this.parts.now(), this.newId()), line: ALL_LINES });
    this.go({ screen: 'story', story: record.storyId });
  }

  /**
   * Keeps a play from elsewhere as a run and opens its story.
   * @param line lines shown of the turn it stands at
   * @param replace in the place of the screen that is up
   */
  async openRun(play: Playthrough, line: number, watch: boolean, replace = false): Promise<void> {
    const record = { ...this.recordOf(play), line };
    if (watch) this.watching.value = record.id;
    await this.keep(record);
    this.go({ screen: 'story', story: play.source.id }, replace);
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
      const again = hash === null ? null : { label: GAME.again, run: () => void this.arrive(hash) };
      this.say(error instanceof Error ? error.message : String(error), again);
    } finally {
      this.busy.value = false;
    }
  }

  private async openStory(storyId: string, here: () => boolean): Promise<void> {
    const entry = this.entry(storyId);
    if (!entry) return this.lost(GAME.noStory(storyId));
    const source = await entry.loadStory();
    const stored = this.runs.value.find((run) => run.storyId === storyId) ?? null;
    const record = stored ?? this.recordOf(await this.newPlay(source));
    const { play, words } = takenUp(source, record);
    // A run that an edited story can't follow is kept as it was; the reader goes on in a copy.
    const current = words ? { ...this.recordOf(play), line: record.line } : record;
    const mine = await this.store.holdRun(current.id);
    if (!here()) return this.store.releaseRun(current.id);
    this.closeStory();
    this.record = mine ? current : { ...current, id: this.newId() };
    if (words ?? !mine) this.say(words ?? GAME.otherTab);
    const flow: StoryFlow = new StoryFlow(play, record.line, {
      changed: (changed) => this.changed(changed),
      ...heardIn(this.sound, entry, () => this.flow.value?.phase.value === 'ended'),
      pace: () => this.settings.value.pace,
      // A story that has been left meanwhile is neither heard nor kept any more.
      soon: (work) => this.parts.soon(() => this.flow.value === flow && work()),
      atRest: this.parts.atRest,
    });
    this.flow.value = flow;
    await this.keep(this.record);
  }

  private async openDebrief(runId: string, here: () => boolean): Promise<void> {
    if (this.debrief.value?.record.id === runId) return;
    const { debriefFor } = await fetched(import('./debrief-of-run'));
    const { view, words } = await debriefFor(await this.store.run(runId), this);
    if (!here()) return;
    if (!view) return this.lost(words ?? '');
    if (words) this.say(words);
    this.debrief.value = view;
  }

  private newPlay(source: StorySource, from: StoredRun | null = null): Promise<Playthrough> {
    return newPlay(source, this.parts.roll(SEEDS), this, from);
  }

  private closeStory(): void {
    if (this.record) this.store.releaseRun(this.record.id);
    this.record = null;
    this.flow.value = null;
    heardLeaving(this.sound);
  }

  private changed(flow: Lived): void {
    if (!this.record) return;
    // Another way taken back from an ending is a run of its own: the one that came to the ending stays.
    if (this.record.ending !== null && !sameWay(this.record, flow.run)) {
      this.store.releaseRun(this.record.id);
      this.record = newRecord(flow.run, this.parts.now(), this.newId());
      void this.store.holdRun(this.record.id);
    }
    void this.keep(updated(this.record, flow.run, flow.shown.value, flow.ending, this.parts.now()));
  }

  private recordOf(play: Playthrough): StoredRun {
    return newRecord(play.run, this.parts.now(), this.newId());
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
