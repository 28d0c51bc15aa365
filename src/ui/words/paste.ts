// The words of the field on the shelf into which a code is pasted.

export const PASTE = {
  given: 'Somebody gave you a code?',
  field: 'The code, or its whole link',
  open: 'Open it',
  empty: 'Paste the code first.',
} as const;
