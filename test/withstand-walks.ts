import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

// What one does in Withstand, in a browser, and waits for.

/** The loss by the links that are known, once the routes are there too. */
export async function answered(page: Page, scenario: string, kind = 'international'): Promise<number> {
  await page.waitForSelector(`#losses[data-scenario="${scenario}"][aria-busy="false"]`);
  return Number(await page.getAttribute(`#losses-${kind}`, 'data-known'));
}

export async function fate(page: Page, name: string): Promise<number> {
  const [count = '0'] = await page.locator(`[data-fate="${name}"] strong`).allTextContents();
  return Number(count.replaceAll(',', ''));
}

export async function fail(page: Page, text: string): Promise<void> {
  await page.fill('[role="combobox"]', text);
  await page.waitForSelector('[role="option"]');
  await page.keyboard.press('Enter');
}

/** Who goes on while a country opens stays where they went: the view writes its address over no other. */
export async function leavesWhileItOpens(page: Page, origin: string): Promise<void> {
  let open = (): void => {};
  const held = new Promise<void>((resolve) => (open = resolve));
  await page.goto(`${origin}/#/`);
  await page.route('**/part*', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/part*');
  await page.goto(`${origin}/#/withstand/QA?v=1&a=n8781`);
  await asked;
  // Without an event, as in the moment before the browser says that the address has changed.
  await page.evaluate(() => history.pushState(undefined, '', '#/know/QA'));
  open();
  await answered(page, 'n8781');
  assert.equal(await page.evaluate(() => location.hash), '#/know/QA');
  await page.unroute('**/part*');
}

/** By keys alone: what goes or is greyed out when it is pressed leaves the focus beside it, and never nowhere. */
export async function keepsItsFocus(page: Page, origin: string): Promise<void> {
  const isAt = (where: string): Promise<unknown> =>
    page.waitForFunction((wanted) => document.activeElement?.closest(wanted), where);
  await page.goto(`${origin}/#/`);
  await page.waitForSelector('.board');
  await page.goto(`${origin}/#/withstand/QA`);
  await answered(page, '');
  await fail(page, '8781');
  await answered(page, 'n8781');
  await page.focus('.chips button');
  await page.keyboard.press('Enter');
  await answered(page, '');
  await isAt('.loss-bar');
  await page.focus('#undo');
  await page.keyboard.press('Enter');
  await answered(page, 'n8781');
  await page.keyboard.press('Enter');
  await answered(page, '');
  await page.waitForSelector('#undo:disabled');
  await isAt('.buttons');
  // Closed, what explains a figure gives the focus back to the figure.
  await page.goto(`${origin}/#/know/QA`);
  await page.press('.figure-buttons button', 'Enter');
  await page.press('.inspector .close', 'Enter');
  await isAt('.figure-buttons li:first-child button');
  // Another view is read from its beginning.
  await page.keyboard.press('Control+k');
  await page.fill('.palette input', 'روسیه');
  await page.waitForSelector('.palette [role="option"]:has-text("Russia")');
  await page.keyboard.press('Enter');
  await isAt('main');
}
