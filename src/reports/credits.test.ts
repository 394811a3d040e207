import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { SAMPLE_REPORT } from '../../test/sample-report.ts';
import { LANGUAGE_CODES } from '../i18n/codes.ts';
import { language } from '../i18n/language.ts';
import { localHouse } from '../operations/local-house.ts';
import { creditsFor } from './credits.ts';
import type { Report } from './model.ts';
import { renderHtml } from './render/html/render-html.ts';

const BUNDLED = join(import.meta.dirname, '../../data/bundled.muruna');
const LINK = '<a href="https://db-ip.com">IP Geolocation by DB-IP</a>';

test('the bundled snapshot holds data of a publisher who asks for a link', async () => {
  const { manifest } = await localHouse().openSnapshot(BUNDLED);
  assert.deepEqual(
    creditsFor(manifest.sources.map(({ terms }) => terms)).map(({ address }) => address),
    ['https://db-ip.com'],
  );
});

test('every page in every language with data of DB-IP carries its link, and no other page does', () => {
  const { snapshot } = SAMPLE_REPORT.provenance;
  const sources = [
    { name: 'asn-ipv4.csv', licence: 'CC BY 4.0, RouteViews, NRO and DB-IP (https://db-ip.com)' },
  ];
  const report: Report = {
    ...SAMPLE_REPORT,
    provenance: { ...SAMPLE_REPORT.provenance, snapshot: { ...snapshot!, sources } },
  };
  for (const code of LANGUAGE_CODES) {
    assert.ok(renderHtml(report, language(code)).includes(LINK));
    assert.ok(!renderHtml(SAMPLE_REPORT, language(code)).includes('<a href="http'));
  }
});
