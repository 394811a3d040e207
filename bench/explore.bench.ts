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

/** Runs in the page: milliseconds from a change of the address to the frame that shows the losses. */
const UNTIL_LOSSES = `(async (scenario) => {
  const isShown = () => {
    const { scenario: shown, lossMs } = document.querySelector('#losses').dataset;
    return shown === scenario && Number(lossMs) >= 0;
  };
  const began = performance.now();
  location.hash = '#a=' + scenario;
  while (!isShown()) await new Promise(requestAnimationFrame);
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  return performance.now() - began;
})`;

async function measure(page: Page, asn: number): Promise<number> {
  const losses = await page.evaluate<number>(`${UNTIL_LOSSES}('n${asn}')`);
  await page.waitForSelector(`#losses[data-scenario="n${asn}"][data-routes-ms]:not([data-routes-ms="NaN"])`);
  const routes = Number(await page.getAttribute('#losses', 'data-routes-ms'));
  process.stdout.write(`AS${asn}: losses ${Math.round(losses)} ms, routes ${Math.round(routes)} ms\n`);
  return losses;
}
