import { sourceOf } from '../src/formats/stix/write-stix.ts';
import type { SharedIncident } from '../src/schemas/shared-incident.ts';

/** What a made-up ministry says of an outage: something in every field. */
export const SMALL_SHARED: SharedIncident = {
  id: 'country-outage-IR-20250901',
  source: sourceOf('ab'.repeat(32), 'Ministry'),
  title: 'Outage of the country: IR',
  description: null,
  language: 'en',
  kind: 'country-outage',
  otherKinds: [],
  state: 'recovering',
  created: '2025-09-01T01:00:00.000Z',
  modified: '2025-09-02T01:00:00.000Z',
  onset: '2025-09-01T00:20:00.000Z',
  end: null,
  lostPercent: 97,
  confidence: 80,
  marking: 'TLP:GREEN',
  isRevoked: false,
  until: null,
  statements: ['Given for: to compare'],
  countries: ['IR'],
  networks: [
    { asn: 64500, name: 'Example', role: 'affected' },
    { asn: 64501, name: null, role: 'upstream' },
  ],
  prefixes: ['192.0.2.0/24', '2001:db8::/32'],
  suspects: [{ prefix: '192.0.2.0/24', origin: 64511, from: '2025-09-01T00:20:00.000Z', until: null }],
  seenBy: { count: 31, first: '2025-09-01T00:20:00.000Z', last: '2025-09-02T01:00:00.000Z' },
  notes: [{ title: 'Why', text: '31 of 33 vantage points lost it.', language: 'en' }],
  measures: [{ name: 'Second gateway', description: null }],
  references: [{ source: 'IODA', id: 'x', url: null }],
};
