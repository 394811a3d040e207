import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { StressAnswer } from '../src/schemas/stress-answer.ts';
import { REAL_COUNTRIES, REAL_WEIGHTS } from './real-internet.ts';
import { needsSharedData, sharedData } from './shared-data.ts';

const MAIN = join(import.meta.dirname, '../src/cli/main.ts');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const CHROMIUM = '/usr/bin/chromium';
const MEGABYTES = 2 ** 20;

const folder = mkdtempSync(join(tmpdir(), 'muruna-explore-'));
let browser: Browser | undefined;
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Skips, loudly, where there is no browser. */
function needsChromium(): { skip: string | false } {
  if (existsSync(CHROMIUM)) return { skip: false };
  const reason = `SKIPPED, NOT TESTED: no ${CHROMIUM}`;
  process.stderr.write(`${reason}\n`);
  return { skip: reason };
}

async function muruna(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [MAIN, ...args], { maxBuffer: 2 ** 28 });
  return stdout;
}

/** A page, made once, of the bundled snapshot or another; every request that would leave it fails the test. */
async function openPage(
  context: TestContext,
  fragment: string,
  {
    width = 1280,
    snapshot = [],
    expected,
  }: { width?: number; snapshot?: readonly string[]; expected?: RegExp } = {},
): Promise<Page> {
  const place = join(folder, `explore${snapshot.length}.html`);
  if (!existsSync(place)) await muruna('explore', 'IR', '--out', place, ...snapshot);
  assert.ok(statSync(place).size <= 8 * MEGABYTES);
  browser ??= await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--force-prefers-reduced-motion',
    ],
  });
  const page = await browser.newPage({ viewport: { width, height: 900 }, acceptDownloads: true });
  page.setDefaultTimeout(120_000);
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on(
    'console',
    (line) => line.type() === 'error' && !expected?.test(line.text()) && faults.push(line.text()),
  );
  context.after(async () => {
    await page.close();
    assert.deepEqual(faults, []);
  });
  await page.goto(`file://${place}${fragment}`);
  await page.waitForSelector('.plot svg');
  return page;
}

/** The loss in the page, once the routes are there too. */
async function answered(page: Page, kind = 'international'): Promise<number> {
  await page.waitForFunction(
    () => Number((document.querySelector('#losses') as HTMLElement).dataset['routesMs']) >= 0,
  );
  // The estimate becomes the median once all samples are drawn; what the known links alone say stays.
  return Number(await page.getAttribute(`#losses-${kind}`, 'data-known'));
}

/** How many networks share a fate; one that nobody has is not shown. */
async function shownFate(page: Page, fate: string): Promise<number> {
  const [count = '0'] = await page.locator(`[data-fate="${fate}"] strong`).allTextContents();
  return Number(count.replaceAll(',', ''));
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path);
}

async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    return (await axe.run()).violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0].html }));
  });
  return results
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, html }) => `${id}: ${html}`);
}

test('the page runs its own script only', needsChromium(), async (context) => {
  const page = await openPage(context, '#lang=en', { expected: /^Executing inline script violates/ });
  const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
  assert.match(policy ?? '', /script-src 'sha256-[\w+/=]{44}' 'wasm-unsafe-eval';/);
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    const refused = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve));
    document.body.append(script);
    await refused;
    return 'injected' in window;
  });
  assert.equal(ran, false);
});

