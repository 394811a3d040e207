import { basename, join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { commandLine } from '../../operations/command-line.ts';
import { releaseNamed } from '../../operations/exchange/asked-release.ts';
import { openExchange, type Exchange } from '../../operations/exchange/exchange-folder.ts';
import { exchangeReleaseOperation } from '../../operations/exchange/exchange.operation.ts';
import { ledgerOf } from '../../operations/exchange/ledger.ts';
import { previewItems } from '../../operations/exchange/preview-items.ts';
import { toldInExchange } from '../../operations/exchange/told-in-exchange.ts';
import { exchangeLedgerSchema, exchangePreviewSchema } from '../../schemas/exchange-answers.ts';
import { exchangeReadSchema } from '../../schemas/exchange-formats.ts';
import { HANDLINGS } from '../../schemas/services-folder.ts';
import { HttpProblem } from '../problem.ts';
import { route } from '../route.ts';
import type { Workspace } from '../workspace.ts';

// What operators see of the exchange folder of their workspace. Nothing here changes it: its key is not on the server. No request names a folder, and no answer says where it lies.

const EXCHANGE = '/api/workspaces/{workspace}/exchange';
const MOST_NAMES = 200;
const name = z.string().min(1).max(200);

/** Asks something of the folder of a workspace; what is refused names places in it, and not where they lie. */
async function inFolder<T>(
  { instance, id }: Workspace,
  ask: (exchange: Exchange, called: string) => Promise<T> | T,
): Promise<T> {
  const folder = instance.exchanges.folderOf(id);
  if (folder === undefined) throw new HttpProblem('not-found');
  try {
    return await ask(await openExchange(folder), basename(folder));
  } catch (error) {
    throw error instanceof Refusal ? withoutPlace(error, folder) : error;
  }
}

function withoutPlace({ kind, code, facts, findings }: Refusal, folder: string): Refusal {
  const said = Object.entries(facts).map(([fact, value]) => {
    const isWithin = typeof value === 'string' && value.startsWith(join(folder, '/'));
    if (isWithin) return [fact, value.slice(join(folder, '/').length)] as const;
    return [fact, value === folder ? basename(folder) : value] as const;
  });
  return new Refusal(kind, code, Object.fromEntries(said), findings);
}

const ledger = route({
  method: 'get',
  path: EXCHANGE,
  permission: 'operate',
  summary: 'route.exchange',
  answer: exchangeLedgerSchema,
  handle: ({ workspace }) => inFolder(workspace, (exchange, called) => ledgerOf(called, exchange)),
});

const preview = route({
  method: 'post',
  path: `${EXCHANGE}/preview`,
  permission: 'operate',
  summary: 'route.exchange-preview',
  body: z.strictObject({
    items: z.array(name).min(1).max(MOST_NAMES),
    to: z.array(name).min(1).max(MOST_NAMES),
    marking: z.enum(HANDLINGS),
    purpose: z.string().min(1).max(2000),
    until: z.iso.datetime().optional(),
    onward: z.array(name).max(MOST_NAMES).default([]),
  }),
  answer: z.strictObject({
    preview: exchangePreviewSchema,
    command: z.string().describe('What releases it, on the machine that has the key.'),
  }),
  handle: ({ workspace, instance, body }) =>
    inFolder(workspace, async (exchange, called) => {
      const { keys, takers, terms } = releaseNamed(exchange, body);
      const now = instance.now().toISOString();
      const asked = { ...body, folder: called, key: 'KEY', out: 'parcels' };
      return {
        preview: {
          format: 'muruna/exchange-preview',
          version: 1,
          folder: called,
          marking: body.marking,
          ...(await previewItems(exchange, keys, takers, terms, now)),
        },
        command: commandLine(exchangeReleaseOperation, asked),
      };
    }),
});

const told = route({
  method: 'get',
  path: `${EXCHANGE}/told`,
  permission: 'operate',
  summary: 'route.exchange-told',
  answer: exchangeReadSchema,
  handle: ({ workspace, instance, language }) =>
    inFolder(workspace, (exchange) => toldInExchange(exchange, instance.now().toISOString(), language)),
});

export const EXCHANGE_VIEW = [ledger, preview, told];
