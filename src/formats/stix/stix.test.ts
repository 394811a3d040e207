import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { arbitrarySharedIncident } from '../../../test/arbitrary-shared-incident.ts';
import { cases } from '../../../test/cases.ts';
import { withdrawnForm } from '../../../test/withdrawn-form.ts';
import { SMALL_SHARED as OUTAGE } from '../../../test/small-shared-incident.ts';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { HANDLINGS } from '../../schemas/services-folder.ts';
import { sharedIncidentSchema, type SharedIncident } from '../../schemas/shared-incident.ts';
import { mispNamesOf } from '../misp/deleted-parts.ts';
import { mispPartsOf, writeMisp } from '../misp/write-misp.ts';
import { ownEnd } from './own-end.ts';
import { readStix } from './read-stix.ts';
import { checkStixObject } from './stix-object.ts';
import { statementObject, strictest, tlpId, tlpObject } from './stix-tlp.ts';
import { writeStix, type WrittenObject } from './write-stix.ts';

const NOW = '2027-06-01T00:00:00Z';
const read = (value: unknown): ReturnType<typeof readStix> => readStix(JSON.stringify(value), NOW);

/** What is withdrawn says no more than that. */
const sayable = (one: SharedIncident): SharedIncident => (one.isRevoked ? withdrawnForm(one) : one);

test('what is written of an incident is what is read of it, whatever it is', () => {
  fc.assert(
    fc.property(arbitrarySharedIncident, (incident) => {
      const { incidents, findings, others } = read(writeStix([incident]));
      assert.deepEqual(incidents, [sayable(incident)]);
      assert.deepEqual([findings, [...others]], [[], []]);
      assert.ok(sharedIncidentSchema.safeParse(incidents[0]).success);
    }),
    { numRuns: cases(2000) },
  );
});

test('several incidents of one bundle do not mix, in whatever order its objects stand', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(arbitrarySharedIncident, { selector: ({ id }) => id, minLength: 2, maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      (all, numbers) => {
        const marked = all.map((one) => ({ ...one, marking: all[0].marking }));
        const { objects } = writeStix(marked);
        const [report] = objects.filter(({ type }) => type === 'report');
        // No word of an incident: a report stays when one is withdrawn.
        assert.equal(report['name'], `${marked[0].source.name} ${String(report['published'])}`);
        assert.deepEqual(new Set(report['object_refs'] as string[]).size, objects.length - 1);
        const shuffled = objects
          .map((object) => ({ object, at: numbers.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ object }) => object);
        const said = marked.map(sayable);
        assert.deepEqual(read(objects).incidents, said);
        const byId = new Map(read(shuffled).incidents.map((one) => [one.id, one]));
        for (const one of said) {
          const again = byId.get(one.id)!;
          assert.deepEqual({ ...again, ...LISTS }, { ...one, ...LISTS });
          assert.deepEqual(new Set(again.prefixes), new Set(one.prefixes));
          assert.deepEqual(
            new Set(again.networks.map(({ asn }) => asn)),
            new Set(one.networks.map(({ asn }) => asn)),
          );
        }
      },
    ),
    { numRuns: cases(300) },
  );
});

/** Their order follows that of the objects. */
const LISTS = { countries: [], networks: [], prefixes: [], suspects: [], notes: [], measures: [] };

test('the same incident makes the same bytes; another state has the same ids and another date', () => {
  assert.equal(JSON.stringify(writeStix([OUTAGE])), JSON.stringify(writeStix([OUTAGE])));
  const later = { ...OUTAGE, modified: '2025-09-03T00:00:00.000Z', state: 'closed' } as const;
  const [before, after] = [OUTAGE, later].map((one) => writeStix([one]).objects);
  const dated = (objects: readonly WrittenObject[]) =>
    objects.filter((object) => object['created_by_ref'] !== undefined && object.type !== 'report');
  assert.deepEqual(
    dated(after).map(({ id }) => id),
    dated(before).map(({ id }) => id),
  );
  assert.ok(dated(after).every(({ modified }) => modified === later.modified));
  // Both states in one file: the newest counts.
  assert.deepEqual(read([...after, ...before]).incidents, [later]);
});

