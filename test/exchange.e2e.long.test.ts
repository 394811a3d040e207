import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { ask } from '../src/operations/ask.ts';
import { OPERATIONS, type OperationId } from '../src/operations/list.ts';
import { localHouse } from '../src/operations/local-house.ts';
import { ServedExchanges } from '../src/server/served-exchanges.ts';
import { makeRestoreCard, makeSmallCards, smallInventory } from './small-cards.ts';
import { NOW, TERMS, tryExchange } from './try-exchange.ts';
import { fitsTelephone, isAccessible, needsWorkbench, watchedWorkbench } from './workbench-browser.ts';

test(
  'an operator sees partners, what they have and have not confirmed, what a release would give, and makes a token that is shown once',
  needsWorkbench(),
  async () => {
    const { at, doing, end } = await tryExchange();
    after(end);
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    await page.goto(`${server.origin}/#/exchange`);
    await page.waitForSelector('.exchange .notice.note');
    await isAccessible(page);

    const workspace = await page.evaluate(async () => {
      const me = (await (await fetch('/api/me')).json()) as { workspaces: { id: string }[] };
      return me.workspaces[0].id;
    });
    const exchanges = new ServedExchanges(new Map([[workspace, at('A')]]));
    Object.assign(server.instance, { exchanges });
    // Nothing is there yet: a sentence says what to do first.
    await page.reload();
    await page.waitForSelector('.exchange .release .notice');
    assert.equal(await page.locator('.exchange .release form').count(), 0);

    for (const [id, marking] of [
      ['storm', 'TLP:GREEN'],
      ['cut', 'TLP:GREEN'],
      ['plan', 'TLP:RED'],
    ]) {
      writeFileSync(at(`${id}.json`), JSON.stringify({ network: 11, note: id }));
      // oxlint-disable-next-line no-await-in-loop -- three
      await doing('add', 'A', { files: [at(`${id}.json`)], id, marking });
    }
    await doing('release', 'A', { items: ['cut'], ...TERMS });
    await doing('withdraw', 'A', { items: ['cut'], reason: 'measured wrong', now: NOW });
    await page.reload();
    await page.waitForSelector('.exchange .part-ends tr.weaker');
    assert.match(await page.locator('.exchange .part-ends tbody').innerText(), /cut[\s\S]*B/);
    assert.match(await page.locator('.exchange .part-partners tbody').innerText(), /^B\s/);

    // By keys alone: what is chosen, for whom, for what.
    const ticks = page.locator('.exchange .release .ticks');
    const show = page.locator('.exchange .release button[type=submit]');
    assert.ok(await show.isDisabled());
    const box = (of: number, name: string) =>
      ticks.nth(of).locator('label', { hasText: name }).locator('input');
    await box(0, 'storm').press('Space');
    await box(1, 'B').press('Space');
    assert.equal(await box(0, 'cut').count(), 0);
    await page.fill('.exchange input[name=purpose]', 'to see');
    // A moment is written as one likes, and what was understood stands below in the language of the page; what is none is not sent.
    const ends = page.locator('.exchange .moment-field');
    await ends.locator('input').fill('05/11/2026');
    assert.ok(await show.isDisabled());
    assert.equal(await ends.locator('input').getAttribute('aria-invalid'), 'true');
    await ends.locator('input').fill('2036-12-31 18:00');
    assert.match(await ends.locator('time').innerText(), /31 Dec 2036.*18:00/);
    await page.locator('.exchange input[name=purpose]').press('Enter');
    await page.waitForSelector('.exchange .release-command');
    const command = await page.locator('.release-command').innerText();
    assert.match(
      command,
      /^muruna exchange release storm --folder A --to B --tlp TLP:GREEN .*--until 2036-12-31T/,
    );
    assert.match(await page.locator('.leaving').innerText(), /AS11/);
    await isAccessible(page);
    await fitsTelephone(page);

    // With another choice what was shown goes; what is marked above the terms is refused by name, and there is no command.
    await box(0, 'plan').press('Space');
    assert.equal(await page.locator('.leaving').count(), 0);
    await show.press('Enter');
    await page.waitForSelector('.leaving tr.failed');
    assert.match(await page.locator('.leaving tr.failed').innerText(), /plan/);
    assert.equal(await page.locator('.release-command').count(), 0);

    await page.locator('.partner-tokens form button[type=submit]').press('Enter');
    await page.waitForSelector('.partner-tokens .link-once input');
    await page.waitForSelector('.partner-tokens .rows li');
    const token = await page.inputValue('.partner-tokens .link-once input');
    assert.ok(await exchanges.partnerOf(token, new Date()));
    await page.locator('.partner-tokens .rows button').press('Enter');
    await page.locator('.partner-tokens .rows').waitFor({ state: 'detached' });
    assert.equal(await exchanges.partnerOf(token, new Date()), undefined);

    // A ledger that somebody changed is not shown as if it were whole.
    appendFileSync(at('A', 'ledger.jsonl'), '{}\n');
    await page.reload();
    await page.waitForSelector('.exchange [role=alert]');
    assert.match(await page.locator('.exchange [role=alert]').innerText(), /ledger\.jsonl/);
    assert.equal(await page.locator('.exchange .verified').count(), 0);
    await isAccessible(page);
    assert.deepEqual(faults, []);
  },
);

