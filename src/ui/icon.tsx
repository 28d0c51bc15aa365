// A drawn icon. It only ever stands beside words, or in a button that has a name of its own.

/** @param name of a drawing `i-…` in one of the ink style sheets */
export function Icon({ name }: { readonly name: string }) {
  return <span class="ico" style={{ '--i': `var(--i-${name})` }} aria-hidden="true" />;
}
