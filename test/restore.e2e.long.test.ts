import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { writeInventory } from '../src/formats/inventory/write-inventory.ts';
import { ruleFor } from '../src/engines/restoration/problem-of-inventory.ts';
import { ask } from '../src/operations/ask.ts';
import { localHouse } from '../src/operations/local-house.ts';
import { damageOperation } from '../src/operations/restoration/damage.operation.ts';
import { makeExampleInventory } from '../src/operations/restoration/inventory-example.ts';
import { restoreOperation } from '../src/operations/restoration/restore.operation.ts';
import {
  fitsTelephone,
  isAccessible,
  keepObject,
  needsWorkbench,
  textsOfPicture,
  watchedWorkbench,
} from './workbench-browser.ts';

/** An inventory and a damage small enough that the best plan is proved: the same wherever it is computed. */
async function groundOf(folder: string) {
  const inventory = makeExampleInventory({ country: 'IR', seed: 3, sites: 16, crews: 3 });
  const files = [...writeInventory(inventory)].map(([name, text]) => ({ name, text }));
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  const request = { inventory: folder, random: 5, at: '2026-03-01T08:00+03:30' };
  const { answer: damage } = await ask(damageOperation, request, localHouse());
  const file = join(folder, 'damage.json');
  writeFileSync(file, JSON.stringify(damage));
  const { answer } = await ask(
    restoreOperation,
    { inventory: folder, damage: file, brief: true },
    localHouse(),
  );
  assert.ok(answer.proved);
  // A job of one crew, and a crew that lacks the skill for it.
  const [[job, unfit]] = answer.jobs.flatMap((one) => {
    const [skill, more] = ruleFor(inventory, one.asset, undefined)!.skills;
    const other = inventory.crews.find(({ skills }) => !skills.includes(skill));
    return more === undefined && other ? [[one, other.id] as const] : [];
  });
  return { files, damage: JSON.stringify(damage), answer, job, unfit };
}

const timesOf = (page: Page): Promise<string[]> =>
  page.locator('.gantt .job').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label')!));

/** The Gantt chart as the reader takes it along. */
async function ganttPicture(page: Page): Promise<string> {
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('section.plan .picture-buttons button', { hasText: 'SVG' }).last().click(),
  ]);
  return readFileSync(await picture.path(), 'utf8');
}

/** The rectangles of a picture with a caption, without the paper they lie on. */
function barsOf(svg: string): string[] {
  return (svg.match(/<rect [^>]*>/g) ?? []).slice(1);
}

/** The hour at which a bar says that its job begins. */
function startOf(label: string): number {
  return Number(/hour ([\d.]+) to/.exec(label)![1]);
}

