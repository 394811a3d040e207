import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { loopback, type Loopback } from '../../test/loopback.ts';
import { administrator, invited, ORIGIN, smallServer } from '../../test/small-server.ts';
import { TERMS, tryExchange } from '../../test/try-exchange.ts';
import { chatter, PEERS } from '../../test/watch-archive.ts';
import { archive, replayed } from '../../test/watch-replay.ts';
import type { ExchangeLedger } from '../schemas/exchange-answers.ts';
import type { ExchangeRead } from '../schemas/exchange-formats.ts';
import type { ExchangeWire } from '../schemas/exchange-wire.ts';
import { incidentSchema } from '../schemas/incident.ts';
import { ServedExchanges } from './served-exchanges.ts';

const { at, asking, doing, end } = await tryExchange();
const server = await smallServer(undefined, () => new Date('2026-11-29T12:00:00Z'));
const admin = await administrator(server.instance);
const operator = await invited(server, admin, admin.workspace, 'operator', 'Operator');
Object.assign(server.instance, { exchanges: new ServedExchanges(new Map([[admin.workspace, at('A')]])) });

const LATER = '2026-11-29T13:00:00Z';
let wire: Loopback;
let asked: string[] = [];
let root: string;

before(async () => {
  wire = await loopback(async (request, response) => {
    server.instance.requests.forget();
    asked.push(`${request.method} ${request.url}`);
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      name === 'host' || name === 'connection' ? [] : [[name, String(value)] as [string, string]],
    );
    const answer = await server.app.request(`${ORIGIN}${request.url}`, {
      method: request.method!,
      headers: [...headers, ['host', new URL(ORIGIN).host]],
      ...(pieces.length > 0 && { body: Buffer.concat(pieces) }),
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  root = `${wire.url}/taxii2/${admin.workspace}/`;
  const made = await server.ask('POST', `/api/workspaces/${admin.workspace}/partner-tokens`, operator, {
    partner: 'B',
    days: 90,
  });
  const { token } = (await made.json()) as { token: string };
  writeFileSync(at('token'), `${token}\n`);
  const detour = [2, 3].map((peer) => ({
    at: 40 * 60 + peer,
    peer,
    announced: ['5.2.0.0/18'],
    path: [PEERS[peer], 2, 99],
  }));
  const { incidents } = await replayed([archive([...chatter(60), ...detour], 'rrc88.mrt')]);
  const hijack = incidents.find(({ kind }) => kind === 'origin-hijack')!;
  writeFileSync(at('hijack.json'), JSON.stringify(incidentSchema.parse(hijack)));
});
after(async () => {
  await wire.close();
  await server.close();
  end();
});

function going(way: 'pull' | 'push'): Promise<ExchangeWire> {
  asked = [];
  return asking<ExchangeWire>(way, 'B', { url: root, partner: 'A', tokenFile: at('token'), now: LATER });
}

const readKept = async (file: string): Promise<ExchangeRead> => {
  const { readIn, ...request } = { files: [file], readIn: 'en', folder: undefined };
  return asking<ExchangeRead>('read', 'B', { ...request, readIn });
};

test('what one instance releases another pulls over the wire and keeps, once, until it is withdrawn', async () => {
  assert.equal((await going('pull')).objects, 0);
  await doing('add', 'A', { files: [at('hijack.json')], marking: 'TLP:GREEN', id: 'hijack' });
  assert.equal((await going('pull')).objects, 0);
  await doing('release', 'A', { items: ['hijack'], ...TERMS });

  const pulled = await going('pull');
  assert.ok(pulled.fresh > 5);
  assert.deepEqual([pulled.fresh, pulled.refusedObjects, pulled.partner], [pulled.objects, 0, 'A']);
  assert.equal(statSync(pulled.kept!).mode & 0o077, 0);
  const [told] = (await readKept(pulled.kept!)).incidents;
  assert.deepEqual([told.source.name, told.marking, told.isRevoked], ['A', 'TLP:GREEN', false]);

  const again = await going('pull');
  assert.deepEqual([again.objects, again.fresh], [0, 0]);
  assert.ok(asked.some((line) => line.includes('added_after=2026')));

  await doing('withdraw', 'A', { items: ['hijack'], reason: 'measured wrong', now: LATER });
  const gone = await going('pull');
  assert.ok(gone.destroyed > 0);
  const text = readFileSync(gone.kept!, 'utf8');
  const { objects } = JSON.parse(text) as { objects: { type: string; revoked?: boolean }[] };
  const incidents = objects.filter(({ type }) => type === 'incident');
  assert.deepEqual(
    incidents.map(({ revoked }) => revoked),
    [true],
  );
  assert.ok((await readKept(gone.kept!)).incidents.every(({ isRevoked }) => isRevoked));
});

test('a push sends what was released to that partner and nothing else, says what was not taken, and leaves the ledger as it is', async () => {
  writeFileSync(at('other.json'), readFileSync(at('hijack.json')));
  await doing('add', 'B', { files: [at('other.json')], marking: 'TLP:GREEN', id: 'ours' });
  assert.equal((await going('push')).objects, 0);
  // Released to somebody else: nothing for this partner.
  await doing('release', 'B', { items: ['ours'], ...TERMS, to: ['C'] });
  assert.equal((await going('push')).objects, 0);
  assert.ok(!asked.some((line) => line.startsWith('POST')));

  await doing('release', 'B', { items: ['ours'], ...TERMS, to: ['A'] });
  const ledger = (await asking<ExchangeLedger>('ledger', 'B', {})).head;
  // A server that refuses the request: nothing is written down as sent.
  writeFileSync(at('token'), `wrong${readFileSync(at('token'), 'utf8')}`);
  await assert.rejects(going('push'), { code: 'taxii.token-refused' });
  writeFileSync(at('token'), readFileSync(at('token'), 'utf8').slice('wrong'.length));

  const pushed = await going('push');
  assert.ok(pushed.fresh > 5);
  assert.deepEqual([pushed.fresh, pushed.refusedObjects], [pushed.objects, 0]);
  assert.equal((await going('push')).objects, 0);
  assert.equal((await asking<ExchangeLedger>('ledger', 'B', {})).head, ledger);

  await doing('withdraw', 'B', { items: ['ours'], reason: 'measured wrong', now: LATER });
  const taken = await going('push');
  assert.ok(taken.fresh > 0);
  const kept = at('A', 'told', `${(await asking<ExchangeLedger>('ledger', 'B', {})).keyid}.json`);
  assert.ok((await readKept(kept)).incidents.every(({ isRevoked }) => isRevoked));
});
