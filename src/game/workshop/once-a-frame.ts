// Work that is asked for more often than anybody can see it done: done once a frame, or at once where it must not wait.

/** Calls back before the next picture is drawn; where none is drawn, soon. It may call twice. */
export type Frame = (then: () => void) => void;

export class OnceAFrame {
  private waits = false;

  constructor(
    private readonly work: () => void,
    private readonly frame: Frame,
  ) {}

  /** With the next frame, however often it is asked for until then. */
  ask(): void {
    if (this.waits) return;
    this.waits = true;
    this.frame(() => this.flush());
  }

  /** Now, and not again with the frame. */
  now(): void {
    this.waits = false;
    this.work();
  }

  /** Now, if it waits. */
  flush(): void {
    if (this.waits) this.now();
  }
}
