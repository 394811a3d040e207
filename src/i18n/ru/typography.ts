/** No-break spaces where Russian has them: before a dash, % and units. */
export function typography(sentence: string): string {
  return sentence.replaceAll(
    / (?=[—%])|(?<=[}\d]) (?=(?:ч|с|мс|мин|км|МБ|байт|шт|[ГМ]бит\/с)(?!\p{L}))/gu,
    '\u00a0',
  );
}
