import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startServer, type RunningServer, type ServerPlace } from '../src/server/serve.ts';
import { PASSWORD } from './small-server.ts';

const CHROMIUM = '/usr/bin/chromium';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGES = join(import.meta.dirname, '../dist/workbench/index.html');

/** Skips, loudly, where there is no browser or the workbench is not built. */
export function needsWorkbench(): { readonly skip: string | false } {
  const missing = [CHROMIUM, PAGES].filter((path) => !existsSync(path));
  const skip = missing.length > 0 && `SKIPPED, NOT TESTED: no ${missing.join(', no ')} (npm run build:web)`;
  if (skip) process.stderr.write(`${skip}\n`);
  return { skip };
}

let browser: Promise<Browser> | undefined;

/** One browser for all tests of a file, each of which has a profile of its own in it. */
function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--force-prefers-reduced-motion',
    ],
  });
  return browser;
}
after(async () => (await browser)?.close());

/** A workbench on loopback with an empty embedded database, and a browser that looks at it. */
export interface WatchedWorkbench {
  readonly server: RunningServer;
  /** What went wrong in the server, left the machine, broke the rules of the page or was not caught in it. */
  readonly faults: unknown[];
  /** A page of a browser that has never been here. */
  readonly stranger: () => Promise<Page>;
  /** A page of the first administrator, who has just come in. */
  readonly administrator: () => Promise<Page>;
  /** Ends the server in the middle of everything. */
  readonly stopServer: () => Promise<void>;
}

export async function watchedWorkbench(
  place: Partial<ServerPlace> = {},
  provider?: string,
): Promise<WatchedWorkbench> {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-workbench-'));
  const faults: unknown[] = [];
  const server = await startServer({ data: folder, port: 0, ...place }, ({ error }) => faults.push(error));
  let isStopped = false;
  const stopServer = async (): Promise<void> => {
    if (!isStopped) await server.close();
    isStopped = true;
  };
  after(async () => {
    await stopServer();
    rmSync(folder, { recursive: true, force: true });
  });
  const stranger = async (): Promise<Page> => {
    const context = await (await sharedBrowser()).newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    page.on('request', (request) => {
      const url = request.url();
      const isAllowed = provider !== undefined && url.startsWith(provider);
      if (!url.startsWith(server.origin) && !isAllowed && !/^(blob|data):/.test(url)) faults.push(url);
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (line) => {
      if (/Content Security Policy/i.test(line.text())) faults.push(line.text());
    });
    return page;
  };
  const administrator = async (): Promise<Page> => {
    const page = await stranger();
    await page.goto(server.firstLink!);
    await page.fill('input[name=name]', 'Layla');
    await page.fill('input[name=password]', PASSWORD);
    await page.click('button[type=submit]');
    await page.waitForSelector('nav.rail');
    return page;
  };
  return { server, faults, stranger, administrator, stopServer };
}

/** No fault that axe calls serious. */
export async function isAccessible(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.waiting') === null);
  const isThere = await page.evaluate(() => 'axe' in window);
  // Evaluated, not added as a script: what is inline is forbidden here.
  if (!isThere) await page.evaluate(readFileSync(AXE, 'utf8'));
  const found = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: {
          run: (
            options: object,
          ) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe // What passes is not described.
      .run({ resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
  assert.deepEqual(found, []);
}

/** The texts of a picture that is taken along as SVG from there. */
export async function textsOfPicture(page: Page, place: string): Promise<string> {
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`${place} .picture-buttons button`, { hasText: 'SVG' }).first().click(),
  ]);
  return readFileSync(await picture.path(), 'utf8').replaceAll(/<[^>]+>/g, ' ');
}

/** Nothing is wider than a telephone. */
export async function fitsTelephone(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  assert.equal(beyond, 0);
  if (before) await page.setViewportSize(before);
}

/** Keeps a folder (an inventory, a book) or a file in the workspace, as the person of the page; its id. */
export function keepObject(
  page: Page,
  kind: string,
  name: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<string> {
  return page.evaluate(
    async (given) => {
      const me = (await (await fetch('/api/me')).json()) as { workspaces: { id: string }[] };
      const workspace = `/api/workspaces/${me.workspaces[0].id}`;
      const folders: Record<string, string> = {
        inventory: 'inventories',
        book: 'books',
        services: 'services',
      };
      const isFolder = given.kind in folders;
      const response = isFolder
        ? await fetch(`${workspace}/${folders[given.kind]}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ name: given.name, files: given.files }),
          })
        : await fetch(`${workspace}/objects?kind=${given.kind}&name=${encodeURIComponent(given.name)}`, {
            method: 'POST',
            body: new Blob([given.files[0].text]),
          });
      if (!response.ok) throw new Error(await response.text());
      return ((await response.json()) as { id: string }).id;
    },
    { kind, name, files },
  );
}
