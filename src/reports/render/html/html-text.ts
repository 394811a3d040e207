import type { Language } from '../../../i18n/language.ts';
import { hasRightToLeft, type Span } from '../../../i18n/span.ts';
import type { Text } from '../../../i18n/text.ts';
import { escapeXml } from '../../charts/drawing-svg.ts';

/** A text as HTML: technical words and names in `<bdi>`, so that they keep their direction and disturb nobody else's. */
export function htmlText(text: Text, language: Language): string {
  return language
    .spans(text)
    .map((span) => spanHtml(span, language))
    .join('');
}

/** Code up to this length stays on one line, such as a time or an address. */
const UNBROKEN = 16;

function spanHtml({ text, role }: Span, language: Language): string {
  const words = escapeXml(text);
  switch (role) {
    case 'technical':
      return `<bdi dir="ltr" class="technical">${words}</bdi>`;
    case 'code':
      return `<bdi dir="ltr"><code${text.length <= UNBROKEN ? ' class="short"' : ''}>${words}</code></bdi>`;
    case 'name':
      return hasRightToLeft(text) !== (language.direction === 'rtl')
        ? `<bdi dir="auto">${words}</bdi>`
        : `<bdi>${words}</bdi>`;
    case 'number':
      return `<span class="number">${words}</span>`;
    case 'missing':
      return `<span class="missing">${words}</span>`;
    default:
      return words;
  }
}
