import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { assessOperation } from '../src/operations/country/assess.operation.ts';
import { ask } from '../src/operations/ask.ts';
import { localHouse } from '../src/operations/local-house.ts';
import {
  fitsTelephone,
  isAccessible,
  needsWorkbench,
  textsOfPicture,
  watchedWorkbench,
} from './workbench-browser.ts';

// What a country depends on, in the workbench: figures, diagram and map with one selection.

const CABLE = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'کابل خلیج' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [50, 27],
          [60, 24],
        ],
      },
    },
  ],
};

const INVENTORY = {
  name: 'Sites',
  files: [
    {
      name: 'sites.csv',
      text: 'id,name,kind,lat,lon\na,Tehran,exchange,35.7,51.4\nb,Isfahan,tower,32.6,51.7\n',
    },
    { name: 'links.csv', text: 'id,kind,from,to\nl1,fibre,a,b\n' },
    { name: 'networks.csv', text: 'asset,asn\na,49666\n' },
    { name: 'crews.csv', text: 'id,lat,lon,skills,speed_kmh\nc,35,51,fibre,50\n' },
    { name: 'repairs.csv', text: 'of,hours,skills\nfibre,4,fibre\n' },
  ],
};

/** A map with so many things on it, all of them drawn. */
async function drawnMap(page: Page, things: number): Promise<Locator> {
  await page.waitForSelector(`.map[data-drawn="${things}"]`);
  return page.locator('.map canvas');
}

/** Clicks a place on a map that is as far out as it is at first, from the middle of the country. */
async function clickMap(map: Locator, lon: number, lat: number, middle: [number, number]): Promise<void> {
  const { width, height } = (await map.boundingBox())!;
  const size = 512 * 2 ** 2.5;
  const y = (degrees: number): number =>
    (Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)) * size;
  await map.click({
    position: {
      x: width / 2 + ((lon - middle[0]) / 360) * size,
      y: height / 2 - (y(lat) - y(middle[1])),
    },
  });
}

/** On paper the map is a picture with the names on it, and after printing the map again. */
async function printsMap(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const texts = document.querySelector('.printed-map')?.textContent ?? '';
    const isMapShown = document.querySelector('.world-map .map')!.checkVisibility();
    window.dispatchEvent(new Event('afterprint'));
    return { texts, isMapShown };
  });
  for (const said of ['Iran', '20%+']) assert.ok(printed.texts.includes(said), printed.texts);
  assert.equal(printed.isMapShown, false);
  await page.waitForSelector('.printed-map', { state: 'detached' });
  await page.emulateMedia({ media: null, colorScheme: null });
}

