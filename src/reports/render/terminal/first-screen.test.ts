import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SAMPLE_REPORT } from '../../../../test/sample-report.ts';
import { assertFirstScreen } from '../../../../test/golden.ts';
import { LANGUAGE_CODES } from '../../../i18n/codes.ts';
import { language } from '../../../i18n/language.ts';
import { message, nameText } from '../../../i18n/text.ts';
import type { Block, Notice, Report, Section } from '../../model.ts';
import { renderFirstScreen } from './first-screen.ts';
import { renderIfShort, renderTerminal } from './render-terminal.ts';
import { cases } from '../../../../test/cases.ts';

const SCREEN = { width: 80, colour: false };
const ENGLISH = language('en');
const onScreen = (report: Report): string => renderFirstScreen(report, ENGLISH, SCREEN);

const blocks = SAMPLE_REPORT.sections.flatMap((section) => section.blocks);

const rows = (count: number): Block => ({
  kind: 'table',
  columns: [{ label: message('common.network'), type: 'text' }],
  rows: Array.from({ length: count }, (_, at) => [`Network ${at}`]),
});

const paragraph = (words: number): Block => ({
  kind: 'paragraph',
  texts: [nameText('word '.repeat(words).trim())],
});

function reportOf(sections: readonly (readonly Block[])[], rest: Partial<Report> = {}): Report {
  return {
    ...SAMPLE_REPORT,
    notices: [],
    sections: sections.map((own, at) => ({
      id: `s${at}`,
      title: nameText(`Section ${at + 1}`),
      blocks: own,
    })),
    ...rest,
  };
}

const anyBlock = fc.oneof(
  fc.constantFrom(...blocks),
  fc.nat(120).map(rows),
  fc.nat(900).map(paragraph),
  fc.nat(60).map((count): Block => ({
    kind: 'list',
    items: Array.from({ length: count }, () => nameText('x '.repeat(99))),
  })),
);
const anyNotice = fc.record({
  level: fc.constantFrom('note' as const, 'caution' as const, 'warning' as const),
  text: fc.nat(200).map((words) => nameText('word '.repeat(words))),
});
const anySection = fc.record({
  id: fc.uuid(),
  title: fc.nat(40).map((words) => nameText(`Title ${'word '.repeat(words)}`)),
  blocks: fc.array(anyBlock, { minLength: 1, maxLength: 4 }),
  leads: fc.boolean(),
});

test('whatever a report holds, its first screen is one screen in every language, and says how to see what it left out', () => {
  fc.assert(
    fc.property(
      fc.array(anySection, { minLength: 1, maxLength: 6 }),
      fc.array(anyNotice, { maxLength: 12 }),
      fc.nat(900),
      fc.constantFrom(...LANGUAGE_CODES),
      (sections: Section[], notices: Notice[], words, code) => {
        const title = nameText(`Title ${'word '.repeat(words)}`);
        assertFirstScreen({ ...SAMPLE_REPORT, title, sections, notices }, code);
      },
    ),
    { numRuns: cases(150) },
  );
});

test('a report that fits is shown whole, and one that does not is whole with renderTerminal', () => {
  const short = reportOf([[paragraph(20)]]);
  assert.equal(onScreen(short), renderTerminal(short, ENGLISH, SCREEN));
  const long = renderTerminal(reportOf([[rows(100)], [paragraph(20)]]), ENGLISH, SCREEN);
  assert.match(long, /Network 99/);
  assert.doesNotMatch(long, /--full/);
});

test('a report is short if all of it takes no more lines than that', () => {
  fc.assert(
    fc.property(fc.array(anySection, { maxLength: 3 }), fc.nat(120), (sections: Section[], most) => {
      const report = { ...SAMPLE_REPORT, sections };
      const whole = renderTerminal(report, ENGLISH, SCREEN);
      const isShort = whole.split('\n').length - 1 <= most;
      assert.equal(renderIfShort(report, ENGLISH, SCREEN, most), isShort ? whole : undefined);
    }),
    { numRuns: cases(60) },
  );
});

test('what is left out is counted: sections, parts of those shown, rows and notices', () => {
  const many = Array.from({ length: 30 }, (): Notice => ({ level: 'note', text: nameText('Mind this.') }));
  const report = reportOf([[blocks.find(({ kind }) => kind === 'flow')!, rows(100)], [paragraph(5)]], {
    notices: many,
  });
  const shown = onScreen(report);
  const rowsShown = shown.match(/^Network \d+$/gm)!.length;
  assert.match(shown, new RegExp(`… ${100 - rowsShown} more rows`));
  const noticesShown = shown.match(/Mind this/g)!.length;
  // The second section and the provenance.
  assert.match(
    shown.replaceAll('\n', ' '),
    new RegExp(`… 2 more sections, 1 more part, and ${30 - noticesShown} more notices: --full`),
  );
});

test('the gravest notices stay, in their order', () => {
  const long = 'word '.repeat(60);
  const notices: Notice[] = (['note', 'caution', 'note', 'warning'] as const).map((level, at) => ({
    level,
    text: nameText(`${at} ${long}`),
  }));
  const shown = onScreen(reportOf([[rows(50)]], { notices }));
  assert.deepEqual(shown.match(/▌ (Note|Caution|Warning): \d/g), ['▌ Caution: 1', '▌ Warning: 3']);
});

test('a section that leads comes after the first, and pictures wait for the whole', () => {
  const picture = blocks.find(({ kind }) => kind === 'flow')!;
  const report = reportOf([[paragraph(5)], [picture, paragraph(6)], [paragraph(7)], [rows(60)]]);
  const sections = report.sections.map((section, at) => (at === 2 ? { ...section, leads: true } : section));
  const shown = onScreen({ ...report, sections });
  assert.deepEqual(shown.match(/^Section \d/gm), ['Section 1', 'Section 3', 'Section 2', 'Section 4']);
  assert.doesNotMatch(shown, /█|├/);
});
