import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cases } from '../../../test/cases.ts';
import { strFromU8, unzipSync } from 'fflate';
import { SAMPLE_REPORT } from '../../../test/sample-report.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { nameText } from '../../i18n/text.ts';
import { drawChart, isChart } from '../../reports/charts/draw-chart.ts';
import type { Report } from '../../reports/model.ts';
import { renderDocx } from './render-docx.ts';
import { renderPdf } from './render-pdf.ts';
import { renderPng } from './render-png.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-documents-'));
after(() => rmSync(folder, { recursive: true }));

/** Words of a PDF in reading order, as poppler extracts them; direction marks are its own addition. */
function wordsOf(pdf: Uint8Array): string {
  const path = join(folder, 'x.pdf');
  writeFileSync(path, pdf);
  const text = execFileSync('pdftotext', [path, '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return text.replaceAll(/[\u202a-\u202e\u200e\u200f]/g, '').replaceAll(/\s+/g, ' ');
}

function infoOf(pdf: Uint8Array): string {
  const path = join(folder, 'x.pdf');
  writeFileSync(path, pdf);
  return ['pdfinfo', 'pdffonts']
    .map((tool) => execFileSync(tool, [path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    .join('');
}

const proseOf = (text: string): Report => ({
  ...SAMPLE_REPORT,
  notices: [],
  sections: [{ id: 'x', title: nameText('1'), blocks: [{ kind: 'paragraph', texts: [nameText(text)] }] }],
});

test('text extracted from an Arabic PDF has the right letters in logical order', async () => {
  const prose =
    'لا يؤدي فقدان الاسم إلى انقطاع الإنترنت الآن لأن مرونة الشبكة في البلاد للباقي من الضرر وسرعة استعادتها';
  assert.ok(wordsOf(await renderPdf(proseOf(prose), language('ar'))).includes(prose));
});

test('text extracted from a Persian PDF has the right letters in logical order, non-joiners apart', async () => {
  const prose = 'تاب‌آوری شبکه‌ها و گلوگاه فراهم‌کننده‌های بین‌الملل پیش‌بینی شد';
  const words = wordsOf(await renderPdf(proseOf(prose), language('fa')));
  assert.ok(words.includes(prose.replaceAll('\u200c', '')), words);
});

for (const code of LANGUAGE_CODES.slice(0, cases(LANGUAGE_CODES.length)))
  test(`the PDF in ${code} is tagged, has its fonts inside, and its title and technical words can be searched`, async () => {
    const lang = language(code);
    const pdf = await renderPdf(SAMPLE_REPORT, lang);
    const info = infoOf(pdf);
    assert.match(info, /Tagged: +yes/);
    const fonts = [...info.matchAll(/^[A-Z]{6}\+\S+ .* (yes|no) (yes|no) (yes|no) +\d+ +\d+$/gm)];
    assert.ok(fonts.length >= 2);
    for (const [line, embedded, , unicode] of fonts)
      assert.deepEqual([embedded, unicode], ['yes', 'yes'], line);
    const words = wordsOf(pdf);
    for (const word of ['AS64500', '192.0.2.0/24', 'Sepehr', 'Пример']) assert.ok(words.includes(word), word);
    assert.doesNotMatch(words, /[\u2066-\u2069]/);
  });

test('the same report gives the same PDF bytes', async () => {
  const once = await renderPdf(SAMPLE_REPORT, language('fr'));
  assert.deepEqual(await renderPdf(SAMPLE_REPORT, language('fr')), once);
});

test('what a stranger named a network cannot be Typst code', async () => {
  const hostile = '"] #panic("x") \\u{41} $x$ <a> @b // c';
  assert.ok(wordsOf(await renderPdf(proseOf(hostile), language('en'))).includes(hostile));
});

test('a Word document marks right-to-left paragraphs, runs and tables, and keeps technical words left to right', async () => {
  const files = unzipSync(await renderDocx(SAMPLE_REPORT, language('ar')));
  const xml = strFromU8(files['word/document.xml']);
  assert.match(xml, /<w:bidi\/>/);
  assert.match(xml, /<w:bidiVisual\/>/);
  const runs = xml.match(/<w:r>.*?<\/w:r>/gs)!;
  const runWith = (word: string): string => runs.find((run) => run.includes(word))!;
  assert.match(runWith('مرونة'), /<w:rtl\/>/);
  assert.match(runWith('شرکت نمونه'), /<w:rtl\/>/);
  assert.doesNotMatch(runWith('AS64500'), /<w:rtl\/>/);
  assert.doesNotMatch(runWith('Sepehr'), /<w:rtl\/>/);
  assert.equal(Object.keys(files).filter((name) => name.endsWith('.png')).length, 5);
});

test('a chart as a picture is a PNG of twice its size', async () => {
  const chart = SAMPLE_REPORT.sections[2].blocks.find(isChart)!;
  const drawing = drawChart(chart, language('ar'));
  const png = Buffer.from(await renderPng(drawing));
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  assert.equal(png.readUInt32BE(16), Math.ceil(drawing.width * 2));
});
