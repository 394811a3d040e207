import assert from 'node:assert/strict';
import { test } from 'node:test';
import { message } from '../../../i18n/text.ts';
import type { Result } from '../../../exchange/dossier/result-file.ts';
import { citables, claimsOf } from './claims.ts';

const result = (share: number): Result => ({
  answer: { networks: 7 },
  provenance: {} as Result['provenance'],
  command: '',
  report: {
    id: 'x',
    title: message('dossier.title'),
    notices: [],
    sections: [
      {
        id: 's',
        title: message('dossier.title'),
        blocks: [
          {
            kind: 'figures',
            figures: [
              { id: 'loss', label: message('dossier.claims'), value: { kind: 'share', value: share } },
              { id: 'gone', label: message('dossier.claims'), value: { kind: 'missing' } },
            ],
          },
        ],
      },
    ],
    provenance: { parameters: [], software: '' },
  },
});

test('a figure is cited by its name, with its result where several know it, and the claim that is put in holds', () => {
  const one = new Map([['one', result(0.4321)]]);
  const [loss, gone] = citables(one);
  assert.deepEqual([loss.figure, loss.claim], ['[[figure: loss]]', '[[claim: loss <= 43.3%]]']);
  assert.equal(gone.claim, undefined);
  const both = new Map([...one, ['two', result(0.1)]]);
  const cited = citables(both).map(({ figure }) => figure);
  assert.ok(cited.includes('[[figure: one:loss]]') && cited.includes('[[figure: two:loss]]'));
  for (const { figure, claim } of citables(both))
    for (const { verdict } of claimsOf(`${figure} ${claim ?? ''}`, both)) assert.equal(verdict, 'holds');
});

test('a claim that the answers do not bear out is told from one about nothing', () => {
  const results = new Map([['one', result(0.4)]]);
  const verdicts = claimsOf(
    '[[claim: loss < 30%]] [[figure: lost]] [[claim: networks = 7]] [[claim loss]]',
    results,
  );
  assert.deepEqual(
    verdicts.map(({ verdict }) => verdict),
    ['false', 'unknown', 'holds', 'malformed'],
  );
});
