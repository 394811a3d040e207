import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExchangeWritten } from '../../schemas/exchange-formats.ts';
import { writtenLines } from './exchange.ts';

const INCIDENT = {
  item: 'storm',
  incident: 'country-outage-IR-20250901',
  id: 'incident--00000000-0000-4000-8000-000000000001',
  title: 'Outage of the country: Iran',
  state: 'open',
  isRevoked: false,
} as const;
const WRITTEN: ExchangeWritten = {
  format: 'muruna/exchange-written',
  version: 1,
  folder: 'ours',
  out: 'night.stix.json',
  as: 'stix',
  marking: 'TLP:GREEN',
  partners: ['Regulator'],
  bytes: 7,
  sha256: 'ab'.repeat(32),
  objects: 3,
  revokedObjects: 0,
  incidents: [INCIDENT],
};

test('partners are said to have what was written for them, and not what is only taken back', () => {
  const codes = (written: ExchangeWritten): string[] => writtenLines(written, false).map(({ code }) => code);
  const gone = { ...INCIDENT, isRevoked: true };
  const given = 'exchange.written.ledger';
  assert.ok(codes(WRITTEN).includes(given));
  assert.ok(codes({ ...WRITTEN, incidents: [INCIDENT, gone], revokedObjects: 2 }).includes(given));
  const takenBack = codes({ ...WRITTEN, incidents: [gone], revokedObjects: 2 });
  assert.ok(!takenBack.includes(given) && takenBack.includes('exchange.written.taken-back'));
});
