import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import type { Recorder } from './results.ts';
import { hasWholeInternet, wholeInternet } from './whole-internet.ts';

const MAIN = join(import.meta.dirname, '../src/cli/main.ts');

/**
 * The explorer of Iran in Chromium: its size, its opening, and from a question to the losses and to everything, for national
 * and foreign networks.
 */
export async function bench(record: Recorder): Promise<void> {
  if (!hasWholeInternet()) return;
  const folder = mkdtempSync(join(tmpdir(), 'muruna-explore-'));
  const place = join(folder, 'explore.html');
  await promisify(execFile)(process.execPath, [
    MAIN,
    'explore',
    'IR',
    '--out',
    place,
    '--snapshot',
    await wholeInternet(),
  ]);
  const megabytes = statSync(place).size / 2 ** 20;
  record('explore.page', megabytes);
  process.stdout.write(`page: ${megabytes.toFixed(1)} MB\n`);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    const start = performance.now();
    await page.goto(`file://${place}`);
    await page.waitForSelector('.plot svg');
    const opening = performance.now() - start;
    record('explore.opening', opening / 1000);
    process.stdout.write(`first diagram: ${Math.round(opening)} ms\n`);
    const national: number[] = [];
    for (const asn of [12880, 49666, 48159]) national.push(await measure(page, asn));
    record('explore.losses', national.toSorted((a, b) => a - b)[1]);
    for (const asn of [174, 3356, 6939]) await measure(page, asn);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the question to the losses. */
async function measure(page: Page, asn: number): Promise<number> {
  await page.goto(`${page.url().replace(/#.*/, '')}#a=n${asn}`);
  await page.waitForSelector(`#losses[data-scenario="n${asn}"][data-routes-ms]:not([data-routes-ms="NaN"])`);
  const [losses, routes] = await Promise.all(
    ['data-loss-ms', 'data-routes-ms'].map((name) => page.getAttribute('#losses', name)),
  );
  process.stdout.write(
    `AS${asn}: losses ${Math.round(Number(losses))} ms, routes ${Math.round(Number(routes))} ms\n`,
  );
  return Number(losses);
}
