import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { ServedExchanges } from '../src/server/served-exchanges.ts';
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
    await page.locator('.exchange input[name=purpose]').press('Enter');
    await page.waitForSelector('.exchange .release-command');
    const command = await page.locator('.release-command').innerText();
    assert.match(command, /^muruna exchange release storm --folder A --to B --tlp TLP:GREEN /);
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
