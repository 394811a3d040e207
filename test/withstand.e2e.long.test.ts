import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ask } from '../src/operations/ask.ts';
import { localHouse } from '../src/operations/local-house.ts';
import { defendOperation } from '../src/operations/stress/defend.operation.ts';
import { stressOperation } from '../src/operations/stress/stress.operation.ts';
import { PASSWORD } from './small-server.ts';
import { exercises, watches } from './watch-browser.ts';
import {
  fitsTelephone,
  isAccessible,
  keepObject,
  needsWorkbench,
  textsOfPicture,
  watchedWorkbench,
} from './workbench-browser.ts';
import { GULF_CABLE } from './gulf-cable.ts';
import { answered, fail, fate, keepsItsFocus, leavesWhileItOpens } from './withstand-walks.ts';

// What breaks in a country, in the workbench: the browser computes, and says what the command line says.

test(
  'AS49666 fails as on the command line, to the last digit; undone, saved, opened again, compared, and the worst found',
  needsWorkbench(),
  async () => {
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    await page.goto(`${server.origin}/#/withstand/IR`);
    assert.equal(await answered(page, ''), 0);
    await fail(page, '49666');
    const loss = await answered(page, 'n49666');

    const { answer } = await ask(
      stressOperation,
      { country: 'IR', networks: [49666], samples: 0 },
      localHouse(),
    );
    const { policy, physical } = answer.moments[0].losses;
    assert.equal(loss, policy.international.total.value);
    assert.equal(await answered(page, 'n49666', 'domestic'), policy.domestic.total.value);
    assert.equal(
      Number(await page.getAttribute('#physical-international', 'value')),
      physical.international.total.value,
    );
    for (const name of ['cut-off', 'mostly-cut', 'partly-cut', 'reduced', 'rerouted'] as const)
      assert.equal(await fate(page, name), answer.impact.fates[name], name);

    // The picture says what it is, and the server writes the same as documents.
    const [picture] = await Promise.all([page.waitForEvent('download'), page.click('#save-svg')]);
    const svg = readFileSync(await picture.path(), 'utf8').replaceAll(/<[^>]+>/g, ' ');
    const { snapshot } = answer;
    for (const said of [
      'How international routes enter',
      'Iran',
      'Widths are shares',
      snapshot.id.slice(0, 12),
      '#/withstand/IR',
    ])
      assert.ok(svg.includes(said), said);
    await page.click('#make-files');
    await page.waitForSelector('#export .downloads a:has-text("JSON")');
    const offered = await page.locator('#export .downloads a').allTextContents();
    for (const format of ['PDF', 'DOCX', 'PPTX', 'CSV', 'Parquet', 'JSON'])
      assert.ok(offered.includes(format), format);

    await page.fill('.save-scenario input', 'Without TIC');
    await page.click('.save-scenario button');
    await page.waitForSelector('#scenarios li');
    await page.click('#undo');
    assert.equal(await answered(page, ''), 0);
    assert.ok(!page.url().includes('49666'));
    await page.click('#scenarios li button');
    assert.equal(await answered(page, 'n49666'), loss);

    // The address holds it all, for another tab and for the next day.
    const address = page.url();
    assert.match(address, /#\/withstand\/IR\?v=1&a=n49666$/);
    await page.reload();
    assert.equal(await answered(page, 'n49666'), loss);

    // The document of the scenario leads here, too.
    await page.goto(`${server.origin}/#/documents`);
    await page.click('.rows a:has-text("Without TIC")');
    await page.click('button:has-text("Withstand")');
    assert.equal(await answered(page, 'n49666'), loss);

    // What fails in a table that is far down stays in sight, wherever it goes.
    await page.click('#clear');
    assert.equal(await answered(page, ''), 0);
    const far = page.locator('section[aria-labelledby="gateways-title"] tbody tr:nth-child(8) button').last();
    await far.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      return document.activeElement!.textContent === 'Restore' && bottom > 0 && top < innerHeight;
    });
    await page.goto(address);
    assert.equal(await answered(page, 'n49666'), loss);

    // A short link is a saved view.
    await page.click('.save-view');
    const short = await page.inputValue('.short-link');
    await page.goto(`${server.origin}/#/documents`);
    await page.goto(short);
    assert.equal(await answered(page, 'n49666'), loss);
    assert.equal(page.url(), address);

    await page.click('#compare');
    await page.click('.tabs button:nth-of-type(2)');
    await fail(page, '12880');
    assert.ok((await answered(page, 'n12880')) < loss);
    await page.waitForSelector('#comparison td');
    const beside = page.locator('#comparison .scroll');
    assert.equal(await beside.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), 0);
    await page.goto(`${server.origin}/#/`);
    await page.goto(address);
    assert.equal(await answered(page, 'n49666'), loss);

    // The worst one network is what fails already.
    await page.click('#clear');
    await page.selectOption('#worst select', '1');
    await page.click('#find-worst');
    await page.click('#worst .try');
    assert.equal(await answered(page, 'n49666'), loss);
    await page.click('#make-worst-files');
    await page.waitForSelector('#worst .downloads a:has-text("PPTX")');
    const mapped = await textsOfPicture(page, '.withstand-map');
    for (const said of ['AS49666', snapshot.id.slice(0, 12)]) assert.ok(mapped.includes(said), said);
    await isAccessible(page);
    await page.selectOption('select.language', 'ar');
    await page.waitForSelector('html[dir=rtl]');
    await fitsTelephone(page);
    await isAccessible(page);
    await watches(page, server.origin);
    await exercises(page, server.origin);
    assert.deepEqual(faults, []);
  },
);

