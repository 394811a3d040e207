import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '../../i18n/language.ts';
import type { CampaignLosses } from '../../schemas/campaign-answers.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { renderMarkdown } from '../render/render-markdown.ts';
import { campaignReport } from './campaign-report.ts';

const scenarios = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const LOSSES: CampaignLosses = {
  kind: 'international',
  campaign: {
    id: 'f'.repeat(64),
    name: 'Neighbours',
    state: 'running',
    cells: 21,
    computed: 15,
    refused: 1,
    failures: [{ from: 3, until: 5, reason: 'no memory' }],
    submittedAt: '2026-11-29T00:00:00.000Z',
    plane: 'ipv4',
    samples: 0,
    seed: 7,
  },
  snapshots: [
    {
      snapshot: 'ab'.repeat(32),
      date: '2025-09-01',
      scenarios,
      countries: [
        { country: 'QA', losses: [0.5, 0.25, 0, 0, 0, 0, 1] },
        { country: 'KW', losses: [undefined, 0.125, 0, 0, 0, 0, 0] },
        { country: 'AQ', losses: scenarios.map(() => null) },
      ],
    },
  ],
};

test('countries stand by their losses: the largest as bars, all in tables of six scenarios, what is not known and what is not there yet told apart', () => {
  const report = campaignReport(LOSSES, { software: 'muruna x' });
  const [{ blocks }] = report.sections;
  const [chart] = blocks.filter((block) => block.kind === 'bars');
  assert.deepEqual(
    chart.bars.map(({ label, value }) => [label, value]),
    [
      [{ kind: 'country', country: 'QA' }, 1],
      [{ kind: 'country', country: 'KW' }, 0.125],
    ],
  );
  const tables = blocks.filter((block) => block.kind === 'table');
  assert.deepEqual(
    tables.map(({ columns }) => columns.length),
    [7, 2],
  );
  assert.deepEqual(tables[0].rows[1].slice(1, 3), [{ kind: 'literal', literal: '' }, 0.125]);
  assert.ok(Number.isNaN(tables[1].rows[2][1]));
  assert.equal(report.notices.length, 1);
  for (const code of LANGUAGE_CODES) {
    const text = renderMarkdown(report, language(code));
    assert.ok(text.includes('Neighbours') && text.includes('no memory'), code);
  }
});
