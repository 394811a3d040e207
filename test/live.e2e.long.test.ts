import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { stateAt, type ServiceState } from '../src/web/workbench/live/live-moments.ts';
import type { ServicesLiveAnswer } from '../src/schemas/services-live-answer.ts';
import {
  fitsTelephone,
  isAccessible,
  keepObject,
  needsWorkbench,
  watchedWorkbench,
} from './workbench-browser.ts';

/** One that goes on at home, one with a battery, one abroad, one of which a copy at home would do, one without which nothing is known. */
const SERVICES = [
  {
    name: 'services.csv',
    text: 'id,name,kind,people,priority,site\nbank,Bank clearing,bank-clearing,4000,1,capital\nclinic,Clinic,hospital,many,1,capital\napps,Market of apps,app-store,3000,3,south\nportal,Portal,government,3000,3,east\n',
  },
  {
    name: 'needs.csv',
    text: 'service,layer,target,need,group,hours\nbank,address,AS12880,,line,\nbank,address,AS48159,,line,\nclinic,address,AS12880,,,\nclinic,power,core-system,must,,48\napps,login,AS15169,must,,\nportal,cdn,8.8.8.8,must,,\n',
  },
];

const PLACES = [
  {
    name: 'sites.csv',
    text: 'id,name,kind,lat,lon\ncapital,Capital,exchange,35.7,51.4\nsouth,South,exchange,27.2,56.3\neast,East,exchange,36.3,59.6\n',
  },
];

function stateOf({ services }: ServicesLiveAnswer, id: string, hour: number): ServiceState {
  return stateAt(
    services.find((service) => service.id === id)!,
    hour,
  );
}

