import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LanguageCode } from '../src/i18n/codes.ts';
import { language } from '../src/i18n/language.ts';
import type { Report } from '../src/reports/model.ts';
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

/** Holds a report, as a terminal of 100 columns shows it in English and in another language, to its golden files. */
export function assertReportGolden(name: string, report: Report, other: LanguageCode): void {
  for (const code of ['en', other] as const)
    assertGolden(
      `reports/${name}.${code}.txt`,
      renderTerminal(report, language(code), { width: 100, colour: false }),
    );
}
