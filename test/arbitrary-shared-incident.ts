import fc from 'fast-check';
import { sourceOf } from '../src/formats/stix/write-stix.ts';
import { INCIDENT_KINDS, INCIDENT_STATES } from '../src/schemas/incident.ts';
import { HANDLINGS } from '../src/schemas/services-folder.ts';
import { NETWORK_ROLES, type SharedIncident } from '../src/schemas/shared-incident.ts';
import { unspoofed } from '../src/core/unspoofed.ts';

const DAY = 24 * 3600 * 1000;
const START = Date.parse('2026-01-01T00:00:00Z');
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
const moment = fc.integer({ min: START, max: START + 300 * DAY });
const duration = fc.integer({ min: 1, max: 90 * DAY });
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

/** Any text that a terminal may be shown. */
export const arbitraryText = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .map(unspoofed)
  .map((text) => text.replaceAll('\uFEFF', ''));
const word = arbitraryText.filter((text) => text !== '');
const asn = fc.integer({ min: 0, max: 0xffff_ffff });

const prefix = fc.oneof(
  fc
    .tuple(fc.nat(255), fc.nat(255), fc.nat(32))
    .map(([first, second, length]) => `${first}.${second}.0.0/${length}`),
  fc.tuple(fc.nat(0xffff), fc.nat(128)).map(([part, length]) => `2001:${part.toString(16)}::/${length}`),
  fc.ipV4(),
);

/** An incident as others may say it, with all that the model has room for. */
export const arbitrarySharedIncident: fc.Arbitrary<SharedIncident> = fc
  .record({
    id: word,
    title: arbitraryText,
    description: orNull(arbitraryText),
    language: orNull(fc.constantFrom('en', 'fa', 'pt-BR')),
    kind: orNull(fc.constantFrom(...INCIDENT_KINDS)),
    otherKinds: fc.uniqueArray(fc.constantFrom('outage', 'dissemination-phishing-emails', 'درگاه', '=1+1')),
    state: orNull(fc.constantFrom(...INCIDENT_STATES)),
    onset: orNull(moment.map(iso)),
    end: orNull(moment.map(iso)),
    lostPercent: orNull(fc.nat(100)),
    confidence: orNull(fc.nat(100)),
    marking: orNull(fc.constantFrom(...HANDLINGS)),
    isRevoked: fc.boolean(),
    until: orNull(moment.map(iso)),
    statements: fc.uniqueArray(word, { maxLength: 2 }),
    countries: fc.uniqueArray(fc.constantFrom('IR', 'KE', 'BR', 'DE')),
    networks: fc
      .uniqueArray(fc.tuple(asn, fc.constantFrom(...NETWORK_ROLES)), {
        selector: ([number, role]) => `${number} ${role}`,
        maxLength: 6,
      })
      // One network has one name.
      .map((all) =>
        all.map(([number, role]) => ({ asn: number, name: number % 2 ? `N ${number}` : null, role })),
      ),
    prefixes: fc.uniqueArray(prefix, { maxLength: 6 }),
    suspects: fc.uniqueArray(
      fc.record({ prefix, origin: orNull(asn), begin: moment, lasts: orNull(duration) }),
      { maxLength: 4, selector: (one) => `${one.prefix} ${one.origin} ${one.begin}` },
    ),
    seenBy: orNull(fc.record({ count: fc.nat(5000), begin: moment, lasts: duration })),
    notes: fc.array(
      fc.record({
        title: orNull(arbitraryText),
        text: arbitraryText,
        language: orNull(fc.constantFrom('en', 'ar')),
      }),
      { maxLength: 3 },
    ),
    measures: fc.array(fc.record({ name: arbitraryText, description: orNull(arbitraryText) }), {
      maxLength: 3,
    }),
    references: fc.array(
      fc.record({
        source: word,
        id: word,
        url: orNull(fc.constantFrom('https://example.net/1', 'https://example.net/?a=b#c')),
      }),
      { maxLength: 3 },
    ),
    created: moment,
    lasts: fc.oneof(fc.constant(0), duration),
  })
  .map(({ created, lasts, suspects, seenBy, networks, notes, measures, references, ...rest }) => ({
    ...rest,
    // Plain objects.
    networks: networks.map((one) => ({ ...one })),
    notes: notes.map((one) => ({ ...one })),
    measures: measures.map((one) => ({ ...one })),
    references: references.map((one) => ({ ...one })),
    source: sourceOf('ab'.repeat(32), 'Ministry'),
    created: iso(created),
    modified: iso(created + lasts),
    suspects: suspects.map((one) => ({
      prefix: one.prefix,
      origin: one.origin,
      from: iso(one.begin),
      until: one.lasts === null ? null : iso(one.begin + one.lasts),
    })),
    seenBy:
      seenBy === null
        ? null
        : { count: seenBy.count, first: iso(seenBy.begin), last: iso(seenBy.begin + seenBy.lasts) },
  }));
