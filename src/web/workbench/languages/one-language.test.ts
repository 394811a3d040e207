import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUES } from '../../../i18n/catalogue.ts';
import type { MessageCode } from '../../../i18n/codes.ts';
import { isMessageCode, messageParams } from '../../../i18n/message-params.ts';
import { codesByParams, oneLanguage } from './one-language.ts';

test('what the page knows of parameters without the English sentences is what these say', () => {
  const written = new Map(
    Object.entries(codesByParams()).flatMap(([params, codes]) =>
      codes.map((code) => [code, params] as const),
    ),
  );
  const codes = Object.keys(CATALOGUES.en) as MessageCode[];
  assert.ok(codes.length > 2000);
  for (const code of codes) {
    const known = new Map(
      (written.get(code) ?? '').split(',').map((one) => one.split(':') as [string, string]),
    );
    for (const [name, kind = 'name'] of messageParams(code))
      assert.equal(known.get(name) ?? 'name', kind, `${code} ${name}`);
  }
});

test('only languages and what is read off English are replaced, and by modules without a sentence', () => {
  const { load } = oneLanguage() as { load: (id: string) => string | undefined };
  const languages = load('/x/src/i18n/languages.ts')!;
  assert.equal(languages, 'export const LANGUAGES = {en: {}, ar: {}, fa: {}, fr: {}, ru: {}};');
  assert.ok(!load('/x/src/i18n/message-params.ts')!.includes(CATALOGUES.en['workbench.sign-in.intro']));
  assert.equal(load('/x/src/i18n/language.ts'), undefined);
});

test('a code is known when it has a sentence', () => {
  assert.ok(isMessageCode('workbench.sign-in'));
  assert.ok(!isMessageCode('toString'));
});
