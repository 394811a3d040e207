import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { infer } from './infer.ts';

const RIB = 'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2';
const AS_REL = 'as-rel/20140101.as-rel.txt.bz2';

test(
  'a real table of one full feed gives the published labels, also on links the model never saw',
  needsSharedData(RIB, AS_REL),
  async () => {
    const { agreement, clique, findings } = await infer({
      ribs: [sharedData(RIB)],
      against: sharedData(AS_REL),
    });
    for (const { agreement: share, peerRecall, peerPrecision } of [agreement!.all, agreement!.heldOut]) {
      assert.ok(share! >= 0.975, `agreement ${share}`);
      assert.ok(peerRecall! >= 0.65, `recall ${peerRecall}`);
      assert.ok(peerPrecision! >= 0.86, `precision ${peerPrecision}`);
    }
    assert.ok(agreement!.all.common > 57_000);
    assert.deepEqual(clique, [174, 701, 3257, 3356, 3549, 6453]);
    assert.deepEqual(
      findings.map(({ code }) => code),
      [
        'snapshot.bogon-prefixes',
        'inference.as-set',
        'inference.loop',
        'inference.prepending',
        'inference.reserved-asn',
      ],
    );
  },
);

const RECENT = [
  'recent/rib.20260730.1400_first2MB.bz2',
  'recent/rib6.20260730.1400_firstMB.bz2',
  'recent/routeviews.updates.20260222.1530.bz2',
];
const AS_REL_2025 = 'as-rel/20250901.as-rel2.txt.bz2';

test(
  'tables and updates of 2026 give the labels published in 2025, also on links the model never saw',
  needsSharedData(...RECENT, AS_REL_2025),
  async () => {
    const { agreement, clique, siblings } = await infer({
      ribs: RECENT.map((path) => sharedData(path)),
      lenient: true,
      against: sharedData(AS_REL_2025),
    });
    for (const { agreement: share, peerRecall, peerPrecision } of [agreement!.all, agreement!.heldOut]) {
      assert.ok(share! >= 0.935, `agreement ${share}`);
      assert.ok(peerRecall! >= 0.88, `recall ${peerRecall}`);
      assert.ok(peerPrecision! >= 0.87, `precision ${peerPrecision}`);
    }
    const published = [
      174, 209, 286, 701, 1239, 1299, 2828, 2914, 3257, 3320, 3356, 3491, 5511, 6453, 6461, 6762, 6830, 7018,
      12956,
    ];
    assert.equal(clique.length, 14);
    assert.deepEqual(
      clique.filter((asn) => !published.includes(asn)),
      [],
    );
    // Akamai's two, networks of the DoD, Airtel in Niger and Rwanda.
    for (const pair of ['20940 32787', '27064 27066', '37531 327708'])
      assert.ok(
        siblings.some((one) => one.join(' ') === pair),
        pair,
      );
    assert.ok(siblings.length < 25, `${siblings.length} siblings`);
  },
);
