import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { z } from 'zod';
import { openBook } from '../src/operations/cooperation/cooperation-book.ts';
import { briefSchema } from '../src/schemas/brief-schema.ts';
import { commitmentsSchema } from '../src/schemas/commitments-schema.ts';
import { matchSchema } from '../src/schemas/match-schema.ts';
import { briefFrom } from '../src/operations/cooperation/brief.ts';
import { commitmentsFrom } from '../src/operations/cooperation/commitments.ts';
import { matchFrom } from '../src/operations/cooperation/match.ts';
import { smallSnapshot } from './small-snapshot.ts';

const FORMATS = resolve(import.meta.dirname, '../docs/formats');
const BOOK = resolve(import.meta.dirname, '../docs/examples/wtdc-25');
const folder = mkdtempSync(join(tmpdir(), 'muruna-schemas-'));
process.env['XDG_CACHE_HOME'] = folder;
after(() => rmSync(folder, { recursive: true }));

const PUBLISHED = { brief: briefSchema, match: matchSchema, commitments: commitmentsSchema };

test('the published schemas of briefs, matches and commitments are those the answers are held to', () => {
  for (const [name, schema] of Object.entries(PUBLISHED)) {
    const file = join(FORMATS, `${name}.schema.json`);
    const text = `${JSON.stringify(z.toJSONSchema(schema), undefined, 2)}\n`;
    // MURUNA_WRITE_SCHEMAS=1 publishes them anew.
    if (process.env['MURUNA_WRITE_SCHEMAS'] === '1') writeFileSync(file, text);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(text), name);
  }
});

test('answers, as they are printed, are what the schemas say', async () => {
  const snapshot = smallSnapshot();
  const { book } = await openBook(BOOK);
  const answers = {
    brief: await briefFrom(snapshot, { countries: ['IR', 'AZ', 'DE'] }),
    match: await matchFrom(snapshot, book, {}),
    commitments: await commitmentsFrom(snapshot, book, '2026-01-01'),
  };
  for (const [name, answer] of Object.entries(answers)) {
    const printed: unknown = JSON.parse(JSON.stringify(answer));
    PUBLISHED[name as keyof typeof PUBLISHED].parse(printed);
    assert.throws(() =>
      PUBLISHED[name as keyof typeof PUBLISHED].parse({ ...(printed as object), version: 2 }),
    );
  }
});
