import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Command } from 'commander';
import { SAMPLE_REPORT } from '../../test/sample-report.ts';
import { Refusal } from '../core/refusal.ts';
import { printReport, withOutputOptions } from './print-report.ts';
import { voiceOf } from './voice.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-print-'));
after(() => rmSync(folder, { recursive: true }));

const ENGLISH = voiceOf('en');

const refusalOf = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('several languages become several files, each named by its language, and nothing temporary stays', async () => {
  await printReport(
    SAMPLE_REPORT,
    {},
    { lang: 'en,ar', html: true, md: join(folder, 'brief.md'), out: folder },
    ENGLISH,
  );
  assert.deepEqual(readdirSync(folder).sort(), [
    'brief.ar.md',
    'brief.en.md',
    'sample.ar.html',
    'sample.en.html',
  ]);
  assert.match(readFileSync(join(folder, 'sample.ar.html'), 'utf8'), /lang="ar" dir="rtl"/);
});

test('an unknown language and a place that cannot be written are refused', async () => {
  await assert.rejects(
    printReport(SAMPLE_REPORT, {}, { lang: 'xx' }, ENGLISH),
    refusalOf('usage.unknown-language'),
  );
  await assert.rejects(
    printReport(SAMPLE_REPORT, {}, { html: join(folder, 'no/such/folder/x.html') }, ENGLISH),
    refusalOf('file.unwritable'),
  );
});

test('every command with a report takes the same flags', () => {
  const command = withOutputOptions(new Command(), { report: () => SAMPLE_REPORT }, ENGLISH).parse(
    ['--lang', 'fa', '--html', '--md', 'x.md', '--full', '--no-color'],
    {
      from: 'user',
    },
  );
  assert.deepEqual(command.opts(), { lang: 'fa', html: true, md: 'x.md', full: true, color: false });
});
