import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { ServicesLiveAnswer } from '../src/schemas/services-live-answer.ts';
import { writeSmallServices } from './small-services.ts';

const MAIN = join(import.meta.dirname, '../src/cli/main.ts');
const CHROMIUM = '/usr/bin/chromium';
const TODAY = ['--today', '2026-11-29'];

const folder = mkdtempSync(join(tmpdir(), 'muruna-explore-services-'));
let browser: Browser | undefined;
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function needsChromium(): { skip: string | false } {
  if (existsSync(CHROMIUM)) return { skip: false };
  const reason = `SKIPPED, NOT TESTED: no ${CHROMIUM}`;
  process.stderr.write(`${reason}\n`);
  return { skip: reason };
}

async function muruna(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [MAIN, ...args], { maxBuffer: 2 ** 28 });
  return stdout;
}

/** What certainly works at hour 0, once the page shows it of the scenario with these choices. */
async function shown(page: Page): Promise<number> {
  await page.waitForSelector('#services[aria-busy="false"][data-works]');
  return Number(await page.getAttribute('#services', 'data-works'));
}

test(
  'the explorer shows which services go on under the scenario that is built in it',
  needsChromium(),
  async () => {
    const services = join(folder, 'services');
    writeSmallServices(services);
    const place = join(folder, 'page.html');
    await muruna('explore', 'IR', '--services', services, '--out', place, ...TODAY);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    page.setDefaultTimeout(120_000);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      if (!/^(file|blob|data):/.test(request.url())) faults.push(`asked for ${request.url()}`);
    });
    await page.goto(`file://${place}#lang=en`);
    const before = await shown(page);
    await page.getByRole('button', { name: 'Every gateway', exact: true }).click();
    await page.waitForFunction((works) => {
      const panel = document.querySelector('#services')!;
      return panel.getAttribute('aria-busy') === 'false' && Number(panel.getAttribute('data-works')) < works;
    }, before);
    const asked = ['services', 'live', 'IR', '--services', services, '--json', ...TODAY];
    const live = JSON.parse(await muruna(...asked)) as ServicesLiveAnswer;
    assert.equal(await shown(page), live.curve[0].works);
    assert.equal(await page.locator('#services table').first().locator('tbody tr').count(), 4);
    // What ends them first comes after the shares.
    const ended = live.services.filter(({ cause }) => cause !== null);
    const grounds = new Set(ended.map(({ cause }) => cause!.ground));
    assert.ok(grounds.size > 1);
    await page.waitForSelector(`#services[data-grounds="${grounds.size}"]`);
    const rows = page.locator('#services table').nth(1).locator('tbody tr');
    const counts = await rows.evaluateAll((all) => all.map((row) => Number(row.children[1].textContent)));
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      ended.length,
    );
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(faults, []);
  },
);

test('without services the page has nothing of them', async () => {
  const place = join(folder, 'plain.html');
  await muruna('explore', 'IR', '--out', place);
  const text = readFileSync(place, 'utf8');
  for (const part of ['muruna-services', 'services-panel', 'live-curve'])
    assert.ok(!text.includes(part), part);
});