test('what a later state does not say any more is revoked', () => {
  const later = { ...OUTAGE, modified: '2025-09-03T00:00:00.000Z', suspects: [], notes: [] };
  const { objects } = writeStix([later], [OUTAGE]);
  const revoked = objects.filter((object) => object['revoked'] === true);
  assert.deepEqual(revoked.map(({ type }) => type).toSorted(), ['indicator', 'note', 'relationship']);
  assert.ok(revoked.every(({ modified }) => modified === later.modified));
  const { incidents } = read(objects);
  assert.deepEqual(incidents[0].suspects, []);
});

test('what is revoked says nothing of what it was: no name, address, network, place or time', () => {
  const full = { ...OUTAGE, until: '2026-01-01T00:00:00.000Z', end: '2025-09-01T12:34:56.000Z' };
  const earlier = { ...full, notes: [{ title: null, text: 'An earlier word', language: null }] };
  const revoked = {
    ...full,
    isRevoked: true,
    description: 'measured wrong',
    modified: '2025-09-05T00:00:00.000Z',
  };
  const text = JSON.stringify(writeStix([revoked], [earlier]));
  const ids = writeStix([full], [earlier]).objects.flatMap(({ id, type }) =>
    ['autonomous-system', 'ipv4-addr', 'ipv6-addr', 'location'].includes(type) ? [id] : [],
  );
  assert.ok(ids.length === 5);
  for (const secret of [...SECRETS, ...ids]) assert.ok(!text.includes(secret), secret);
  // By every object that can be revoked it is.
  const dated = ({ objects }: ReturnType<typeof writeStix>): string[] =>
    objects.flatMap(({ id, created_by_ref: by, type }) =>
      by === OUTAGE.source.id && type !== 'report' ? [id] : [],
    );
  const gone = writeStix([revoked], [earlier]);
  assert.deepEqual(dated(gone).toSorted(), dated(writeStix([full], [earlier])).toSorted());
  for (const object of gone.objects)
    if (object['created_by_ref'] !== undefined)
      assert.deepEqual([object['revoked'], object['object_marking_refs']], [true, [tlpId('TLP:GREEN')]]);
});

/** Words of the small incident that only its content has. */
const SECRETS = [
  OUTAGE.id,
  'Outage',
  '64500',
  '64511',
  'Example',
  '192.0.2.0',
  '2001:db8',
  '31 of 33',
  'An earlier word',
  'Second gateway',
  'IODA',
  '00:20:00',
  '12:34:56',
  'to compare',
  '2026-01-01',
  'country-outage',
  '"IR"',
];

test('of no incident, whatever it says, a word, prefix or network is left once it is revoked', () => {
  fc.assert(
    fc.property(arbitrarySharedIncident, arbitrarySharedIncident, (one, other) => {
      const said = { ...secretly({ ...one, description: 'a reason' }), isRevoked: true };
      const before = { ...secretly(other), id: said.id, isRevoked: false };
      const names = mispNamesOf(mispPartsOf(before));
      for (const text of [
        JSON.stringify(writeStix([said], [before])),
        JSON.stringify(writeMisp(said, [before])),
        JSON.stringify(writeMisp(withdrawnForm(said), [], [names])),
      ]) {
        assert.ok(!text.includes('secret'), text);
        for (const prefix of [...said.prefixes, ...before.prefixes]) assert.ok(!text.includes(`"${prefix}`));
        for (const { asn } of [...said.networks, ...before.networks])
          if (asn > 99_999) assert.ok(!text.includes(`:${asn},`));
      }
    }),
    { numRuns: cases(300) },
  );
});

