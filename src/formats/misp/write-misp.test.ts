import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv as AjvDraft7 } from 'ajv';
import fc from 'fast-check';
import { arbitrarySharedIncident } from '../../../test/arbitrary-shared-incident.ts';
import { cases } from '../../../test/cases.ts';
import { withdrawnForm } from '../../../test/withdrawn-form.ts';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { SMALL_SHARED } from '../../../test/small-shared-incident.ts';
import { HANDLINGS } from '../../schemas/services-folder.ts';
import { sharedIncidentSchema, type SharedIncident } from '../../schemas/shared-incident.ts';
import { readMisp } from './read-misp.ts';
import { mergedNames, mispNamesOf } from './deleted-parts.ts';
import { eventIdOf, mispPartsOf, writeMisp } from './write-misp.ts';
import type { WrittenAttribute, WrittenEvent } from './misp-written.ts';

const NOW = '2027-06-01T00:00:00Z';
const read = (event: WrittenEvent): SharedIncident => {
  const { incidents, findings } = readMisp(JSON.stringify({ Event: event }), NOW)!;
  assert.deepEqual([findings, incidents.length], [[], 1]);
  return incidents[0];
};
const HIJACK: SharedIncident = {
  ...SMALL_SHARED,
  kind: 'origin-hijack',
  networks: [
    { asn: 64500, name: 'Example', role: 'affected' },
    { asn: 64511, name: null, role: 'attacker' },
  ],
};

/** MISP has no empty texts, and what is withdrawn says no more than that. */
const sayable = (one: SharedIncident): SharedIncident => {
  const text = (value: string): string => value || 'x';
  const orNull = (value: string | null): string | null => value || null;
  const said = {
    ...one,
    title: text(one.title),
    description: orNull(one.description),
    notes: one.notes.map((note) => ({ ...note, title: orNull(note.title), text: text(note.text) })),
    measures: one.measures.map(({ name, description }) => ({
      name: text(name),
      description: orNull(description),
    })),
  };
  // An event that is withdrawn has the day of that.
  return one.isRevoked
    ? { ...withdrawnForm(one), created: `${one.modified.slice(0, 10)}T00:00:00.000Z` }
    : said;
};
test('what is written of an incident is what is read of it, whatever it is', () => {
  fc.assert(
    fc.property(arbitrarySharedIncident, (incident) => {
      const again = read(writeMisp(incident.isRevoked ? incident : sayable(incident)));
      assert.deepEqual({ ...again, title: again.title || 'x' }, sayable(incident));
      assert.ok(sharedIncidentSchema.safeParse(again).success);
    }),
    { numRuns: cases(2000) },
  );
});

test('a later state, of which some is gone and some is new, reads as if it had been written alone', () => {
  fc.assert(
    fc.property(arbitrarySharedIncident, arbitrarySharedIncident, (before, other) => {
      const earlier = { ...before, isRevoked: false };
      const later = { ...other, id: earlier.id, modified: '2027-05-01T00:00:00.000Z' };
      const event = writeMisp(later, [earlier]);
      assert.deepEqual(read(event), read(writeMisp(later)));
      // All that the earlier event had is in the later one, by its id: what is only left out is not forgotten there.
      const now = idsOf(event);
      for (const id of idsOf(writeMisp(earlier)).keys()) assert.ok(now.has(id), id);
    }),
    { numRuns: cases(500) },
  );
});

/** Whether each attribute and object is deleted. */
function idsOf({ Attribute, Object: objects }: WrittenEvent): Map<string, boolean> {
  const all = [...Attribute, ...objects, ...objects.flatMap((object) => object.Attribute)];
  const ids = new Map(all.map(({ uuid, deleted }) => [uuid, deleted]));
  assert.equal(ids.size, all.length);
  return ids;
}

test('a hijack is told as bgp-hijack, and nothing of it is for block lists', () => {
  const event = writeMisp(HIJACK);
  const [hijack] = event.Object.filter(({ name }) => name === 'bgp-hijack');
  assert.deepEqual(
    hijack.Attribute.map(({ object_relation, value }) => [object_relation, value]),
    [
      ['expected-asn', '64500'],
      ['detected-asn', '64511'],
      ['start', '2025-09-01T00:20:00.000Z'],
      ['subnet-announced', '192.0.2.0/24'],
    ],
  );
  assert.ok(attributesOf(event).every(({ to_ids }) => !to_ids));
  // Who is the victim is not guessed.
  const two = {
    ...HIJACK,
    networks: [...HIJACK.networks, { asn: 64502, name: null, role: 'affected' as const }],
  };
  assert.ok(!writeMisp(two).Object.some(({ name }) => name === 'bgp-hijack'));
  assert.deepEqual(read(writeMisp(two)).suspects, HIJACK.suspects);
});

