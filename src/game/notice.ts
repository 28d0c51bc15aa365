// A sentence to the reader: what happened and what can be done about it. It stays until it is put away.

export interface Notice {
  readonly words: string;
  /** What can be done, as a button; null where there is nothing to do. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
}
