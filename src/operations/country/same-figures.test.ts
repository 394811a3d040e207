import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { assessRows, compareRows } from '../../exchange/rows/country-rows.ts';
import type { AnswerRows } from '../../exchange/rows/rows.ts';
import { language } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { assessReport } from '../../reports/assess/assess-report.ts';
import { compareReport } from '../../reports/assess/compare-report.ts';
import { metricLabel, metricValue } from '../../reports/assess/metric-text.ts';
import type { Report } from '../../reports/model.ts';
import { renderHtml } from '../../reports/render/html/render-html.ts';
import { renderMarkdown } from '../../reports/render/render-markdown.ts';
import { renderTerminal } from '../../reports/render/terminal/render-terminal.ts';
import { renderTypst } from '../../reports/render/typst/render-typst.ts';
import type { AssessAnswer, MetricAnswer } from '../../schemas/assess-answer.ts';
import { assessFrom } from './assess.ts';
import { compareFrom } from './compare.ts';

// Ranks are kept by the name of a snapshot, which all small ones share: they are measured anew here.
const folder = mkdtempSync(join(tmpdir(), 'muruna-figures-'));
process.env['XDG_CACHE_HOME'] = folder;
after(() => rmSync(folder, { recursive: true }));

const ASKED = { software: 'muruna test', command: 'muruna' };
const english = language('en');

/** A report in every format, without markup. */
function inEveryFormat(report: Report): Record<string, string> {
  const words = (text: string): string =>
    text
      .replaceAll(/<[^>]*>|#box|[#*\\|[\]":,]/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll(/\s+/g, ' ');
  return {
    html: words(renderHtml(report, english)),
    markdown: words(renderMarkdown(report, english)),
    pdf: words(renderTypst(report, english)),
    terminal: words(renderTerminal(report, english, { width: 100, colour: false })),
  };
}

/** Marks between cells are gone, and so are those between thousands. */
function said(text: Text): string {
  return english.plain(text).replaceAll(',', ' ');
}

function metricsOf({ planes }: AssessAnswer): readonly MetricAnswer[] {
  return planes.ipv4!.metrics;
}

/** Rows have the figures of the answer to the last digit. */
function assertSameRows(
  { columns, rows }: AnswerRows,
  country: string,
  metrics: readonly MetricAnswer[],
): void {
  const at = (name: string): number => Object.keys(columns).indexOf(name);
  for (const { id, value, rank, coverage } of metrics) {
    const found = rows.filter((row) => row[at('measure')] === id && row[at('country')] === country);
    assert.equal(found.length, 1, id);
    const [row] = found;
    assert.deepEqual(
      [row[at('value')], row[at('rank')], row[at('of')], row[at('coverage')]],
      [value, rank?.rank ?? null, rank?.of ?? null, coverage],
      id,
    );
  }
}

test('every measure is the same figure in JSON and CSV, and written the same in HTML, Markdown, PDF and on the terminal', async () => {
  const answer = await assessFrom(smallSnapshot(), { country: 'IR', ranks: true });
  assertSameRows(assessRows(answer), 'IR', metricsOf(answer));
  for (const [format, text] of Object.entries(inEveryFormat(assessReport(answer, ASKED))))
    for (const metric of metricsOf(answer)) {
      const [label, value] = [said(metricLabel(metric.id)), said(metricValue(metric))];
      assert.ok(text.includes(`${label} ${value}`), `${format}: ${label} ${value}`);
    }
});

test('so it is in comparisons', async () => {
  const answer = await compareFrom(smallSnapshot(), { countries: ['IR', 'AZ', 'DE', 'US'], ranks: true });
  const texts = Object.entries(inEveryFormat(compareReport(answer, ASKED)));
  for (const one of answer.countries) {
    assertSameRows(compareRows(answer), one.country, metricsOf(one));
    for (const [format, text] of texts)
      for (const metric of metricsOf(one))
        assert.ok(text.includes(said(metricValue(metric))), `${format}: ${one.country} ${metric.id}`);
  }
});
