import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryText } from '../../../test/arbitrary-shared-incident.ts';
import { cases } from '../../../test/cases.ts';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { sharedIncidentSchema } from '../../schemas/shared-incident.ts';
import {
  CAP_CERTAINTIES,
  CAP_MESSAGE_TYPES,
  CAP_SCOPES,
  CAP_SEVERITIES,
  CAP_STATUSES,
  CAP_URGENCIES,
  type CapAlert,
} from './cap-alert.ts';
import { incidentsOfCap } from './incident-of-cap.ts';
import { readCap } from './read-cap.ts';
import { writeCap, xmlText } from './write-cap.ts';

const NOW = '2027-06-01T00:00:00Z';
const moment = fc
  .integer({ min: 1_760_000_000, max: 1_800_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());
/** What stands in an element: with something in it, and without white space around it. */
const text = arbitraryText.map((one) => xmlText(one).trim()).filter((one) => one !== '');
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
/** In a list of names quotation marks and commas mean something. */
const name = text.map((one) => one.replaceAll(/["<&,\s]/g, '') || 'x');
const pair = fc.record({ name: text, value: text });
const degrees = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((one) => one / 1000);
const ring = fc.array(fc.tuple(degrees(90), degrees(180)), { minLength: 4, maxLength: 6 });
const info = fc.record({
  language: orNull(fc.constantFrom('en', 'fa', 'ar', 'fr', 'ru')),
  categories: fc.constant(['Infra']),
  event: text,
  responseTypes: fc.subarray(['Monitor', 'AllClear']),
  urgency: fc.constantFrom(...CAP_URGENCIES),
  severity: fc.constantFrom(...CAP_SEVERITIES),
  certainty: fc.constantFrom(...CAP_CERTAINTIES),
  eventCodes: fc.array(pair, { maxLength: 2 }),
  effective: orNull(moment),
  onset: orNull(moment),
  expires: orNull(moment),
  senderName: orNull(text),
  headline: orNull(text),
  description: orNull(text),
  instruction: orNull(text),
  web: orNull(fc.constant('https://example.net/a?b=c&d=%20')),
  contact: orNull(text),
  parameters: fc.array(pair, { maxLength: 3 }),
  areas: fc.array(
    fc.record({
      description: text,
      polygons: fc.array(ring, { maxLength: 2 }),
      geocodes: fc.array(pair, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
});
const arbitraryAlert: fc.Arbitrary<CapAlert> = fc.record({
  identifier: name,
  sender: name,
  sent: moment,
  status: fc.constantFrom(...CAP_STATUSES),
  messageType: fc.constantFrom(...CAP_MESSAGE_TYPES),
  source: orNull(text),
  scope: fc.constantFrom(...CAP_SCOPES),
  restriction: orNull(text),
  addresses: fc.array(fc.oneof(name, fc.constant('CERT of a land')), { maxLength: 3 }),
  codes: fc.array(text, { maxLength: 2 }),
  note: orNull(text),
  references: fc.array(fc.record({ sender: name, identifier: name, sent: moment }), { maxLength: 2 }),
  incidents: fc.array(name, { maxLength: 2 }),
  infos: fc.array(info, { maxLength: 3 }),
});

const ALERT: CapAlert = {
  identifier: 'one',
  sender: 'ministry',
  sent: '2026-11-29T12:00:00.000Z',
  status: 'Actual',
  messageType: 'Alert',
  source: null,
  scope: 'Restricted',
  restriction: 'TLP:AMBER',
  addresses: [],
  codes: [],
  note: null,
  references: [],
  incidents: [],
  infos: [
    {
      language: 'en',
      categories: ['Infra'],
      event: 'Emergency number out of order',
      responseTypes: [],
      urgency: 'Immediate',
      severity: 'Extreme',
      certainty: 'Observed',
      eventCodes: [],
      effective: null,
      onset: '2026-11-29T11:00:00.000Z',
      expires: null,
      senderName: 'Ministry',
      headline: '112 cannot be reached',
      description: 'In the whole country.',
      instruction: null,
      web: null,
      contact: null,
      parameters: [],
      areas: [],
    },
  ],
};
const REFERENCE = { sender: 'ministry', identifier: 'one', sent: ALERT.sent };
const told = (...alerts: readonly CapAlert[]) =>
  incidentsOfCap({ alerts, entries: [], signed: 0, findings: [] }, NOW);

/** Without the prototypes, and the zeros below zero, of what was made up. */
const plain = (alert: CapAlert): unknown => JSON.parse(JSON.stringify(alert));

test('what is written of a message is what is read of it, whatever it is', () => {
  fc.assert(
    fc.property(arbitraryAlert, (alert) => {
      const read = readCap(writeCap(alert))!;
      assert.deepEqual(read, { alerts: [plain(alert)], entries: [], signed: 0, findings: [] });
      for (const one of incidentsOfCap(read, NOW).incidents)
        assert.ok(sharedIncidentSchema.safeParse(one).success);
    }),
    { numRuns: cases(1000) },
  );
});

test('every message is one by the schema of OASIS', needsSharedData('cap/schema'), () => {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-cap-'));
  try {
    const files = fc.sample(arbitraryAlert, { numRuns: 40, seed: 16 }).map((alert, at) => {
      const file = join(folder, `${at}.xml`);
      writeFileSync(file, writeCap(alert));
      return file;
    });
    const schema = sharedData('cap/schema/cap12.xsd');
    const check = (all: readonly string[]): string =>
      execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...all], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    check(files);
    writeFileSync(files[0], writeCap(ALERT).replace('Actual', 'Perhaps'));
    assert.throws(() => check([files[0]]));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an alert with its updates is one incident, and a message that cancels it takes it back without saying it again', () => {
  const update: CapAlert = {
    ...ALERT,
    identifier: 'two',
    sent: '2026-11-29T13:00:00.000Z',
    messageType: 'Update',
    references: [REFERENCE],
    infos: [{ ...ALERT.infos[0], headline: '112 works in half of the country' }],
  };
  const cancel: CapAlert = {
    ...ALERT,
    identifier: 'three',
    sent: '2026-11-29T14:00:00.000Z',
    messageType: 'Cancel',
    // It names the update alone: what that one was about is known.
    references: [{ sender: 'ministry', identifier: 'two', sent: update.sent }],
    note: 'measured wrong',
    infos: [],
  };
  const [one, ...more] = told(update, ALERT).incidents;
  assert.deepEqual(
    [one.id, one.title, one.created, one.modified, one.marking, one.isRevoked, one.onset, more],
    [
      'one',
      '112 works in half of the country',
      ALERT.sent,
      update.sent,
      'TLP:AMBER',
      false,
      '2026-11-29T11:00:00.000Z',
      [],
    ],
  );
  const [gone, ...others] = told(cancel, ALERT, update).incidents;
  assert.deepEqual([gone.id, gone.isRevoked, gone.description, others], ['one', true, 'measured wrong', []]);
  // Without what was before it says at least which message it takes back.
  assert.deepEqual(
    told(cancel).incidents.map(({ id, title }) => [id, title]),
    [['two', 'measured wrong']],
  );
  // References in a circle come to an end.
  const circle = { ...ALERT, references: [{ ...REFERENCE, identifier: 'two' }] };
  assert.equal(told(circle, update).incidents.length, 1);
});

test('a message is read in the language of the reader, and parts in one language all count', () => {
  const [english] = ALERT.infos;
  const french = { ...english, language: 'fr-CA', headline: 'Le 112 ne répond pas' };
  const south = { ...english, headline: '113 neither', description: 'In the south.' };
  const alert = { ...ALERT, infos: [english, french, south] };
  const inLanguage = (language: string) =>
    incidentsOfCap({ alerts: [alert], entries: [], signed: 0, findings: [] }, NOW, language).incidents[0];
  assert.deepEqual(
    ['en', 'fr', 'fa'].map((language) => {
      const { title, notes } = inLanguage(language);
      return [title, notes.map((note) => note.title)];
    }),
    [
      [english.headline, ['113 neither']],
      ['Le 112 ne répond pas', []],
      [english.headline, ['113 neither']],
    ],
  );
});

test('an exercise is never taken for what is so; answers, messages from the future and of two contents are left out', () => {
  const exercise = told({ ...ALERT, status: 'Exercise' });
  assert.deepEqual(exercise.incidents[0].otherKinds, ['Emergency number out of order', 'Exercise']);
  assert.deepEqual(
    exercise.findings.map(({ code, facts }) => [code, facts['status']]),
    [['cap.not-actual', 'Exercise']],
  );
  assert.deepEqual([...told({ ...ALERT, messageType: 'Ack' }).others], [['Ack', 1]]);
  assert.deepEqual(
    told({ ...ALERT, sent: '2028-06-01T00:00:00.000Z' }).findings.map(({ code }) => code),
    ['told.in-the-future'],
  );
  const two = told(ALERT, { ...ALERT, note: 'other' });
  assert.deepEqual([two.incidents, two.findings.map(({ code }) => code)], [[], ['told.two-contents']]);
  assert.equal(told(ALERT, { ...ALERT }).incidents.length, 1);
});

test('bombs, entities of other places and declarations are refused, and what is not a message is said', () => {
  const codes = (xml: string): string[] | undefined => readCap(xml)?.findings.map(({ code }) => code);
  const xml = writeCap(ALERT);
  const bomb = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
    '',
  );
  for (const doctype of [
    `<!DOCTYPE alert [<!ENTITY l0 "ha">${bomb}]>`,
    '<!DOCTYPE alert [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
    '<!DOCTYPE alert SYSTEM "http://127.0.0.1/alert.dtd">',
  ])
    assert.deepEqual(codes(xml.replace('<alert', `${doctype}<alert`).replace('In the whole', '&x;&l9;')), [
      'cap.doctype',
    ]);
  assert.deepEqual(codes(xml.replace('<scope>Restricted</scope>', '')), ['cap.missing']);
  assert.deepEqual(codes(xml.replace(/<sender>.*<\/sender>/, '')), ['cap.missing']);
  assert.deepEqual(codes(xml.replace('Immediate', 'Now')), ['cap.element']);
  assert.deepEqual(codes(xml.replace('</info>', '')), ['import.xml-tag']);
  const deep = xml.replace('<info>', `${'<a>'.repeat(50_000)}<info>`);
  assert.equal(codes(deep)?.length, 1);
  for (const other of [
    '',
    '{}',
    '<html></html>',
    'urn:oasis:names:tc:emergency:cap:1.2',
    '<a xmlns="urn:oasis:names:tc:emergency:cap:1.2"/>',
  ])
    assert.equal(readCap(other), undefined, other);
  const script = xml.replace('In the whole', '&lt;script&gt;x&lt;/script&gt;&#x202E;=1+1');
  assert.equal(readCap(script)!.alerts[0].infos[0].description, '<script>x</script>=1+1 country.');
});

const SAMPLES = 'cap/testdata';

test(
  'messages and feeds of others are read, those that are not as CAP has it are named',
  needsSharedData(SAMPLES),
  () => {
    const read = (file: string) => readCap(readFileSync(sharedData(join(SAMPLES, file)), 'latin1'));
    const counts = Object.fromEntries(
      readdirSync(sharedData(SAMPLES)).map((file) => {
        const all = read(file);
        return [
          file,
          all && [all.alerts.length, all.entries.length, all.findings.map(({ code }) => code).join(' ')],
        ];
      }),
    );
    // Messages, entries that only tell of one, and what was left out.
    assert.deepEqual(counts, {
      'amber.atom': [1, 0, ''],
      'australia.cap': [1, 0, ''],
      'bushfire_invalid.edxlde': [5, 0, 'cap.missing cap.element'],
      'bushfire_valid.edxlde': [7, 0, ''],
      'canada.cap': [1, 0, ''],
      'earthquake-iso8859-1.cap': [1, 0, ''],
      'earthquake.cap': [1, 0, ''],
      'earthquake_index.atom': [0, 1, ''],
      'earthquake_signed.cap': [1, 0, ''],
      'empty_weather_index.atom': [0, 0, ''],
      'invalid.cap': [0, 0, 'cap.missing'],
      'invalid.rss': undefined,
      'invalid_element.atom': [0, 1, ''],
      'no_entries.atom': [1, 0, ''],
      'no_id.atom': [0, 0, ''],
      'no_link.atom': [0, 1, ''],
      'no_optional_fields.cap': [1, 0, ''],
      'no_title.atom': [0, 1, ''],
      'noaa_errors.cap': [0, 0, 'cap.missing'],
      'ny_index.rss': undefined,
      'wcatwc-warning.cap': [1, 0, ''],
      'weather.atom': [1, 0, ''],
      'weather.cap': [1, 0, ''],
      'weather_index.atom': [0, 2, ''],
      'weather_invalid.atom': [1, 0, ''],
      // They name an entity outside.
      'xee.atom': [0, 0, 'cap.doctype'],
      'xee.cap': [0, 0, 'cap.doctype'],
    });
    assert.equal(read('earthquake_signed.cap')?.signed, 1);
  },
);
