/** No-break spaces where French has them: narrow before ; ? and !, full before a colon and %, and inside guillemets. */
export function typography(sentence: string): string {
  return sentence.replaceAll(/ (?=[;?!])/g, '\u202f').replaceAll(/ (?=[:%»])|(?<=«) /g, '\u00a0');
}