test(
  'a plan is computed as on the command line, moved by keys and by dragging, locked, planned anew, and an impossible move refused',
  needsWorkbench(),
  async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'muruna-plan-'));
    context.after(() => rmSync(folder, { recursive: true, force: true }));
    const { files, damage, answer, job, unfit } = await groundOf(folder);
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    const inventory = await keepObject(page, 'inventory', 'network', files);
    const broken = await keepObject(page, 'damage', 'night.json', [{ name: 'night.json', text: damage }]);
    await page.goto(`${server.origin}/#/restore?inventory=gone-inventory&damage=${broken}`);
    await page.waitForSelector('.lost:has-text("gone-inventory")');
    await page.goto(`${server.origin}/#/restore?inventory=${inventory}&damage=${broken}`);
    await page.click('section.plan button.main');
    await page.waitForSelector('.gantt .job');

    // The same jobs at the same hours as the command line plans.
    const planned = await timesOf(page);
    assert.equal(
      planned.length,
      answer.jobs.reduce((sum, { crews }) => sum + crews.length, 0),
    );
    for (const { name, asset, start, finish } of answer.jobs)
      assert.ok(
        planned.some((bar) => bar.startsWith(name ?? asset) && bar.endsWith(`hour ${start} to ${finish}`)),
        `${asset} ${start} ${finish} in ${planned.join('\n')}`,
      );
    await isAccessible(page);

    const network = await textsOfPicture(page, '.restore');
    for (const said of ['Iran', 'works', 'broken', 'revision 1', '#/restore'])
      assert.ok(network.includes(said), said);

    // By keys: the last job an hour later, and locked there.
    const asPlanned = await ganttPicture(page);
    assert.doesNotMatch(asPlanned, /Changed by hand/);
    const last = answer.jobs.at(-1)!;
    const bar = page.locator(`.gantt .job[data-asset="${last.asset}"]`).first();
    await bar.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector(`.gantt .job.locked[data-asset="${last.asset}"]`);
    assert.match((await bar.getAttribute('aria-label'))!, new RegExp(`hour ${last.start + 1} to`));
    assert.equal(await page.locator('section.plan .notice.warning').count(), 0);

    // The picture that is taken along shows the plan as it is on the screen, and says that it was changed.
    const moved = await ganttPicture(page);
    assert.match(moved, /Changed by hand/);
    assert.notDeepEqual(barsOf(moved), barsOf(asPlanned));
    assert.equal(barsOf(moved).length, barsOf(asPlanned).length);

    // By dragging it comes to another hour again.
    const once = (await bar.getAttribute('aria-label'))!;
    const box = (await bar.boundingBox())!;
    const scale = box.width / (last.finish - last.start);
    await page.mouse.move(box.x + 4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 4 + 3 * scale, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(
      ([asset, before]) => {
        const label = document
          .querySelector(`.gantt .job[data-asset="${asset}"]`)
          ?.getAttribute('aria-label');
        return label !== undefined && label !== before;
      },
      [last.asset, once] as const,
    );
    assert.ok(startOf((await bar.getAttribute('aria-label'))!) >= last.start + 4);

    // The address holds what was done by hand and the hour looked at: opened again it is the same plan, and goes back one by one.
    const byHand = await timesOf(page);
    await page.locator('.player input').focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => location.hash.includes('hour='));
    const servedThen = await page.locator('.recovery .served').textContent();
    await page.reload();
    await page.waitForSelector(`.gantt .job.locked[data-asset="${last.asset}"]`);
    assert.deepEqual(await timesOf(page), byHand);
    assert.equal(await page.locator('.recovery .served').textContent(), servedThen);
    await page.click('section.plan button:has-text("Undo")');
    await page.waitForFunction(
      ([asset, label]) =>
        document.querySelector(`.gantt .job[data-asset="${asset}"]`)?.getAttribute('aria-label') === label,
      [last.asset, once] as const,
    );

    // To a crew that has not the skills: refused with the reason, and nothing has changed.
    const before = await timesOf(page);
    await page.locator(`.gantt .job[data-asset="${job.asset}"]`).first().focus();
    await page.keyboard.press('Enter');
    await page.selectOption('.inspector select', unfit);
    await page.click('.inspector button[type=submit]');
    await page.waitForSelector('section.plan .notice.warning');
    assert.match(
      (await page.locator('section.plan .notice.warning').textContent())!,
      /cannot be moved there: the crews/,
    );
    assert.deepEqual(await timesOf(page), before);

    // Planned anew around what is locked: it stays where it was put.
    await page.click('section.plan button.main');
    await page.waitForFunction(
      () => !location.hash.includes('none') && document.querySelector('.gantt .job.locked'),
    );
    await page.waitForSelector(`.gantt .job.locked[data-asset="${last.asset}"]`);

    // Played to the end as many are served as in the plan of the command line.
    await page.locator('.player input').focus();
    await page.keyboard.press('End');
    const served = (await page.locator('.recovery .served').textContent())!;
    const people = Math.round(answer.curve.at(-1)![1]).toLocaleString('en');
    assert.ok(served.includes(people), `${people} in ${served}`);
    await fitsTelephone(page);
    await page.selectOption('select.language', 'ar');
    await page.waitForSelector('html[dir=rtl]');
    await isAccessible(page);
    assert.deepEqual(faults, []);
  },
);

