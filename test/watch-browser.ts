import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { ask, documentOf } from '../src/operations/ask.ts';
import { localHouse } from '../src/operations/local-house.ts';
import { watchReplayOperation } from '../src/operations/watch/replay.operation.ts';
import type { ExerciseFile } from '../src/schemas/exercise.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { eventfulArchive } from './watch-archive.ts';
import { fitsTelephone, isAccessible } from './workbench-browser.ts';

// What people do in Watch in the browser.

/** An answer of the watch is brought, read in Arabic, and its outage leads to the network that fails. */
export async function watches(page: Page, origin: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-watch-view-'));
  after(() => rmSync(folder, { recursive: true }));
  const archive = join(folder, 'rrc99.mrt');
  writeFileSync(archive, eventfulArchive());
  const request = { files: [archive], country: 'IR' };
  const replayed = await ask(watchReplayOperation, request, localHouse({ snapshot: smallSnapshot() }));
  const bring = (name: string, document: object): Promise<void> =>
    page.setInputFiles('.upload input[type=file]', {
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(document)),
    });
  await page.goto(`${origin}/#/watch`);
  await bring('scenario.json', { format: 'muruna-scenario/1' });
  await page.waitForSelector('.upload .notice');
  await bring('replay.json', documentOf(replayed));
  await page.waitForSelector('.incident-list');
  // A row of the timeline and one of the list for each, the gravest first; what is filtered is left out of the list alone.
  const { incidents } = replayed.answer;
  assert.equal(await page.locator('.incident-list li').count(), incidents.length);
  assert.ok(incidents.length > 3);
  // At its beginning nothing had been noticed; a moment during the outage is kept in the address.
  await page.press('.moment input', 'Home');
  assert.equal(await page.locator('.moment .rows li').count(), 0);
  const during = Date.parse(incidents.find(({ kind }) => kind === 'country-outage')!.confirmed!) + 60_000;
  await page.fill('.moment input', String(during));
  await page.waitForSelector('.moment .severity.critical');
  assert.match(page.url(), /&at=2025-09-01T00/);
  await isAccessible(page);
  await page.selectOption('.incident-filters label:nth-of-type(2) select', 'critical');
  assert.equal(await page.locator('.incident-list li').count(), 1);
  await page.press('.incident-list li a', 'Enter');
  await page.waitForSelector('#standing-heading');
  const outage = incidents.find(({ kind }) => kind === 'country-outage')!;
  assert.ok(page.url().endsWith(`incident=${outage.id}`));
  const hashes = await page.locator('.report details td').allTextContents();
  for (const { sha256 } of outage.evidence) assert.ok(hashes.includes(sha256), sha256);
  await fitsTelephone(page);
  await isAccessible(page);
  // What is kept is a document as any other; an incident that it does not have is named.
  const address = page.url();
  await page.goto(address.replace(outage.id, 'gone'));
  await page.waitForSelector('.lost');
  await page.goto(`${origin}/#/watch`);
  await page.click('#content .rows a');
  await page.waitForSelector('.incident-list');
  // What a question about one of its prefixes told before the onset and after it stands on its page.
  const [prefix] = outage.scope.prefixes;
  for (const [name, time, path] of [
    ['before.json', '2025-09-01T00:10:00Z', [2, 11]],
    ['after.json', outage.onset, null],
  ] as const) {
    await page.goto(`${origin}/#/watch`);
    await page.waitForSelector('.upload input[type=file]', { state: 'attached' });
    await bring(name, {
      ...WHY,
      prefix,
      time,
      snapshot: replayed.answer.snapshot,
      routes: [{ ...FEED, path }],
    });
    await page.waitForSelector(`.report h1:has-text("${prefix}")`);
  }
  await page.goto(address);
  await page.waitForSelector('#paths td:has-text("2 11")');
  assert.match((await page.locator('#paths').textContent())!, /لا مسار/);

  // The page as files, and as evidence.
  await page.click('#make-files');
  await page.waitForSelector('.asked-files .downloads a:has-text("DOCX")');
  await page.click('.asked-files .add-to-dossier button');
  await page.waitForSelector('.asked-files .add-to-dossier a[href*="evidence"]');

  await page.click('.leads-on a');
  await page.waitForURL('**/#/withstand/IR?v=1&a=n11');

  // A hijack becomes a scenario of the workspace, and what it does is asked at once.
  const hijack = incidents.find(({ kind }) => kind === 'origin-hijack')!;
  await page.goto(address.replace(outage.id, hijack.id));
  await page.click('.leads-on button');
  await page.waitForURL('**/#/answer/*');
  await page.goto(`${origin}/#/documents`);
  await page.waitForSelector(`text=${hijack.id}`);
}

