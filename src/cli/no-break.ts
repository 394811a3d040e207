/** No-break spaces, and letters of the private use area that stand for them. */
const STANDINS = [
  ['\u00a0', '\ue0a0'],
  ['\u202f', '\ue02f'],
] as const;

/** Wraps a text with a function that would break its lines at no-break spaces too. */
export function wrapUnbroken(text: string, wrap: (text: string) => string): string {
  const hidden = STANDINS.reduce((words, [space, letter]) => words.replaceAll(space, letter), text);
  return STANDINS.reduce((words, [space, letter]) => words.replaceAll(letter, space), wrap(hidden));
}
