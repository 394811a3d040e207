import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { SharingEvent } from '../src/engines/exchange/sharing.ts';
import { language } from '../src/i18n/language.ts';
import { newKey, readPrivateKey } from '../src/operations/evidence/keys.ts';
import { changeExchange, makeExchange } from '../src/operations/exchange/exchange-folder.ts';
import { ownAddition } from '../src/operations/exchange/letters.ts';
import { sha256Of } from '../src/operations/exchange/parcel.ts';
import { PartnerCollections } from '../src/operations/exchange/taxii-collection.ts';
import { replayArchives } from '../src/operations/watch/replay.ts';
import { incidentSchema, type Incident } from '../src/schemas/incident.ts';
import { smallSnapshot } from '../test/small-snapshot.ts';
import { chatter, madeArchive, PEERS, ROUTES } from '../test/watch-archive.ts';
import {
  memoryMb,
  processorSeconds,
  startMeasured,
  takenUp,
  type MeasuredServer,
} from './workbench-server.ts';

const NOW = '2026-11-29T12:00:00Z';
const TYPE = 'application/taxii+json;version=2.1';
/** One person may ask twenty times a second. */
const ASK_EVERY_MS = 50;
const ROUNDS = 3;

/** What a partner waits for pages of a collection of so many objects, in milliseconds, and what the server needs for it. */
export interface TaxiiMeasured {
  readonly objects: number;
  /** Of all pages but the first, over HTTP, by rising time. */
  readonly pages: readonly number[];
  /** The first page of all, for which everything is read, held to the rules and written down: seconds of processor time. */
  readonly firstCpu: number;
  /** The first page of a server that was started again. */
  readonly restartCpu: number;
  readonly restartMs: number;
  /** The first page after one more release. */
  readonly changedCpu: number;
  readonly memoryMb: number;
  /** Of the thread that answers, a page: milliseconds of processor time. */
  readonly pageCpuMs: number;
}

