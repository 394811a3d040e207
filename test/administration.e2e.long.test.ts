import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { generateSync } from 'otplib';
import { ROLES, type Role } from '../src/store/database/tables.ts';
import type { Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { CLIENT, smallProvider } from './small-provider.ts';
import { PASSWORD } from './small-server.ts';
import { smallSnapshotFile } from './small-snapshot-file.ts';
import {
  fitsTelephone,
  isAccessible,
  keepObject,
  needsWorkbench,
  textsOfPicture,
  watchedWorkbench,
} from './workbench-browser.ts';

const SCENARIO = [{ name: 'cut.yaml', text: 'events:\n  - isolation: true\n' }];

const folder = mkdtempSync(join(tmpdir(), 'muruna-administration-'));
after(() => rmSync(folder, { recursive: true }));

test(
  'codes of a device, a provider, tokens: set up in the account, asked for at the entrance, taken off',
  needsWorkbench(),
  async () => {
    const provider = await smallProvider({ sub: 'layla' });
    const file = join(folder, 'provider.json');
    writeFileSync(file, JSON.stringify({ issuer: provider.issuer, ...CLIENT }));
    try {
      const { server, faults, administrator } = await watchedWorkbench({ provider: file }, provider.issuer);
      const page = await administrator();
      await page.goto(`${server.origin}/#/account`);
      await page.getByRole('button', { name: 'Set up' }).click();
      const secret = await page.locator('.account form .secret').textContent();
      assert.match(await readQr(page), new RegExp(`^otpauth://totp/Muruna:Layla\\?.*secret=${secret}`));
      await isAccessible(page);
      // A code of a step before: the one of now is for the next sign-in.
      const now = Math.floor(Date.now() / 1000);
      await page.fill('input[name=code]', generateSync({ secret: secret!, epoch: now - 30 }));
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.waitForSelector('.recovery-codes li');
      const recovery = await page.locator('.recovery-codes li').allTextContents();
      assert.equal(recovery.length, 8);

      await page.getByRole('button', { name: 'Link the account' }).click();
      await page.waitForURL(`${server.origin}/`);
      await page.goto(`${server.origin}/#/account`);
      await page.waitForSelector(`text=The account is linked with ${provider.issuer}`);

      await page.click('text=Make a token');
      await page.fill('input[name=token-name]', 'Nightly');
      await page.locator('details[open] button[type=submit]').click();
      const token = await page.inputValue('.link-once input');
      const workspaces = await page.evaluate(async () => (await fetch('/api/me')).json() as Promise<Mine>);
      const path = `${server.origin}/api/workspaces/${workspaces.workspaces[0].id}/jobs`;
      const use = async (): Promise<number> =>
        (await fetch(path, { headers: { authorization: `Bearer ${token}` } })).status;
      assert.equal(await use(), 200);
      await page.locator('li', { hasText: 'Nightly' }).getByRole('button', { name: 'Revoke' }).click();
      await page.waitForSelector('li:has-text("Nightly") :text("revoked")');
      assert.equal(await use(), 401);
      await fitsTelephone(page);

      await page.click('text=Sign out');
      await page.fill('input[name=name]', 'Layla');
      await page.fill('input[name=password]', PASSWORD);
      await page.click('form button[type=submit]');
      await page.fill('input[name=code]', 'no code');
      await page.click('form button[type=submit]');
      await page.waitForSelector('[role=alert]:has-text("wrong or was used")');
      await isAccessible(page);
      await page.fill('input[name=code]', recovery[0]);
      await page.click('form button[type=submit]');
      await page.waitForSelector('nav.rail');
      await page.goto(`${server.origin}/#/account`);
      await page.waitForSelector('text=Recovery codes left: 7');
      await page.locator('.account section', { hasText: 'One-time codes' }).locator('input').fill(PASSWORD);
      await page.getByRole('button', { name: 'Turn off' }).click();
      await page.waitForSelector('button:has-text("Set up")');

      await page.click('text=Sign out');
      await page.click(`text=Sign in at ${new URL(provider.issuer).host}`);
      await page.waitForSelector('nav.rail');
      assert.deepEqual(faults, []);
    } finally {
      provider.close();
    }
  },
);

interface Mine {
  readonly workspaces: readonly { readonly id: string }[];
}

/** What a camera reads in the picture on the page. */
async function readQr(page: Page): Promise<string> {
  const { width, height, data } = await page.evaluate(async () => {
    const svg = document.querySelector('svg.qr')!;
    const copy = svg.cloneNode(true) as SVGElement;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', '400');
    copy.setAttribute('height', '400');
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([copy.outerHTML], { type: 'image/svg+xml' }));
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 400;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return { width: 400, height: 400, data: [...context.getImageData(0, 0, 400, 400).data] };
  });
  return decodeQR({ width, height, data: Uint8Array.from(data) });
}

