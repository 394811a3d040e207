import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright-core';

const MAIN = join(import.meta.dirname, '../src/cli/main.ts');

/**
 * The explorer of Iran in Chromium: its size, its opening, and from a question to the losses and to everything, for a national
 * and a foreign network. `MURUNA_SNAPSHOT` names the snapshot; without it the bundled one is used.
 */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-explore-'));
  const place = join(folder, 'explore.html');
  const snapshot = process.env['MURUNA_SNAPSHOT'];
  await promisify(execFile)(process.execPath, [
    MAIN,
    'explore',
    'IR',
    '--out',
    place,
    ...(snapshot ? ['--snapshot', snapshot] : []),
  ]);
  process.stdout.write(`page: ${(statSync(place).size / 2 ** 20).toFixed(1)} MB\n`);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    const start = performance.now();
    await page.goto(`file://${place}`);
    await page.waitForSelector('.plot svg');
    process.stdout.write(`first diagram: ${Math.round(performance.now() - start)} ms\n`);
    for (const asn of [12880, 49666, 48159, 174, 3356, 6939]) await measure(page, asn);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(page: Page, asn: number): Promise<void> {
  await page.goto(`${page.url().replace(/#.*/, '')}#a=n${asn}`);
  await page.waitForSelector(
    `#answered[data-scenario="n${asn}"][data-routes-ms]:not([data-routes-ms="NaN"])`,
  );
  const [losses, routes] = await Promise.all(
    ['data-loss-ms', 'data-routes-ms'].map((name) => page.getAttribute('#answered', name)),
  );
  process.stdout.write(
    `AS${asn}: losses ${Math.round(Number(losses))} ms, routes ${Math.round(Number(routes))} ms\n`,
  );
}