/** A server whose partner has been given at least so many objects, each incident an item of its own. */
export async function measureTaxii(least: number): Promise<TaxiiMeasured> {
  const root = mkdtempSync(join(tmpdir(), 'muruna-taxii-bench-'));
  try {
    const folder = join(root, 'own');
    const give = await exchangeIn(root, folder);
    const one = await give(0, 1);
    const every = one - ((await give(1, 2)) - one);
    await give(2, Math.ceil(least / (one - every)) + 2);
    const data = join(root, 'data');
    const begun = await startMeasured(data);
    const session = await takenUp(begun.origin, begun.link!, 'admin');
    const { workspaces } = (await (await asked(begun, session, '/api/me')).json()) as {
      workspaces: { id: string; name: string }[];
    };
    await begun.end();
    const start = (): Promise<MeasuredServer> =>
      startMeasured(data, ['--exchange', `${workspaces[0].name}=${folder}`]);
    return await measure(start, session, workspaces[0].id, give);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Gives the partner incidents by their numbers, from one on and before another; the objects that the partner may read then. */
type Give = (from: number, to: number) => Promise<number>;

async function exchangeIn(root: string, folder: string): Promise<Give> {
  const keys = await Promise.all(
    ['Ministry', 'Regulator'].map(async (name) => {
      await newKey(join(root, `${name}.key`), name);
      return readPrivateKey(join(root, `${name}.key`));
    }),
  );
  const [signer, partner] = keys;
  const cards = keys.map(({ key: { publicKey } }, at) => ({
    name: ['Ministry', 'Regulator'][at],
    publicKey,
    recipient: 'age1q',
  }));
  await makeExchange(folder, { format: 'muruna/exchange-card', version: 1, ...cards[0] }, 'none');
  const { keyid: taker } = partner.key;
  const added = { event: { kind: 'partner', partner: taker, limit: 'TLP:AMBER' }, card: cards[1] } as const;
  await changeExchange(folder, async () => ({ additions: [added], result: null }), NOW);
  const incident = await hijack();
  return async (from, to) => {
    const events = Array.from({ length: to - from }, (_, at): SharingEvent[] => {
      const text = JSON.stringify(numbered(incident, from + at));
      const sha256 = sha256Of(text);
      mkdirSync(join(folder, 'items'), { recursive: true });
      writeFileSync(join(folder, 'items', sha256), text);
      const item = {
        id: `incident ${from + at}`,
        author: signer.key.keyid,
        modified: NOW,
        sha256,
        marking: 'TLP:GREEN',
        parts: [],
        from: [],
        isOnlyThat: false,
      } as const;
      const terms = { marking: 'TLP:GREEN', purpose: 'to compare', until: null, onward: [] } as const;
      const grant = { id: `grant ${from + at}`, item, giver: item.author, taker, terms, parent: null };
      return [
        { kind: 'made', item },
        { kind: 'given', grant },
      ];
    });
    const additions = events.flat().map((event) => ownAddition(event, signer));
    await changeExchange(folder, async () => ({ additions, result: null }), NOW);
    if (to - from > 1) return 0;
    const collections = new PartnerCollections(folder, language('en'));
    return (await collections.collectionOf(taker, new Date(NOW))).objects.length;
  };
}

/** An incident as the watch tells it. */
async function hijack(): Promise<Incident> {
  const detour = [2, 3].map((peer) => ({
    at: 40 * 60 + peer,
    peer,
    announced: ['5.2.0.0/18'],
    path: [PEERS[peer], 2, 99],
  }));
  const place = join(mkdtempSync(join(tmpdir(), 'muruna-archive-')), 'rrc66.mrt');
  writeFileSync(place, madeArchive(PEERS, ROUTES, [...chatter(60), ...detour]));
  const { incidents } = await replayArchives(smallSnapshot(), {
    country: 'IR',
    networks: [],
    vrps: undefined,
    prefixes: undefined,
    learnMinutes: 10,
    files: [{ name: place, place }],
  });
  return incidentSchema.parse(incidents.find(({ kind }) => kind === 'origin-hijack')!);
}

/** The same of another prefix. */
function numbered(incident: Incident, number: number): Incident {
  const prefix = `10.${number >> 8}.${number & 255}.0/24`;
  const text = JSON.stringify({ ...incident, id: `${incident.id}-${number}` });
  return JSON.parse(text.replaceAll('5.2.0.0/18', prefix)) as Incident;
}

async function asked(
  { origin }: MeasuredServer,
  session: string,
  path: string,
  body?: object,
): Promise<Response> {
  return fetch(`${origin}${path}`, {
    headers: { origin, cookie: `muruna=${session}` },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
}

/** Reads pages of a collection, of a thousand objects each. */
type Page = (after?: string) => Promise<{ ms: number; next?: string; objects: number }>;

async function pagesOf(server: MeasuredServer, workspace: string, token: string): Promise<Page> {
  const read = async <T>(path: string): Promise<T> => {
    const answer = await fetch(`${server.origin}${path}`, {
      headers: { authorization: `Bearer ${token}`, accept: TYPE },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const root = `/taxii2/${workspace}/collections/`;
  const { collections } = await read<{ collections: { id: string; can_write: boolean }[] }>(root);
  const path = `${root}${collections.find(({ can_write: can }) => !can)!.id}/objects/`;
  return async (after) => {
    const begun = performance.now();
    const { next, objects = [] } = await read<{ next?: string; objects?: unknown[] }>(
      `${path}?limit=1000${after === undefined ? '' : `&next=${after}`}`,
    );
    return { ms: performance.now() - begun, objects: objects.length, ...(next !== undefined && { next }) };
  };
}

async function measure(
  start: () => Promise<MeasuredServer>,
  session: string,
  workspace: string,
  give: Give,
): Promise<TaxiiMeasured> {
  const first = await start();
  let token: string;
  let firstCpu: number;
  try {
    const made = await asked(first, session, `/api/workspaces/${workspace}/partner-tokens`, {
      partner: 'Regulator',
      days: 1,
    });
    ({ token } = (await made.json()) as { token: string });
    firstCpu = await spentOn(first, async () => (await pagesOf(first, workspace, token))());
  } finally {
    await first.end();
  }
  const server = await start();
  try {
    const begun = performance.now();
    const restartCpu = await spentOn(server, async () => (await pagesOf(server, workspace, token))());
    const restartMs = performance.now() - begun;
    const page = await pagesOf(server, workspace, token);
    const pages: number[] = [];
    let objects = 0;
    const before = processorSeconds(server.pid, 'answering');
    for (let round = 0; round < ROUNDS; round++) {
      objects = 0;
      let next: string | undefined;
      do {
        // oxlint-disable-next-line no-await-in-loop -- page after page, as fast as one may
        await pause(ASK_EVERY_MS);
        // oxlint-disable-next-line no-await-in-loop -- as above
        const one = await page(next);
        pages.push(one.ms);
        objects += one.objects;
        ({ next } = one);
      } while (next !== undefined);
    }
    const pageCpuMs = ((processorSeconds(server.pid, 'answering') - before) * 1000) / pages.length;
    await give(60_000, 60_002);
    return {
      objects,
      pages: pages.toSorted((a, b) => a - b),
      firstCpu,
      restartCpu,
      restartMs,
      changedCpu: await spentOn(server, page),
      pageCpuMs,
      memoryMb: memoryMb(server.pid),
    };
  } finally {
    await server.end();
  }
}

async function spentOn({ pid }: MeasuredServer, work: () => Promise<unknown>): Promise<number> {
  const before = processorSeconds(pid);
  await work();
  return processorSeconds(pid) - before;
}
