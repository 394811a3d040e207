import { message } from '../../i18n/text.ts';
import type { ExchangePreview } from '../../schemas/exchange-answers.ts';
import type { Notice } from '../model.ts';

type Item = ExchangePreview['partners'][number]['items'][number];
/** An item, how it is marked, and what was lowered for that. */
type MarkedItem = Pick<Item, 'item' | 'author' | 'downgraded'> & { readonly marking: string };

/** Of each item whose marking its author lowered: from what, to what, by whom and why. Each is said once. */
export function downgradeNotices(items: readonly MarkedItem[]): Notice[] {
  const said = new Map(
    items.flatMap(({ item, author, marking, downgraded }) =>
      downgraded
        ? [[JSON.stringify([item, author, marking, downgraded]), { item, author, marking, ...downgraded }]]
        : [],
    ),
  );
  return [...said.values()].map((facts) => ({
    level: 'warning',
    text: message('exchange.downgraded', facts),
  }));
}
