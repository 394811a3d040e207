import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { ask } from '../src/operations/ask.ts';
import { localHouse } from '../src/operations/local-house.ts';
import { snapshotInfoOperation } from '../src/operations/snapshot/snapshot.operation.ts';
import { fitsTelephone, isAccessible, needsWorkbench, watchedWorkbench } from './workbench-browser.ts';

// The workbench as its user meets it: in Chromium, against a server on loopback with an embedded database.

test(
  'the first administrator comes in, asks, reads in Arabic, shares and revokes; nothing leaves, nothing is inline',
  needsWorkbench(),
  async () => {
    const { server, faults, stranger: watched, administrator } = await watchedWorkbench();
    const page = await administrator();
    await page.waitForSelector('.subjects');
    await isAccessible(page);
    const first = await fetchedScripts(page);
    const size = first.reduce((sum, { bytes }) => sum + bytes, 0);
    assert.ok(size <= 400_000, `the first view takes ${size} bytes of script`);
    assert.equal(languagesIn(first), 1);

    // Anything by its name, in any language, without the mouse.
    await page.keyboard.press('Control+k');
    await page.fill('.palette input', 'روسیه');
    await page.waitForSelector('.palette [role="option"]:has-text("Russia")');
    await isAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/withstand/RU'));
    await page.keyboard.press('Control+k');
    await page.fill('.palette input', '۸۳۵۹');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/know/RU?v=1&on=n8359');

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

    // The day goes first and hours are 24, as in reports.
    assert.match(
      (await page.locator('main time').first().textContent())!,
      /^\d+ [A-Z][a-z]+ \d{4}, \d\d:\d\d$/,
    );

    await page.selectOption('select.language', 'ar');
    await page.waitForSelector('html[dir=rtl]');
    assert.equal(languagesIn(await fetchedScripts(page)), 2);
    await fitsTelephone(page);
    await isAccessible(page);
    await foldsOnTelephone(page);
    await page.selectOption('select.language', 'en');

    // On paper there is light ground, whatever the screen, and nothing that can only be pressed.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.ok(
      paper.match(/\d+/g)!.every((part) => Number(part) > 200),
      paper,
    );
    assert.equal(await page.locator('button:visible, nav:visible, select:visible').count(), 0);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });

    await page.click('text=Share by link');
    const link = await page.inputValue('.link-once input');
    const stranger = await watched();
    await stranger.goto(link);
    await stranger.waitForSelector('.report');
    assert.equal(await stranger.locator('nav.rail').count(), 0);
    // It shows its age, and leads nowhere else here.
    assert.equal(await stranger.locator('.notice time').count(), 2);
    assert.equal(await stranger.locator('a[href^="#"], a[href^="/"], button.main').count(), 0);
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

/** The head is one line; what has no room in it unfolds, by keys too, and goes when one leaves it. */
async function foldsOnTelephone(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 360, height: 740 });
  const { height } = (await page.locator('.bar').boundingBox())!;
  assert.ok(height < 64, `the head is ${height} pixels high`);
  const language = page.locator('select.language');
  assert.equal(await language.isVisible(), false);
  await page.focus('.unfold');
  await page.keyboard.press('Enter');
  await language.waitFor();
  await isAccessible(page);
  await page.keyboard.press('Tab');
  assert.ok(await language.evaluate((one) => one === document.activeElement));
  await page.keyboard.press('Escape');
  await language.waitFor({ state: 'hidden' });
  assert.ok(await page.locator('.unfold').evaluate((one) => one === document.activeElement));
  await page.setViewportSize(before);
}

/** Scripts that the page has fetched, with their size as a server would compress them. */
async function fetchedScripts(page: Page): Promise<{ readonly name: string; readonly bytes: number }[]> {
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const names = new Set(addresses.filter((path) => /^\/assets\/.*\.js$/.test(path)));
  return [...names].map((name) => ({
    name,
    bytes: gzipSync(readFileSync(join(import.meta.dirname, '../dist/workbench', name))).length,
  }));
}

/** Each language comes in a file of its own with its descriptor. */
function languagesIn(scripts: readonly { readonly name: string }[]): number {
  return scripts.filter(({ name }) => name.includes('/descriptor-')).length;
}

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
