import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { ask } from '../src/operations/ask.ts';
import {
  dossierSignOperation,
  dossierVerifyOperation,
} from '../src/operations/evidence/dossier.operation.ts';
import { newKey } from '../src/operations/evidence/keys.ts';
import { localHouse } from '../src/operations/local-house.ts';
import { fitsTelephone, isAccessible, needsWorkbench, watchedWorkbench } from './workbench-browser.ts';

const PASSPHRASE = 'a phrase that is long';

/** The files that a deed hands over, by the ends of their names. */
async function downloads(page: Page, count: number, deed: () => Promise<void>): Promise<Map<string, Buffer>> {
  const started: Download[] = [];
  const all = new Promise<void>((resolve) => {
    page.on('download', (download) => {
      if (started.push(download) === count) resolve();
    });
  });
  await deed();
  await all;
  const got = new Map<string, Buffer>();
  for (const download of started) {
    const ending = download.suggestedFilename().split('.').at(-1)!;
    // oxlint-disable-next-line no-await-in-loop -- one or two
    got.set(ending, readFileSync(await download.path()));
  }
  page.removeAllListeners('download');
  return got;
}

test(
  'an answer becomes evidence: added, cited, looked at whole, signed in the browser, verified there and by the command line',
  needsWorkbench(),
  async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'muruna-evidence-'));
    process.env['MURUNA_TRUST'] = join(folder, 'nobody.json');
    context.after(() => rmSync(folder, { recursive: true }));
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    interceptChoosers(page);

    // From the view of a country into a dossier.
    await page.goto(`${server.origin}/#/know/IR`);
    await page.click('.downloads .add-to-dossier button');
    await page.click('.add-to-dossier [role=status] a');
    await page.waitForSelector('.draft textarea');
    // What nobody gave a title is called in the language of its reader.
    await page.selectOption('select.language', 'fr');
    await page.waitForSelector('h1:has-text("Nouveau dossier")');
    await page.selectOption('select.language', 'en');
    await page.waitForSelector('h1:has-text("New dossier")');
    await page.fill('.draft textarea', 'Iran: [[figure: networks]]. [[claim: networks < 2]]');
    await page.waitForSelector('.claims [data-verdict=false]');
    await page.fill('.draft textarea', '');
    await page.click('.figure-picker summary');
    await page.click('.figure-picker li:first-child button:last-child');
    await page.waitForSelector('.claims [data-verdict=holds]');
    await page.fill('.draft > .field input', 'Night of the storm');
    const typed = await page.inputValue('.draft textarea');
    for (const [code, heading] of [
      ['fr', 'Texte'],
      ['en', 'Text'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one language after the other
      await page.selectOption('select.language', code);
      // oxlint-disable-next-line no-await-in-loop -- one language after the other
      await page.waitForSelector(`#draft-narrative:text-is("${heading}")`);
      // oxlint-disable-next-line no-await-in-loop -- one language after the other
      assert.equal(await page.inputValue('.draft > .field input'), 'Night of the storm');
      // oxlint-disable-next-line no-await-in-loop -- one language after the other
      assert.equal(await page.inputValue('.draft textarea'), typed);
    }
    await page.click('.save-bar button.main');
    await page.waitForSelector('.save-bar .unsaved', { state: 'detached' });
    await isAccessible(page);

    // Everything that leaves stands there before anything is signed. From here on by keys alone.
    await tabTo(page, '.packing > button.main');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.preview tr[data-field]');
    await page.waitForSelector('.sign input[type=file]');
    const fields = await page.locator('.preview tr[data-field]').count();
    assert.ok(fields > 50, `${fields} fields`);
    await isAccessible(page);

    // A key of this browser: two files for its owner, the public one for the workspace.
    const other = await page.context().newPage();
    interceptChoosers(other);
    await other.goto(`${server.origin}/#/evidence`);
    await other.click('text=Make a key of your own');
    await other.fill('input[name=signer]', 'Ministry');
    await other.fill('input[name=new-passphrase]', PASSPHRASE);
    const sent: string[] = [];
    other.on('request', (request) => sent.push(request.postData() ?? ''));
    const key = await downloads(other, 2, () => other.click('section form button.main'));
    await other.waitForSelector('section li:has-text("Ministry")');
    assert.match(key.get('key')!.toString(), /^Name: Ministry\n-----BEGIN ENCRYPTED PRIVATE KEY-----/);
    assert.ok(sent.every((body) => !body.includes('PRIVATE') && !body.includes(PASSPHRASE)));
    await isAccessible(other);

    writeFileSync(join(folder, 'own.key'), key.get('key')!);
    writeFileSync(join(folder, 'own.pub'), key.get('pub')!);
    await page.bringToFront();
    await tabTo(page, '.packing .to-sign');
    await page.keyboard.press('Enter');
    await chooseByKeys(page, '.sign', join(folder, 'own.key'));
    await tabTo(page, 'input[name=passphrase]');
    await page.keyboard.type('not the phrase');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sign .notice.warning');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.verdict.good');
    await tabTo(page, '.sign a.button');
    const signed = await downloads(page, 1, () => page.keyboard.press('Enter'));
    await fitsTelephone(page);

    // The command line finds the same.
    const dossier = join(folder, 'signed.zip');
    writeFileSync(dossier, signed.get('zip')!);
    const request = { dossier, trust: [join(folder, 'own.pub')] };
    const { answer } = await ask(dossierVerifyOperation, request, localHouse());
    assert.deepEqual([answer.ok, answer.title, answer.claims], [true, 'Night of the storm', 1]);

    await other.bringToFront();
    // What the command line signs the browser verifies; one that was changed it does not.
    await newKey(join(folder, 'cli.key'), 'Regulator');
    await ask(
      dossierSignOperation,
      { dossier, keys: [join(folder, 'cli.key')], out: join(folder, 'both.zip') },
      localHouse(),
    );
    const files = unzipSync(signed.get('zip')!);
    const [result] = Object.keys(files).filter((name) => name.includes('/results/'));
    files[result] = Buffer.from(Buffer.from(files[result]).toString().replace('"IR"', '"AZ"'));
    writeFileSync(join(folder, 'bent.zip'), zipSync(files));
    for (const [name, verdict] of [
      ['both.zip', 'good'],
      ['bent.zip', 'bad'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- in turn
      await chooseByKeys(other, '.verify', join(folder, name));
      // oxlint-disable-next-line no-await-in-loop -- in turn
      await other.waitForSelector(`.verdict[data-verdict=${verdict}]`);
    }
    await other.click('section li:has-text("Ministry") button');
    await other.waitForSelector('section li:has-text("Ministry")', { state: 'detached' });
    await other.setInputFiles('.verify input[type=file]', join(folder, 'both.zip'));
    await other.waitForSelector('.verdict[data-verdict=stranger]');
    await other.selectOption('select.language', 'ar');
    await other.waitForSelector('h1:has-text("الأدلة")');
    await isAccessible(other);
    await fitsTelephone(other);

    await walkExample(page, server.origin);
    assert.deepEqual(faults, []);
  },
);

/** Goes on by Tab until the focus is there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press('Tab');
  }
  assert.fail(`no way by Tab to ${selector}`);
}

/**
 * Keeps lists of files from opening on a screen for as long as the page lives. Waiting alone turns
 * this on and off each time, and a key pressed in between opens a list that nobody sees.
 */
function interceptChoosers(page: Page): void {
  page.on('filechooser', () => {});
}

/** Opens the list of files from the keyboard and chooses one. */
async function chooseByKeys(page: Page, place: string, file: string): Promise<void> {
  await tabTo(page, `${place} input[type=file]`);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(file);
}

/** The guided example as a newcomer goes through it: left in the middle, gone on with in Persian, to a dossier that holds. */
async function walkExample(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/#/`);
  await page.click('.example-card a.main');
  await page.click('.example-step button.main');
  for (const picture of ['.figures', 'figure svg', '.table tbody tr']) {
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await page.waitForSelector(`.digest ${picture}`);
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await isAccessible(page);
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await page.click('.example-next a.main');
  }
  // Left here; the first page knows how far one was.
  await page.goto(`${origin}/#/`);
  await page.waitForSelector('.example-card :text("3 of 6")');
  await page.selectOption('select.language', 'fa');
  await page.click('.example-card a.main:has-text("ادامه")');
  await page.waitForSelector('h1:has-text("برنامهٔ تعمیر آن")');
  await page.waitForSelector('.digest figure svg');
  await page.click('.example-next a.main');
  // The drill finds what the scenario takes down in the made-up network.
  await page.waitForSelector('h1:has-text("تمرین، از خرابی تا بازیابی")');
  await page.waitForSelector('.digest figure svg');
  await fitsTelephone(page);
  await page.click('.example-next a.main');
  await page.click('button.main:has-text("بسته‌بندی، امضا و راستی‌آزمایی")');
  await page.waitForSelector('.verdict.good');
  assert.equal(await page.locator('.example-steps li.done').count(), 6);
  await isAccessible(page);
  await fitsTelephone(page);
}
