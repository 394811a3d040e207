import { readFile } from 'node:fs/promises';
import { Refusal } from '../../core/refusal.ts';
import { exchangeWireSchema, type Carried, type ExchangeWire } from '../../schemas/exchange-wire.ts';
import { exchangePullRequest, exchangePushRequest } from '../../schemas/requests/exchange.ts';
import type { z } from 'zod';
import type { Work } from '../../core/progress.ts';
import { operation, type House } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import { namesIn, partnerNamed } from './change.ts';
import { openExchange } from './exchange-folder.ts';
import { pullCollection } from './pull-collection.ts';
import { pushCollection } from './push-collection.ts';
import { findCollection, taxiiAddress, type FoundCollection, type TaxiiAccess } from './taxii-client.ts';
import { settleExchange } from './told-items.ts';
import { MOST_REFUSED_NAMED, toldPath, type Partner } from './told-by-partner.ts';

const TOKEN_VARIABLE = 'MURUNA_TAXII_TOKEN';

type Asked = z.output<typeof exchangePullRequest>;

async function carry(
  way: ExchangeWire['way'],
  { url, partner: named, folder, tokenFile }: Asked,
  { software }: House,
  { signal }: Work,
  move: (collection: FoundCollection, partner: Partner, access: TaxiiAccess) => Promise<Carried>,
): Promise<ExchangeWire> {
  const address = taxiiAddress(url);
  const exchange = await openExchange(folder);
  const keyid = partnerNamed(exchange, named);
  const partner = { keyid, name: namesIn(exchange)(keyid) };
  const access = { token: await tokenIn(tokenFile), userAgent: software, signal };
  const collection = await findCollection(address, way === 'push', access);
  const { refused, ...carried } = await move(collection, partner, access);
  return {
    format: 'muruna/exchange-wire',
    version: 1,
    folder,
    partner: partner.name,
    keyid,
    way,
    collection: collection.url,
    ...carried,
    refusedObjects: refused.length,
    refused: refused.slice(0, MOST_REFUSED_NAMED),
    findings: [],
    kept: way === 'pull' ? toldPath(folder, partner) : null,
  };
}

/** The first line of a file, or what the environment says. */
async function tokenIn(file: string | undefined): Promise<string> {
  const text =
    file === undefined
      ? process.env[TOKEN_VARIABLE]
      : await readFile(file, 'utf8').catch(() => {
          throw new Refusal('not-found', 'file.not-found', { file });
        });
  const [token] = (text ?? '').trim().split(/\s/);
  if (/^[\u0021-\u007E]+$/.test(token)) return token;
  throw new Refusal('usage', 'taxii.no-token', {
    option: optionOf(exchangePullRequest, 'tokenFile'),
    variable: TOKEN_VARIABLE,
  });
}

/** What a partner says on his own server of TAXII 2.1, from where the last time ended; kept apart from everything of one's own. */
export const exchangePullOperation = operation({
  id: 'exchange.pull',
  kind: 'write',
  request: exchangePullRequest,
  answer: exchangeWireSchema,
  run: (asked, house, work) =>
    carry('pull', asked, house, work, async (collection, partner, access) => {
      // What was taken back on the pages that came is gone, also where the reading breaks off.
      try {
        return await pullCollection(
          asked.folder,
          partner,
          collection,
          access,
          new Date(asked.now!),
          work.progress,
        );
      } finally {
        await settleExchange(asked.folder, asked.now!);
      }
    }),
});

/** What was released to a partner, to his server of TAXII 2.1: what he could read on ours and nothing else. */
export const exchangePushOperation = operation({
  id: 'exchange.push',
  kind: 'write',
  request: exchangePushRequest,
  answer: exchangeWireSchema,
  run: (asked, house, work) =>
    carry('push', asked, house, work, (collection, partner, access) =>
      pushCollection(asked.folder, partner, collection, access, new Date(asked.now!), work.progress),
    ),
});
