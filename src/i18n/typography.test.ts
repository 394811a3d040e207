import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MessageCode } from './codes.ts';
import { CATALOGUES } from './catalogue.ts';
import { language } from './language.ts';
import { message } from './text.ts';

const codes = Object.keys(CATALOGUES.en) as MessageCode[];

test('French sets no-break spaces before ; ? ! %, units and a colon, and inside guillemets', () => {
  const { plain } = language('fr');
  assert.equal(
    plain(message('restore.local.to95', { hours: 5 })),
    '95\u00a0% de la population est desservie après 5 heures.',
  );
  assert.equal(plain(message('explore.title', { country: 'IR' })), 'Explorateur\u00a0: Iran');
  assert.match(plain(message('restore.ranges.to95', { low: 1, median: 1.5, high: 2 })), /95\u00a0%/);
  assert.equal(plain({ kind: 'number', value: 3, unit: 'unit.kilometres' }), '3\u00a0km');
  assert.match(plain(message('defend.ranked.explained')), /«\u00a0Équivalents\u00a0»/);
});

test('Russian sets no-break spaces before a dash, % and units', () => {
  const { plain } = language('ru');
  assert.match(plain(message('restore.local.to95', { hours: 5 })), /95\u00a0%/);
  assert.match(plain(message('restore.ranges.to95', { low: 1, median: 1.5, high: 2 })), /2\u00a0ч\.$/);
  assert.match(plain(message('term.network.meaning')), /номером\u00a0— номером/);
});

test('in Arabic a preposition stands joined to the word it is before, and apart only before digits', () => {
  const faults = codes.filter((code) =>
    /[لبك]ـ(?:\{\w+, plural, [^#]*?\{\p{L}|\p{L})/u.test(CATALOGUES.ar[code]),
  );
  assert.deepEqual(faults, []);
});

test('in French nothing that takes a space in front stands without one, and quotation marks are guillemets', () => {
  const faults = codes.filter((code) => {
    const bare = CATALOGUES.fr[code].replaceAll(/\{[^{}]*\}/g, 'x').replaceAll(/\[\[.*?\]\]/g, '');
    return /[\p{L}»)][;?!]|\p{L}:(?!\d|\S)|«(?! )|(?<! )»|["“”]/u.test(bare);
  });
  assert.deepEqual(faults, []);
});
