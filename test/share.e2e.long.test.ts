import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { parquetMetadata } from 'hyparquet';
import { ask } from '../src/operations/ask.ts';
import { partnersOperation } from '../src/operations/cooperation/partners.operation.ts';
import { localHouse } from '../src/operations/local-house.ts';
import {
  fitsTelephone,
  isAccessible,
  keepObject,
  needsWorkbench,
  textsOfPicture,
  watchedWorkbench,
} from './workbench-browser.ts';

const title = '[data-field=title]';

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
    await page.fill(title, 'Core of the mobile network');
    await page.press(title, 'Enter');
    await page.fill('[data-field=declaredBy]', 'The Ministry');
    await page.press('[data-field=declaredBy]', 'Enter');
    await page.waitForSelector('.findings .lost');
    await page.fill('[data-field=declaredBy]', 'IR');
    await page.press('[data-field=declaredBy]', 'Enter');
    await page.waitForSelector('.findings .lost', { state: 'detached' });
    await page.getByLabel(/^Measure/).selectOption('detour');
    await page.getByLabel(/^Country/).selectOption('AZ');
    await page.click('.save-bar button.main');
    await page.waitForSelector('.save-bar .unsaved', { state: 'detached' });

    await other.fill(title, 'Packet core');
    await other.press(title, 'Enter');
    // Another language leaves what was typed, here and in the language before.
    await other.selectOption('select.language', 'ru');
    await other.waitForSelector('html[lang|=ru]');
    await other.waitForSelector('.record :text("Заголовок")');
    assert.equal(await other.inputValue(title), 'Packet core');
    await other.selectOption('select.language', 'en');
    await other.waitForSelector('.record :text("Title")');
    assert.equal(await other.inputValue(title), 'Packet core');
    await other.click('.save-bar button.main');
    await other.waitForSelector('.conflict');
    const both = await other.locator('.conflict').textContent();
    assert.match(both!, /Packet core/);
    assert.match(both!, /Core of the mobile network/);
    await other.click('.save-bar .notice button:first-of-type');
    await other.waitForSelector('.conflict', { state: 'detached' });
    assert.equal(await other.inputValue(title), 'Core of the mobile network');
    await other.reload();
    await other.waitForSelector(title);
    assert.equal(await other.getByLabel(/^Country/).inputValue(), 'AZ');
    await fitsTelephone(other);
    await other.selectOption('select.language', 'ar');
    await other.waitForSelector('.record :text("العنوان")');
    await isAccessible(other);
    await fitsTelephone(other);
    // Nor does another language take it away once the session has ended.
    await other.fill(title, 'Core and radio');
    await other.press(title, 'Enter');
    await other.context().clearCookies();
    await other.selectOption('select.language', 'en');
    await other.waitForSelector('.record :text("Title")');
    await other.click('.save-bar button.main');
    await other.waitForSelector('[role=alert] a[href="#/sign-in"]');
    assert.equal(await other.inputValue(title), 'Core and radio');
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
    // A long table begins with its first rows, and has all of them when asked; one stays there.
    const long = page.locator('.table.short:visible').last();
    const rows = long.locator('tbody tr');
    assert.deepEqual([await rows.nth(7).isVisible(), await rows.nth(8).isVisible()], [true, false]);
    await long.locator('button.unfold-rows').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.table:not(.short) > .scroll:focus tr:nth-child(9)');
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
      if (format !== 'parquet') continue;
      const { key_value_metadata: about } = parquetMetadata(new Uint8Array(bytes).buffer);
      const link = about?.find(({ key }) => key === 'link')?.value;
      assert.match(link!, new RegExp(`^${server.origin}/#/answer/`));
    }
    await page.selectOption('select.language', 'fa');
    await page.waitForSelector('html[dir=rtl]');
    await page.waitForSelector('.downloads a[href*="lang=fa"]');
    const html = (await taken(() => page.click('.downloads a[href*="/export/html"]'))).toString();
    assert.match(html, /dir="rtl"/);
    assert.ok(html.includes(page.url()), 'where it is found');
    const name = await page.locator('.downloads a[href*="/export/csv"]').evaluate(async (link) => {
      const { headers } = await fetch((link as HTMLAnchorElement).href, { method: 'GET' });
      return headers.get('content-disposition');
    });
    assert.match(name!, /"assess-IR-2026-07-30-[0-9a-f]{12}-\S+\.csv"/);
    assert.deepEqual(faults, []);
  },
);

/** The small book that the tests of operations read. */
const SMALL = join(import.meta.dirname, 'small-book');

test(
  'partners stand beside each other with the figures of the command line, lead to their brief and projects, and an event is one download',
  needsWorkbench(),
  async () => {
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    const files = readdirSync(SMALL).map((name) => ({ name, text: readFileSync(join(SMALL, name), 'utf8') }));
    const book = await keepObject(page, 'book', 'talks', files);
    await page.goto(`${server.origin}/#/share/IR?v=1&book=${book}`);
    await page.waitForSelector('.matrix tbody tr');

    const { answer } = await ask(partnersOperation, { country: 'IR' }, localHouse());
    const [first] = answer.partners;
    const row = page.locator(`.matrix tr[data-partner=${first.country}]`);
    assert.ok((await row.textContent())!.includes(`${(first.on! * 100).toFixed(1)}%`));
    assert.equal(await page.locator('.matrix tbody tr').first().getAttribute('data-partner'), first.country);
    await isAccessible(page);

    // Sorted by a column, both ways, by keys; a partner by its name in any language.
    const byName = page.locator('.matrix thead th').first();
    await byName.locator('button').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.matrix th[aria-sort=ascending]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.matrix th[aria-sort=descending]');
    await page.fill('input[type=search]', 'أذربيجان');
    await page.waitForFunction(() => document.querySelectorAll('.matrix tbody tr').length === 1);
    await fitsTelephone(page);
    // The table as a picture is as it is searched and sorted.
    const partners = await textsOfPicture(page, '.of-table');
    assert.match(partners, /Azerbaijan/);
    assert.doesNotMatch(partners, /United States *\n/);
    assert.ok(partners.includes(answer.snapshot.id.slice(0, 12)));

    // The brief on the two is a report like that of the command line.
    await page.click('.matrix tbody a');
    await page.waitForSelector('.report #dependence-heading');
    await page.click('text=Joint projects on the map');
    await page.waitForSelector('.project-list button');
    await page.waitForSelector('.map canvas');
    assert.match(await textsOfPicture(page, '.know-map'), /Iran/);
    await page.click('.project-list button');
    await page.waitForSelector('.project-list button[aria-pressed=true]');
    await isAccessible(page);

    await page.click('.share-parts a:has-text("Commitments")');
    await page.waitForSelector('.report table');
    assert.match(await textsOfPicture(page, '.report'), /Promised by/);
    await page.click('.share-parts a:has-text("Offers and needs")');
    await page.waitForSelector('.report #matches-heading');

    await page.click('.share-parts a:has-text("Event pack")');
    await page.uncheck('.layers label:has-text("PDF") input');
    await page.click('form button.main');
    await page.waitForSelector('.pack-files li');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a.button[href$="/files"]'),
    ]);
    const packed = Object.keys(unzipSync(readFileSync(await download.path())));
    assert.ok(packed.includes('event-pack/pack.json'));
    assert.ok(packed.some((name) => name.endsWith('.ics')) && packed.some((name) => name.includes('brief-')));
    await isAccessible(page);
    await page.selectOption('select.language', 'ar');
    await page.waitForSelector('html[dir=rtl]');
    await isAccessible(page);
    await fitsTelephone(page);
    assert.deepEqual(faults, []);
  },
);
