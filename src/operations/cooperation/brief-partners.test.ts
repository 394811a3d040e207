import { loadSnapshot } from '../snapshot/load-snapshot.ts';
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { runCli } from '../../cli/run-cli.ts';
import { Refusal } from '../../core/refusal.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { partnersReport } from '../../reports/brief/partners-report.ts';
import { renderMarkdown } from '../../reports/render/render-markdown.ts';
import { briefsWithAllPartners, writeBriefsWithAllPartners } from './brief-partners.ts';
import { briefFrom } from './brief.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-partners-'));
process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
after(() => rmSync(folder, { recursive: true }));

test('a brief reckoned with all partners together is the brief of the pair', async () => {
  const snapshot = smallSnapshot();
  const briefs = await briefsWithAllPartners(snapshot, 'iran');
  assert.deepEqual(
    briefs.map(({ countries }) => countries),
    [
      ['IR', 'AZ'],
      ['IR', 'DE'],
      ['IR', 'US'],
    ],
  );
  for (const found of briefs)
    assert.equal(
      JSON.stringify(found),
      JSON.stringify(await briefFrom(snapshot, { countries: found.countries, ranks: true })),
    );
  for (const code of LANGUAGE_CODES) {
    const page = renderMarkdown(partnersReport(briefs, { software: 'x', command: 'x' }), language(code));
    assert.ok(page.includes(language(code).plain({ kind: 'country', country: 'DE' })));
  }
});

test('the folder is written whole: from the snapshot that comes with the program, or not at all', async () => {
  const before = readdirSync(folder);
  const controller = new AbortController();
  const request = {
    country: 'IR',
    out: join(folder, 'partners'),
    languages: [language('en')],
    formats: ['md'] as const,
    asked: { software: 'x', command: 'x' },
  };
  const snapshot = await loadSnapshot();
  const cancel = {
    signal: controller.signal,
    progress: () => controller.abort(new Refusal('cancelled', 'work.cancelled')),
  };
  await assert.rejects(writeBriefsWithAllPartners(snapshot, request, cancel), { code: 'work.cancelled' });
  assert.deepEqual(readdirSync(folder), before);
  await assert.rejects(writeBriefsWithAllPartners(snapshot, { ...request, country: 'Atlantis' }), {
    code: 'assess.unknown-country',
  });
  assert.deepEqual(readdirSync(folder), before);
});

test('all partners need one country and a folder', async () => {
  assert.equal(await runCli(['brief', 'IR', 'AZ', '--all-partners', '--out', folder]), 2);
  assert.equal(await runCli(['brief', 'IR', '--all-partners']), 2);
});
