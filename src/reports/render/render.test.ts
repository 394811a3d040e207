import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { assertGolden } from '../../../test/golden.ts';
import { SAMPLE_REPORT } from '../../../test/sample-report.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { message, nameText } from '../../i18n/text.ts';
import type { Block, Report } from '../model.ts';
import type { MetricId } from '../../schemas/metrics.ts';
import { metricLabel } from '../assess/metric-text.ts';
import { renderHtml } from './html/render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { displayWidth } from './terminal/display-width.ts';
import { renderTerminal } from './terminal/render-terminal.ts';
import { localTime } from '../restore/restore-report.ts';
import { renderTypst } from './typst/render-typst.ts';

for (const code of LANGUAGE_CODES)
  test(`the sample report in ${code} is rendered as it was looked at`, () => {
    const lang = language(code);
    assertGolden(`sample.${code}.txt`, renderTerminal(SAMPLE_REPORT, lang, { width: 90, colour: false }));
    assertGolden(`sample.${code}.html`, renderHtml(SAMPLE_REPORT, lang));
    assertGolden(`sample.${code}.md`, renderMarkdown(SAMPLE_REPORT, lang));
  });

test('in French a no-break space stands before every colon behind a word, in every format', () => {
  const french = language('fr');
  for (const text of [
    renderMarkdown(SAMPLE_REPORT, french),
    renderHtml(SAMPLE_REPORT, french).replace(/<style>[\s\S]*?<\/style>/, ''),
    renderTerminal(SAMPLE_REPORT, french, { width: 90, colour: false }),
  ])
    assert.deepEqual(text.match(/[\p{L}*]+ ?: .*/gu) ?? [], []);
});

test('no line is wider than the terminal, in any language, from 40 columns up', () => {
  const tooWide: string[] = [];
  for (const code of LANGUAGE_CODES)
    for (const width of [40, 60, 80, 100]) {
      const lines = renderTerminal(SAMPLE_REPORT, language(code), { width, colour: false }).split('\n');
      for (const line of lines) if (displayWidth(line) > width) tooWide.push(`${code} ${width}: ${line}`);
    }
  assert.deepEqual(tooWide, []);
});

test('without colour there is no escape sequence; with it each is closed and the words are the same', () => {
  const plain = renderTerminal(SAMPLE_REPORT, language('en'), { width: 80, colour: false });
  const painted = renderTerminal(SAMPLE_REPORT, language('en'), { width: 80, colour: true });
  assert.ok(!plain.includes('\u001b'));
  // Painted lines keep spaces before their closing sequence.
  const words = (text: string): string => stripVTControlCharacters(text).replaceAll(/ +$/gm, '');
  assert.equal(words(painted), words(plain));
});

const HOSTILE = '<script>alert("x")</script> & "quoted" \u0007\u001b[31m [link](http://x) |';

function hostileReport(): Report {
  const blocks: Block[] = [
    { kind: 'paragraph', texts: [nameText(HOSTILE), { kind: 'literal', literal: HOSTILE }] },
    { kind: 'table', columns: [{ label: nameText(HOSTILE), type: 'text' }], rows: [[HOSTILE]] },
    {
      kind: 'bars',
      title: nameText(HOSTILE),
      scale: { label: message('common.value'), type: 'number' },
      bars: [{ label: nameText(HOSTILE), value: 1 }],
    },
  ];
  return { ...SAMPLE_REPORT, sections: [{ id: 'x', title: nameText(HOSTILE), blocks }] };
}

