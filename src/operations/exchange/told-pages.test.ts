import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { TextsGone } from './kept-texts.ts';
import { deleteTold, keepTold, toldBy, toldPath } from './told-by-partner.ts';
import { KeptTold } from './told-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-told-pages-'));
after(() => rmSync(folder, { recursive: true }));
const NOW = new Date('2026-11-29T12:00:00Z');

function note(number: number, content: string): object {
  return {
    // The fields of each stand in an order of their own.
    ...(number % 2 === 0 && { content }),
    '7': 'a name that engines sort',
    id: `note--00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    type: 'note',
    spec_version: '2.1',
    created: '2026-11-29T12:00:00Z',
    modified: new Date(NOW.getTime() - number).toISOString(),
    object_refs: ['identity--00000000-0000-4000-8000-000000000000'],
    content,
  };
}

test('pages of what a partner told are what stands in the file, after each of many changes, and it is read once for each', async () => {
  const kept = new KeptTold();
  let number = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 }),
      fc.nat(5),
      fc.boolean(),
      async (contents, which, isPretty) => {
        const partner = { keyid: `partner ${which}`, name: ',"objects":[{"' };
        const sent = contents.map((content) => note(number++, content));
        await keepTold(folder, partner, sent, NOW, (why) => why);
        const path = toldPath(folder, partner);
        if (isPretty)
          writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), undefined, 1));
        const want = await toldBy(folder, partner);
        const pages = await kept.of(folder, partner);
        assert.deepEqual(
          pages.objects,
          want.map(({ id, type, specVersion, version, added }) => ({
            id,
            type,
            specVersion,
            version,
            added,
          })),
        );
        const backwards = pages.objects.toReversed();
        const texts = await pages.texts(backwards);
        assert.deepEqual(
          texts.map((text) => JSON.parse(text) as unknown),
          want.map(({ object }) => object).toReversed(),
        );
        assert.equal(await kept.of(folder, partner), pages);
        if (!isPretty) {
          await deleteTold(folder, partner, want[0].id, {});
          await assert.rejects(pages.texts(backwards), TextsGone);
          assert.equal((await kept.of(folder, partner)).objects.length, want.length - 1);
        }
      },
    ),
    { numRuns: cases(6) },
  );
  assert.deepEqual((await kept.of(folder, { keyid: 'nobody' })).objects, []);
});
