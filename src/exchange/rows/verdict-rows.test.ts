import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DossierFigures, DossierVerification } from '../../schemas/dossier-answers.ts';
import type { ExchangeLedger } from '../../schemas/exchange-answers.ts';
import type { WatchShowAnswer, WatchStatusAnswer } from '../../schemas/watch-folder-answers.ts';
import { dossierFiguresRows, dossierVerifyRows } from './dossier-rows.ts';
import { exchangeLedgerRows } from './exchange-rows.ts';
import { rowsCsv } from './rows-csv.ts';
import { watchShowRows, watchStatusRows } from './watch-folder-rows.ts';

test('a dossier that was changed says so in a row of its own, beside each signature and its key', () => {
  const answer: Partial<DossierVerification> = {
    ok: false,
    intact: false,
    signatures: [{ keyid: 'aa', name: '', status: 'unknown-key' }],
    timestamp: null,
    problems: [{ code: 'dossier.changed', facts: { file: 'x' } }],
    remarks: [],
    repeats: [{ result: 'brief', command: 'muruna brief', outcome: 'same', differences: [], detail: '' }],
  };
  assert.equal(
    rowsCsv(dossierVerifyRows(answer as DossierVerification)),
    'check,name,outcome,detail\nok,,no,\nintact,,no,\nsignature,aa,unknown-key,\nproblem,,dossier.changed,\nrepeat,brief,same,\n',
  );
});

test('figures that may be cited: numbers as values, what is missing with neither value nor text', () => {
  const figures: DossierFigures['results'][number]['figures'] = [
    { name: 'loss', labels: [], value: { kind: 'share', value: 0.25 } },
    { name: 'gateway', labels: [], value: { kind: 'asn', asn: 49666, name: 'TIC' } },
    { name: 'day', labels: [], value: { kind: 'date', date: '2026-07-30' } },
    { name: 'none', labels: [], value: { kind: 'missing' } },
    { name: 'word', labels: [], value: { code: 'common.source', params: {} } },
  ];
  const answer = { results: [{ name: 'brief', operation: 'brief', figures, paths: [] }] };
  assert.deepEqual(
    dossierFiguresRows(answer as unknown as DossierFigures).rows.map((row) => row.slice(2)),
    [
      ['loss', 0.25, null],
      ['gateway', 49_666, null],
      ['day', null, '2026-07-30'],
      ['none', null, null],
      ['word', null, 'common.source'],
    ],
  );
});

test('a ledger has a row for what is its own, what partners were given and how they answered, and what was destroyed', () => {
  const given = {
    item: 'storm',
    author: 'A',
    state: 's1',
    partner: 'B',
    marking: 'TLP:AMBER',
    purpose: 'repair',
    until: null,
    at: '2026-01-02',
    standing: 'told',
  };
  const answer = {
    own: [
      {
        item: 'storm',
        state: 's1',
        file: 'f',
        modified: '2026-01-01',
        marking: 'TLP:GREEN',
        flagged: true,
        withdrawn: false,
        downgraded: { from: 'TLP:RED', reason: 'numbers are in every telephone book' },
      },
    ],
    given: [given],
    taken: [],
    tombstones: [{ item: 'old', author: 'B', state: 's0' }],
  };
  const because = 'numbers are in every telephone book';
  assert.deepEqual(exchangeLedgerRows(answer as unknown as ExchangeLedger).rows, [
    ['own', 'storm', null, 's1', null, 'TLP:GREEN', null, '2026-01-01', null, 'flagged', 'TLP:RED', because],
    ['given', 'storm', 'A', 's1', 'B', 'TLP:AMBER', 'repair', '2026-01-02', null, 'told', null, null],
    ['tombstone', 'old', 'B', 's0', null, null, null, null, null, null, null, null],
  ]);
});

test('the curve of an outage keeps its gaps, and an unnamed vantage point has no network', () => {
  const curve = {
    unit: '/24',
    points: [
      [0, 12],
      [60, null],
    ],
  };
  const show = { incident: { id: 'a-1', routes: [], curve } } as unknown as WatchShowAnswer;
  assert.deepEqual(
    watchShowRows(show).rows.map((row) => row.slice(0, 5)),
    [
      ['a-1', 'curve', '1970-01-01T00:00:00.000Z', 12, '/24'],
      ['a-1', 'curve', '1970-01-01T00:01:00.000Z', null, '/24'],
    ],
  );
  const feed = { collector: 'c', asn: 0, peer: 'p', state: 'healthy', synchronised: ['ipv6'], blind: 1 };
  const status = { feeds: [{ ...feed, routes: { ipv4: 0, ipv6: 7 } }] } as unknown as WatchStatusAnswer;
  assert.deepEqual(watchStatusRows(status).rows, [
    ['c', null, 'p', 'healthy', 1, 'ipv4', 0, false],
    ['c', null, 'p', 'healthy', 1, 'ipv6', 7, true],
  ]);
});
