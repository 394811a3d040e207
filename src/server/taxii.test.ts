import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { administrator, invited, ORIGIN, smallServer } from '../../test/small-server.ts';
import { TERMS, tryExchange } from '../../test/try-exchange.ts';
import { chatter, PEERS } from '../../test/watch-archive.ts';
import { archive, replayed } from '../../test/watch-replay.ts';
import type { ExchangeWritten } from '../schemas/exchange-formats.ts';
import { incidentSchema, type Incident } from '../schemas/incident.ts';
import { auditRows } from './audit.ts';
import { ServedExchanges } from './served-exchanges.ts';

const TYPE = 'application/taxii+json;version=2.1';
const { at, asking, doing, end } = await tryExchange();
let moment = new Date('2026-11-29T12:00:00Z');
const server = await smallServer(undefined, () => moment);
const admin = await administrator(server.instance);
const operator = await invited(server, admin, admin.workspace, 'operator', 'Operator');
Object.assign(server.instance, { exchanges: new ServedExchanges(new Map([[admin.workspace, at('A')]])) });
after(async () => {
  await server.close();
  end();
});

interface Sent {
  readonly id: string;
  readonly modified?: string;
  readonly revoked?: boolean;
  readonly type: string;
  readonly content?: string;
  readonly name?: string;
}
interface Said {
  readonly objects?: readonly Sent[];
  readonly versions?: readonly string[];
  readonly more?: boolean;
  readonly next?: string;
  readonly collections: readonly { id: string; can_write: boolean }[];
  readonly api_roots: readonly string[];
  readonly id: string;
  readonly success_count: number;
  readonly failures?: readonly { id: string; message: string }[];
  readonly http_status: string;
  readonly title: string;
}

