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
