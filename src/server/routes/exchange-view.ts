import { z } from 'zod';
import { commandLine } from '../../operations/command-line.ts';
import { exchangeReleaseOperation } from '../../operations/exchange/exchange.operation.ts';
import { ledgerOf } from '../../operations/exchange/ledger.ts';
import { exchangeLedgerSchema, exchangePreviewSchema } from '../../schemas/exchange-answers.ts';
import { exchangeReadSchema } from '../../schemas/exchange-formats.ts';
import { HANDLINGS } from '../../schemas/services-folder.ts';
import { askedAside, inFolder } from '../asked-exchange.ts';
import { route } from '../route.ts';

// What operators see of the exchange folder of their workspace. Nothing here changes it: its key is not on the server. No request names a folder, and no answer says where it lies.

const EXCHANGE = '/api/workspaces/{workspace}/exchange';
const MOST_NAMES = 200;
const name = z.string().min(1).max(200);

const ledger = route({
  method: 'get',
  path: EXCHANGE,
  permission: 'operate',
  summary: 'route.exchange',
  answer: exchangeLedgerSchema,
  handle: ({ workspace, instance }) =>
    inFolder(workspace, async (_, called) =>
      ledgerOf(called, await instance.exchanges.collectionsOf(workspace.id)!.opened()),
    ),
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
  handle: ({ workspace, instance, body, request: { signal } }) =>
    inFolder(workspace, async (folder, called) => {
      const now = instance.now().toISOString();
      const asked = { operation: 'exchange.preview', request: { ...body, folder, now }, places: {} };
      const answer = await askedAside(workspace, asked, exchangePreviewSchema, signal);
      const release = { ...body, folder: called, key: 'KEY', out: 'parcels' };
      return {
        preview: { ...answer, folder: called },
        command: commandLine(exchangeReleaseOperation, release),
      };
    }),
});

const told = route({
  method: 'get',
  path: `${EXCHANGE}/told`,
  permission: 'operate',
  summary: 'route.exchange-told',
  answer: exchangeReadSchema,
  handle: ({ workspace, instance, language, request: { signal } }) =>
    inFolder(workspace, (folder) => {
      const request = { folder, readIn: language, now: instance.now().toISOString() };
      const asked = { operation: 'exchange.read', request, places: {} };
      return askedAside(workspace, asked, exchangeReadSchema, signal);
    }),
});

export const EXCHANGE_VIEW = [ledger, preview, told];
