import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chatter, PEERS, type MadeUpdate } from '../../../test/watch-archive.ts';
import { archive, file, replayed } from '../../../test/watch-replay.ts';
import type { ReplayInputs } from './replay.ts';

// The cases that ARTEMIS (FORTH, tests of its detection) documents, with our own routes: what it finds, and what the watch makes of the same. Its names of
// types: E exact, S sub-prefix, Q squatting; 0 false origin, 1 false neighbour; L no-export broken. All at a second vantage point in another network, too.

/** So many minutes after the table, at the vantage points in two networks. */
const BEGIN = 40;
const [FIRST, SECOND] = [2, 3];

type Change = Partial<MadeUpdate> & { readonly minute: number };

/** Vantage point by vantage point, what each says when. */
function said(peers: readonly number[], changes: readonly Change[]): MadeUpdate[] {
  return changes.flatMap(({ minute, path, ...change }) =>
    peers.map((peer) => ({
      ...change,
      at: minute * 60 + peer,
      peer,
      ...(path ? { path: [PEERS[peer], ...path] } : {}),
    })),
  );
}

interface Scenario {
  /** As ARTEMIS names it: `E|0`; none = it finds nothing. */
  readonly artemis: string;
  readonly updates: readonly MadeUpdate[];
  /** Kind of the incident, how its prefix lies, who did it, and whether it is over; none = nothing is raised. */
  readonly found?: readonly [kind: string, lies: string | null, by: number | undefined, state: string];
  readonly inputs?: () => Partial<ReplayInputs>;
}

