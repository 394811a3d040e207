import { HANDLINGS, type Handling } from '../../schemas/services-folder.ts';
import { stixIdOf } from './stix-ids.ts';
import { EXTENSIONS, type StixObject } from './stix-object.ts';

/** The markings of TLP 2.0, which have fixed ids (OASIS catalogue of common objects, extension TLP 2.0). */
const TLP2: Readonly<Record<Handling, string>> = {
  'TLP:CLEAR': 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  'TLP:GREEN': 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  'TLP:AMBER': 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'TLP:AMBER+STRICT': 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  'TLP:RED': 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
};

/** Those of TLP 1, whose WHITE is CLEAR now (STIX 2.1, section 7.2.1.4). */
const TLP1: Readonly<Record<string, Handling>> = {
  'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9': 'TLP:CLEAR',
  'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da': 'TLP:GREEN',
  'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82': 'TLP:AMBER',
  'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'TLP:RED',
};

const BY_ID = new Map<string, Handling>([
  ...Object.entries(TLP1),
  ...HANDLINGS.map((marking): [string, Handling] => [TLP2[marking], marking]),
]);

/** The id of a marking of TLP 2.0. */
export function tlpId(marking: Handling): string {
  return TLP2[marking];
}

/** The object that says what such an id stands for. */
export function tlpObject(marking: Handling): Readonly<Record<string, unknown>> {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: TLP2[marking],
    created: '2022-10-01T00:00:00.000Z',
    name: marking,
    extensions: {
      [EXTENSIONS.tlp2]: {
        extension_type: 'property-extension',
        tlp_2_0: marking.slice('TLP:'.length).toLowerCase(),
      },
    },
  };
}

/** What a marking says in TLP; undefined where it says something else. Fixed ids stand for themselves, whatever the bundle says they are. */
export function tlpOf(
  id: string,
  definition: StixObject<'marking-definition'> | undefined,
): Handling | undefined {
  const known = BY_ID.get(id.toLowerCase());
  if (known || !definition) return known;
  const told =
    wordIn(definition.extensions?.[EXTENSIONS.tlp2], 'tlp_2_0') ??
    (definition.definition_type === 'tlp' ? wordIn(definition.definition, 'tlp') : undefined);
  const name = `TLP:${told?.toUpperCase()}`;
  return name === 'TLP:WHITE' ? 'TLP:CLEAR' : HANDLINGS.find((marking) => marking === name);
}

/** The object that says in words under what something may be used. */
export function statementObject(
  statement: string,
): Readonly<Record<string, unknown>> & { readonly id: string } {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: stixIdOf('marking-definition', 'statement', statement),
    created: '2020-01-01T00:00:00.000Z',
    definition_type: 'statement',
    definition: { statement },
  };
}

/** What such an object says; undefined where it says something else. */
export function statementIn(definition: StixObject<'marking-definition'> | undefined): string | undefined {
  return definition?.definition_type === 'statement' ? wordIn(definition.definition, 'statement') : undefined;
}

function wordIn(value: unknown, name: string): string | undefined {
  const word: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof word === 'string' ? word : undefined;
}

/** The strictest of several markings; null where there is none. */
export function strictest(markings: Iterable<Handling>): Handling | null {
  const found = new Set(markings);
  return HANDLINGS.findLast((marking) => found.has(marking)) ?? null;
}
