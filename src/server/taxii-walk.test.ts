import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { administrator, ORIGIN, smallServer } from '../../test/small-server.ts';
import { tryExchange } from '../../test/try-exchange.ts';
import { ServedExchanges } from './served-exchanges.ts';

// A walk through TAXII 2.1 (OASIS Standard, 10 June 2021), by its sections, with a client that knows nothing of ours.

const TYPE = 'application/taxii+json;version=2.1';
const UUID4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const { at, end } = await tryExchange();
const server = await smallServer(undefined, () => new Date('2026-11-29T12:00:00Z'));
const admin = await administrator(server.instance);
Object.assign(server.instance, { exchanges: new ServedExchanges(new Map([[admin.workspace, at('A')]])) });
after(async () => {
  await server.close();
  end();
});

type Said = Readonly<Record<string, unknown>>;
interface Answered {
  readonly status: number;
  readonly said: Said;
  readonly headers: Headers;
}
let token = '';
let root: string;
let told: string;

async function asks(path: string, method = 'GET', body?: unknown, headers: object = {}): Promise<Answered> {
  server.instance.requests.forget();
  const answer = await server.app.request(`${ORIGIN}${path}`, {
    method,
    headers: {
      host: new URL(ORIGIN).host,
      accept: TYPE,
      ...(token !== '' && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': TYPE }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const said = text === '' ? {} : (JSON.parse(text) as Said);
  return { status: answer.status, said, headers: answer.headers };
}

function note(number: number, hour: number): Said {
  return {
    type: number === 2 ? 'opinion' : 'note',
    spec_version: '2.1',
    id: `${number === 2 ? 'opinion' : 'note'}--00000000-0000-4000-8000-00000000000${number}`,
    created: '2026-11-29T01:00:00.000Z',
    modified: `2026-11-29T0${hour}:00:00.000Z`,
    ...(number === 2 ? { opinion: 'agree' } : { content: `at ${hour}` }),
    object_refs: ['incident--22222222-2222-4222-8222-222222222222'],
  };
}
const SENT = [note(1, 2), note(1, 3), note(1, 4), note(2, 2), note(3, 2)];
const idsOf = ({ said }: Answered): unknown[] => ((said['objects'] ?? []) as Said[]).map(({ id }) => id);
const hoursOf = ({ said }: Answered): unknown[] =>
  ((said['objects'] ?? []) as Said[]).map(({ modified }) => String(modified).slice(11, 13));

before(async () => {
  const { status, said, headers } = await asks('/taxii2/');
  assert.deepEqual([status, said['http_status']], [401, '401']);
  assert.match(headers.get('www-authenticate')!, /^Bearer/);
  assert.equal(headers.get('content-type'), TYPE);
  const tokens = `/api/workspaces/${admin.workspace}/partner-tokens`;
  const made = await server.ask('POST', tokens, admin, { partner: 'B', days: 9 });
  ({ token } = (await made.json()) as { token: string });
});

test('discovery leads to a root, and the root to collections that say who reads and writes (4.1, 4.2, 5.1, 5.2)', async () => {
  const found = await asks('/taxii2/');
  assert.equal(found.headers.get('content-type'), TYPE);
  assert.equal(typeof found.said['title'], 'string');
  const [one] = found.said['api_roots'] as string[];
  assert.equal(found.said['default'], one);
  root = new URL(one).pathname;
  const { said } = await asks(root);
  assert.deepEqual(said['versions'], [TYPE]);
  assert.ok((said['max_content_length'] as number) > 0);
  const { collections } = (await asks(`${root}collections/`)).said as { collections: Said[] };
  for (const collection of collections) {
    assert.match(String(collection['id']), UUID4);
    assert.deepEqual(collection['media_types'], ['application/stix+json;version=2.1']);
    // oxlint-disable-next-line no-await-in-loop -- two
    assert.deepEqual((await asks(`${root}collections/${String(collection['id'])}/`)).said, collection);
  }
  assert.deepEqual(
    collections.map(({ can_read: reads, can_write: writes }) => [reads, writes]),
    [
      [true, false],
      [true, true],
    ],
  );
  told = `${root}collections/${String(collections[1]['id'])}/`;
});

test('what is sent has a status with an id by which it is asked again (4.3, 5.5)', async () => {
  const { status, said } = await asks(`${told}objects/`, 'POST', { objects: [...SENT, { type: 'note' }] });
  assert.equal(status, 202);
  assert.match(String(said['id']), UUID4);
  const counts = ['total', 'success', 'failure', 'pending'].map((name) => said[`${name}_count`]);
  assert.deepEqual([said['status'], ...counts], ['complete', 6, 5, 1, 0]);
  const [{ version }] = said['successes'] as Said[];
  assert.match(String(version), MOMENT);
  assert.deepEqual((await asks(`${root}status/${String(said['id'])}/`)).said, said);
  assert.equal((await asks(`${root}status/00000000-0000-4000-8000-000000000000/`)).status, 404);
});

test('objects, manifest, one object and its versions are filtered and paged by the same words (3.4, 3.5, 5.3, 5.4, 5.6, 5.8)', async () => {
  const objects = (query = ''): Promise<Answered> => asks(`${told}objects/${query}`);
  const [one, two, three] = [note(1, 2), note(2, 2), note(3, 2)].map(({ id }) => id);
  const all = await objects();
  assert.deepEqual(
    [idsOf(all), hoursOf(all)],
    [
      [one, two, three],
      ['04', '02', '02'],
    ],
  );
  for (const header of ['first', 'last'].map((name) => all.headers.get(`x-taxii-date-added-${name}`)!))
    assert.match(header, MOMENT);
  const filtered: readonly (readonly [query: string, hours: readonly string[]])[] = [
    ['?match[version]=all', ['02', '03', '04', '02', '02']],
    ['?match[version]=first', ['02', '02', '02']],
    ['?match[version]=first,last&match[type]=note', ['02', '04', '02']],
    ['?match[version]=2026-11-29T03:00:00.000Z', ['03']],
    [`?match[id]=${String(two)},${String(three)}`, ['02', '02']],
    ['?match[type]=opinion', ['02']],
    ['?match[type]=malware', []],
    ['?match[spec_version]=2.0', []],
    ['?match[spec_version]=2.0,2.1', ['04', '02', '02']],
    ['?limit=100000', ['04', '02', '02']],
    [`?added_after=${all.headers.get('x-taxii-date-added-last')!}`, []],
  ];
  for (const [query, hours] of filtered) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const found = await objects(query);
    assert.deepEqual([found.status, hoursOf(found)], [200, hours], query);
    // What is empty has no list, and spans no dates.
    assert.equal('objects' in found.said, hours.length > 0, query);
    assert.equal(found.headers.has('x-taxii-date-added-first'), hours.length > 0, query);
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const listed = await asks(`${told}manifest/${query}`);
    assert.deepEqual(idsOf(listed), idsOf(found), query);
    for (const { date_added: added, version, media_type: media } of (listed.said['objects'] ??
      []) as Said[]) {
      assert.match(String(added), MOMENT);
      assert.match(String(version), MOMENT);
      assert.equal(media, 'application/stix+json;version=2.1');
    }
  }
  const page = await objects('?limit=2&match[version]=all');
  assert.deepEqual([page.said['more'], hoursOf(page)], [true, ['02', '03']]);
  const rest = await objects(`?limit=9&match[version]=all&next=${String(page.said['next'])}`);
  assert.deepEqual(
    [rest.said['more'], 'next' in rest.said, hoursOf(rest)],
    [undefined, false, ['04', '02', '02']],
  );

  const single = await asks(`${told}objects/${String(one)}/?match[version]=all`);
  assert.deepEqual(single.said['objects'], SENT.slice(0, 3));
  const versions = await asks(`${told}objects/${String(one)}/versions/`);
  assert.deepEqual(
    versions.said['versions'],
    ['02', '03', '04'].map((hour) => `2026-11-29T${hour}:00:00.000000Z`),
  );
  for (const { headers } of [single, versions]) assert.match(headers.get('x-taxii-date-added-last')!, MOMENT);
});

test('an object goes in the versions that are named, or wholly (5.7)', async () => {
  const path = `${told}objects/${String(note(1, 2)['id'])}/`;
  assert.equal((await asks(`${path}?match[version]=first`, 'DELETE')).status, 200);
  assert.deepEqual(hoursOf(await asks(`${path}?match[version]=all`)), ['03', '04']);
  assert.equal((await asks(`${path}?match[spec_version]=2.0`, 'DELETE')).status, 404);
  assert.equal((await asks(path, 'DELETE')).status, 200);
  assert.equal((await asks(path)).status, 404);
  assert.equal((await asks(path, 'DELETE')).status, 404);
});

test('media types are as TAXII names them, with its version or without (1.6.8)', async () => {
  for (const accept of [TYPE, 'application/taxii+json', `text/html, ${TYPE}; q=0.5`, '*/*'])
    // oxlint-disable-next-line no-await-in-loop -- in turn
    assert.equal((await asks(root, 'GET', undefined, { accept })).status, 200, accept);
  for (const accept of ['application/taxii+json;version=2.0', 'application/json', `${TYPE};q=0`]) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const { status, said, headers } = await asks(root, 'GET', undefined, { accept });
    assert.deepEqual([status, said['http_status'], headers.get('content-type')], [406, '406', TYPE], accept);
  }
  const body = { objects: [note(4, 2)] };
  for (const type of ['application/taxii+json;version=2.0', 'application/stix+json;version=2.1'])
    // oxlint-disable-next-line no-await-in-loop -- in turn
    assert.equal((await asks(`${told}objects/`, 'POST', body, { 'content-type': type })).status, 415, type);
  const plain = await asks(`${told}objects/`, 'POST', body, { 'content-type': 'application/taxii+json' });
  assert.equal(plain.status, 202);
  assert.deepEqual(server.faults, []);
});