test(
  'services are mended in their table, computed, followed through time by keys, kept by remedies, and fail with suppliers; nothing of them stands in an address',
  needsWorkbench(),
  async () => {
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    await page.goto(`${server.origin}/#/live`);
    await page.waitForSelector('.begin-with');
    await isAccessible(page);
    const services = await keepObject(page, 'services', 'Register', SERVICES);
    await keepObject(page, 'inventory', 'Places', PLACES);
    await page.goto(`${server.origin}/#/live?v=1&country=IR&services=${services}`);
    await page.reload();

    // A fault stands below its row; nothing is computed before it is mended and saved.
    const compute = page.locator('.live-questions button.main');
    await page.waitForSelector('.register-tables tr.faulty');
    assert.ok(await compute.isDisabled());
    const people = page.locator('.register-tables tr.faulty input[aria-label^="people"]');
    await people.fill('1000');
    await people.press('Enter');
    await page.waitForFunction(() => document.querySelector('.register-tables tr.faulty') === null);
    assert.ok(await compute.isDisabled());
    await page.locator('.register-tables .save-bar button').click();
    await page.waitForFunction(
      () => !document.querySelector<HTMLButtonElement>('.live-questions button.main')!.disabled,
    );
    await compute.click();
    await page.waitForSelector('.live-panel');

    // The figure is that of the document, to the digit that is shown.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.live .downloads a', { hasText: 'JSON' }).first().click(),
    ]);
    const answer = JSON.parse(readFileSync(await download.path(), 'utf8')) as ServicesLiveAnswer;
    const shown = async (): Promise<string> =>
      (await page.locator('.live-panel .served:not(.kept) strong').innerText()).trim();
    const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
    assert.equal(await shown(), percent(answer.curve[0].works));
    await page.locator('.live-panel .player input').focus();
    await page.keyboard.press('End');
    const last = answer.curve.at(-1)!;
    assert.equal(await shown(), percent(last.works));
    await page.waitForFunction((hour) => location.hash.includes(`hour=${hour}`), last.hours);

    // What ends a service is said when it is chosen, by its strip.
    const strips = page.locator('.strip');
    assert.equal(await strips.count(), 4);
    await strips.filter({ hasText: 'Market of apps' }).press('Enter');
    const chosen = page.locator('.chosen-service');
    assert.match(await chosen.innerText(), /Market of apps[\s\S]*AS15169 is not reached/);
    await isAccessible(page);
    await fitsTelephone(page);

    // Remedies are ticked by keys; what works with them stands beside what works without, at the same hour.
    await page.locator('.remedies button').click();
    const boxes = page.locator('.remedy-list input');
    await boxes.first().waitFor();
    assert.ok((await boxes.count()) > 0);
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await page.waitForSelector('.served.kept');
    assert.equal(await page.locator('.live-panel .live-curve').count(), 2);
    await page.waitForSelector('.strip-bar.without');
    const [remedied] = /remedied=([\w-]+)/.exec(page.url())!.slice(1);
    const kept = await page.evaluate(async (id) => {
      const me = (await (await fetch('/api/me')).json()) as { workspaces: { id: string }[] };
      const answer = await fetch(`/api/workspaces/${me.workspaces[0].id}/jobs/${id}/answer`);
      return (await answer.json()) as ServicesLiveAnswer;
    }, remedied);
    assert.equal(kept.remedies.length, 1);
    assert.ok(kept.curve.at(-1)!.works > last.works);
    // Strips and marks show the state with them, and say in words what it is without where that differs.
    const differing = answer.services.filter(
      (service) => stateOf(kept, service.id, last.hours) !== stateOf(answer, service.id, last.hours),
    );
    assert.ok(differing.length > 0);
    assert.equal(await page.locator('.strip-without').count(), differing.length);
    for (const { id, name } of answer.services) {
      const strip = strips.filter({ hasText: name ?? id });
      const state = stateOf(kept, id, last.hours);
      assert.match((await strip.locator('.strip-name').getAttribute('class'))!, new RegExp(state));
      assert.match((await strip.getAttribute('aria-label'))!, /Without remedies: /);
    }
    await page.waitForSelector('.service-mark .without');
    const mark = page.locator('.service-mark:has(.without)').first();
    assert.match((await mark.getAttribute('aria-label'))!, /; without remedies: (cannot work|not certain)/);
    // On a telephone they stand between the time and the strips, in the order of the keys too.
    await page.setViewportSize({ width: 360, height: 740 });
    await page.waitForSelector('.live-answer > .remedies input:checked');
    const tops = await Promise.all(
      ['.player', '.remedies', '.service-strips'].map(
        async (part) => (await page.locator(`.live-answer > ${part}`).boundingBox())!.y,
      ),
    );
    assert.deepEqual(
      tops,
      tops.toSorted((one, other) => one - other),
    );
    await isAccessible(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.waitForSelector('.live-aside > .remedies input:checked');
    const shownKept = page.locator('.live-panel .served.kept strong');
    assert.equal((await shownKept.innerText()).trim(), percent(kept.curve.at(-1)!.works));
    await page.locator('.live-panel .player input').focus();
    await page.keyboard.press('Home');
    assert.equal((await shownKept.innerText()).trim(), percent(kept.curve[0].works));
    assert.equal(await shown(), percent(answer.curve[0].works));
    await page.keyboard.press('End');
    await page.waitForFunction((hour) => location.hash.includes(`hour=${hour}`), last.hours);
    await isAccessible(page);
    await fitsTelephone(page);

    // The situation at the hour that is looked at, as a page to print.
    const back = page.url();
    await page.locator('.live a', { hasText: 'Report on the situation' }).click();
    await page.locator('form.question button[type=submit]').click();
    await page.waitForSelector('.report table');
    assert.match(await page.locator('.report').innerText(), /Situation in Iran[\s\S]*Market of apps/);
    await isAccessible(page);
    await fitsTelephone(page);
    await page.emulateMedia({ media: 'print' });
    assert.ok(!(await page.locator('.rail').isVisible()));
    assert.ok(await page.locator('.report table').first().isVisible());
    await page.emulateMedia({ media: 'screen' });
    await page.goto(back);
    await page.waitForSelector('.remedy-list input:checked');
    await page.locator('.remedy-list input:checked').press('Space');
    await page.locator('.served.kept').waitFor({ state: 'detached' });

    // Suppliers withdraw: what stops there takes the clinic with it, once its stock is used up.
    await page.locator('.supplies button', { hasText: 'example' }).click();
    const asks = page.locator(
      '.supplies tr:has(input[value="core-system"]) input[aria-label^="needs_vendor_server"]',
    );
    await asks.first().fill('yes');
    await asks.first().press('Enter');
    await page.locator('.supplies .save-bar button').click();
    await page.locator('.supplies .save-bar button').waitFor({ state: 'detached' });
    await page.locator('.ticks label', { hasText: 'Example Systems' }).click();
    await page.fill('.withdrawal input[type=date]', '2026-12-01');
    await page.locator('.withdrawal > button').click();
    await page.waitForSelector('.supplies .report');
    await compute.click();
    await page.locator('.live-panel').waitFor({ state: 'detached' });
    await page.waitForSelector('.live-panel');
    const clinic = strips.filter({ hasText: 'Clinic' }).locator('.strip-name');
    assert.match((await clinic.getAttribute('class'))!, /works/);
    await page.locator('.live-panel .player input').focus();
    await page.keyboard.press('End');
    assert.match((await clinic.getAttribute('class'))!, /stopped/);

    // Who they depend on.
    await page.locator('.who button').first().click();
    await page.waitForSelector('.who .report');
    assert.equal(await page.locator('.live button', { hasText: /dossier/i }).count(), 0);
    const address = decodeURIComponent(page.url());
    for (const name of ['bank', 'clinic', 'apps', 'core-system', 'AS15169', '8.8.8.8', 'Example'])
      assert.ok(!address.includes(name), address);

    // In Arabic, and opened again by its address.
    await page.reload();
    await page.waitForSelector('.live-panel');
    await page.selectOption('select.language', 'ar');
    await page.waitForSelector('html[dir=rtl]');
    await isAccessible(page);
    await fitsTelephone(page);
    assert.deepEqual(faults, []);
  },
);
