import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { LanguageCode } from '../src/i18n/codes.ts';
import type { LanguageDescriptor } from '../src/i18n/descriptor.ts';
import { en } from '../src/i18n/en/index.ts';
import { languageOf } from '../src/i18n/language.ts';
import type { Catalogue } from '../src/i18n/translation.ts';
import { renderReport } from '../src/operations/documents/render-report.ts';
import { renderTypst } from '../src/reports/render/typst/render-typst.ts';
import { renderTerminal } from '../src/reports/render/terminal/render-terminal.ts';
import { SAMPLE_REPORT } from './sample-report.ts';
import { onlyWithAllCases } from './cases.ts';

const MARK = 'ࡀ';

/** A sixth language, Urdu in a form that nobody writes: from right to left, Devanagari digits, the Persian calendar, sentences with a mark. */
const MADE_UP: LanguageDescriptor = {
  direction: 'rtl',
  numerals: 'deva',
  calendar: 'persian',
  faces: { family: 'Made Up', files: [], screen: '"Made Up Screen"' },
  catalogue: () =>
    Object.fromEntries(Object.entries(en()).map(([code, words]) => [code, `${MARK}${words}`])) as Catalogue,
};

const language = languageOf('ur' as LanguageCode, MADE_UP);

test('a sixth language passes through every renderer by its descriptor alone', onlyWithAllCases, async () => {
  const terminal = renderTerminal(SAMPLE_REPORT, language, { width: 80, colour: false });
  const html = (await renderReport(SAMPLE_REPORT, language, 'html')) as string;
  const markdown = (await renderReport(SAMPLE_REPORT, language, 'md')) as string;
  const typst = renderTypst(SAMPLE_REPORT, language);
  for (const page of [terminal, html, markdown, typst]) {
    assert.ok(page.includes(MARK));
    assert.match(page, /[०-९]/);
    assert.doesNotMatch(page, /[٠-٩۰-۹]/);
  }
  assert.match(html, /<html lang="ur" dir="rtl">/);
  assert.ok(html.includes('font-family:"Made Up Screen"') && html.includes('symbols:"०" "१"'));
  assert.ok(markdown.startsWith('<div dir="rtl">'));
  assert.ok(typst.includes('"Made Up"') && typst.includes('numbering("१"'));
  const pdf = await renderReport(SAMPLE_REPORT, language, 'pdf');
  assert.equal(Buffer.from(pdf).toString('latin1', 0, 5), '%PDF-');
  const docx = unzipSync((await renderReport(SAMPLE_REPORT, language, 'docx')) as Uint8Array);
  assert.ok(strFromU8(docx['word/document.xml']).includes(MARK));
  assert.match(strFromU8(docx['word/numbering.xml']), /hindiNumbers/);
});

test('where Latin digits are asked for it writes them', () => {
  const latin = languageOf('ur' as LanguageCode, MADE_UP, { latinDigits: true });
  assert.equal(latin.plain({ kind: 'number', value: 42 }), '42');
  assert.equal(language.plain({ kind: 'number', value: 42 }), '४२');
});
