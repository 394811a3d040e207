import { message, type Text } from '../../i18n/text.ts';
import type { ExchangeOrigin } from '../../schemas/exchange-answers.ts';
import { NO_VALUE } from './exchange-change-report.ts';

/** Where something comes from, in one cell. */
export function originsText(origins: readonly ExchangeOrigin[]): Text {
  const items = origins.map(({ item, author, way, standing }): Text => {
    if (standing === 'gone') return message('exchange.origin.gone', { item, author });
    if (standing === 'told') return message('exchange.origin.told', { item, author });
    return message('exchange.origin', { item, author, way: way.join(' → ') });
  });
  return items.length === 0 ? NO_VALUE : { kind: 'list', items };
}
