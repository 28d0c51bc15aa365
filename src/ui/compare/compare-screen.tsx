// Two runs of one story side by side.
export function CompareScreen(_: { readonly one: string | null; readonly other: string | null }) {
  return null;
}