/** The same incident, by whose words one sees where they stand. */
function secretly(one: SharedIncident): SharedIncident {
  return {
    ...one,
    id: `secret ${one.id}`,
    title: 'secret title',
    description: one.description === 'a reason' ? one.description : 'secret description',
    otherKinds: ['secret-kind'],
    statements: ['secret purpose'],
    notes: one.notes.map((note) => ({ ...note, text: `secret ${note.text}` })),
    measures: one.measures.map(({ name }) => ({ name: `secret ${name}`, description: 'secret' })),
    references: one.references.map((reference) => ({ ...reference, source: 'secret source', id: 'secret' })),
    networks: one.networks.map((network) => ({ ...network, name: 'secret name' })),
  };
}

test('until when it may be kept stands in every object, by which a partner destroys it then', () => {
  const until = '2026-01-01T00:00:00.000Z';
  const { objects } = writeStix([{ ...OUTAGE, until }]);
  const dated = objects.filter((object) => object['created_by_ref'] === OUTAGE.source.id);
  assert.ok(dated.length > 10);
  for (const object of dated) assert.equal(ownEnd(object), until, object.type);
  // What says so is said once, and is nobody's in particular.
  assert.equal(objects.filter(({ type }) => type === 'extension-definition').length, 1);
  // An indicator that is over earlier is over then.
  const early = { ...OUTAGE.suspects[0], until: '2025-09-02T00:00:00.000Z' };
  const ended = writeStix([{ ...OUTAGE, until, suspects: [early] }]).objects;
  assert.equal(ownEnd(ended.find(({ type }) => type === 'indicator')!), early.until);
});

test('everything that is written is marked, and what is read has the strictest marking of its parts', () => {
  for (const marking of HANDLINGS) {
    const { objects } = writeStix([{ ...OUTAGE, marking }]);
    for (const object of objects)
      if (!['marking-definition', 'identity', 'extension-definition'].includes(object.type))
        assert.deepEqual(
          object['object_marking_refs'],
          // One object stands for a country whatever the terms of what happened there.
          object.type === 'location' ? undefined : [tlpId(marking), statementObject(OUTAGE.statements[0]).id],
          object.type,
        );
    const stricter = objects.map((object) =>
      object.type === 'note' ? { ...object, object_marking_refs: [tlpId('TLP:RED')] } : object,
    );
    assert.equal(read(stricter).incidents[0].marking, 'TLP:RED');
  }
  assert.equal(strictest([]), null);
  const ofTlp1 = writeStix([{ ...OUTAGE, marking: null }]).objects.map((object) =>
    object.type === 'incident'
      ? { ...object, object_marking_refs: ['marking-definition--f88d31f6-486f-44da-b317-01333bde0b82'] }
      : object,
  );
  assert.equal(read(ofTlp1).incidents[0].marking, 'TLP:AMBER');
});

test('a bundle cannot make a marking less than it is', () => {
  const bent = writeStix([{ ...OUTAGE, marking: 'TLP:RED' }]).objects.map((object) =>
    object.type === 'marking-definition' ? { ...tlpObject('TLP:CLEAR'), id: object.id } : object,
  );
  assert.equal(read(bent).incidents[0].marking, 'TLP:RED');
});

test('what is not as it should be is left out by its place, and the rest is read', () => {
  const { objects } = writeStix([OUTAGE]);
  const codes = (list: readonly unknown[]): string[] => read(list).findings.map(({ code }) => code);
  const at = objects.findIndex(({ type }) => type === 'incident');
  const { incidents, findings } = read([
    ...objects,
    { type: 'sighting', id: 'sighting--1' },
    7,
    { ...objects[at], id: objects[at].id.replace('incident--', 'note--') },
  ]);
  assert.deepEqual(incidents, [OUTAGE]);
  assert.deepEqual(
    findings.map(({ code, facts }) => [code, facts['number'], facts['path']]),
    [
      ['stix.object', objects.length + 1, 'id'],
      ['stix.object', objects.length + 2, 'type'],
      ['stix.object', objects.length + 3, 'id'],
    ],
  );
  // One id and date with two contents: neither is believed.
  assert.deepEqual(codes([...objects, { ...objects[at], name: 'something else' }]), [
    'told.two-contents',
    'stix.no-incident',
  ]);
  assert.deepEqual(codes([...objects, { ...objects[at] }]), []);
  // A clock that is a day ahead may be wrong; one that is a year ahead is.
  const ahead = writeStix([{ ...OUTAGE, modified: '2028-06-01T00:00:00.000Z' }]).objects;
  assert.ok(codes(ahead).includes('told.in-the-future'));
  assert.deepEqual(read(writeStix([{ ...OUTAGE, modified: '2027-06-01T12:00:00.000Z' }])).findings, []);
  for (const text of ['', '{"objects": 3}', '7', 'null', '\u0000', '['.repeat(100_000)])
    assert.deepEqual(
      readStix(text, NOW).findings.map(({ code }) => code),
      ['stix.no-list'],
      text.slice(0, 20),
    );
  assert.equal(codes(Array.from({ length: 500 }, () => 7)).length, 21);
});

