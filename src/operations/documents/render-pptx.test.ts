import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { cases, onlyInFullRun } from '../../../test/cases.ts';
import { SAMPLE_REPORT } from '../../../test/sample-report.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { deckOf } from '../../reports/render/slides/deck-of.ts';
import { renderPptx } from './render-pptx.ts';

/** The slides of a file, in their order, as XML. */
function slidesOf(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const number = (name: string): number => Number(/slide(\d+)\.xml$/.exec(name)![1]);
  return Object.keys(files)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => number(a) - number(b))
    .map((name) => strFromU8(files[name]));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

for (const code of LANGUAGE_CODES.slice(0, cases(LANGUAGE_CODES.length)))
  test(`slides in ${code}: a slide for each thing said, each with its title and source, as texts and shapes`, async () => {
    const words = language(code);
    const { slides, source } = deckOf(SAMPLE_REPORT);
    const written = slidesOf(await renderPptx(SAMPLE_REPORT, words));
    assert.equal(written.length, slides.length);
    slides.forEach((slide, at) => {
      assert.ok(written[at].includes(escaped(words.isolated(slide.title))), `title of slide ${at + 1}`);
      assert.ok(written[at].includes(escaped(words.isolated(source))), `source of slide ${at + 1}`);
      assert.doesNotMatch(written[at], /<p:pic>/, 'nothing is a picture');
      if (slide.kind === 'chart') assert.match(written[at], /<a:custGeom>|prst="(rect|roundRect|ellipse)"/);
      if (slide.kind === 'table')
        assert.equal((written[at].match(/<a:tr /g) ?? []).length, slide.table.rows.length + 1);
      assert.equal(/ rtl="1"/.test(written[at]), words.direction === 'rtl');
    });
  });

test('from right to left the first column of a table is the last of the slide', async () => {
  const { slides } = deckOf(SAMPLE_REPORT);
  const at = slides.findIndex(({ kind }) => kind === 'table');
  const slide = slides[at];
  assert.ok(slide.kind === 'table');
  const placesOf = async (code: 'en' | 'ar'): Promise<number[]> => {
    const words = language(code);
    const xml = slidesOf(await renderPptx(SAMPLE_REPORT, words))[at];
    const table = xml.slice(xml.indexOf('<a:tbl>'));
    return slide.table.columns.map(({ label }) => table.indexOf(escaped(words.isolated(label))));
  };
  const [english, arabic] = [await placesOf('en'), await placesOf('ar')];
  assert.deepEqual(
    english,
    english.toSorted((a, b) => a - b),
  );
  assert.deepEqual(
    arabic,
    arabic.toSorted((a, b) => b - a),
  );
});

test('the same report gives the same bytes', onlyInFullRun, async () => {
  const words = language('en');
  const first = await renderPptx(SAMPLE_REPORT, words);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  assert.deepEqual(await renderPptx(SAMPLE_REPORT, words), first);
});
