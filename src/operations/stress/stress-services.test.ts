import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeManyServices, writeSmallServices } from '../../../test/small-services.ts';
import { snapshotWithPrefixes } from '../../../test/small-snapshot.ts';
import { rowsCsv } from '../../exchange/rows/rows-csv.ts';
import { stressRows } from '../../exchange/rows/loss-rows.ts';
import type { ServicesLiveAnswer } from '../../schemas/services-live-answer.ts';
import type { StressAnswer } from '../../schemas/stress-answer.ts';
import { ask, documentOf, type Answered } from '../ask.ts';
import { OPERATIONS, type OperationId } from '../list.ts';
import { localHouse } from '../local-house.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-stress-services-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
writeSmallServices(at('small'), ['portal']);
writeManyServices(at('many'));
writeFileSync(
  at('strike.yaml'),
  'country: IR\nevents:\n  - {networks: [11], at: 2026-12-01, until: 2026-12-02}\n  - {gateways: all, at: 2026-12-01T05:00Z}\n',
);

async function asked(id: OperationId, request: Record<string, unknown>): Promise<Answered> {
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  return ask(await OPERATIONS[id](), { country: 'IR', ...request }, house);
}

async function stressed(request: Record<string, unknown>): Promise<StressAnswer> {
  const { answer } = await asked('stress', { scenario: at('strike.yaml'), samples: 0, ...request });
  return answer as StressAnswer;
}

for (const name of ['small', 'many'])
  test(`the sums over ${name} services are those of services live under the same scenario`, async () => {
    const gone = name === 'small' ? { gone: ['grid'] } : {};
    const request = { scenario: at('strike.yaml'), services: at(name), ...gone };
    const { services: sums } = await stressed(request);
    const live = (await asked('services.live', request)).answer as ServicesLiveAnswer;
    assert.ok(sums);
    assert.deepEqual(sums.before, live.before);
    for (const { hours, ...fates } of sums.at) {
      const { hours: hour, ...same } = live.curve.find((point) => point.hours === hours)!;
      assert.deepEqual([hour, fates], [hours, same]);
    }
    assert.equal(sums.at[sums.lowest].works, Math.min(...live.curve.map(({ works }) => works)));
    const shares = (grounds: readonly { ground: string; share: number | null }[]) =>
      grounds.map(({ ground, share }) => [ground, share]);
    assert.deepEqual(shares(sums.grounds), shares(live.grounds));
    // Kinds add up to all, by people.
    const worst = sums.kinds.map((kind) => (kind.people ?? 0) * (kind.at?.[sums.lowest].works ?? 0));
    const total = worst.reduce((sum, people) => sum + people, 0);
    assert.ok(Math.abs(total - sums.people! * sums.at[sums.lowest].works) < 1e-3 * sums.people!);
    const all = { ...sums, kind: undefined };
    for (const { kind, services, grounds } of [all, ...sums.kinds]) {
      const own = live.services.filter((service) => kind === undefined || service.kind === kind);
      assert.equal(services, own.length);
      for (const { ground, services: ended } of grounds)
        assert.equal(ended, own.filter(({ cause }) => cause?.ground === ground).length);
    }
  });

test('services are named only where their rows say that everybody may know', async () => {
  const small = await stressed({ services: at('small') });
  assert.deepEqual(
    small.services?.named.map(({ name }) => name),
    ['Citizens’ portal'],
  );
  assert.ok(!JSON.stringify(small).includes('Clinic'));
  const many = await stressed({ services: at('many') });
  assert.deepEqual(many.services?.named, []);
  assert.equal(many.services?.handling, 'TLP:RED');
});

test('without services nothing of the answer, its question or its rows changes', async () => {
  const plain = documentOf(await asked('stress', { scenario: at('strike.yaml'), samples: 0 }));
  const { services, ...rest } = await stressed({ services: at('small') });
  const { provenance, ...answer } = plain;
  assert.ok(services);
  assert.deepEqual(answer, rest);
  assert.ok(!('today' in (provenance as { request: object }).request));
  const [without, withThem] = [rest, { ...rest, services }].map((one) => rowsCsv(stressRows(one)));
  const [head, ...lines] = withThem.trim().split('\n');
  assert.equal(head, `${without.split('\n')[0]},service_kind,services,people`);
  assert.ok(lines.some((line) => line.includes('services-work') && line.includes('hospital')));
  assert.ok(lines.some((line) => line.includes('services-ended-by-name')));
});

test('things that are gone are said of services alone', async () => {
  await assert.rejects(stressed({ gone: ['grid'] }), { code: 'stress.goes-with' });
});