test(
  'a cable on the map fails what goes with it: by a click, by an area drawn over it, by coordinates; undone like everything',
  needsWorkbench(),
  async () => {
    const { server, administrator, faults } = await watchedWorkbench();
    const page = await administrator();
    const text = JSON.stringify(GULF_CABLE);
    const cable = await keepObject(page, 'file', 'cable.geojson', [{ name: 'cable.geojson', text }]);
    await keepObject(page, 'sets', 'cables.csv', [
      { name: 'cables.csv', text: 'name,member\nGulf cable,AS12880\n' },
    ]);
    await page.goto(`${server.origin}/#/withstand/IR`);
    await answered(page, '');
    await page.check('.layers label:has-text("cable.geojson") input');
    const map = page.locator('.map canvas');
    const isDrawn = (): Promise<unknown> => page.waitForSelector('.map[data-drawn="1"]');
    await isDrawn();
    await map.click();
    const loss = await answered(page, 'n12880');
    assert.ok(loss > 0);
    await isDrawn();
    await map.click();
    await answered(page, '');

    await page.click('.withstand-map button:has-text("Rectangle")');
    await page.waitForSelector('.map[data-drawing="rectangle"]');
    const { width, height } = (await map.boundingBox())!;
    for (const beyond of [-30, 30])
      // oxlint-disable-next-line no-await-in-loop -- one corner after the other
      await map.click({ position: { x: width / 2 + beyond, y: height / 2 + beyond } });
    assert.equal(await answered(page, 'n12880'), loss);
    assert.match(page.url(), new RegExp(`layers=${cable}&a=n12880$`));
    await page.click('#undo');
    await answered(page, '');

    // By keys, from the list of what is on the map.
    await page.click('.things-list summary');
    await page.focus('.things-list button[tabindex="0"]');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    assert.equal(await answered(page, 'n12880'), loss);
    await page.waitForSelector('.things-list button.failed[aria-pressed="true"]:has-text("Gulf cable")');
    await page.keyboard.press('Enter');
    await answered(page, '');

    await page.click('.withstand-map summary:has-text("By coordinates")');
    for (const [field, value] of Object.entries({ lat: '25.5', lon: '55', km: '100' }))
      // oxlint-disable-next-line no-await-in-loop -- one field after the other
      await page.fill(`.withstand-map input[name=${field}]`, value);
    await page.keyboard.press('Enter');
    assert.equal(await answered(page, 'n12880'), loss);
    await isAccessible(page);
    await page.selectOption('select.language', 'fa');
    await page.waitForSelector('html[dir=rtl]');
    await fitsTelephone(page);
    assert.deepEqual(faults, []);
  },
);

test(
  'two people who save one scenario: the later is refused and shows both versions',
  needsWorkbench(),
  async () => {
    const { server, administrator, faults } = await watchedWorkbench();
    const page = await administrator();
    await page.goto(`${server.origin}/#/withstand/IR?a=n12880`);
    await answered(page, 'n12880');
    await page.fill('.save-scenario input', 'Ours');
    // Another language leaves the name that was typed.
    await page.selectOption('select.language', 'ru');
    await page.waitForSelector('html[lang|=ru]');
    await page.selectOption('select.language', 'en');
    await page.waitForSelector('html[lang|=en]');
    assert.equal(await page.inputValue('.save-scenario input'), 'Ours');
    await page.click('.save-scenario button');
    await page.waitForSelector('#scenarios li');
    const other = await page.context().newPage();
    await other.goto(`${server.origin}/#/withstand/IR`);
    await other.click('#scenarios li button');
    await answered(other, 'n12880');
    for (const one of [page, other]) await fail(one, '49666');
    await page.click('.save-scenario button');
    await page.waitForFunction(() => document.querySelector('.save-scenario .notice') === null);
    await fail(other, '58224');
    await other.click('.save-scenario button');
    // Both versions, line by line; theirs fails here when it is taken.
    await other.waitForSelector('.save-scenario .conflict pre');
    const [mine, theirs] = await other.locator('.save-scenario .conflict pre').allTextContents();
    assert.match(mine, /58224/);
    assert.doesNotMatch(theirs, /58224/);
    await isAccessible(other);
    await other.click('.save-scenario .notice button:first-of-type');
    await answered(other, 'n12880.n49666');
    await other.waitForSelector('.save-scenario .conflict', { state: 'detached' });

    // Whose membership ends in the middle of it is told so, and keeps what was typed, in every language.
    await other.fill('.save-scenario input', 'Typed');
    await server.instance.db.deleteFrom('member').execute();
    await other.click('.save-scenario button');
    await other.waitForSelector('.save-scenario .notice:has-text("no longer a member of")');
    await other.selectOption('select.language', 'fr');
    await other.waitForSelector('.save-scenario .notice:has-text("plus membre")');
    assert.equal(await other.inputValue('.save-scenario input'), 'Typed');
    assert.deepEqual(faults, []);
  },
);

