// The Phaser scene in which a story runs: every frame it draws what the director's stage holds.

import Phaser from 'phaser';
import { ActorView } from './actor';
import { BARE_FLOOR } from './blocking';
import type { Director } from './director';
import { InsertView } from './inserts';
import { type Lens, layPeople, seenPixels } from './lens';
import { LightView } from './light';
import { travels } from './motion';
import { PlaceView } from './place';
import { Plate } from './plate';
import { paintSoftShapes } from './soft-shapes';
import { SpriteShader } from './sprite-shader';
import type { StageTextures } from './textures';
import { WeatherView } from './weather';

export interface SceneParts {
  readonly director: Director;
  readonly makeTextures: (manager: Phaser.Textures.TextureManager) => StageTextures;
  /** Canvas pixels for one CSS pixel, now. */
  readonly density: () => number;
  readonly whenMade: (textures: StageTextures) => void;
}

interface Views {
  readonly place: PlaceView;
  readonly weather: WeatherView;
  readonly light: LightView;
  readonly inserts: InsertView;
  readonly people: Phaser.GameObjects.Container;
  readonly textures: StageTextures;
}

export class ConversationScene extends Phaser.Scene {
  readonly #actors = new Map<string, ActorView>();
  #views: Views | null = null;

  constructor(private readonly parts: SceneParts) {
    super('conversation');
  }

  create(): void {
    const { renderer } = this.game;
    if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) throw new Error('The stage needs WebGL.');
    const shader = new SpriteShader(renderer);
    paintSoftShapes(this.textures);
    const textures = this.parts.makeTextures(this.textures);
    const { catalog } = this.parts.director;
    const layer = (depth: number) => this.add.container(0, 0).setDepth(depth);
    const [behind, rainBehind, people, before, rainBefore] = [
      layer(0),
      layer(10),
      layer(20),
      layer(30),
      layer(40),
    ];
    this.#views = {
      textures,
      people,
      place: new PlaceView(this, catalog, textures, behind, before, [
        new Plate(this, behind, shader, 'stage/behind', true),
        new Plate(this, before, shader, 'stage/before', false),
      ]),
      weather: new WeatherView(this, rainBehind, rainBefore),
      light: new LightView(this, shader),
      inserts: new InsertView(this, catalog, textures),
    };
    this.parts.whenMade(textures);
  }

  /** Moves the stage on by a slice of time and draws it. */
  override update(_time: number, ms: number): void {
    const { director, density } = this.parts;
    director.advance(ms);
    if (!this.#views) return;
    const { tracks, place, insert } = director.staging;
    const view = { x: tracks.get('view.x'), y: tracks.get('view.y'), zoom: tracks.get('view.zoom') };
    const lens: Lens = { view, frame: director.frame, density: density() };
    const moves = travels(director.motion);
    const art = place ? director.catalog.places[place] : undefined;
    this.cameras.main.setSize(...seenPixels(lens));
    this.#views.light.shine(tracks, lens);
    if (moves) this.#views.weather.advance(ms);
    this.#views.place.draw(place, lens, tracks.get('cold'), tracks.get('warm'));
    this.#views.weather.draw(art?.weather ?? 'none', lens);
    this.#drawPeople(this.#views, lens);
    this.#views.inserts.draw(insert, tracks.get('insert'), lens, moves);
    this.#views.light.draw(tracks, lens);
  }

  #drawPeople({ people, textures }: Views, lens: Lens): void {
    const { director } = this.parts;
    const { staging, catalog } = director;
    const tint = (staging.place ? catalog.places[staging.place] : undefined)?.tint ?? BARE_FLOOR.tint;
    layPeople(people, lens);
    for (const [id, view] of this.#actors) {
      if (staging.people.has(id)) continue;
      view.destroy();
      this.#actors.delete(id);
    }
    for (const [id, who] of staging.people) {
      const person = catalog.people[id];
      if (!person) continue;
      let view = this.#actors.get(id);
      if (!view) {
        view = new ActorView(this, catalog, textures, person);
        people.add(view.root);
        this.#actors.set(id, view);
      }
      view.draw(who, staging.tracks, tint, staging.place);
    }
    const order = (id: string) => staging.people.get(id)?.still.order ?? 0;
    const ids = [...this.#actors.keys()].sort((a, b) => order(a) - order(b));
    ids.forEach((id, index) => {
      const root = this.#actors.get(id)?.root;
      if (root && people.getIndex(root) !== index) people.moveTo(root, index);
    });
  }
}
