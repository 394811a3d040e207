import { dayIn, listIn, objectIn, textIn, type BomItem } from './bom-item.ts';
import { isListed } from './cyclonedx.ts';

const SOFTWARE = 'application framework library container operating-system firmware install source archive';

const KINDS: Readonly<Record<string, BomItem['kind']>> = {
  device: 'equipment',
  ...Object.fromEntries(SOFTWARE.split(' ').map((purpose) => [purpose, 'software' as const])),
};

/** The packages of an SPDX 2.3 document in JSON. `undefined` for one without a name. */
export function spdx2Items(document: Readonly<Record<string, unknown>>): (BomItem | undefined)[] {
  return listIn(document['packages']).map((entry) => {
    const one = objectIn(entry);
    const name = textIn(one['name']);
    if (name === undefined) return undefined;
    const licence = textIn(one['licenseConcluded']) ?? '';
    const declared = textIn(one['licenseDeclared']);
    return {
      name,
      version: textIn(one['versionInfo']),
      kind: kindOf(one['primaryPackagePurpose']),
      vendor: actorName(one['supplier']) ?? actorName(one['originator']),
      licenceUntil: isListed(licence === '' || !isListed(licence) ? declared : licence) ? 'never' : undefined,
      supportUntil: dayIn(one['validUntilDate']),
    };
  });
}

/** `Organization: Example (mail)` → `Example`. */
function actorName(value: unknown): string | undefined {
  const name = /^(?:Organization|Person):\s*(.*?)(?:\s*\([^()]*\))?\s*$/i.exec(textIn(value) ?? '')?.[1];
  return textIn(name);
}

/** The packages of an SPDX 3.0 document in JSON-LD. `undefined` for one without a name. */
export function spdx3Items(document: Readonly<Record<string, unknown>>): (BomItem | undefined)[] {
  const elements = listIn(document['@graph']).map(objectIn);
  const byId = new Map(elements.map((element) => [idOf(element), element]));
  const licences = declaredLicences(elements, byId);
  return elements
    .filter((element) => typeOf(element) === 'Package')
    .map((element) => {
      const name = textIn(element['name']);
      if (name === undefined) return undefined;
      const own = licences.get(idOf(element)) ?? [];
      return {
        name,
        version: textIn(element['software_packageVersion']),
        kind: kindOf(element['software_primaryPurpose']),
        vendor: nameIn(byId, element['suppliedBy']) ?? nameIn(byId, listIn(element['originatedBy'])[0]),
        licenceUntil: own.length > 0 && own.every(isListed) ? 'never' : undefined,
        supportUntil: dayIn(element['validUntilTime']),
      };
    });
}

type Elements = ReadonlyMap<string | undefined, Readonly<Record<string, unknown>>>;

function idOf(element: Readonly<Record<string, unknown>>): string | undefined {
  return textIn(element['spdxId']) ?? textIn(element['@id']);
}

/** Without its profile: `software_Package`, `Package`. */
function typeOf(element: Readonly<Record<string, unknown>>): string | undefined {
  return (textIn(element['type']) ?? textIn(element['@type']))?.replace(/^.*[_/]/, '');
}

function nameIn(byId: Elements, reference: unknown): string | undefined {
  const id = textIn(reference);
  return id === undefined ? textIn(objectIn(reference)['name']) : textIn(byId.get(id)?.['name']);
}

/** Expressions by the package that declares them. */
function declaredLicences(
  elements: readonly Readonly<Record<string, unknown>>[],
  byId: Elements,
): ReadonlyMap<string | undefined, readonly (string | undefined)[]> {
  const found = new Map<string | undefined, (string | undefined)[]>();
  for (const relation of elements) {
    if (typeOf(relation) !== 'Relationship') continue;
    if (!/^has(?:Declared|Concluded)License$/.test(textIn(relation['relationshipType']) ?? '')) continue;
    const from = textIn(relation['from']);
    const expressions = listIn(relation['to']).map((to) =>
      textIn(byId.get(textIn(to))?.['simplelicensing_licenseExpression']),
    );
    found.set(from, [...(found.get(from) ?? []), ...expressions]);
  }
  return found;
}

function kindOf(purpose: unknown): BomItem['kind'] {
  return (
    KINDS[
      (textIn(purpose) ?? '')
        .toLowerCase()
        .replaceAll('_', '-')
        .replace('operatingsystem', 'operating-system')
    ] ?? 'other'
  );
}