test('script, formulas and marks that turn text around come in as text', () => {
  const [title, clean] = ['<script>x</script>\u202Egnp.exe\u001B[2J', '<script>x</script>gnp.exe[2J'];
  const { incidents } = read(writeStix([{ ...OUTAGE, title }]));
  assert.equal(incidents[0].title, clean);
});

test('an id that somebody else has given is not taken for one of theirs', () => {
  const objects = writeStix([OUTAGE]).objects.map((object) =>
    object.type === 'incident'
      ? { ...object, external_references: [{ source_name: 'muruna', external_id: 'another' }] }
      : object,
  );
  const [incident] = read(objects).incidents;
  assert.ok(incident.id.startsWith('incident--'));
  assert.deepEqual(incident.references, [{ source: 'muruna', id: 'another', url: null }]);
});

const FOLDERS = ['common', 'observables', 'sdos', 'sros'].map((name) => `stix/schemas/${name}`);

test('every object that is written is one by the schemas of OASIS', needsSharedData(...FOLDERS), () => {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, allErrors: false, logger: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const ids = new Map<string, string>();
  for (const folder of FOLDERS)
    for (const name of readdirSync(sharedData(folder))) {
      const schema = JSON.parse(readFileSync(sharedData(join(folder, name)), 'utf8')) as { $id: string };
      ajv.addSchema(schema);
      ids.set(name.replace('.json', ''), schema.$id);
    }
  const check = ({ type, ...object }: WrittenObject): void => {
    // The catalogue of common objects has its own schema for these two; what every object is, they are as well, but that an impact has an extension that is named as
    // its category.
    const { extensions } = object;
    if (type === 'impact' && extensions) delete (extensions as { availability?: unknown }).availability;
    const schema = ['event', 'impact'].includes(type) ? 'core' : type;
    const validate = ajv.getSchema(ids.get(schema)!)!;
    assert.ok(validate({ type, ...object }), `${type}: ${ajv.errorsText(validate.errors)}`);
    assert.ok('object' in checkStixObject({ type, ...object }));
  };
  const seen = new Set<string>();
  const checkAll = (incident: SharedIncident): void => {
    for (const object of writeStix([incident]).objects) {
      seen.add(object.type);
      check(object);
    }
  };
  checkAll(OUTAGE);
  assert.equal(seen.size, 16, [...seen].join(' '));
  fc.assert(fc.property(arbitrarySharedIncident, checkAll), { numRuns: cases(300) });
});

const EXAMPLES = 'stix/examples';

test(
  'bundles of others are read without a fault, and what is in them beside incidents is counted',
  needsSharedData(EXAMPLES),
  () => {
    const names = readdirSync(sharedData(EXAMPLES), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    const told = names.map((name) => readStix(readFileSync(sharedData(join(EXAMPLES, name)), 'utf8'), NOW));
    assert.ok(names.length >= 6);
    for (const [at, { incidents, findings, others }] of told.entries()) {
      assert.deepEqual([incidents, findings.map(({ code }) => code)], [[], ['stix.no-incident']], names[at]);
      assert.ok([...others.values()].reduce((sum, count) => sum + count, 0) > 0, names[at]);
    }
  },
);