test(
  'a country: figures as on the command line, each explained; one selection in diagram, map and address; cables on the map',
  needsWorkbench(),
  async () => {
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    await page.goto(`${server.origin}/#/know/IR`);
    await page.waitForSelector('.figure-buttons');
    const { answer } = await ask(assessOperation, { country: 'IR' }, localHouse());
    const plane = answer.planes.ipv4!;
    // What the diagram shows is in the lists, however small.
    const listed = new Set([...plane.networks, ...plane.foreignNetworks].map(({ asn }) => asn));
    assert.deepEqual(
      plane.diagram.nodes.filter(({ network }) => network && !listed.has(network.asn)),
      [],
    );
    const leading = plane.metrics.find(({ id }) => id === 'leading-network')!;
    const shown = page.locator('.figure-buttons button', { hasText: 'Leading network' }).first();
    assert.match(
      (await shown.textContent())!,
      new RegExp(`${(leading.value! * 100).toFixed(1)}%.*rank ${leading.rank!.rank} of ${leading.rank!.of}`),
    );

    // Everything of the view can be taken along.
    const offered = await page.locator('.downloads a').allTextContents();
    for (const format of ['PDF', 'DOCX', 'PPTX', 'CSV', 'Parquet', 'JSON'])
      assert.ok(offered.includes(format), format);
    for (const [place, meaning] of [
      ['.know-diagram', 'Widths are shares'],
      ['.know-map', 'as dark as its share'],
    ]) {
      const svg = await textsOfPicture(page, place);
      for (const said of ['Iran', meaning, answer.snapshot.id.slice(0, 12), '#/know/IR'])
        assert.ok(svg.includes(said), `${place}: ${said}`);
    }

    await shown.click();
    await page.waitForSelector('.inspector h2');
    assert.match(page.url(), /on=f-leading-network/);
    const explained = await page.locator('.inspector').textContent();
    assert.match(explained!, /coverage/);
    await page.click('.inspector summary:has-text("Why")');
    assert.ok((await page.locator('.inspector details[open] td').count()) > 5);
    await page.click('.inspector summary:has-text("Over the snapshots")');
    await page.waitForSelector('.inspector .series .number');
    // Networks in its tables can be chosen.
    await page.click('.inspector td button:has-text("AS49666")');
    await page.waitForURL(/on=n49666/);
    // A network has figures of its own, each with its meaning, coverage and series; its rank stands beside the first.
    const facts = page.locator('.inspector .fact');
    assert.match(
      (await facts.first().textContent())!,
      new RegExp(`${(leading.value! * 100).toFixed(1)}%.*rank 1 of `),
    );
    for (const fact of await facts.all()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      assert.match((await fact.textContent())!, /(share|influence).*coverage.*Over the snapshots/);
    }

    // Every figure is explained one click away: what it means, what it rests on, why it is so, and over the snapshots.
    const figures = page.locator('.figure-buttons button');
    const count = await figures.count();
    assert.ok(count > 20);
    for (let at = 1; at < count; at++) {
      // oxlint-disable-next-line no-await-in-loop -- one figure after the other
      const name = (await figures.nth(at).locator('.label').textContent())!;
      // oxlint-disable-next-line no-await-in-loop -- one figure after the other
      await figures.nth(at).click();
      // oxlint-disable-next-line no-await-in-loop -- one figure after the other
      await page.waitForSelector(`.inspector h2:text-is("${name}")`);
      // oxlint-disable-next-line no-await-in-loop -- one figure after the other
      assert.match(
        (await page.locator('.inspector').textContent())!,
        /coverage.*Why.*Over the snapshots/,
        name,
      );
    }

    // One selection: from the diagram, then from the map.
    await page.click('[data-part="2-49666"]');
    await page.waitForSelector('[data-part="2-49666"][aria-pressed="true"]');
    assert.match((await page.locator('.inspector h2').textContent())!, /AS49666/);
    await clickMap(await drawnMap(page, 0), 35, 39, [53.7, 32.6]);
    await page.waitForSelector('.inspector h2:has-text("Türkiye")');
    const neighbour = plane.foreignCountries.find(({ country }) => country === 'TR')!;
    assert.match(
      (await page.locator('.inspector .fact').first().textContent())!,
      new RegExp(`${(neighbour.share * 100).toFixed(1)}%.*rank ${neighbour.rank} of ${neighbour.of} `),
    );
    await page.waitForURL(/on=cTR/);
    const drawn = new Map(plane.diagram.nodes.map(({ id, network }) => [id, network?.country]));
    const pressed = await page
      .locator('.plot [aria-pressed="true"]')
      .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-part')!));
    assert.deepEqual(
      pressed.filter((id) => drawn.get(id) !== 'TR'),
      [],
    );

    // The same without a pointer: what is on the map as a list, gone through by arrow keys.
    await page.click('.things-list summary');
    const [first, second] = [0, 1].map((at) => page.locator('.things-list button').nth(at));
    await page.locator('.things-list summary').focus();
    await page.keyboard.press('Tab');
    assert.ok(await first.evaluate((button) => button === document.activeElement));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.things-list li:nth-child(2) button[aria-pressed="true"]');
    const [name] = (await second.textContent())!.split(' · ');
    await page.waitForSelector(`.inspector h2:has-text("${name}")`);

    // What the user brings lies on the map and is selected like everything else.
    const me = await page.evaluate(
      async () => (await fetch('/api/me')).json() as Promise<{ workspaces: { id: string }[] }>,
    );
    const workspace = `/api/workspaces/${me.workspaces[0].id}`;
    await page.evaluate(
      async ([address, cable, inventory]) => {
        const headers = { 'content-type': 'application/json' };
        await fetch(`${address}/objects?kind=file&name=cable.geojson`, { method: 'POST', body: cable });
        await fetch(`${address}/inventories`, { method: 'POST', headers, body: inventory });
      },
      [workspace, JSON.stringify(CABLE), JSON.stringify(INVENTORY)] as const,
    );
    await page.reload();
    await page.check('.layers label:has-text("cable.geojson") input');
    const cable = page.locator('.inspector h2:has-text("کابل خلیج")');
    await (await drawnMap(page, 1)).click();
    await cable.waitFor();
    await printsMap(page);
    const address = page.url();
    await page.goto(`${server.origin}/#/`);
    await page.goto(address);
    await page.waitForSelector('.inspector h2:has-text("کابل خلیج")');
    await page.check('.layers label:has-text("Sites") input');

    await isAccessible(page);
    await page.selectOption('select.language', 'fa');
    await page.waitForSelector('html[dir=rtl]');
    await fitsTelephone(page);
    await isAccessible(page);
    assert.deepEqual(faults, []);
  },
);