function attributesOf({ Attribute, Object: objects }: WrittenEvent): WrittenAttribute[] {
  return [...Attribute, ...objects.flatMap((object) => object.Attribute)];
}

test('what is withdrawn, or not said any more, is deleted softly and without its content', () => {
  const gone = writeMisp({ ...HIJACK, isRevoked: true, description: 'measured wrong' }, [HIJACK]);
  const text = JSON.stringify(gone);
  for (const secret of [
    HIJACK.id,
    '2025-09-01',
    '192.0.2.0/24',
    '64511',
    '31 of 33',
    'Second gateway',
    'IODA',
    'Example',
  ])
    assert.ok(!text.includes(secret), secret);
  assert.deepEqual(
    [...idsOf(gone)].filter(([, deleted]) => !deleted).length,
    // The object that says that it is withdrawn: why, and when.
    3,
  );
  const { isRevoked, description, id } = read(gone);
  assert.deepEqual([isRevoked, description, id], [true, 'measured wrong', `incident--${eventIdOf(HIJACK)}`]);
  // The names of its parts alone are enough for that.
  const names = mispNamesOf(mispPartsOf(HIJACK));
  const nothing = { ...withdrawnForm({ ...HIJACK, description: 'measured wrong' }), title: 'measured wrong' };
  const byName = writeMisp(nothing, [], [names]);
  assert.deepEqual(idsOf(byName), idsOf(gone));
  assert.deepEqual(mergedNames([names, names]), names);
  const later = writeMisp({ ...HIJACK, modified: '2025-09-03T00:00:00.000Z', prefixes: [] }, [HIJACK]);
  assert.deepEqual(
    later.Attribute.map(({ deleted, value, type, timestamp }) => [deleted, value, type, timestamp]),
    HIJACK.prefixes.map(() => [true, 'deleted', 'comment', '1756857600']),
  );
});

test('the marking stands on the event, and how far it goes by itself follows from it', () => {
  assert.deepEqual(
    HANDLINGS.map((marking) => {
      const { Tag, distribution } = writeMisp({ ...HIJACK, marking });
      return [Tag[0].name, distribution];
    }),
    [
      ['tlp:clear', '3'],
      ['tlp:green', '1'],
      ['tlp:amber', '0'],
      ['tlp:amber+strict', '0'],
      ['tlp:red', '0'],
    ],
  );
  assert.equal(writeMisp({ ...HIJACK, marking: null }).distribution, '0');
});

test('an event that was changed in MISP has the date of that change, and a name that does not fit its id is not believed', () => {
  const event = writeMisp(HIJACK);
  assert.equal(read({ ...event, timestamp: '1788343200' }).modified, '2026-09-02T10:00:00.000Z');
  const uuid = eventIdOf({ ...HIJACK, id: 'another' });
  assert.equal(read({ ...event, uuid }).id, uuid);
});

const FOLDER = 'misp/pymisp/data';

test(
  'every event is one by the schema of MISP, with types in categories that it knows',
  needsSharedData(FOLDER),
  () => {
    const json = (name: string): Record<string, unknown> =>
      JSON.parse(readFileSync(sharedData(`${FOLDER}/${name}`), 'utf8')) as Record<string, unknown>;
    // Draft 4 of JSON Schema, of which it uses nothing that draft 7 says otherwise, but for the name of the id.
    const { $schema: _, id: __, ...schema } = json('schema-lax.json');
    const validate = new AjvDraft7({ strict: false, logger: false }).compile(schema);
    const { category_type_mappings: categories } = json('describeTypes.json')['result'] as {
      category_type_mappings: Record<string, string[]>;
    };
    fc.assert(
      fc.property(arbitrarySharedIncident, (incident) => {
        const event = writeMisp(sayable(incident));
        assert.ok(validate({ Event: event }), JSON.stringify(validate.errors?.[0]));
        for (const { type, category, value } of attributesOf(event)) {
          assert.ok(categories[category].includes(type), `${category} ${type}`);
          assert.notEqual(value, '');
        }
      }),
      { numRuns: cases(300) },
    );
  },
);