test(
  'two people change one inventory: the later save is refused, both versions are shown, and nothing is lost',
  needsWorkbench(),
  async () => {
    const inventory = makeExampleInventory({ country: 'IR', seed: 3, sites: 6, crews: 2 });
    const files = [...writeInventory(inventory)].map(([name, text]) => ({ name, text }));
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    const id = await keepObject(page, 'inventory', 'network', files);
    const other = await page.context().newPage();
    const name = (one: Page) => one.locator('.inventory-tables tbody tr').first().locator('input').nth(1);
    for (const one of [page, other]) {
      await one.goto(`${server.origin}/#/restore?inventory=${id}`);
      await one.waitForSelector('.inventory-tables tbody input');
    }
    await name(page).fill('Mine');
    await name(page).press('Enter');
    await name(other).fill('Theirs');
    await name(other).press('Enter');
    await page.click('.save-bar button.main');
    await page.waitForSelector('.save-bar .unsaved', { state: 'detached' });
    await other.click('.save-bar button.main');
    await other.waitForSelector('.conflict');
    const both = await other.locator('.conflict').textContent();
    assert.match(both!, /Mine/);
    assert.match(both!, /Theirs/);
    await isAccessible(other);
    await other.click('.save-bar .notice button:last-of-type');
    await other.waitForSelector('.conflict', { state: 'detached' });
    await page.reload();
    await page.waitForSelector('.inventory-tables tbody input');
    assert.equal(await name(page).inputValue(), 'Theirs');

    await zooms(page);

    // On the map: a crew like another is added and moved by keys, and stands in its table.
    await page.click('.map-tools button:last-of-type');
    const added = page.locator('.network-map .crew.selected');
    await added.waitFor();
    const placeOf = (): Promise<string | null> => added.getAttribute('transform');
    const before = await placeOf();
    await added.focus();
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(
      (from) => document.querySelector('.network-map .crew.selected')?.getAttribute('transform') !== from,
      before,
    );
    await page.selectOption('.inventory-tables select', 'crews');
    await page.waitForSelector('.inventory-tables tbody tr:nth-child(3)');
    await page.selectOption('.inventory-tables select', 'sites');

    // A fault stands beside its row, at once.
    const latitude = page.locator('.inventory-tables tbody tr').first().locator('input').nth(3);
    await latitude.fill('north');
    await latitude.press('Enter');
    await page.waitForSelector('.inventory-tables tr.said.lost');
    await showHostileNames(page, server.origin);
    assert.deepEqual(faults, []);
  },
);

/** The map is enlarged by keys, buttons and the wheel, moved by arrows and dragging; what gets the focus comes into sight. */
async function zooms(page: Page): Promise<void> {
  const map = page.locator('.network-map > svg');
  const [first] = await page.locator('.network-map .site').all();
  const placeOf = async (): Promise<string> => (await first.getAttribute('transform'))!;
  // Drawn for the width that it has.
  await page.waitForFunction(() => {
    const svg = document.querySelector<SVGSVGElement>('.network-map > svg')!;
    return Math.abs(svg.viewBox.baseVal.width - svg.clientWidth) < 3;
  });
  const whole = await placeOf();
  await map.focus();
  for (const key of ['+', '+', '+', 'ArrowRight', 'ArrowRight', 'ArrowDown'])
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key);
  await page.waitForSelector('.network-map svg.enlarged');
  for (const site of await page.locator('.network-map .site').all()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await site.focus();
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const [mark, all] = [(await site.boundingBox())!, (await map.boundingBox())!];
    const middle = mark.x + mark.width / 2;
    assert.ok(middle >= all.x && middle <= all.x + all.width);
    assert.ok(mark.y + mark.height / 2 >= all.y && mark.y + mark.height / 2 <= all.y + all.height);
  }
  await page.keyboard.press('0');
  await page.waitForSelector('.network-map svg:not(.enlarged)');
  assert.equal(await placeOf(), whole);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const enlarged = await placeOf();
  assert.notEqual(enlarged, whole);
  // A corner without marks.
  const { x, y } = (await map.boundingBox())!;
  await page.mouse.move(x + 3, y + 3);
  await page.mouse.down();
  await page.mouse.move(x + 43, y + 33, { steps: 2 });
  await page.mouse.up();
  assert.notEqual(await placeOf(), enlarged);
  const dragged = await placeOf();
  await page.mouse.wheel(0, -200);
  await page.waitForFunction(
    (old) => document.querySelector('.network-map .site')?.getAttribute('transform') !== old,
    dragged,
  );
  await page.getByRole('button', { name: 'Whole map' }).click();
  assert.equal(await placeOf(), whole);
}

