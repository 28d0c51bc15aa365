// Which windows show the wall: those that have said so, until they say that they go, or say nothing when they are asked.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { RoomMessage } from './room-channel';

export class RoomWalls {
  readonly open: ReadonlySignal<ReadonlySet<string>>;
  private readonly ids = signal<ReadonlySet<string>>(new Set());
  private readonly heard = new Set<string>();

  constructor() {
    this.open = this.ids;
  }

  hear(message: RoomMessage): void {
    if (message.kind === 'wall' || message.kind === 'wall-still') {
      this.heard.add(message.from);
      if (!this.ids.value.has(message.from)) this.ids.value = new Set([...this.ids.value, message.from]);
    } else if (message.kind === 'wall-gone') this.keep((id) => id !== message.from);
  }

  /** Those that were not heard since the last time are gone: a window that crashes says nothing. Asked again, they come back. */
  missing(): void {
    this.keep((id) => this.heard.has(id));
    this.heard.clear();
  }

  private keep(stays: (id: string) => boolean): void {
    const left = [...this.ids.value].filter(stays);
    if (left.length < this.ids.value.size) this.ids.value = new Set(left);
  }
}
