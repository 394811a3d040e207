import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { anyCountry, groundsOf, internet, territory } from '../../../test/random-grounds.ts';
import { IDS, PLACES, record } from '../../../test/random-services.ts';
import { goingTogether, NOBODY_GOES, type Going } from './going.ts';
import { serviceProviders } from './providers.ts';
import { goingLosses } from './who.ts';
import { slowWorksAfter, type SlowGround } from './who.twin.ts';

type Times = readonly [number[], number[]];

/** Shares of people for whom each service has a property, at once and in the end. */
function sharesWhere(is: (as: number, inTheEnd: boolean) => readonly boolean[]): Times {
  const { nationals, weight } = territory;
  const people = [...nationals].filter((as) => weight[as] > 0);
  const total = people.reduce((sum, as) => sum + weight[as], 0);
  const shares = (inTheEnd: boolean): number[] => {
    const sums = IDS.map(() => 0);
    for (const as of people)
      for (const [of, yes] of is(as, inTheEnd).entries()) if (yes) sums[of] += weight[as] / total;
    return sums;
  };
  return [shares(false), shares(true)];
}

function slowLoss(slow: SlowGround, going: Going): { readonly lost: Times; readonly uncertain: Times } {
  const works = (gone: Going, as: number, inTheEnd: boolean, luck: boolean): boolean[] =>
    slowWorksAfter(slow, as, gone, NOBODY_GOES, inTheEnd, luck);
  return {
    lost: sharesWhere((as, inTheEnd) => {
      const after = works(going, as, inTheEnd, true);
      return works(NOBODY_GOES, as, inTheEnd, true).map((was, of) => was && !after[of]);
    }),
    uncertain: sharesWhere((as, inTheEnd) => {
      const [surely, maybe] = [works(going, as, inTheEnd, false), works(going, as, inTheEnd, true)];
      return works(NOBODY_GOES, as, inTheEnd, false).map((was, of) => was && !surely[of] && maybe[of]);
    }),
  };
}

function close(found: Float64Array, expected: readonly number[], what: string): void {
  for (const [of, share] of expected.entries())
    assert.ok(Math.abs(found[of] - share) < 1e-12, `${what}: ${IDS[of]} ${found[of]}, expected ${share}`);
}

test('what each provider takes away is what is lost when every need is followed down, at once and in the end', () => {
  let [lost, uncertain] = [0, 0];
  fc.assert(
    fc.property(anyCountry, (country) => {
      const { ground, slow } = groundsOf(country);
      const providers = serviceProviders(internet, ground, slow.records);
      const goings = providers.map(({ going }) => going);
      const base = goingLosses(ground)(goings, (index, loss) => {
        const expected = slowLoss(slow, goings[index]);
        for (const time of [0, 1] as const) {
          close(
            loss.lost[time],
            expected.lost[time],
            `${providers[index].kind} ${providers[index].id} lost ${time}`,
          );
          close(loss.uncertain[time], expected.uncertain[time], `${providers[index].id} uncertain ${time}`);
        }
        lost += Number(loss.lost[1].some((share) => share > 0));
        uncertain += Number(loss.uncertain[0].some((share) => share > 0));
      });
      const works = sharesWhere((as, inTheEnd) =>
        slowWorksAfter(slow, as, NOBODY_GOES, NOBODY_GOES, inTheEnd, false),
      );
      for (const time of [0, 1] as const) close(base.works[time], works[time], `before ${time}`);
    }),
    { numRuns: cases(300) },
  );
  assert.ok(lost > 0);
});

test('networks that are left out take nothing away from others by going', () => {
  fc.assert(
    fc.property(anyCountry, (country) => {
      const { ground } = groundsOf(country);
      const named = new Set(serviceProviders(internet, ground, []).flatMap(({ as }) => as ?? []));
      const others = [...internet.graph.asns.keys()].filter((as) => !named.has(as));
      goingLosses(ground)(
        others.map((as): Going => ({ ...NOBODY_GOES, ases: [as] })),
        (index, { lost, uncertain }) => {
          for (const column of [...lost, ...uncertain])
            assert.ok(
              column.every((share) => share === 0),
              `AS${internet.graph.asns[others[index]]}`,
            );
        },
      );
    }),
    { numRuns: cases(100) },
  );
});

test('those who go together take away no less than each of them', () => {
  fc.assert(
    fc.property(anyCountry, fc.nat(), fc.nat(), (country, one, other) => {
      const { ground, slow } = groundsOf(country);
      const providers = serviceProviders(internet, ground, slow.records);
      const pair = [one, other].map((at) => providers[at % providers.length].going);
      const lost: number[][] = [];
      goingLosses(ground)([...pair, goingTogether(pair)], (_, loss) => lost.push([...loss.lost[1]]));
      for (const service of IDS.keys())
        assert.ok(lost[2][service] >= Math.max(lost[0][service], lost[1][service]) - 1e-12);
    }),
    { numRuns: cases(100) },
  );
});

test('operators of name servers are told apart by the domain of their servers, registries of countries aside', () => {
  const records = [
    record('.', 'NS', 'a.root'),
    record('a.root', 'A', '192.0.2.1'),
    record('example', 'NS', 'ns1.p20.big.example'),
    record('a.example', 'NS', 'ns2.p21.big.example'),
    record('b.example', 'NS', 'ns.own.b.example'),
    record('own.b.example', 'NS', 'ns.own.b.example'),
    record('c.example', 'NS', 'ns1.host.com.ve'),
    record('d.example', 'NS', 'ns.other.com.ve'),
  ];
  const placed = ['ns1.p20.big.example', 'ns2.p21.big.example', 'ns.own.b.example'].map((host, of) =>
    record(host, 'A', PLACES[1 + of]),
  );
  const { ground } = groundsOf({
    records: [...records, ...placed] as never,
    needs: [],
    certificates: [],
    origins: [0, 1, 2, 3, undefined],
  });
  const operators = serviceProviders(internet, ground, [...records, ...placed]).filter(
    ({ kind }) => kind === 'operator',
  );
  assert.deepEqual(
    operators.map(({ id, going }) => [id, going.places.length, going.hosts.length]),
    [
      ['big.example', 2, 0],
      ['host.com.ve', 0, 1],
      ['other.com.ve', 0, 1],
      ['own.b.example', 1, 0],
    ],
  );
});

test('an organisation goes with all its networks, by the name it writes', () => {
  const { ground, slow } = groundsOf({
    records: [],
    needs: [],
    certificates: [],
    origins: [undefined, undefined, undefined, undefined, undefined],
  });
  const found = serviceProviders(internet, ground, slow.records).filter(
    ({ kind }) => kind === 'organisation',
  );
  assert.deepEqual(
    found.map(({ name, going }) => [name, going.ases.map((as) => internet.graph.asns[as])]),
    [['Twins', [11, 12]]],
  );
});
