import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingOf } from '../core/finding.ts';
import { Refusal } from '../core/refusal.ts';
import { message } from './text.ts';

// The compiler holds these lines to be wrong; if it no longer did, the type check of the project would fail.

test('a message, a finding or a refusal that lacks a fact of its sentence does not compile', () => {
  const gaps = [
    // @ts-expect-error its sentence names the file too
    new Refusal('not-found', 'snapshot.not-found', { command: 'muruna' }),
    // @ts-expect-error without any
    new Refusal('not-found', 'snapshot.not-found'),
    // @ts-expect-error the column is named
    findingOf('table.column-twice', 'lost', {}, 3),
    // @ts-expect-error a number is no text
    findingOf('table.column-without-name', 'note', { rows: 'x' }, 3),
    // @ts-expect-error the country is named
    message('assess.title', {}),
  ];
  assert.equal(gaps.length, 5);
  assert.equal(findingOf('table.column-twice', 'lost', { column: 'lat' }, 3).line, 3);
});
