import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { codedText } from '../../i18n/coded-text.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { titleText } from '../../i18n/text.ts';
import { openBook } from './cooperation-book.ts';

const root = mkdtempSync(join(tmpdir(), 'muruna-book-'));
after(() => rmSync(root, { recursive: true }));

function bookOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'book-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const need = (measure: string, bound: string): string =>
  `- id: ${measure}\n  country: IR\n  title: Wish\n  measure: ${measure}\n  ${bound}\n`;

test('a bound that no value can be held to is a fault with its line and what would be right, and its record is left out', async () => {
  const cases = [
    [need('leading-gateway', 'atMost: 40'), 'book.bound-percent'],
    [need('loss-single', 'atLeast: 1.5'), 'book.bound-percent'],
    [need('detour', 'atMost: -0.1'), 'book.bound-range'],
    [need('access-concentration', 'atMost: 40'), 'book.bound-range'],
    [need('networks', 'atLeast: -3'), 'book.bound-negative'],
    [need('leading-gateway', 'atMost: 0.4'), undefined],
    [need('leading-gateway', 'atMost: 1'), undefined],
    [need('weight', 'atLeast: 5000000'), undefined],
  ] as const;
  for (const [text, code] of cases) {
    const { book, findings } = await openBook(bookOf({ 'needs.yaml': text }));
    assert.deepEqual(
      findings.map((finding) => [finding.code, finding.file, finding.line]),
      code === undefined ? [] : [[code, 'needs.yaml', 5]],
      text,
    );
    assert.equal(book.needs.length, code === undefined ? 1 : 0);
  }
  const { findings } = await openBook(bookOf({ 'needs.yaml': cases[0][0] }));
  assert.equal(
    language('en').plain(codedText(findings[0])),
    'atMost: 40 is not possible, because leading-gateway is a share from 0 to 1; for 40 percent write 0.4.',
  );
});

test('a commitment with an impossible bound is never called met', async () => {
  const agreement = `- id: a
  title: A
  parties: [IR, AZ]
  signed: 2026-01-01
  commitments:
    - id: one
      text: One
      owner: IR
      due: 2026-06-01
      target: { measure: leading-gateway, country: IR, atMost: 40 }
    - id: other
      text: Other
      owner: IR
      due: 2026-06-01
`;
  const { book, findings } = await openBook(bookOf({ 'agreements.yaml': agreement }));
  assert.deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [['book.bound-percent', 10]],
  );
  assert.deepEqual(
    book.agreements[0].commitments.map(({ id }) => id),
    ['other'],
  );
});

test('a name in any one language suffices and stands for the others; none is a fault', async () => {
  for (const code of LANGUAGE_CODES) {
    const folder = bookOf({
      'organisations.yaml': `- id: net\n  name: { ${code}: Ägäis }\n  kind: operator\n`,
    });
    const { book, findings } = await openBook(folder);
    assert.deepEqual(findings, [], code);
    for (const reader of LANGUAGE_CODES)
      assert.equal(language(reader).plain(titleText(book.organisations[0].name)), 'Ägäis');
  }
  const { findings } = await openBook(
    bookOf({ 'organisations.yaml': '- id: net\n  name: {}\n  kind: operator\n' }),
  );
  assert.deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [['book.no-title', 2]],
  );
});

test('the English name goes before others, the own name before it', () => {
  const forms = { ru: 'Связь', en: 'Link' };
  assert.equal(language('ru').plain(titleText(forms)), 'Связь');
  assert.equal(language('fa').plain(titleText(forms)), 'Link');
});
