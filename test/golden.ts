import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGE_CODES, type LanguageCode } from '../src/i18n/codes.ts';
import { language } from '../src/i18n/language.ts';
import type { Report } from '../src/reports/model.ts';
import { displayWidth } from '../src/reports/render/terminal/display-width.ts';
import { renderFirstScreen } from '../src/reports/render/terminal/first-screen.ts';
import { renderTerminal } from '../src/reports/render/terminal/render-terminal.ts';

const FOLDER = join(import.meta.dirname, 'golden');

/** Holds rendered output to a golden file; `UPDATE_GOLDEN=1 npm test` writes them anew, and the difference is then looked at. */
export function assertGolden(name: string, actual: string): void {
  const path = join(FOLDER, name);
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  assert.equal(actual, readFileSync(path, 'utf8'), `${name} differs; UPDATE_GOLDEN=1 writes it anew`);
}

/**
 * Holds a report, as a terminal of 100 columns shows it in English and in another language, and its first screen to their golden
 * files.
 */
export function assertReportGolden(name: string, report: Report, other: LanguageCode): void {
  for (const code of ['en', other] as const)
    assertGolden(
      `reports/${name}.${code}.txt`,
      renderTerminal(report, language(code), { width: 100, colour: false }),
    );
  assertGolden(`screens/${name}.en.txt`, renderFirstScreen(report, language('en'), SCREEN));
  for (const code of LANGUAGE_CODES) assertFirstScreen(report, code);
}

const SCREEN = { width: 80, colour: false };

/** A first screen is a screen, and either the whole report or one whose last line says how to see the whole. */
export function assertFirstScreen(report: Report, code: LanguageCode): void {
  const lines = renderFirstScreen(report, language(code), SCREEN).split('\n');
  assert.equal(lines.pop(), '');
  assert.ok(lines.length <= 40, `${report.id} in ${code}: ${lines.length} lines`);
  for (const line of lines) assert.ok(displayWidth(line) <= 80, `${report.id} in ${code}: ${line}`);
  const whole = renderTerminal(report, language(code), SCREEN);
  if (`${lines.join('\n')}\n` !== whole) assert.match(lines.slice(-3).join(' '), /--full/);
}
