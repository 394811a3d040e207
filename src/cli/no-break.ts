/** No-break spaces, and letters of the private use area that stand for them. */
const STANDINS = [
  ['\u00a0', '\ue0a0'],
  ['\u202f', '\ue02f'],
] as const;

/** A command of the program, as help names it; its spaces. */
const COMMAND = /muruna(?: -{0,2}[a-z]+(?:-[a-z]+)*)+/g;
const SPACE = '\ue020';

/** Wraps a text with a function that would break its lines at no-break spaces and within commands too. */
export function wrapUnbroken(text: string, wrap: (text: string) => string): string {
  const whole = text.replaceAll(COMMAND, (command) => command.replaceAll(' ', SPACE));
  const hidden = STANDINS.reduce((words, [space, letter]) => words.replaceAll(space, letter), whole);
  const wrapped = wrap(hidden).replaceAll(SPACE, ' ');
  return STANDINS.reduce((words, [space, letter]) => words.replaceAll(letter, space), wrapped);
}