test(
  'campaigns are started from a form and from a file, and taken along; the instance is kept in the browser',
  needsWorkbench(),
  async () => {
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();
    await keepObject(page, 'scenario', 'cut.yaml', SCENARIO);
    await page.goto(`${server.origin}/#/campaigns`);
    await page.getByRole('button', { name: 'New campaign' }).click();
    await page.click('text=From a campaign file');
    await page.fill('textarea', 'name: Neighbours\ncountries: [QA, KW, AQ]\nscenarios: [missing.yaml]\n');
    await page.getByRole('button', { name: 'Fill in the form' }).click();
    await page.waitForSelector('.findings :text("nothing called missing.yaml")');
    assert.equal(await page.inputValue('input[name=countries]'), 'QA, KW, AQ');
    await page.getByLabel('cut.yaml').check();
    await isAccessible(page);
    await fitsTelephone(page);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.waitForSelector('h1:has-text("Neighbours")');
    await page.waitForSelector('.state.done');
    await page.waitForSelector('text=3 of 3 cells');
    // Who is cut off loses all; what a snapshot does not have is not known, and not nothing.
    const lossOf = (country: string): Promise<string | null> =>
      page.locator('#campaign-losses tr', { hasText: country }).locator('td').nth(1).textContent();
    await page.waitForSelector('#campaign-losses td:has-text("Antarctica")');
    assert.equal(await lossOf('Qatar'), '100.0%');
    assert.equal(await lossOf('Antarctica'), 'not known');
    await fitsTelephone(page);
    // Taken along as documents, and as a picture.
    const pdf = page.waitForEvent('download');
    await page.locator('#campaign-losses .downloads a', { hasText: 'PDF' }).click();
    assert.match((await pdf).suggestedFilename(), /international\.pdf$/);
    assert.ok(statSync(await (await pdf).path()).size > 5000);
    assert.match(await textsOfPicture(page, '#campaign-losses'), /Neighbours/);
    await page.click('summary:has-text("Rows")');
    await page.waitForSelector('.campaign-rows td:has-text("international-loss-total")');
    const parquet = page.waitForEvent('download');
    await page.click('text=Parquet');
    assert.match((await parquet).suggestedFilename(), /\.parquet$/);
    await isAccessible(page);

    await page.goto(`${server.origin}/#/instance/workspaces`);
    await page.fill('input[name=workspace-name]', 'Ministry');
    await page.getByRole('button', { name: 'Open a workspace' }).click();
    await page.locator('li', { hasText: 'Ministry' }).getByRole('button', { name: 'Join' }).click();
    await page.waitForSelector('.bar select option:text("Ministry")', { state: 'attached' });

    await page.goto(`${server.origin}/#/instance/snapshots`);
    await page.setInputFiles('input[name=snapshot]', {
      name: 'october.muruna',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await smallSnapshotFile('2026-10-01')),
    });
    await page.locator('li', { hasText: 'october.muruna' }).getByRole('button', { name: 'Use it' }).click();
    await page.waitForSelector('li:has-text("october.muruna") .muted:has-text("in use")');
    await page.fill('textarea[name=mirrors]', 'http://mirror.example.net/');
    await page
      .locator('form', { has: page.locator('textarea') })
      .locator('button')
      .click();
    await page.waitForSelector('[role=alert]');
    await isAccessible(page);

    await page.goto(`${server.origin}/#/instance/care`);
    await page.getByRole('button', { name: 'Back up now' }).click();
    await page.waitForSelector('li:has-text("by-hand-")');
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.waitForSelector('text=Nothing is wrong');

    await page.goto(`${server.origin}/#/instance/audit`);
    await page.waitForSelector('text=The chain is whole');
    await page.waitForSelector('td:has-text("administrator joined a workspace")');
    await server.instance.db
      .updateTable('audit')
      .set({ action: 'nothing' })
      .where('number', '=', 2)
      .execute();
    await page.reload();
    await page.waitForSelector('.notice.warning:has-text("Row 2")');
    await page.selectOption('select.language', 'fa');
    await page.waitForSelector('html[dir=rtl]');
    for (const part of ['accounts', 'workspaces', 'snapshots', 'provider', 'care', 'audit']) {
      // oxlint-disable-next-line no-await-in-loop -- in turn
      await page.goto(`${server.origin}/#/instance/${part}`);
      // oxlint-disable-next-line no-await-in-loop -- in turn
      await page.waitForSelector(`.parts [aria-current][href$="${part}"]`);
      // oxlint-disable-next-line no-await-in-loop -- in turn
      await isAccessible(page);
      // oxlint-disable-next-line no-await-in-loop -- in turn
      await fitsTelephone(page);
    }
    assert.deepEqual(faults, []);
  },
);