test('what a stranger named a network can be neither markup nor a terminal command', () => {
  const lang = language('en');
  const html = renderHtml(hostileReport(), lang);
  assert.ok(!html.includes('<script'));
  assert.ok(!html.includes('x")'));
  const terminal = renderTerminal(hostileReport(), lang, { width: 80, colour: false });
  assert.ok(!terminal.includes('\u0007') && !terminal.includes('\u001b'));
  const markdown = renderMarkdown(hostileReport(), lang).replaceAll(/`[^`]*`/g, '');
  assert.doesNotMatch(markdown, /(?<!\\)[<[|]script|(?<!\\)\[link/);
});

test('a figure too small to mean anything is written by its bound in every format and language', () => {
  const blocks: Block[] = [
    { kind: 'figures', figures: [{ id: 'x', label: nameText('x'), value: { kind: 'share', value: 9e-7 } }] },
    {
      kind: 'bars',
      title: nameText('x'),
      scale: { label: message('common.value'), type: 'share' },
      bars: [{ label: nameText('x'), value: 9e-7 }],
    },
  ];
  const report: Report = {
    ...SAMPLE_REPORT,
    sections: [{ id: 'x', title: nameText('x'), blocks }],
  };
  for (const code of LANGUAGE_CODES) {
    const lang = language(code);
    const terminal = renderTerminal(report, lang, { width: 80, colour: false });
    for (const page of [
      terminal,
      renderHtml(report, lang),
      renderMarkdown(report, lang),
      renderTypst(report, lang),
    ]) {
      assert.doesNotMatch(page, /[0٠۰][.,٫][0٠۰]{2,}[9٩۹]/, code);
      assert.match(page, /[0٠۰][.,٫][1١۱]/, code);
    }
  }
});

test('an HTML report loads nothing: no script, no address of another place', () => {
  for (const code of LANGUAGE_CODES) {
    const html = renderHtml(SAMPLE_REPORT, language(code));
    assert.doesNotMatch(html, /<script|<link|<img|url\(|@import|src=/);
    const addresses = [...html.matchAll(/https?:\/\/[^"\s<]+/g)].map(([address]) => address);
    assert.deepEqual([...new Set(addresses)], ['http://www.w3.org/2000/svg']);
  }
});

test('right-to-left pages say so, and keep technical words and charts from left to right', () => {
  const html = renderHtml(SAMPLE_REPORT, language('fa'));
  assert.match(html, /<html lang="fa" dir="rtl">/);
  assert.match(html, /<bdi dir="ltr" class="technical">AS64500<\/bdi>/);
  assert.match(html, /<svg [^>]*direction="ltr"/);
  assert.doesNotMatch(html, /margin-left|margin-right|padding-left|text-align:left|text-align:right/);
});

test('every chart has a title and a description that its picture refers to', () => {
  const html = renderHtml(SAMPLE_REPORT, language('en'));
  const charts = [...html.matchAll(/<svg [^>]*aria-labelledby="(\S+) (\S+)"/g)];
  assert.equal(charts.length, 5);
  for (const [, title, description] of charts) {
    assert.ok(html.includes(`<title id="${title}">`));
    assert.ok(html.includes(`<desc id="${description}">`));
  }
});

test('on paper columns of words are as wide as what stands in them, long names before short words', () => {
  const text = (label: 'assess.column.from' | 'assess.column.to' | 'assess.column.role') =>
    ({ label: message(label), type: 'text' }) as const;
  const table: Block = {
    kind: 'table',
    columns: [text('assess.column.from'), text('assess.column.to'), text('assess.column.role')],
    rows: [
      [
        nameText('Telecommunication Infrastructure Company'),
        nameText('PJSC Rostelecom'),
        nameText('provider'),
      ],
    ],
  };
  const report: Report = {
    ...SAMPLE_REPORT,
    sections: [{ id: 'one', title: nameText('one'), blocks: [table] }],
  };
  for (const code of ['en', 'ar'] as const)
    assert.match(renderTypst(report, language(code)), /columns: \(40fr, 15fr, [\d.]+em \+ 8pt\)/, code);
});

test('on paper moments and long heads leave room for the words beside them', () => {
  const moment = '2026-12-01T21:00Z';
  const table: Block = {
    kind: 'table',
    columns: [
      { label: message('stress.column.from'), type: 'date' },
      { label: message('stress.column.events'), type: 'text' },
      { label: message('stress.loss.international'), type: 'bar', max: 1 },
    ],
    rows: [[moment, nameText('The largest gateway fails for two days'), 0.5]],
  };
  const report: Report = {
    ...SAMPLE_REPORT,
    sections: [{ id: 'one', title: nameText('one'), blocks: [table] }],
  };
  for (const code of ['fa', 'ar'] as const)
    assert.match(renderTypst(report, language(code)), /columns: \(\d+fr, 38fr, [\d.]+em \+ 8pt\)/, code);
});

test('on paper long heads over numbers do not press against the names before them', () => {
  const heads = ['loss-single', 'loss-pair', 'domestic-loss-single', 'domestic-loss-pair'] as const;
  const widthsOf = (metrics: readonly MetricId[], code: LanguageCode): string => {
    const table: Block = {
      kind: 'table',
      columns: [
        { label: message('assess.column.country'), type: 'country' },
        ...metrics.map((id) => ({ label: metricLabel(id), type: 'number' as const })),
      ],
      rows: [['SA', ...metrics.map(() => nameText('100.0% (187)'))]],
    };
    const sections = [{ id: 'one', title: nameText('one'), blocks: [table] }];
    return /columns: \((.*?)\), align/.exec(renderTypst({ ...SAMPLE_REPORT, sections }, language(code)))![1];
  };
  for (const code of ['en', 'fr', 'ru'] as const)
    assert.match(widthsOf(heads, code), /^1fr(?:, [\d.]+em \+ 8pt){4}$/, code);
  assert.equal(widthsOf(['networks', 'gateways'], 'en'), '1fr, auto, auto');
});

test('on paper the percent sign of Arabic figures in charts stands on their left, as in tables', () => {
  const labels = (code: LanguageCode): string[] =>
    renderTypst(SAMPLE_REPORT, language(code))
      .split('\n')
      .filter((line) => line.startsWith('#label-at') && /[%٪]"/.test(line));
  const arabic = labels('ar');
  assert.ok(arabic.length > 5);
  for (const line of arabic) assert.match(line, /\[#n\(rtl\)\[#"[٠-٩٫]+٪"\]\]\)$/);
  for (const line of labels('en')) assert.doesNotMatch(line, /rtl/);
});

test('provenance says where an answer is found, and no hash for a name', () => {
  const { provenance } = SAMPLE_REPORT;
  const link = 'http://127.0.0.1:8100/#/answer/x';
  const snapshot = { ...provenance.snapshot!, name: 'a'.repeat(64) };
  const text = renderMarkdown(
    { ...SAMPLE_REPORT, provenance: { ...provenance, snapshot, link } },
    language('en'),
  );
  assert.ok(text.includes(link));
  assert.ok(!text.includes(snapshot.name));
  assert.ok(text.includes(snapshot.sha256));
  assert.ok(renderMarkdown(SAMPLE_REPORT, language('en')).includes(provenance.snapshot!.name));
});

test('a curve in local time has no hour of UTC where it is a table', () => {
  const curve: Block = {
    kind: 'lines',
    title: nameText('curve'),
    x: localTime('2026-11-29T03:00+03:30'),
    y: { label: nameText('people'), type: 'number' },
    series: [
      {
        label: nameText('plan'),
        points: [
          [0, 1],
          [21.5, 2],
        ],
      },
    ],
  };
  const report: Report = {
    ...SAMPLE_REPORT,
    sections: [{ id: 'one', title: nameText('one'), blocks: [curve] }],
  };
  const page = renderMarkdown(report, language('en'));
  assert.match(page, /Local time \(`?UTC\+03:30`?\)/);
  assert.match(page, /\| 29 November 2026 at 03:00 +\|/);
  assert.match(page, /\| 30 November 2026 at 00:30 +\|/);
});
