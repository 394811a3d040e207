import { dayIn, listIn, objectIn, textIn, type BomItem } from './bom-item.ts';

/** The versions that are read: 1.4 … 1.7. What a later one adds is not known here. */
export const CYCLONEDX_VERSIONS = ['1.4', '1.5', '1.6', '1.7'] as const;

/** Names of properties that hold the cells of a table of supplies begin with it. */
export const SUPPLY_PROPERTY = 'muruna:supply:';

/** What a CycloneDX document (in the shape of its JSON form) lists, components within components too. `undefined` for one without a name. */
export function cyclonedxItems(bom: Readonly<Record<string, unknown>>): (BomItem | undefined)[] {
  return [
    ...nested(bom['components'], 'components').map(componentItem),
    ...nested(bom['services'], 'services').map(serviceItem),
  ];
}

/** A list and the lists within it, in the order of the document, however deep. */
function nested(list: unknown, inside: string): Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  const waiting = listIn(list).toReversed();
  while (waiting.length > 0) {
    const one = objectIn(waiting.pop());
    found.push(one);
    for (const part of listIn(one[inside]).toReversed()) waiting.push(part);
  }
  return found;
}

function componentItem(component: Readonly<Record<string, unknown>>): BomItem | undefined {
  const name = nameOf(component);
  if (name === undefined) return undefined;
  const [supplier, manufacturer] = [objectIn(component['supplier']), objectIn(component['manufacturer'])];
  return {
    name,
    version: textIn(component['version']),
    kind: KINDS[textIn(component['type']) ?? ''] ?? 'other',
    vendor: textIn(supplier['name']) ?? textIn(manufacturer['name']) ?? textIn(component['publisher']),
    vendorCountry: countryOf(supplier) ?? countryOf(manufacturer),
    licenceUntil: licenceEnd(component['licenses']),
    ...cellsIn(component),
  };
}

function serviceItem(service: Readonly<Record<string, unknown>>): BomItem | undefined {
  const name = nameOf(service);
  if (name === undefined) return undefined;
  const provider = objectIn(service['provider']);
  return {
    name,
    version: textIn(service['version']),
    kind: 'service',
    vendor: textIn(provider['name']),
    vendorCountry: countryOf(provider),
    licenceUntil: licenceEnd(service['licenses']),
    isServed: true,
    ...cellsIn(service),
  };
}

function cellsIn(thing: Readonly<Record<string, unknown>>): Pick<BomItem, 'cells'> {
  const cells = listIn(thing['properties']).flatMap((property): [string, string][] => {
    const { name, value } = objectIn(property);
    const column = textIn(name)?.startsWith(SUPPLY_PROPERTY)
      ? textIn(name)!.slice(SUPPLY_PROPERTY.length)
      : undefined;
    return column === undefined || textIn(value) === undefined ? [] : [[column, textIn(value)!]];
  });
  return cells.length === 0 ? {} : { cells: new Map(cells).set('id', textIn(thing['bom-ref']) ?? '') };
}

function nameOf(thing: Readonly<Record<string, unknown>>): string | undefined {
  const [group, name] = [textIn(thing['group']), textIn(thing['name'])];
  return group === undefined || name === undefined ? name : `${group}/${name}`;
}

const SOFTWARE = 'application framework library container platform operating-system device-driver firmware';

const KINDS: Readonly<Record<string, BomItem['kind']>> = {
  device: 'equipment',
  ...Object.fromEntries(SOFTWARE.split(' ').map((type) => [type, 'software' as const])),
};

/** Organisations have an address since 1.6; its country is free text. */
function countryOf(organisation: Readonly<Record<string, unknown>>): string | undefined {
  const country = textIn(objectIn(organisation['address'])['country'])?.toUpperCase();
  return country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined;
}

/**
 * The first of the ends that are stated; `never` where every licence is one of the SPDX list or perpetual, none of which ends. A licence by
 * its own name without an end may end.
 */
function licenceEnd(licences: unknown): string | undefined {
  const ends = listIn(licences).map((choice) => {
    const { expression, license } = objectIn(choice);
    const { id, licensing } = objectIn(license);
    const { expiration, licenseTypes } = objectIn(licensing);
    const day = dayIn(expiration);
    if (day !== undefined) return day;
    const isPerpetual = listIn(licenseTypes).includes('perpetual');
    return isPerpetual || textIn(id) !== undefined || isListed(textIn(expression)) ? 'never' : undefined;
  });
  const days = ends.flatMap((end) => (end === undefined || end === 'never' ? [] : [end]));
  if (days.length > 0) return days.reduce((first, day) => (day < first ? day : first));
  return ends.length > 0 && !ends.includes(undefined) ? 'never' : undefined;
}

/** Whether an SPDX expression names licences of the SPDX list only. */
export function isListed(expression: string | undefined): boolean {
  return (
    expression !== undefined &&
    !/LicenseRef-|DocumentRef-/i.test(expression) &&
    !/^(?:NOASSERTION|NONE)$/.test(expression)
  );
}
