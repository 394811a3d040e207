import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../../core/random.ts';
import { SHARED_FATES } from '../../../engines/services/for-good/shares.ts';
import { SERVICE_KINDS } from '../../../schemas/services-folder.ts';
import { sumsOf } from '../../../answers/live-section.ts';
import { meansByKind } from './means-by-kind.ts';

test('means of all services and of each kind are those of answers about services, to the last digit', () => {
  const random = seededRandom(7);
  const services = Array.from({ length: 200 }, (_, at) => ({
    id: `s${at}`,
    kind: SERVICE_KINDS[random.below(4)],
    file: '',
    line: 1,
    // Of one kind nobody knows who uses it.
    ...(at % 5 > 0 && { people: 1 + random.below(1000) }),
  })).map((service) => (service.kind === SERVICE_KINDS[3] ? { ...service, people: 0 } : service));
  const hours = 3;
  const shares = Float64Array.from({ length: 40 }, () => random.next());
  const numbers = Int32Array.from({ length: services.length * SHARED_FATES.length * hours }, () =>
    random.below(shares.length),
  );
  const column = (fate: number): Float64Array =>
    Float64Array.from({ length: hours * services.length }, (_, at) => {
      const [hour, of] = [Math.floor(at / services.length), at % services.length];
      return shares[numbers[(of * SHARED_FATES.length + fate) * hours + hour]];
    });
  const [works, inPart, remembered, unknown, fails] = [...SHARED_FATES.keys()].map(column);
  const after = { works, inPart, remembered, unknown, fails };
  const none = new Float64Array();
  const live = { before: after, after, earliest: none, latest: none, first: [] };
  const found = meansByKind(services)({ numbers, shares, hours });
  const given = {
    folder: { services, needs: [], records: [], certificates: [] },
    live,
    causes: [],
  };
  const expected = (members: readonly number[]): unknown => {
    const sums = sumsOf(given, members);
    return sums.weighted > 0 ? [0, 1, 2].map((at) => sums.after(at)) : null;
  };
  assert.deepEqual(found.all, expected([...services.keys()]));
  assert.equal(found.kinds.length, 4);
  for (const { kind, services: count, at } of found.kinds) {
    const members = [...services.keys()].filter((of) => services[of].kind === kind);
    assert.equal(count, members.length);
    assert.deepEqual(at, expected(members), kind);
  }
  assert.equal(found.kinds.at(-1)!.at, null);
});
