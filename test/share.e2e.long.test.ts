import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  fitsTelephone,
  isAccessible,
  keepObject,
  needsWorkbench,
  watchedWorkbench,
} from './workbench-browser.ts';

const BOOK = [
  { name: 'countries.yaml', text: '- country: IR\n  languages: [fa]\n- country: AZ\n  languages: [en]\n' },
  {
    name: 'needs.yaml',
    text: '# Said in Baku.\n- id: core\n  country: IR\n  field: equipment\n  title: Mobile core\n',
  },
];

test(
  'the cooperation book is changed in forms: faults are said at once, a later save is refused and shows both',
  needsWorkbench(),
  async () => {
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    const book = await keepObject(page, 'book', 'talks', BOOK);
    const other = await page.context().newPage();
    for (const one of [page, other]) {
      await one.goto(`${server.origin}/#/book?book=${book}`);
      await one.waitForSelector('.book .record');
    }
    await isAccessible(page);
    await page.getByLabel('title *').fill('Core of the mobile network');
    await page.getByLabel('title *').press('Enter');
    await page.getByLabel('country *').fill('Iran');
    await page.getByLabel('country *').press('Enter');
    await page.waitForSelector('.findings .lost');
    await page.getByLabel('country *').fill('IR');
    await page.getByLabel('country *').press('Enter');
    await page.waitForSelector('.findings .lost', { state: 'detached' });
    await page.click('.save-bar button.main');
    await page.waitForSelector('.save-bar .unsaved', { state: 'detached' });

    await other.getByLabel('title *').fill('Packet core');
    await other.getByLabel('title *').press('Enter');
    await other.click('.save-bar button.main');
    await other.waitForSelector('.conflict');
    const both = await other.locator('.conflict').textContent();
    assert.match(both!, /Packet core/);
    assert.match(both!, /Core of the mobile network/);
    await other.click('.save-bar .notice button:first-of-type');
    await other.waitForSelector('.conflict', { state: 'detached' });
    assert.equal(await other.getByLabel('title *').inputValue(), 'Core of the mobile network');
    await fitsTelephone(other);
    assert.deepEqual(faults, []);
  },
);

test(
  'an answer is taken along as a picture with its caption, as slides in the language of the page, and as rows',
  needsWorkbench(),
  async () => {
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    await page.goto(`${server.origin}/#/ask/assess?country=IR`);
    await page.click('form.question button[type=submit]');
    await page.waitForSelector('.report figure .picture-buttons');
    await page.waitForSelector('.downloads a[href*="pptx"]');
    const taken = async (click: () => Promise<void>): Promise<Buffer> => {
      const [file] = await Promise.all([page.waitForEvent('download'), click()]);
      return readFileSync(await file.path());
    };
    const svg = (
      await taken(() => page.locator('.picture-buttons button', { hasText: 'SVG' }).first().click())
    ).toString();
    assert.match(svg, /Iran/);
    assert.match(svg, /SHA-256 \S*[0-9a-f]{12}/);
    assert.ok(svg.includes(server.origin), 'where it is found');
    const png = await taken(() =>
      page.locator('.picture-buttons button', { hasText: 'PNG' }).first().click(),
    );
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    for (const [format, start] of [
      ['pptx', 'PK'],
      ['docx', 'PK'],
      ['pdf', '%PDF'],
      ['parquet', 'PAR1'],
      ['csv', 'snapshot_date,country'],
    ] as const) {
      const bytes = await taken(() => page.click(`.downloads a[href*="/export/${format}"]`));
      assert.equal(bytes.subarray(0, start.length).toString(), start, format);
    }
    await page.selectOption('select.language', 'fa');
    await page.waitForSelector('.downloads a[href*="lang=fa"]');
    const html = (await taken(() => page.click('.downloads a[href*="/export/html"]'))).toString();
    assert.match(html, /dir="rtl"/);
    assert.deepEqual(faults, []);
  },
);
