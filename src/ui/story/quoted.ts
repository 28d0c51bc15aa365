// Quotation marks around what is said aloud: added where the story leaves them out, taken off in a message.

/** The words of a speaker, in curly quotes. */
export const quoted = (text: string): string => (text.startsWith('“') ? text : `“${text}”`);

/** True for an option that is said aloud, and not done. */
export const isSaid = (text: string): boolean => text.startsWith('“');

/** A message as it stands on the phone: without the quotes around it. */
export const unquoted = (text: string): string =>
  text.startsWith('“') && text.endsWith('”') && text.indexOf('”') === text.length - 1
    ? text.slice(1, -1)
    : text;

/** “Notice where your breath stops” → the word that names the pause, and the rest. */
export function splitNotice(text: string): { readonly head: string; readonly rest: string } {
  const match = /^(\S+)\s+(.*)$/su.exec(text);
  return match ? { head: match[1] as string, rest: match[2] as string } : { head: text, rest: '' };
}
