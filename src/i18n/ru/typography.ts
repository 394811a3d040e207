/** No-break spaces where Russian has them: before a dash and before %. */
export function typography(sentence: string): string {
  return sentence.replaceAll(/ (?=[—%])/g, '\u00a0');
}
