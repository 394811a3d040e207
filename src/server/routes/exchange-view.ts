import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { oursBeside } from '../../answers/shared-beside.ts';
import { Refusal } from '../../core/refusal.ts';
import { nameOf } from '../../engines/exchange/sharing.ts';
import { commandLine } from '../../operations/command-line.ts';
import { releaseNamed } from '../../operations/exchange/asked-release.ts';
import { namesIn } from '../../operations/exchange/change.ts';
import { openExchange, type Exchange } from '../../operations/exchange/exchange-folder.ts';
import { exchangeReleaseOperation } from '../../operations/exchange/exchange.operation.ts';
import { incidentsInItem } from '../../operations/exchange/incidents-in-item.ts';
import { ledgerOf } from '../../operations/exchange/ledger.ts';
import { previewItems } from '../../operations/exchange/preview-items.ts';
import { readPlace } from '../../operations/exchange/read-format.ts';
import { exchangeLedgerSchema, exchangePreviewSchema } from '../../schemas/exchange-answers.ts';
import { exchangeReadSchema, type ExchangeRead } from '../../schemas/exchange-formats.ts';
import type { Incident } from '../../schemas/incident.ts';
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
    inFolder(workspace, (exchange) => toldIn(exchange, instance.now().toISOString(), language)),
});

/** What partners say over TAXII, each under its name, beside the incidents of one's own items. */
async function toldIn(exchange: Exchange, now: string, language: string): Promise<ExchangeRead> {
  const { folder, self, state } = exchange;
  const called = namesIn(exchange);
  const own: Incident[] = [];
  for (const item of state.items.values())
    if (item.author === self && !state.withdrawn.has(nameOf(item)))
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      own.push(...(await incidentsInItem(exchange, item)));
  const files: ExchangeRead['files'][number][] = [];
  const incidents: ExchangeRead['incidents'][number][] = [];
  const findings: ExchangeRead['findings'][number][] = [];
  for (const file of await toldFiles(folder)) {
    const partner = called(file.slice(0, -'.json'.length));
    // oxlint-disable-next-line no-await-in-loop -- as above
    const read = await readPlace(partner, join(folder, 'told', file), { now, language });
    const others = [...read.others].map(([type, count]) => ({ type, count }));
    files.push({ file: partner, as: read.as, incidents: read.incidents.length, others });
    incidents.push(
      ...read.incidents.map((one) => ({
        ...one,
        // Its token says who it is, where it does not say so itself.
        source: one.source.name === '' ? { ...one.source, name: partner } : one.source,
        file: partner,
        ours: oursBeside(one, own),
      })),
    );
    findings.push(...read.findings);
  }
  return { format: 'muruna/exchange-read', version: 1, files, incidents, beside: own.length, findings };
}

/** Files of partners, the same order every time; none where nobody has said anything. */
async function toldFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(join(folder, 'told'));
    return names.filter((file) => file.endsWith('.json')).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export const EXCHANGE_VIEW = [ledger, preview, told];