const HOSTILE = '<img src=x onerror="window.injected=1">=cmd()\u202Egnp.exe';

/** Names with markup, a formula and a mark that turns their direction are seen as letters in every view that shows them, and run nowhere. */
async function showHostileNames(page: Page, origin: string): Promise<void> {
  const quoted = `"${HOSTILE.replaceAll('"', '""')}"`;
  const inventory = await keepObject(page, 'inventory', HOSTILE, [
    { name: 'inventory.yaml', text: `title: ${JSON.stringify(HOSTILE)}\ncountry: IR\n` },
    {
      name: 'sites.csv',
      text: `id,kind,lat,lon,people,core,gateway,name\na,exchange,35,51,9,yes,yes,${quoted}\n`,
    },
    { name: 'links.csv', text: 'id,kind,from,to\n' },
    { name: 'crews.csv', text: `id,base,skills,speed_kmh,name\nc,a,equipment,60,${quoted}\n` },
    { name: 'repairs.csv', text: 'of,hours,skills\nexchange,4,equipment\n' },
  ]);
  const assets = [{ asset: 'a', hours: 4 }];
  const broken = { format: 'muruna-damage', version: 1, at: '2026-01-01T00:00Z', assets };
  const damage = await keepObject(page, 'damage', HOSTILE, [{ name: HOSTILE, text: JSON.stringify(broken) }]);
  const scenario = `country: IR\nname: ${JSON.stringify(HOSTILE)}\nevents: [{networks: [49666]}]\n`;
  await keepObject(page, 'scenario', HOSTILE, [{ name: HOSTILE, text: scenario }]);
  const draft = {
    title: HOSTILE,
    answers: [],
    narrative: '',
    sealed: [],
    languages: ['en'],
    formats: ['html'],
  };
  const dossier = await keepObject(page, 'dossier', HOSTILE, [
    { name: HOSTILE, text: JSON.stringify({ format: 'muruna-dossier-draft', version: 1, ...draft }) },
  ]);
  for (const place of [
    '',
    'documents',
    `document/${inventory}`,
    `know/IR?v=1&layers=${inventory}.${damage}`,
    'withstand/IR',
    'evidence',
    `evidence?draft=${dossier}`,
    `restore?inventory=${inventory}&damage=${damage}`,
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one view after the other
    await page.goto(`${origin}/#/${place}`);
    // oxlint-disable-next-line no-await-in-loop -- one view after the other
    await page.waitForSelector(':text("onerror"), option:text("onerror")', { state: 'attached' });
    // oxlint-disable-next-line no-await-in-loop -- one view after the other
    const seen = await page.evaluate(() => ({
      ran: 'injected' in window,
      images: document.querySelectorAll('img[src="x"]').length,
      turned: /[\u202A-\u202E]/.test(document.body.innerText),
    }));
    assert.deepEqual(seen, { ran: false, images: 0, turned: false }, place);
  }
  await page.click('section.plan .inline-fields button.main');
  await page.waitForSelector('.gantt .job, section.plan .notice');
  assert.deepEqual(await page.locator('section.plan .notice').allTextContents(), []);
  assert.ok(await page.evaluate(() => !/[\u202A-\u202E]/.test(document.body.innerText)));
}
