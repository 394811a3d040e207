import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Recorder } from './results.ts';
import { startMeasured, takenUp, type MeasuredServer } from './workbench-server.ts';

const TIMES = 5;

/** The workbench on this machine in a browser that has just been started and has nothing of it: until home, and the figures of a country, are there. */
export async function bench(record: Recorder): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'muruna-first-view-'));
  try {
    const server = await startMeasured(data);
    try {
      const session = await takenUp(server.origin, server.link!, 'admin');
      // A country is computed once; whoever looks at it afterwards is given what is kept.
      await opened(server, session, '#/know/IR', '.figure-buttons button');
      record('first-view.home', await middleOf(() => opened(server, session, '#/', '.board .card')));
      record(
        'first-view.country',
        await middleOf(() => opened(server, session, '#/know/IR', '.figure-buttons button')),
      );
    } finally {
      await server.end();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** The middle one of several, in seconds. */
async function middleOf(measure: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let time = 0; time < TIMES; time++) all.push(await measure());
  process.stdout.write(`${all.map((one) => one.toFixed(2)).join(', ')} s\n`);
  return all.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)];
}

/** Seconds until something is seen at an address, in a browser of its own. */
async function opened(
  { origin }: MeasuredServer,
  session: string,
  address: string,
  seen: string,
): Promise<number> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'muruna', value: session, url: origin }]);
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const start = performance.now();
    await page.goto(`${origin}/${address}`);
    await page.waitForSelector(seen);
    return (performance.now() - start) / 1000;
  } finally {
    await browser.close();
  }
}
