import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeSmallServices } from '../../../test/small-services.ts';
import { snapshotWithPrefixes } from '../../../test/small-snapshot.ts';
import { Refusal } from '../../core/refusal.ts';
import type { ServicesWhoAnswer } from '../../schemas/services-who-answer.ts';
import { ask } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-who-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
writeSmallServices(at('services'));

async function who(request: Record<string, unknown>): Promise<ServicesWhoAnswer> {
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  const asked = { country: 'IR', services: at('services'), today: '2026-11-29', ...request };
  return (await ask(await OPERATIONS['services.who'](), asked, house)).answer as ServicesWhoAnswer;
}

function scenario(name: string, events: string): string {
  writeFileSync(at(name), `name: ${name}\ncountry: IR\nevents:\n${events}`);
  return at(name);
}

const lostWith = ({ providers }: ServicesWhoAnswer, name: string): number =>
  providers.find(({ id, network }) => id === name || `AS${network?.asn}` === name)?.inTheEnd.lost ?? 0;

test('who stands abroad takes nothing away where the country is cut off already, and who stands at home still does', async () => {
  const before = await who({});
  const cut = await who({ scenario: scenario('cut', '  - isolation: true\n') });
  assert.equal(before.scenario, null);
  assert.deepEqual([cut.scenario?.name, cut.scenario?.hours], ['cut', 0]);
  assert.ok(cut.before.inTheEnd.works < before.before.inTheEnd.works);
  assert.ok(lostWith(before, 'AS2') > 0);
  assert.equal(lostWith(cut, 'AS2'), 0);
  assert.ok(lostWith(cut, 'AS12') > 0);
});

test('the hour decides what has struck, and what is gone already is not lost again', async () => {
  const passing = scenario('passing', '  - isolation: true\n    at: +6h\n    until: +18h\n');
  const [early, late] = [await who({ scenario: passing }), await who({ scenario: passing, hour: 7 })];
  assert.ok(lostWith(early, 'AS2') > 0);
  assert.equal(lostWith(late, 'AS2'), 0);
  assert.equal(late.start, '2026-11-29T07:00Z');
  assert.ok(lostWith(early, 'grid') > 0);
  const dark = await who({ gone: ['grid'] });
  assert.deepEqual(dark.gone, ['grid']);
  assert.equal(lostWith(dark, 'grid'), 0);
});

test('an hour at which a hijack is under way is refused', async () => {
  const hijack = scenario('hijack', '  - hijack: { of: AS12, by: AS20 }\n');
  await assert.rejects(
    who({ scenario: hijack }),
    (error) => error instanceof Refusal && error.code === 'services-who.hijack',
  );
});

test('what no service needs cannot be gone, and a network at home is named with the remedies that stand in it', async () => {
  const needless = {
    kind: 'not-found',
    code: 'services.gone-unneeded',
    facts: { thing: 'gird', file: 'needs.csv' },
  };
  await assert.rejects(who({ gone: ['grid', 'gird'] }), needless);
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  const asked = { country: 'IR', services: at('services'), today: '2026-11-29' };
  const live = await OPERATIONS['services.live']();
  await assert.rejects(ask(live, { ...asked, gone: ['gird'] }, house), needless);
  await assert.rejects(
    ask(await OPERATIONS['services.keep'](), { ...asked, gone: ['gird'] }, house),
    needless,
  );
  await assert.rejects(ask(live, { ...asked, home: 12 }, house), { code: 'services-live.home-alone' });
});