/** Asks as a partner does: by its token, from nowhere near our pages. */
async function taxii(
  token: string,
  path: string,
  { method = 'GET', body, headers = {} }: { method?: string; body?: unknown; headers?: object } = {},
): Promise<{ readonly status: number; readonly said: Said; readonly headers: Headers }> {
  server.instance.requests.forget();
  const answer = await server.app.request(`${ORIGIN}${path}`, {
    method,
    headers: {
      host: new URL(ORIGIN).host,
      authorization: `Bearer ${token}`,
      accept: TYPE,
      ...(body !== undefined && { 'content-type': TYPE }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  assert.equal(answer.headers.get('content-type'), TYPE);
  return { status: answer.status, said: (await answer.json()) as Said, headers: answer.headers };
}

const TOKENS = `/api/workspaces/${admin.workspace}/partner-tokens`;
async function tokenFor(partner: string, days = 90): Promise<{ id: string; token: string }> {
  const made = await server.ask('POST', TOKENS, operator, { partner, days });
  assert.equal(made.status, 200, await made.clone().text());
  return (await made.json()) as { id: string; token: string };
}

let hijack: Incident;
let token: string;
let given: string;
let told: string;

before(async () => {
  const detour = [2, 3].map((peer) => ({
    at: 40 * 60 + peer,
    peer,
    announced: ['5.2.0.0/18'],
    path: [PEERS[peer], 2, 99],
  }));
  const { incidents } = await replayed([archive([...chatter(60), ...detour], 'rrc88.mrt')]);
  hijack = incidents.find(({ kind }) => kind === 'origin-hijack')!;
  writeFileSync(at('hijack.json'), JSON.stringify(incidentSchema.parse(hijack)));
  await doing('partner', 'A', { card: at('C', 'card.json'), limit: 'TLP:AMBER' });
  ({ token } = await tokenFor('B'));
  const { said } = await taxii(token, '/taxii2/');
  const root = new URL(said.api_roots[0]).pathname;
  const { collections } = (await taxii(token, `${root}collections/`)).said;
  [given, told] = [false, true].map(
    (writes) => `${root}collections/${collections.find(({ can_write: can }) => can === writes)!.id}/`,
  );
});

const idsOf = ({ said }: { said: Said }): string[] => (said.objects ?? []).map(({ id }) => id).toSorted();

test('a partner reads over TAXII what a file for him would hold, in pages, and what is withdrawn as revoked', async () => {
  assert.deepEqual((await taxii(token, `${given}objects/`)).said, {});
  await doing('add', 'A', { files: [at('hijack.json')], marking: 'TLP:GREEN', id: 'hijack' });
  // What was not given to him is not there, whatever his limit.
  assert.deepEqual((await taxii(token, `${given}objects/`)).said, {});
  await doing('release', 'A', { items: ['hijack'], ...TERMS });
  const all = await taxii(token, `${given}objects/`);
  await asking<ExchangeWritten>('write', 'A', {
    key: at('A.key'),
    items: ['hijack'],
    ...TERMS,
    as: 'stix',
    out: at('bundle.json'),
  });
  const { objects } = JSON.parse(readFileSync(at('bundle.json'), 'utf8')) as { objects: Sent[] };
  const written = objects.filter(({ type }) => type !== 'report');
  assert.deepEqual(new Set(all.said.objects), new Set(written));
  assert.ok(written.length > 5);

  // The same in pages of two, by date alone, and the manifest beside it.
  const paged: string[] = [];
  let after = '2000-01-01T00:00:00Z';
  for (let more: boolean | undefined = true; more === true;) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const page = await taxii(token, `${given}objects/?limit=2&added_after=${after}`);
    paged.push(...idsOf(page));
    after = page.headers.get('x-taxii-date-added-last')!;
    ({ more } = page.said);
  }
  assert.deepEqual(paged.toSorted(), idsOf(all));
  // And by what each page says of the next one.
  const followed: string[] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const page = await taxii(token, `${given}objects/?limit=2${next && `&next=${next}`}`);
    assert.equal(page.status, 200);
    followed.push(...idsOf(page));
    ({ next } = page.said);
  }
  assert.deepEqual(followed.toSorted(), idsOf(all));
  assert.deepEqual(idsOf(await taxii(token, `${given}manifest/`)), idsOf(all));
  const one = objects.find(({ type }) => type === 'incident')!;
  assert.deepEqual((await taxii(token, `${given}objects/${one.id}/`)).said.objects, [one]);
  assert.equal((await taxii(token, `${given}objects/${one.id}/versions/`)).said.versions?.length, 1);
  assert.deepEqual(idsOf(await taxii(token, `${given}objects/?match[type]=incident`)), [one.id]);
  // Nothing is new until something is.
  assert.deepEqual((await taxii(token, `${given}objects/?added_after=${after}`)).said, {});

  // Another partner of the same exchange finds nothing of it.
  const other = await tokenFor('C');
  assert.equal((await taxii(other.token, given)).status, 404);

  await doing('withdraw', 'A', { items: ['hijack'], reason: 'measured wrong', now: '2026-11-29T14:00:00Z' });
  const gone = await taxii(token, `${given}objects/?added_after=${after}&match[type]=incident`);
  assert.deepEqual(
    gone.said.objects?.map(({ id, revoked }) => [id, revoked]),
    [[one.id, true]],
  );
  const text = JSON.stringify((await taxii(token, `${given}objects/`)).said);
  const { content } = objects.find(({ type }) => type === 'note')!;
  assert.ok(content!.length > 20 && JSON.stringify(all.said).includes(JSON.stringify(content)));
  assert.ok(!text.includes(JSON.stringify(content)) && text.includes('measured wrong'));
});

test('what ends by time, or stands above what a partner may get now, is not there any more', async () => {
  writeFileSync(at('short.json'), JSON.stringify({ ...incidentSchema.parse(hijack), id: 'short-one' }));
  await doing('add', 'A', { files: [at('short.json')], marking: 'TLP:AMBER', id: 'short' });
  const terms = { ...TERMS, to: ['C'], marking: 'TLP:AMBER', until: '2026-11-29T13:00:00Z' };
  await doing('release', 'A', { items: ['short'], ...terms });
  const { token: others } = await tokenFor('C');
  const { said } = await taxii(others, `/taxii2/${admin.workspace}/collections/`);
  const collection = said.collections.find(({ can_write: can }) => !can)!.id;
  const path = `/taxii2/${admin.workspace}/collections/${collection}/objects/?match[type]=incident`;
  assert.equal(idsOf(await taxii(others, path)).length, 1);
  await doing('partner', 'A', { card: at('C', 'card.json'), limit: 'TLP:GREEN' });
  assert.deepEqual(idsOf(await taxii(others, path)), []);
  await doing('partner', 'A', { card: at('C', 'card.json'), limit: 'TLP:AMBER' });
  assert.equal(idsOf(await taxii(others, path)).length, 1);
  moment = new Date('2026-11-29T13:00:01Z');
  // Who has it is told so, and of what it said nothing is left.
  const [over, ...more] = (await taxii(others, path)).said.objects ?? [];
  assert.deepEqual([over.revoked, over.name, more.length], [true, 'expired', 0]);
  assert.ok(!JSON.stringify(over).includes('short-one'));
  // Who is no partner any more finds nothing, whatever token he has.
  await doing('remove', 'A', { partner: 'C' });
  assert.equal((await taxii(others, '/taxii2/')).status, 404);
});

const NOTE = {
  type: 'note',
  spec_version: '2.1',
  id: 'note--11111111-1111-4111-8111-111111111111',
  created: '2026-11-29T10:00:00.000Z',
  modified: '2026-11-29T10:00:00.000Z',
  object_marking_refs: ['marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb'],
  content: 'seen here too',
  object_refs: ['incident--22222222-2222-4222-8222-222222222222'],
};

test('what a partner sends is kept apart with who said it, read by him again, and deleted by him', async () => {
  const path = `${told}objects/`;
  const later = { ...NOTE, modified: '2026-11-29T11:00:00.000Z', content: 'more' };
  const wrong = [
    { ...NOTE, content: 'another content' },
    { ...NOTE, modified: '2027-11-29T10:00:00.000Z' },
    { type: 'note', id: 'note--x' },
    7,
  ];
  const ledger = readFileSync(at('A', 'ledger.jsonl'), 'utf8');
  const { status, said } = await taxii(token, path, {
    method: 'POST',
    body: { objects: [NOTE, later, NOTE, ...wrong] },
  });
  assert.deepEqual([status, said.success_count, said.failures?.length], [202, 3, 4]);
  assert.match(said.failures![0].message, /Another content/);
  assert.match(said.failures![1].message, /more than a day ahead/);
  assert.deepEqual((await taxii(token, `/taxii2/${admin.workspace}/status/${said.id}/`)).said, said);

  assert.deepEqual((await taxii(token, path)).said.objects, [later]);
  assert.equal((await taxii(token, `${path}${NOTE.id}/versions/`)).said.versions?.length, 2);
  assert.deepEqual((await taxii(token, `${path}${NOTE.id}/?match[version]=first`)).said.objects, [NOTE]);
  // Nothing of one's own has changed, and `exchange read` takes what was told as it lies there.
  assert.equal(readFileSync(at('A', 'ledger.jsonl'), 'utf8'), ledger);
  const { keyid } = (await doing('send', 'B', {})) as unknown as { keyid: string };
  const read = await asking<{ files: { as: string }[] }>('read', 'A', {
    folder: undefined,
    files: [at('A', 'told', `${keyid}.json`)],
  });
  assert.equal(read.files[0].as, 'stix');
  assert.ok(existsSync(at('A', 'told', `${keyid}.json`)));

  assert.equal(
    (await taxii(token, `${path}${NOTE.id}/?match[version]=first`, { method: 'DELETE' })).status,
    200,
  );
  assert.equal((await taxii(token, `${path}${NOTE.id}/versions/`)).said.versions?.length, 1);
  assert.equal((await taxii(token, `${path}${NOTE.id}/`, { method: 'DELETE' })).status, 200);
  assert.equal((await taxii(token, `${path}${NOTE.id}/`)).status, 404);
  const deeds = (await auditRows(server.instance)).map(({ action }) => action);
  for (const action of ['partner-token.made', 'taxii.added', 'taxii.deleted'])
    assert.ok(deeds.includes(action), action);
});

test('what is wrong is refused as TAXII says it: media types, parameters, bodies, and writing where one reads', async () => {
  const refusals: readonly (readonly [number, string, Parameters<typeof taxii>[2]?])[] = [
    [406, '/taxii2/', { headers: { accept: 'text/html' } }],
    [415, `${told}objects/`, { method: 'POST', body: {}, headers: { 'content-type': 'application/json' } }],
    [400, `${told}objects/`, { method: 'POST', body: '{' }],
    [400, `${told}objects/`, { method: 'POST', body: {} }],
    [413, `${told}objects/`, { method: 'POST', body: { objects: ['x'.repeat(100_001)] } }],
    [400, `${given}objects/?limit=0`],
    [400, `${given}objects/?added_after=today`],
    [400, `${given}objects/?match[colour]=red`],
    [403, `${given}objects/`, { method: 'POST', body: { objects: [NOTE] } }],
    [403, `${given}objects/${NOTE.id}/`, { method: 'DELETE' }],
    [404, `${given}objects/${NOTE.id}/`],
    [404, `/taxii2/${admin.workspace}/collections/x/`],
    [404, `/taxii2/elsewhere/`],
  ];
  for (const [status, path, asked] of refusals) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const { status: is, said } = await taxii(token, path, asked);
    assert.deepEqual([is, said.http_status], [status, String(status)], path);
    assert.ok(said.title.length > 5);
  }
  assert.deepEqual(server.faults, []);
});

test('a token of a partner opens nothing else, is kept as its hash, ends, and is revoked', async () => {
  for (const path of ['/api/me', `/api/workspaces/${admin.workspace}`, TOKENS, '/api/snapshots'])
    // oxlint-disable-next-line no-await-in-loop -- in turn
    assert.equal((await server.ask('GET', path, { token })).status, 401, path);
  assert.ok(!readFileSync(at('A', 'taxii', 'tokens.json'), 'utf8').includes(token));
  const short = await tokenFor('B', 1);
  assert.equal((await taxii(short.token, '/taxii2/')).status, 200);
  const other = await tokenFor('B');
  const listed = (await (await server.ask('GET', TOKENS, operator)).json()) as { id: string; name: string }[];
  assert.ok(listed.some(({ id, name }) => id === other.id && name === 'B'));
  assert.ok(!JSON.stringify(listed).includes(other.token));
  assert.equal((await server.ask('DELETE', `${TOKENS}/${other.id}`, operator)).status, 204);
  assert.equal((await taxii(other.token, '/taxii2/')).status, 401);
  assert.equal((await server.ask('POST', TOKENS, operator, { partner: 'Nobody' })).status, 404);
  moment = new Date(moment.getTime() + 25 * 3_600_000);
  const over = await taxii(short.token, '/taxii2/');
  assert.deepEqual([over.status, over.headers.get('www-authenticate')], [401, 'Bearer']);
});