/** What `muruna watch why` writes of a prefix that nobody judged. */
const WHY = {
  format: 'muruna/watch-why',
  version: 1,
  notices: [],
  folder: 'night',
  country: 'IR',
  networks: [],
  plane: 'ipv4',
  canTell: true,
  visible: true,
  voters: 1,
  carriers: 1,
  coveredBy: [],
  levels: [],
  judged: [],
  incidents: [],
  provenance: { software: 'muruna 0', operation: 'watch.why', request: {}, inputs: [] },
};
const FEED = { asn: 2, peer: '192.0.2.2', collector: 'rrc99', state: 'healthy', votes: true, since: null };

/** A drill is brought as an exercise: its clock is started, a call made, and at the end the truth stands beside it. */
export async function exercises(page: Page, origin: string): Promise<void> {
  const [from, to] = ['2025-09-01T00:00:00Z', '2025-09-01T01:00:00Z'];
  const network = { asn: 11, name: 'Network 11', country: 'IR' };
  const drill: ExerciseFile = {
    format: 'muruna-exercise',
    version: 1,
    country: 'IR',
    from,
    to,
    told: [],
    truth: {
      scenario: null,
      outages: [{ network, from, until: to, depth: 0.9 }],
      captures: [],
      vantagePoints: [],
      moments: [],
    },
  };
  await page.goto(`${origin}/#/watch`);
  await page.setInputFiles('section .upload input[type=file]', {
    name: 'Night.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(drill)),
  });
  await page.click('.exercise-lead .main');
  await page.fill('.exercise-call input[type=text]', 'AS11');
  await page.fill('.exercise-call input[type=datetime-local]', '2025-09-01T00:00');
  await page.click('.exercise-call .main');
  await page.waitForFunction(() => document.querySelector('.exercise-call [role=status]')?.textContent);
  assert.ok(!(await page.content()).includes('Network 11'));
  await isAccessible(page);
  await fitsTelephone(page);
  await page.click('.exercise-lead button');
  await page.waitForSelector('.exercise-result');
  assert.match(await page.locator('.exercise-result').innerText(), /Network 11[\s\S]*Layla[\s\S]*AS11/);
  await isAccessible(page);
  await fitsTelephone(page);

  // The server makes another one, and says nothing of what is true in it before its end.
  await page.goto(`${origin}/#/watch`);
  await page.click('.make-exercise summary');
  await page.fill('.make-exercise input[type=text]', 'Drawn here');
  await page.selectOption('.make-exercise select', 'GE');
  await page.check('.make-exercise .ticks input[value=outage]');
  await page.fill('.make-exercise input[type=number]', '8');
  await isAccessible(page);
  await fitsTelephone(page);
  await page.click('.make-exercise .main');
  await page.waitForSelector('h1:has-text("Drawn here")');
  await page.click('.exercise-lead .main');
  await page.waitForSelector('.exercise-call');
  assert.equal(await page.locator('.exercise-result').count(), 0);
  await page.click('.exercise-lead button');
  await page.waitForSelector('.exercise-result');
  // In whatever language the page is.
  assert.match(await page.locator('.exercise-result').innerText(), /AS\d+/);
}
