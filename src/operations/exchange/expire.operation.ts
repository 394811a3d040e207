import { outstanding } from '../../engines/exchange/messages.ts';
import { exchangeChangeSchema } from '../../schemas/exchange-answers.ts';
import { exchangeExpireRequest } from '../../schemas/requests/exchange.ts';
import { operation } from '../operation.ts';
import { happenedBy, namesIn } from './change.ts';
import { openExchange } from './exchange-folder.ts';
import { settleExchange } from './told-items.ts';

/** Destroys what ended by its own time, which needs no key: what was received, what was told, and what is nothing but that. */
export const exchangeExpireOperation = operation({
  id: 'exchange.expire',
  kind: 'write',
  request: exchangeExpireRequest,
  answer: exchangeChangeSchema,
  async run({ folder, now }) {
    const before = await openExchange(folder);
    const events = await settleExchange(folder, now!);
    const exchange = await openExchange(folder);
    const name = namesIn(exchange);
    return {
      format: 'muruna/exchange-change' as const,
      version: 1 as const,
      folder,
      name: exchange.card.name,
      keyid: exchange.self,
      card: null,
      happened: events.flatMap((event) => happenedBy(event, exchange, before, name)),
      parcels: [],
      waiting: outstanding(exchange.state).length,
    };
  },
});
