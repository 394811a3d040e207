/** No-break spaces where French has them: narrow before ; ? and !, full before a colon, % and units, and inside guillemets. */
export function typography(sentence: string): string {
  return sentence
    .replaceAll(/ (?=[;?!])/g, '\u202f')
    .replaceAll(/ (?=[:%»])|(?<=«) |(?<=[}\d]) (?=(?:h|s|ms|min|km|Mo|[GM]bit\/s)(?!\p{L}))/gu, '\u00a0');
}
