import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { ask } from '../src/operations/ask.ts';
import { localHouse } from '../src/operations/local-house.ts';
import { snapshotInfoOperation } from '../src/operations/snapshot/snapshot.operation.ts';
import { startServer } from '../src/server/serve.ts';
import { PASSWORD } from './small-server.ts';

// The workbench as its user meets it: in Chromium, against a server on loopback with an embedded database.

const CHROMIUM = '/usr/bin/chromium';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGES = join(import.meta.dirname, '../dist/workbench/index.html');

const missing = [CHROMIUM, PAGES].filter((path) => !existsSync(path));
const skip = missing.length > 0 && `SKIPPED, NOT TESTED: no ${missing.join(', no ')} (npm run build:web)`;
if (skip) process.stderr.write(`${skip}\n`);

test(
  'the first administrator comes in, asks, reads in Arabic, shares and revokes; nothing leaves, nothing is inline',
  { skip },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muruna-workbench-'));
    const faults: unknown[] = [];
    const server = await startServer({ data: folder, port: 0 }, ({ error }) => faults.push(error));
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--force-prefers-reduced-motion',
      ],
    });
    after(async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const watched = async (): Promise<Page> => {
      const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
      page.setDefaultTimeout(120_000);
      page.on('request', (request) => {
        if (!request.url().startsWith(server.origin) && !/^(blob|data):/.test(request.url()))
          faults.push(request.url());
      });
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (line) => {
        if (/Content Security Policy/i.test(line.text())) faults.push(line.text());
      });
      return page;
    };
    const page = await watched();
    await page.goto(server.firstLink!);
    await page.fill('input[name=name]', 'Layla');
    await page.fill('input[name=password]', PASSWORD);
    await page.click('button[type=submit]');
    await page.waitForSelector('.subjects');
    await isAccessible(page);

    // The same document, to the last digit, that the command line writes.
    await page.goto(`${server.origin}/#/ask/snapshot.info`);
    await page.click('form.question button[type=submit]');
    await page.waitForSelector('.report figure, .report table');
    const [written] = await Promise.all([documentOf(page), isAccessible(page)]);
    const { answer } = await ask(snapshotInfoOperation, {}, localHouse());
    // It says by which name it was asked; all that follows from the snapshot is the same.
    const asWritten = (document: unknown): object => ({
      ...(document as object),
      provenance: null,
      name: null,
      file: null,
    });
    assert.deepEqual(asWritten(written), asWritten(JSON.parse(JSON.stringify(answer))));

    await page.selectOption('select.language', 'ar');
    assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
    await page.setViewportSize({ width: 360, height: 740 });
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    );
    await isAccessible(page);
    await page.selectOption('select.language', 'en');

    await page.click('text=Share by link');
    const link = await page.inputValue('.link-once input');
    const stranger = await watched();
    await stranger.goto(link);
    await stranger.waitForSelector('.report');
    assert.equal(await stranger.locator('nav.rail').count(), 0);
    await page.goto(`${server.origin}/#/people`);
    await page.click('text=Revoke');
    await page.waitForSelector('text=revoked');
    await stranger.reload();
    await stranger.waitForSelector('.notice.warning');
    assert.equal(await stranger.locator('.report').count(), 0);

    await page.click('text=Sign out');
    await page.waitForSelector('input[name=password]');
    assert.deepEqual(faults, []);
  },
);

/** The document behind the report on the page. */
async function documentOf(page: Page): Promise<unknown> {
  const job = decodeURIComponent(page.url().split('/').at(-1)!);
  return page.evaluate(async (id) => {
    const me = (await (await fetch('/api/me')).json()) as { workspaces: { id: string }[] };
    return (
      await fetch(`/api/workspaces/${me.workspaces[0].id}/jobs/${id}/answer`)
    ).json() as Promise<unknown>;
  }, job);
}

/** No fault that axe calls serious. */
async function isAccessible(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.waiting') === null);
  const isThere = await page.evaluate(() => 'axe' in window);
  // Evaluated, not added as a script: what is inline is forbidden here.
  if (!isThere) await page.evaluate(readFileSync(AXE, 'utf8'));
  const found = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: {
          run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
  assert.deepEqual(found, []);
}
