// Who may write a run: one tab at a time, by a Web Lock that the browser gives back when the tab closes.

/** Takes and gives back the right to write. Without Web Locks every tab may: there is nothing to ask. */
export class Writers {
  private readonly held = new Map<string, () => void>();

  constructor(private readonly locks: LockManager | undefined) {}

  /** False when another tab has it. */
  hold(id: string): Promise<boolean> {
    if (!this.locks || this.held.has(id)) return Promise.resolve(true);
    const { locks } = this;
    return new Promise((resolve) => {
      void locks
        .request(`run ${id}`, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          if (lock === null) return undefined;
          return new Promise<void>((done) => this.held.set(id, done));
        })
        .catch(() => resolve(true));
    });
  }

  release(id: string): void {
    this.held.get(id)?.();
    this.held.delete(id);
  }
}
