import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Refusal } from '../../core/refusal.ts';
import { ask } from '../ask.ts';
import { localHouse } from '../local-house.ts';
import { damageOperation } from './damage.operation.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-damage-'));
after(() => rmSync(folder, { recursive: true }));
for (const [name, text] of [
  ['sites.csv', 'id,kind,lat,lon,core\na,exchange,35,50,yes\nb,exchange,35,51,\n'],
  ['links.csv', 'id,kind,from,to\nab,fibre,a,b\n'],
  ['crews.csv', 'id,base,skills,speed_kmh\nc1,a,splice,60\n'],
  ['repairs.csv', 'of,hours,skills\nfibre,6,splice\nexchange,9,splice\n'],
])
  writeFileSync(join(folder, name), text);

/** Someone in Tehran, on 28 November 2026 at 18:50. */
const house = {
  ...localHouse(),
  now: () => new Date('2026-11-28T15:20:33Z'),
  timeZone: 'Asia/Tehran',
};

async function struckAt(when: { readonly at?: string; readonly zone?: string }): Promise<unknown> {
  const { answer, provenance } = await ask(
    damageOperation,
    { inventory: folder, assets: ['ab'], ...when },
    house,
  );
  assert.equal(provenance.request['at'], answer.at, 'what asks again says when');
  return answer.at;
}

test('a damage strikes now, or when people say, in their time zone', async () => {
  assert.equal(await struckAt({}), '2026-11-28T18:50+03:30');
  assert.equal(await struckAt({ at: 'tonight 21:00' }), '2026-11-28T21:00+03:30');
  assert.equal(await struckAt({ at: '2026-12-01 06:00', zone: 'Europe/Paris' }), '2026-12-01T06:00+01:00');
  assert.equal(await struckAt({ at: '2026-12-01T06:00Z' }), '2026-12-01T06:00Z');
});

test('a time that there is not is refused before anything is computed', async () => {
  for (const [at, code] of [
    ['2026-02-30 21:00', 'moment.no-such-date'],
    ['1405-09-07 21:00', 'moment.solar-hijri'],
    ['soon', 'moment.malformed'],
  ])
    await assert.rejects(
      struckAt({ at }),
      (error) => error instanceof Refusal && error.kind === 'usage' && error.code === code,
    );
});