test(
  'the explorer fails the leading border network, agrees with the command line, undoes and exports',
  needsChromium(),
  async (context) => {
    const page = await openPage(context, '#lang=en');
    assert.equal(await answered(page), 0);

    // The border network that most routes enter through is the largest box of its column.
    const leader = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.plot [data-part^="2-"]')];
      const height = (box: Element): number => box.querySelector('rect')!.getBoundingClientRect().height;
      return boxes.toSorted((a, b) => height(b) - height(a))[0].getAttribute('data-part')!;
    });
    const asn = leader.slice(2);
    await page.focus(`[data-part="${leader}"]`);
    await page.keyboard.press('Enter');
    const loss = await answered(page);
    assert.ok(loss > 0.1, `${loss}`);
    assert.match(page.url(), new RegExp(`a=n${asn}`));

    await page.waitForSelector('#interval-international:not([data-samples="0"])', { timeout: 120_000 });
    const yaml = await saved(page, '#save-scenario');
    const scenario = join(folder, 'muruna-IR.yaml');
    const answer = JSON.parse(
      await muruna('stress', 'IR', scenario, '--json', '--samples', '0'),
    ) as StressAnswer;
    const { policy, physical } = answer.moments[0].losses;
    assert.match(String(yaml), new RegExp(asn));
    assert.equal(loss, policy.international.total.value);
    assert.equal(await answered(page, 'domestic'), policy.domestic.total.value);
    assert.equal(
      Number(await page.getAttribute('#physical-international', 'value')),
      physical.international.total.value,
    );
    assert.ok(answer.impact.fates.rerouted > 0);
    assert.equal(await shownFate(page, 'rerouted'), answer.impact.fates.rerouted);

    const csv = String(await saved(page, '#save-csv'));
    assert.equal(csv.trim().split('\r\n').length - 1, answer.impact.networks.length);
    assert.match(String(await saved(page, '#save-svg')), /^<svg [\s\S]*<\/svg>$/);
    assert.equal((await saved(page, '#save-png')).subarray(1, 4).toString(), 'PNG');

    // The bundled snapshot names networks by data of a publisher who asks for a link.
    assert.equal(await page.getAttribute('footer a', 'href'), 'https://db-ip.com');
    assert.deepEqual(await seriousFaults(page), []);
    await page.click('#undo');
    assert.equal(await answered(page), 0);
    await page.click('#redo');
    assert.equal(await answered(page), loss);
  },
);

test(
  'in Arabic the explorer is mirrored, searches, compares and finds the worst set, on a telephone too',
  needsChromium(),
  async (context) => {
    const page = await openPage(context, '#lang=en', { width: 360 });
    await page.selectOption('#language', 'ar');
    assert.deepEqual(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      ['ar', 'rtl'],
    );
    assert.match(page.url(), /lang=ar/);
    const world = await page.evaluate(() => {
      const text = [...document.querySelectorAll('.plot text')].find((one) =>
        one.textContent.includes('العالم'),
      )!;
      return Number(text.getAttribute('x'));
    });
    assert.ok(world > 540, `the world stands at ${world} of 640`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));

    await page.fill('[role="combobox"]', 'أذربيجان');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('Enter');
    const withdrawal = await answered(page);
    assert.match(page.url(), /a=wAZ/);
    // Enter means all that was typed, whatever stands there of the letters before.
    await page.fill('[role="combobox"]', 'TIC');
    await page.waitForSelector('[role="option"]');
    await page.fill('[role="combobox"]', '12880');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('n12880'));
    assert.ok((await answered(page)) >= withdrawal);

    await page.click('#compare');
    await page.waitForSelector('#comparison td');
    await page.click('#find-worst');
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('.caption')].filter((caption) => {
          const { left, right } = caption.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        }).length,
    );
    assert.equal(cut, 0, 'a table may be wider than the screen, what it says of itself not');
    await page.click('#worst .try');
    assert.ok((await answered(page)) > 0);
    assert.deepEqual(await seriousFaults(page), []);
  },
);

const AS_REL = 'as-rel/20250901.as-rel2.txt.bz2';

test(
  'with the links of 2025 the explorer fails AS49666 found by number, as the command line does, and undoes',
  { skip: needsChromium().skip || needsSharedData(AS_REL, REAL_COUNTRIES, REAL_WEIGHTS).skip },
  async (context) => {
    const file = join(folder, '2025.muruna');
    const [links, weights, names] = [AS_REL, REAL_WEIGHTS, REAL_COUNTRIES].map(sharedData);
    await muruna(
      'snapshot',
      'build',
      '--as-rel',
      links,
      '--prefixes',
      weights,
      '--asns',
      names,
      '--out',
      file,
    );
    const snapshot = ['--snapshot', file];
    const command = ['stress', 'IR', '--networks', '49666', '--json', '--samples', '0', ...snapshot];
    const [answer, page] = await Promise.all([
      muruna(...command).then((text) => JSON.parse(text) as StressAnswer),
      openPage(context, '#lang=en', { snapshot }),
    ]);
    assert.equal(await answered(page), 0);
    await page.fill('[role="combobox"]', '49666');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('Enter');
    const loss = await answered(page);
    assert.match(page.url(), /a=n49666/);
    assert.equal(loss, answer.moments[0].losses.policy.international.total.value);
    assert.equal(await answered(page, 'domestic'), answer.moments[0].losses.policy.domestic.total.value);
    for (const fate of ['cut-off', 'mostly-cut', 'partly-cut', 'reduced', 'rerouted'] as const)
      assert.equal(await shownFate(page, fate), answer.impact.fates[fate], fate);
    await page.click('#undo');
    assert.equal(await answered(page), 0);
  },
);
