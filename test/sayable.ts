import assert from 'node:assert/strict';
import type { Finding } from '../src/core/finding.ts';
import { CATALOGUES } from '../src/i18n/catalogue.ts';
import type { MessageCode } from '../src/i18n/codes.ts';
import { parseTemplate, templateParams } from '../src/i18n/template.ts';

const params = new Map<string, readonly string[]>();

/** A finding has a sentence, and every fact that the sentence asks for. */
export function assertSayable({ code, facts }: Pick<Finding, 'code' | 'facts'>): void {
  assert.ok(code in CATALOGUES.en, `no sentence for ${code}`);
  const asked = params.get(code) ?? [
    ...templateParams(parseTemplate(CATALOGUES.en[code as MessageCode])).keys(),
  ];
  params.set(code, asked);
  for (const name of asked) assert.ok(name in facts, `${code} lacks ${name}`);
}
