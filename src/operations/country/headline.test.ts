import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildAsGraph } from '../../core/as-graph.ts';
import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { language } from '../../i18n/language.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { leaderSentence, worstSentences } from '../../reports/assess/headline.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { briefFrom } from '../cooperation/brief.ts';
import { practiceOf } from '../../engines/cooperation/strengths.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import { assessFrom } from './assess.ts';
import { compareFrom } from './compare.ts';
import { measureAllCountries } from './country-measures.ts';

/** Network → country and addresses. DZ is a monopoly beside a small network that carries another; GH is two even networks. */
const NETWORKS: Readonly<Record<number, readonly [country: string, addresses: number]>> = {
  1: ['US', 500],
  2: ['FR', 500],
  10: ['DZ', 950],
  11: ['DZ', 10],
  12: ['DZ', 40],
  20: ['GH', 50],
  21: ['GH', 50],
};
const LINKS = ['1=2', '1>10', '2>10', '1>11', '11>12', '1>20', '2>21', '1>21', '2>20'];

function monopoly(): Snapshot {
  const rows = LINKS.map((link) => {
    const [from, to] = link.split(/[>=]/).map(Number);
    return { from, to, kind: link.includes('=') ? PEER_TO_PEER : PROVIDER_TO_CUSTOMER };
  });
  const { graph } = buildAsGraph({
    from: Uint32Array.from(rows, ({ from }) => from),
    to: Uint32Array.from(rows, ({ to }) => to),
    kind: Uint8Array.from(rows, ({ kind }) => kind),
  });
  const countries = ['', 'DZ', 'FR', 'GH', 'US'];
  return smallSnapshot({
    graph,
    countries,
    country: Uint16Array.from(graph.asns, (asn) => countries.indexOf(NETWORKS[asn][0])),
    addresses4: Float64Array.from(graph.asns, (asn) => NETWORKS[asn][1]),
    addresses6: new Float64Array(graph.asCount).fill(NaN),
    linkVantagePoints: new Uint16Array(graph.linkKind.length),
    nameOf: (as) => `Network ${graph.asns[as]}`,
  });
}

test('a monopoly that carries nobody leads its country and is its worst loss, with the parts told apart', async () => {
  const { planes } = await assessFrom(monopoly(), { country: 'DZ', ranks: false });
  const { headline, metrics, networks } = planes.ipv4!;
  assert.deepEqual(headline.leader, {
    asn: 10,
    name: 'Network 10',
    country: 'DZ',
    share: 0.95,
    crossing: 0,
    ending: 0.95,
  });
  assert.equal(headline.worst?.asn, 10);
  const { total, direct, collateral } = headline.worst;
  assert.deepEqual(
    [total, direct, collateral].map((share) => Math.round(share! * 1e9) / 1e9),
    [0.95, 0.95, 0],
  );
  const value = (id: string) => metrics.find((metric) => metric.id === id)?.value;
  assert.deepEqual([value('leading-network'), value('total-loss-single')], [0.95, 0.95]);
  // What the old headline went by: AS11, which carries a twentieth.
  assert.deepEqual([value('leading-gateway'), value('loss-single')], [0.04, 0.04]);
  assert.deepEqual(
    networks.map(({ asn }) => asn),
    [10, 11, 12],
  );
});

test('assess, compare and the brief say the same first', async () => {
  const snapshot = monopoly();
  const { countries } = await compareFrom(snapshot, { countries: ['DZ', 'GH'], ranks: false });
  const brief = await briefFrom(snapshot, { countries: ['DZ', 'GH'] });
  for (const [at, country] of ['DZ', 'GH'].entries()) {
    const { planes } = await assessFrom(snapshot, { country, ranks: false });
    assert.deepEqual(countries[at].planes.ipv4!.headline, planes.ipv4!.headline);
    assert.deepEqual(brief.headlines[at], planes.ipv4!.headline);
  }
});

test('a monopoly is no model, whatever its measures are', async () => {
  const { internet } = monopoly();
  const plane = planeOf(internet, 'ipv4')!;
  const { measures: all } = await measureAllCountries(internet, plane, { workers: 1 });
  assert.ok(all.get('DZ')!['loss-single'] < 0.05);
  for (const metric of ['loss-single', 'detour', 'islanding-policy', 'foreign-providers'] as const)
    assert.ok(Number.isNaN(practiceOf(all, 'DZ', metric)));
  assert.equal(practiceOf(all, 'GH', 'leading-network'), 0.5);
});

test('a loss that the data do not show is said so, in every language', () => {
  const network = { asn: 10, name: null, country: 'DZ' };
  const worst = { ...network, total: 0.95, direct: 0.9499, collateral: 0.0001 };
  const leader = { ...network, share: 0.95, crossing: 0, ending: 0.95 };
  for (const code of LANGUAGE_CODES) {
    const say = (worstNow: typeof worst | null): string =>
      worstSentences({ leader, worst: worstNow }).map(language(code).plain).join(' ');
    const [own, others, both, none, tiny] = [
      say(worst),
      say({ ...worst, direct: 0.0001, collateral: 0.95 }),
      say({ ...worst, direct: 0.5, collateral: 0.45 }),
      say(null),
      say({ ...worst, total: 0.0002, direct: 0.0002, collateral: 0 }),
    ];
    assert.equal(new Set([own, others, both, none]).size, 4, code);
    assert.equal(tiny, none);
    assert.doesNotMatch(own, /[0٠۰][.,٫][0٠۰]/, code);
    assert.ok(language(code).plain(leaderSentence({ leader: null, worst: null })).length > 0);
    assert.deepEqual(worstSentences({ leader: null, worst: null }), [], 'nothing is known to be lost');
  }
});
