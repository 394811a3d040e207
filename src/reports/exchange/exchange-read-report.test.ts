import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '../../i18n/language.ts';
import type { ExchangeRead } from '../../schemas/exchange-formats.ts';
import { exchangeReadReport } from './exchange-read-report.ts';

test('an exercise is told from what is so wherever its title stands', () => {
  const told = (otherKinds: readonly string[]): Partial<ExchangeRead['incidents'][number]> => ({
    title: 'The emergency number does not answer',
    source: { name: 'Regulator' } as ExchangeRead['incidents'][number]['source'],
    kind: null,
    state: null,
    lostPercent: null,
    marking: null,
    confidence: null,
    onset: null,
    end: null,
    isRevoked: false,
    description: null,
    otherKinds: [...otherKinds],
    networks: [],
    prefixes: [],
    suspects: [],
    notes: [],
    statements: [],
    measures: [],
    ours: [],
    signature: null,
  });
  const answer = { incidents: [told([]), told(['Exercise'])], findings: [], files: [], beside: 0 };
  const { sections } = exchangeReadReport(answer as unknown as ExchangeRead, {
    software: 'muruna test',
    command: 'muruna',
  });
  const { plain } = language('en');
  const [table] = sections[0].blocks;
  assert.ok(table.kind === 'table');
  const titles = table.rows.map(([title]) => plain(title as Parameters<typeof plain>[0]));
  assert.deepEqual(titles, [
    'The emergency number does not answer',
    'Exercise: The emergency number does not answer',
  ]);
  assert.ok(plain(sections[2].title).includes('Exercise'));
  assert.ok(!plain(sections[1].title).includes('Exercise'));
});
