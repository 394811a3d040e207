import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeSmallServices } from '../../../test/small-services.ts';
import { snapshotWithPrefixes } from '../../../test/small-snapshot.ts';
import type { BriefAnswer } from '../../schemas/brief-answer.ts';
import type { StressAnswer } from '../../schemas/stress-answer.ts';
import { ask } from '../ask.ts';
import { OPERATIONS, type OperationId } from '../list.ts';
import { localHouse } from '../local-house.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-brief-services-'));
after(() => rmSync(folder, { recursive: true }));
const services = join(folder, 'services');
writeSmallServices(services);
const today = '2026-11-29';

async function asked<Answer>(id: OperationId, request: Record<string, unknown>): Promise<Answer> {
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  return (await ask(await OPERATIONS[id](), request, house)).answer as Answer;
}

test('a brief has the services of a country under the withdrawal of each partner, as a stress test has them', async () => {
  const brief = await asked<BriefAnswer>('brief', {
    region: ['IR', 'DE', 'US'],
    services: [`IR=${services}`],
    today,
  });
  assert.deepEqual(
    brief.services?.map(({ country, partner }) => [country, partner]),
    [
      ['IR', 'DE'],
      ['IR', 'US'],
    ],
  );
  for (const { partner, live } of brief.services ?? []) {
    const stress = await asked<StressAnswer>('stress', {
      country: 'IR',
      withdrawal: [partner],
      services,
      samples: 0,
      today,
    });
    assert.deepEqual(live, stress.services);
  }
  // The shop needs a server in Germany.
  const [{ live: first }] = brief.services ?? [];
  assert.ok(first.at[0].fails > 0);
  assert.deepEqual(first.named, []);
});

test('a brief without services is what it was, and services of another country are refused', async () => {
  const countries = ['IR', 'DE'];
  const [without, { services: live, ...rest }] = [
    await asked<BriefAnswer>('brief', { countries }),
    await asked<BriefAnswer>('brief', { countries, services: [`IR=${services}`], today }),
  ];
  assert.equal(live?.length, 1);
  assert.deepEqual(without, rest);
  await assert.rejects(asked('brief', { countries, services: [`AZ=${services}`] }), {
    code: 'brief.inventory.form',
  });
  const twice = [`IR=${services}`, `ir=${services}`];
  await assert.rejects(asked('brief', { countries, services: twice }), {
    code: 'brief.inventory.twice',
    facts: { country: 'IR', option: '--services' },
  });
});

test('things that are gone are gone in briefs too, each from the services that need it', async () => {
  const countries = ['IR', 'DE'];
  const second = join(folder, 'second');
  writeSmallServices(second);
  writeFileSync(join(second, 'needs.csv'), 'service,layer,target,need,group,hours\nportal,address,AS1,,,\n');
  const both = [`IR=${services}`, `DE=${second}`];
  const { services: found = [] } = await asked<BriefAnswer>('brief', {
    countries,
    services: both,
    gone: ['grid'],
    today,
  });
  assert.deepEqual(
    found.map(({ country, live }) => [country, live.gone]),
    [
      ['IR', ['grid']],
      ['DE', []],
    ],
  );
  await assert.rejects(asked('brief', { countries, services: both, gone: ['gird'], today }), {
    code: 'services.gone-unneeded',
    facts: { thing: 'gird', file: 'needs.csv' },
  });
  await assert.rejects(asked('brief', { countries, gone: ['grid'] }), { code: 'stress.goes-with' });
});

test('briefs with all partners say of services what the brief of each pair says', async () => {
  const request = { services: [`IR=${services}`], gone: ['grid'], today };
  const out = join(folder, 'partners');
  const made = await asked<{ readonly partners: number }>('brief.partners', {
    country: 'IR',
    out,
    formats: ['md'],
    ...request,
  });
  const briefs = readdirSync(out).filter((name) => name.endsWith('.json'));
  assert.equal(briefs.length, made.partners);
  for (const name of briefs) {
    const { countries, services: found } = JSON.parse(readFileSync(join(out, name), 'utf8')) as BriefAnswer;
    const pair = await asked<BriefAnswer>('brief', { countries, ...request });
    assert.deepEqual(found, pair.services);
    assert.equal(found?.length, 1);
  }
  const page = readFileSync(join(out, 'brief-IR-DE.en.md'), 'utf8');
  assert.match(page, /grid/);
  assert.doesNotMatch(page, /Market of apps/);
  await assert.rejects(
    asked('brief.partners', {
      country: 'IR',
      out: join(folder, 'none'),
      services: [`ZZ=${services}`],
      today,
    }),
    { code: 'brief.inventory.form' },
  );
});