/** Two parties, and cards of practice that the second has signed, in the folder `cards`. */
async function exchangeWithCards(make: typeof makeSmallCards): ReturnType<typeof tryExchange> {
  const parties = await tryExchange();
  const { at, end } = parties;
  const cwd = process.cwd();
  process.env['MURUNA_TRUST'] = at('trusted.json');
  after(() => {
    process.chdir(cwd);
    end();
  });
  mkdirSync(at('cards'));
  process.chdir(at('cards'));
  copyFileSync(at('B.key'), 'signer');
  await make(async (id, request) => ask(await OPERATIONS[id as OperationId](), request, localHouse()), NOW);
  process.chdir(cwd);
  return parties;
}

test(
  'practice cards stand there with what was measured, are tried here by their gain, take what a recipe needs, and are offered to a book',
  needsWorkbench(),
  async () => {
    const { at, doing, carry } = await exchangeWithCards(makeSmallCards);
    await doing('add', 'A', { files: [at('cards', 'card.json')], id: 'ours', marking: 'TLP:GREEN' });
    await doing('add', 'B', { files: [at('cards', 'needy.json')], id: 'theirs', marking: 'TLP:GREEN' });
    await carry(await doing('release', 'B', { items: ['theirs'], ...TERMS, to: ['A'] }));

    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    const workspace = await page.evaluate(async () => {
      const me = (await (await fetch('/api/me')).json()) as { workspaces: { id: string }[] };
      return me.workspaces[0].id;
    });
    Object.assign(server.instance, { exchanges: new ServedExchanges(new Map([[workspace, at('A')]])) });
    await page.goto(`${server.origin}/#/exchange`);
    const cards = page.locator('.practice-cards > li');
    await cards.nth(1).waitFor();
    assert.match(await cards.nth(0).innerText(), /A second way out[\s\S]*Two contracts[\s\S]*Your own/);
    assert.match(await cards.nth(1).innerText(), /Signed by B · From B · TLP:GREEN/);
    // Without a book there is nothing to offer to.
    assert.equal(await page.locator('.practices .offer').count(), 0);

    const submit = page.locator('.practices button[type=submit]');
    await page.selectOption('select[name=practice-country]', 'AZ');
    await submit.press('Enter');
    const ranked = page.locator('.practice-result .part-ranked tbody tr');
    await ranked.nth(1).waitFor();
    // One recipe lacks something of one's own: it stands last, and its field appears.
    await page.locator('input[name=need-networks]').fill('29049');
    await submit.press('Enter');
    await page.locator('.practice-result .part-ranked').waitFor({ state: 'detached' });
    await ranked.nth(1).waitFor();
    const gains = await ranked.locator('td:nth-child(7)').allInnerTexts();
    assert.equal(gains.length, 2);
    for (const gain of gains) assert.match(gain, /%/);
    await isAccessible(page);
    await fitsTelephone(page);

    // Another choice takes the result away; no card, no question.
    await cards.nth(0).locator('input').press('Space');
    assert.equal(await page.locator('.practice-result').count(), 0);
    await cards.nth(1).locator('input').press('Space');
    assert.ok(await submit.isDisabled());

    const names = ['needs.yaml', 'offers.yaml', 'organisations.yaml'];
    const place = new URL('small-book/', import.meta.url);
    const files = names.map((name) => ({ name, text: readFileSync(new URL(name, place), 'utf8') }));
    await page.evaluate(
      async ([path, body]) => {
        await fetch(path, { method: 'POST', body });
      },
      [`/api/workspaces/${workspace}/books`, JSON.stringify({ name: 'talks', files })] as const,
    );
    await page.reload();
    await page.locator('.practices .offer').press('Enter');
    await page.waitForSelector('.practice-result .report section');
    await isAccessible(page);
    assert.deepEqual(faults, []);
  },
);