const both = [FIRST, SECOND];
const taken = (prefix: string, path: readonly number[], minute = BEGIN): Change => ({
  minute,
  announced: [prefix],
  path,
});
const vrps = (maxLength: number) => (): Partial<ReplayInputs> => ({
  vrps: file('roas.json', JSON.stringify({ roas: [{ prefix: '5.2.0.0/18', maxLength, asn: 'AS12' }] })),
});
const OWN = '5.2.0.0/18';
const FALSE_ORIGIN = taken(OWN, [2, 99]);
const RIGHT = taken(OWN, [10, 12], BEGIN + 5);

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'simple exact, type 0': {
    artemis: 'E|0',
    updates: said(both, [FALSE_ORIGIN]),
    found: ['origin-hijack', 'exact', 99, 'open'],
  },
  'the same at one vantage point': { artemis: 'E|0', updates: said([FIRST], [FALSE_ORIGIN]) },
  'multiple exact, type 0: one incident however many ways it comes': {
    artemis: 'E|0',
    updates: [...said(both, [FALSE_ORIGIN]), ...said([0], [taken(OWN, [2, 3, 99], BEGIN + 1)])],
    found: ['origin-hijack', 'exact', 99, 'open'],
  },
  'simple exact, type 1': {
    artemis: 'E|1',
    updates: said(both, [taken(OWN, [2, 99, 12])]),
    found: ['forged-path', null, 99, 'open'],
  },
  'a neighbour outside the range that is configured, with customers of its own': {
    artemis: 'E|1',
    updates: said(both, [taken(OWN, [1, 2, 12])]),
    found: ['new-neighbour', null, undefined, 'open'],
  },
  'a neighbour inside the range, or of the AS-SET: the snapshot has the link': {
    artemis: '',
    updates: said(both, [taken(OWN, [2, 20, 12])]),
  },
  'simple sub-prefix, type 0; as are the prefixes of RFC 2622 ranges': {
    artemis: 'S|0',
    updates: said(both, [taken('5.2.16.0/20', [2, 99])]),
    found: ['origin-hijack', 'sub-prefix', 99, 'open'],
  },
  'a part that nobody configured, by the owner': {
    artemis: 'S|-',
    updates: said(both, [taken('5.2.16.0/20', [10, 12])]),
  },
  'the same against the length of its ROA (IL)': {
    artemis: 'S|-',
    updates: said(both, [taken('5.2.16.0/20', [10, 12])]),
    inputs: vrps(18),
    found: ['rpki-invalid', null, undefined, 'open'],
  },
  'a false origin that RPKI says is one (IA)': {
    artemis: 'E|0',
    updates: said(both, [FALSE_ORIGIN]),
    inputs: vrps(18),
    found: ['origin-hijack', 'exact', 99, 'open'],
  },
  'a false neighbour of the right origin, valid by RPKI (VD)': {
    artemis: 'E|1',
    updates: said(both, [taken(OWN, [2, 99, 12])]),
    inputs: vrps(18),
    found: ['forged-path', null, 99, 'open'],
  },
  'space that is held and not announced, without a ROA (NF)': {
    artemis: 'Q|0',
    updates: said(both, [taken('5.9.0.0/16', [2, 99])]),
    inputs: () => ({ prefixes: file('held.txt', '5.9.0.0/16 AS12\n') }),
    found: ['origin-hijack', 'exact', 99, 'open'],
  },
  'implicit withdrawal': {
    artemis: 'E|0 withdrawn',
    updates: said(both, [FALSE_ORIGIN, RIGHT]),
    found: ['origin-hijack', 'exact', 99, 'closed'],
  },
  'withdrawn in order': {
    artemis: 'E|0 withdrawn',
    updates: said(both, [FALSE_ORIGIN, { minute: BEGIN + 5, withdrawn: [OWN] }]),
    found: ['origin-hijack', 'exact', 99, 'closed'],
  },
  'withdrawn by some': {
    artemis: 'E|0 active',
    updates: [...said(both, [FALSE_ORIGIN]), ...said([FIRST], [{ minute: BEGIN + 5, withdrawn: [OWN] }])],
    found: ['origin-hijack', 'exact', 99, 'open'],
  },
  'withdrawn and announced again and again, in the end withdrawn': {
    artemis: 'E|0 withdrawn',
    updates: said(both, [
      FALSE_ORIGIN,
      { minute: BEGIN + 2, withdrawn: [OWN] },
      taken(OWN, [2, 3, 99], BEGIN + 3),
      { minute: BEGIN + 5, withdrawn: [OWN] },
      taken(OWN, [2, 99], BEGIN + 6),
      { minute: BEGIN + 8, withdrawn: [OWN] },
    ]),
    found: ['origin-hijack', 'exact', 99, 'closed'],
  },
  'no-export that a neighbour did not keep to': {
    artemis: 'E|L',
    updates: said(both, [taken(OWN, [2, 20, 12])]),
  },
};

for (const [what, { artemis, updates, found, inputs }] of Object.entries(SCENARIOS))
  test(`${what}: ${artemis || 'nothing'} is ${found?.[0] ?? 'nothing'}`, async () => {
    const place = archive([...chatter(BEGIN + 10), ...updates], 'rrc77.mrt');
    const { incidents } = await replayed([place], inputs?.());
    const raised = incidents.filter(({ kind }) => kind !== 'gateway-change' && kind !== 'prefix-withdrawal');
    assert.deepEqual(
      raised.map(({ kind, routes, actors, state }) => [
        kind,
        routes[0].kind,
        actors.attackers[0]?.asn,
        state,
      ]),
      found ? [found] : [],
    );
  });

test('what is said to have been withdrawn before it was announced is still carried: what arrives last counts', async () => {
  const late = said(both, [FALSE_ORIGIN]);
  const updates = [...late, ...said([4], [{ minute: BEGIN + 2, withdrawn: [OWN] }])];
  const again = said([4], [taken(OWN, [2, 99], BEGIN + 3)]);
  const { incidents } = await replayed([
    archive([...chatter(BEGIN + 10), ...updates, ...again], 'rrc76.mrt'),
  ]);
  const [{ state, routes }] = incidents.filter(({ kind }) => kind === 'origin-hijack');
  assert.deepEqual([state, routes[0].peak], ['open', 3]);
});
