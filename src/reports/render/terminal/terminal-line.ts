import type { Language } from '../../../i18n/language.ts';
import { isolateSpans, joinSpans } from '../../../i18n/span.ts';
import type { Text } from '../../../i18n/text.ts';

/**
 * A text on one line. Unicode isolates stand in it only where the language is written from right to left, in a pipe as on a
 * screen: there the words would be in the wrong order without them, wherever the text is shown in the end. `onCode` changes how
 * commands, paths and the like are written.
 */
export function terminalLine(
  text: Text,
  language: Language,
  onCode: (code: string) => string = (code) => code,
): string {
  const spans = language
    .spans(text)
    .map((span) => (span.role === 'code' ? { ...span, text: onCode(span.text) } : span));
  return clean(language.direction === 'rtl' ? isolateSpans(spans, 'rtl') : joinSpans(spans));
}

/** Control characters out of names must not reach a terminal. */
function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