test(
  'a recipe that takes an inventory and its damage is tried on those that the workspace keeps, and until there are any the way to them is shown',
  needsWorkbench(),
  async () => {
    const { at, doing } = await exchangeWithCards(makeRestoreCard);
    await doing('add', 'A', { files: [at('cards', 'parts.json')], id: 'parts', marking: 'TLP:GREEN' });

    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    const workspace = await page.evaluate(async () => {
      const me = (await (await fetch('/api/me')).json()) as { workspaces: { id: string }[] };
      return me.workspaces[0].id;
    });
    Object.assign(server.instance, { exchanges: new ServedExchanges(new Map([[workspace, at('A')]])) });
    await page.goto(`${server.origin}/#/exchange`);
    await page.selectOption('select[name=practice-country]', 'IR');
    const submit = page.locator('.practices button[type=submit]');
    await submit.press('Enter');
    const empty = page.locator('.need-document', { has: page.locator('select[name=need-inventory]') });
    await empty.locator('a[href="#/documents"]').waitFor();
    assert.match(await empty.innerText(), /no document of this kind/);
    await isAccessible(page);

    const { files, damage } = smallInventory(5);
    await page.evaluate(
      async ([path, inventory, broken]) => {
        await fetch(`${path}/inventories`, { method: 'POST', body: inventory });
        await fetch(`${path}/objects?kind=damage&name=Storm`, { method: 'POST', body: broken });
      },
      [
        `/api/workspaces/${workspace}`,
        JSON.stringify({
          name: 'Our network',
          files: [...files].map(([name, text]) => ({ name, text })),
        }),
        damage,
      ] as const,
    );
    await page.reload();
    await page.selectOption('select[name=practice-country]', 'IR');
    await submit.press('Enter');
    await page
      .locator('select[name=need-inventory] option', { hasText: 'Our network' })
      .waitFor({ state: 'attached' });
    await page
      .locator('select[name=need-damage] option', { hasText: 'Storm' })
      .waitFor({ state: 'attached' });
    await page.selectOption('select[name=need-inventory]', { label: 'Our network' });
    await page.selectOption('select[name=need-damage]', { label: 'Storm' });
    await submit.press('Enter');
    const ranked = page.locator('.practice-result .part-ranked tbody tr');
    await ranked.filter({ hasText: '%' }).waitFor();
    await isAccessible(page);
    await fitsTelephone(page);
    // Another choice takes the result away.
    await page.selectOption('select[name=need-damage]', '');
    assert.equal(await page.locator('.practice-result').count(), 0);
    assert.deepEqual(faults, []);
  },
);