/** The least role that is offered each deed, by the view where it stands. */
const DEEDS: readonly (readonly [view: string, deeds: Readonly<Record<string, Role>>])[] = [
  ['withstand/QA?v=1&a=n8781', { '#undo': 'viewer', '.save-scenario button': 'analyst' }],
  ['ask/assess', { 'form.question button[type=submit]:enabled': 'analyst' }],
  ['documents', { 'main input[type=file]': 'analyst' }],
  ['evidence', { 'main button.main': 'analyst' }],
  ['watch', { '.upload': 'analyst' }],
  ['restore', { 'section.plan button.main': 'analyst', '.map-tools': 'operator' }],
  ['campaigns', { 'main button.main': 'operator' }],
  ['people', { 'main button.main': 'operator' }],
];

/** Each role sees what it may do and nothing more, in Arabic and in English; all see the same figures. */
async function eachRole(page: Page, origin: string, stranger: () => Promise<Page>): Promise<void> {
  const { sites, crews, repairs } = SMALL_INVENTORY;
  const inventory = await keepObject(page, 'inventory', 'small', [sites, crews, repairs]);
  const text = JSON.stringify({
    format: 'muruna-damage',
    version: 1,
    at: '2026-01-01T00:00Z',
    assets: [{ asset: 'a', hours: 4 }],
  });
  const damage = await keepObject(page, 'damage', 'night', [{ name: 'night.json', text }]);
  const invite = (role: string): Promise<string> =>
    page.evaluate(async (wanted) => {
      const me = (await (await fetch('/api/me')).json()) as Mine;
      const response = await fetch(`/api/workspaces/${me.workspaces[0].id}/invitations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ role: wanted }),
      });
      return ((await response.json()) as { link: string }).link;
    }, role);
  const known: (string | null)[] = [];
  for (const [role, language] of [
    ['viewer', 'ar'],
    ['analyst', 'en'],
    ['operator', 'ar'],
  ] as const) {
    const person = role === 'operator' ? page : await stranger();
    if (role !== 'operator') {
      await person.goto(await invite(role));
      await person.fill('input[name=name]', role);
      await person.fill('input[name=password]', PASSWORD);
      await person.click('form button[type=submit]');
      await person.waitForSelector('nav.rail');
    }
    await person.selectOption('select.language', language);
    await person.waitForSelector(`html[lang|=${language}]`);
    for (const [view, deeds] of DEEDS) {
      // Who may do everything is looked at where others may not.
      if (role === 'operator' && !Object.values(deeds).includes('operator')) continue;
      const query = view === 'restore' ? `?v=1&inventory=${inventory}&damage=${damage}` : '';
      await person.goto(`${origin}/#/${view}${query}`);
      await person.waitForFunction(
        () => document.querySelector('main h1') && !document.querySelector('.waiting'),
      );
      await person.waitForSelector(SHOWN[view.split('/')[0]] ?? 'main h1');
      for (const [deed, least] of Object.entries(deeds)) {
        const may = ROLES.indexOf(role) >= ROLES.indexOf(least);
        if (may) await person.waitForSelector(deed);
        else assert.equal(await person.locator(deed).count(), 0, `${role}: ${view} ${deed}`);
      }
      if (!view.startsWith('withstand')) continue;
      await person.waitForSelector('#losses[data-scenario="n8781"][aria-busy="false"]');
      known.push(await person.getAttribute('#losses-international', 'data-known'));
    }
  }
  assert.equal(known.length, 2);
  assert.equal(new Set(known).size, 1);
  assert.ok(Number(known[0]) > 0);
}

/** What is there once a view has read what it shows. */
const SHOWN: Readonly<Record<string, string>> = { restore: '.network-map', people: 'main .rows li' };

const SMALL_INVENTORY = {
  sites: { name: 'sites.csv', text: 'id,kind,lat,lon,people,core,gateway\na,exchange,35,51,9,yes,yes\n' },
  crews: { name: 'crews.csv', text: 'id,base,skills,speed_kmh\nc,a,equipment,60\n' },
  repairs: { name: 'repairs.csv', text: 'of,hours,skills\nexchange,4,equipment\n' },
};

test(
  'each role sees what it may do and nothing more; who is nobody reads the workspace that is open to everybody, and is asked in for anything more',
  needsWorkbench(),
  async () => {
    const { server, faults, administrator, stranger } = await watchedWorkbench();
    const page = await administrator();
    await keepObject(page, 'scenario', 'cut.yaml', SCENARIO);
    await eachRole(page, server.origin, stranger);
    await page.selectOption('select.language', 'en');
    const { id } = await server.instance.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
    (server.instance.settings as { open?: string }).open = id;
    const visitor = await stranger();
    await visitor.goto(`${server.origin}/#/documents`);
    await visitor.click('a:has-text("cut.yaml")');
    await visitor.waitForSelector('textarea');
    assert.equal(await visitor.getByRole('button', { name: 'Save' }).count(), 0);
    assert.equal(await visitor.locator('nav.rail a[href="#/people"]').count(), 0);
    for (const view of ['', 'know/QA', 'answers', 'campaigns']) {
      // oxlint-disable-next-line no-await-in-loop -- in turn
      await visitor.goto(`${server.origin}/#/${view}`);
      // oxlint-disable-next-line no-await-in-loop -- in turn
      await visitor.waitForSelector('main h1, main h2');
      // oxlint-disable-next-line no-await-in-loop -- in turn
      await isAccessible(visitor);
    }
    await visitor.goto(`${server.origin}/#/withstand/QA`);
    await visitor.waitForSelector('.diagram svg');
    await visitor.click('.bar >> text=Sign in');
    await visitor.fill('input[name=name]', 'Layla');
    await visitor.fill('input[name=password]', PASSWORD);
    await visitor.click('form button[type=submit]');
    await visitor.waitForSelector('nav.rail a[href="#/people"]');
    assert.deepEqual(faults, []);
  },
);