test(
  'what fails is found by Persian digits, a Persian name, an acronym, a code; nothing found is said, and so is what an address names that is gone',
  needsWorkbench(),
  async () => {
    const { server, administrator, faults } = await watchedWorkbench();
    const page = await administrator();
    await page.goto(`${server.origin}/#/withstand/IR`);
    await answered(page, '');
    const found: readonly (readonly [typed: string, shown: string])[] = [
      ['۴۹۶۶۶', 'AS49666'],
      ['TIC', 'Telecommunication Infrastructure Company'],
      ['شاتل', 'Shatel'],
      ['روسیه', 'Russia'],
    ];
    for (const [typed, shown] of found) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await page.fill('[role="combobox"]', typed);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await page.waitForSelector(`[role="option"]:has-text("${shown}")`);
    }
    // A code means its country before all whose names have these letters.
    await page.fill('[role="combobox"]', 'tr');
    await page.waitForSelector('[role="option"]:first-child:has-text("Türkiye")');
    await page.fill('[role="combobox"]', 'zzzz');
    await page.waitForSelector('text=Nothing found for zzzz');

    await leavesWhileItOpens(page, server.origin);
    await keepsItsFocus(page, server.origin);

    // What an address names and is no longer there is named.
    const gone = 'f'.repeat(64);
    for (const [place, said] of [
      ['withstand/IR?v=1&layers=gone-layer', '.lost:has-text("gone-layer")'],
      [`withstand/IR?v=1&snapshot=${gone}`, `.lost-snapshot:has-text("${gone.slice(0, 12)}")`],
      [`know/IR?v=1&snapshot=${gone}`, `.lost-snapshot:has-text("${gone.slice(0, 12)}")`],
      ['document/gone-document', '.notice:has-text("gone-document")'],
      ['evidence?draft=gone-draft', '.notice:has-text("gone-draft")'],
      ['answer/gone-answer', '.notice:has-text("gone-answer")'],
      ['book?book=gone-book', '.lost:has-text("gone-book")'],
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await page.goto(`${server.origin}/#/${place}`);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await page.waitForSelector(said);
    }
    assert.deepEqual(faults, []);
  },
);

test(
  'with the server gone the page opens and what-ifs still work; who signs out leaves nothing behind',
  needsWorkbench(),
  async () => {
    const { server, administrator, stopServer, faults } = await watchedWorkbench();
    const page = await administrator();
    const address = `${server.origin}/#/withstand/IR?a=n49666`;
    await page.goto(address);
    const loss = await answered(page, 'n49666');
    // The worker keeps what is asked from the next opening on.
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.reload();
    await answered(page, 'n49666');
    const kept = (): Promise<boolean> =>
      page.evaluate(async () => (await caches.keys()).some((name) => name.startsWith('muruna-')));
    assert.ok(await kept());
    await page.click('text=Sign out');
    await page.waitForSelector('input[name=password]');
    assert.ok(!(await kept()));
    await page.fill('input[name=name]', 'Layla');
    await page.fill('input[name=password]', PASSWORD);
    await page.click('button[type=submit]');
    await answered(page, 'n49666');

    await stopServer();
    await page.reload();
    assert.equal(await answered(page, 'n49666'), loss);
    await page.click('#clear');
    await fail(page, '12880');
    assert.ok((await answered(page, 'n12880')) > 0);

    // The links that help most are found here, too.
    await page.goto(`${server.origin}/#/withstand/QA`);
    await answered(page, '');
    await page.click('#find-links');
    await page.waitForSelector('#defend .report table');
    const { answer: defence } = await ask(defendOperation, { country: 'QA' }, localHouse());
    const [best] = defence.best.links;
    assert.ok((await page.locator('#defend').textContent())!.includes(`AS${best.national.asn}`));

    // What could not be asked for is not told as nothing.
    await page.goto(`${server.origin}/#/`);
    await page.waitForFunction(() => document.querySelectorAll('.board .card .notice').length >= 3);
    assert.equal(await page.evaluate(() => window.scrollY), 0);
    assert.doesNotMatch((await page.textContent('.board'))!, /Nobody else has changed/);
    assert.deepEqual(faults, []);
  },
);
