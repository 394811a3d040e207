import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { smallDump, type SmallRoute } from '../../../test/small-dump.ts';
import { buildSnapshot, type SnapshotBuildRequest } from './build.ts';
import { infer } from './infer.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { routeServersInput } from './sources.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muruna-cleaning-'));
});
after(() => rm(folder, { recursive: true }));

/** Four networks above, each with one below that announces a prefix; everyone above sees all of them. */
const ABOVE = [11, 12, 13, 14];
const PLAIN: readonly SmallRoute[] = ABOVE.flatMap((one, peer) =>
  ABOVE.map((other, at) => ({
    peer,
    prefix: `11.${at}.0.0/16`,
    path: one === other ? [one, 20 + other] : [one, other, 20 + other],
  })),
);

interface Outcome {
  readonly links: string[];
  readonly vantagePoints: readonly number[];
  readonly findings: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
}

async function built(
  routes: readonly SmallRoute[],
  more: Partial<SnapshotBuildRequest> & { peers?: readonly number[] } = {},
): Promise<Outcome> {
  const { peers = ABOVE, ...request } = more;
  const path = join(folder, 'rib');
  await writeFile(path, smallDump(routes, peers));
  const out = join(folder, 'out.muruna');
  const { manifest } = await buildSnapshot({ ribs: [{ path }], out, ...request });
  const { graph } = (await loadSnapshot(out)).internet;
  const links = Array.from(graph.linkKind, (_, link) =>
    [graph.asns[graph.linkFrom[link]], graph.asns[graph.linkTo[link]]].sort((a, b) => a - b).join('–'),
  ).sort();
  return { links, vantagePoints: manifest.vantagePoints, findings: manifest.findings, notes: manifest.notes };
}

test('a leading confederation is cut off, and nothing else changes', async () => {
  const plain = await built(PLAIN);
  const confederated = await built(
    PLAIN.map((route) => ({
      ...route,
      path: [
        { kind: 'confederationSequence', asns: [65_010, 65_020] },
        { kind: 'confederationSet', asns: [65_030] },
        { kind: 'sequence', asns: route.path as readonly number[] },
      ],
    })),
  );
  assert.deepEqual(confederated.links, plain.links);
  assert.deepEqual(confederated.vantagePoints, ABOVE);
  assert.equal(confederated.findings['inference.confederation'], 1);
});

test('a confederation within a path is not to be trusted', async () => {
  const odd: SmallRoute = {
    peer: 0,
    prefix: '12.0.0.0/16',
    path: [
      { kind: 'sequence', asns: [11] },
      { kind: 'confederationSequence', asns: [65_010] },
      { kind: 'sequence', asns: [99] },
    ],
  };
  assert.deepEqual((await built([...PLAIN, odd])).links, (await built(PLAIN)).links);
});

test('vantage points are counted by the paths that are left of them', async () => {
  const { vantagePoints } = await built(
    [...PLAIN, { peer: 4, prefix: '11.0.0.0/16', path: [64_500, 11, 31] }],
    { peers: [...ABOVE, 64_500] },
  );
  assert.deepEqual(vantagePoints, ABOVE);
});

test('a peer without an AS number is known by the first of its paths', async () => {
  const { vantagePoints } = await built(PLAIN, { peers: [11, 0, 13, 14] });
  assert.deepEqual(vantagePoints, ABOVE);
});

test('routes to the default, to special space and to single hosts make no links, networks or weights', async () => {
  const bogons = [
    '0.0.0.0/0',
    '0.0.0.0/1',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.168.1.0/24',
    '224.0.0.0/8',
    '11.0.0.1/32',
  ];
  const routes = bogons.map((prefix, at): SmallRoute => ({ peer: 1, prefix, path: [12, 40 + at, 50 + at] }));
  const { links, findings } = await built([...PLAIN, ...routes]);
  assert.deepEqual(links, (await built(PLAIN)).links);
  assert.equal(findings['snapshot.bogon-prefixes'], bogons.length);
  const prefixes = [{ path: join(folder, 'p') }];
  await writeFile(prefixes[0].path, '0.0.0.0\t0\t31\n10.0.0.0\t8\t31\n11.0.0.0\t16\t31\n11.1.0.0\t16\t32\n');
  await built(PLAIN, { prefixes });
  const { internet } = await loadSnapshot(join(folder, 'out.muruna'));
  assert.equal(internet.addresses4[internet.graph.asns.indexOf(31)], 65_536);
});

/** The same, but the networks above meet over a route server. */
const SERVED: readonly SmallRoute[] = PLAIN.map(({ path, ...route }) => {
  const [one, ...rest] = path as readonly number[];
  return { ...route, path: rest.length === 2 ? [one, 9, ...rest] : [one, ...rest] };
});

test('a route server is taken out of paths: recognised, given by number, or named by a file', async () => {
  const plain = await built(PLAIN);
  const recognised = await built(SERVED);
  assert.deepEqual(recognised.links, plain.links);
  assert.ok(recognised.notes.includes('route servers taken out: 9'));
  assert.equal(recognised.findings['inference.route-server'], 1);

  // A server that announces a prefix of its own is not recognised, but can be named.
  const own: readonly SmallRoute[] = [...SERVED, { peer: 0, prefix: '12.0.0.0/24', path: [11, 9] }];
  assert.ok((await built(own)).links.includes('9–11'));
  await writeFile(join(folder, 'servers.txt'), '# servers\nAS9\n');
  await writeFile(join(folder, '20250901.as-rel.txt'), '# IXP ASes: 9 10\n11|12|0\n');
  const locate = (name: string): string => join(folder, name);
  for (const text of ['9', 'AS9, 10', '9 10', 'servers.txt', '20250901.as-rel.txt']) {
    const routeServers = routeServersInput(text, locate);
    assert.deepEqual((await built(own, { routeServers })).links, plain.links, text);
  }
});

test('muruna infer takes route servers out too, and says so in the file it writes', async () => {
  const path = join(folder, 'rib');
  await writeFile(path, smallDump(SERVED, ABOVE));
  const { routeServers, vantagePoints, links } = await infer({ ribs: [path] });
  assert.deepEqual([routeServers, vantagePoints, links], [[9], 4, (await built(PLAIN)).links.length]);
});

test('tables of users and networks that say two things of one network are believed in neither, and told', async () => {
  const users = { path: join(folder, 'users.csv') };
  const national = { path: join(folder, 'national.csv') };
  await writeFile(users.path, 'asn,users\n31,9000000\n32,5\n31,1\n32,5\n');
  await writeFile(national.path, 'asn,country\n31,ir\n32,IR\n32,AZ\n33,uk\n34,XX\n');
  const { findings } = await built(PLAIN, { users, national });
  const { internet, notices } = await loadSnapshot(join(folder, 'out.muruna'));
  const of = (asn: number): number => internet.graph.asns.indexOf(asn);
  assert.ok(Number.isNaN(internet.addresses4[of(31)]));
  assert.equal(internet.addresses4[of(32)], 5);
  const countries = [31, 32, 33, 34].map((asn) => internet.countries[internet.country[of(asn)]]);
  assert.deepEqual(countries, ['IR', '', 'GB', '']);
  assert.deepEqual(
    [
      findings['snapshot.several-users'],
      findings['snapshot.several-countries'],
      findings['snapshot.no-country'],
    ],
    [1, 1, 1],
  );
  assert.ok(notices.some(({ code }) => code === 'snapshot.several-users'));
});
