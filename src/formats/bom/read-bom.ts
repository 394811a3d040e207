import { findingOf, type Finding } from '../../core/finding.ts';
import { parseXml, type XmlElement } from '../drawn-network/xml-tree.ts';
import { objectIn, textIn, type BomItem } from './bom-item.ts';
import { cyclonedxItems, CYCLONEDX_VERSIONS } from './cyclonedx.ts';
import { cyclonedxOfXml } from './cyclonedx-xml.ts';
import { spdx2Items, spdx3Items } from './spdx.ts';

/**
 * What a bill of materials lists: CycloneDX 1.4 … 1.7 in JSON or XML, SPDX 2.3 in JSON, SPDX 3.0 in JSON-LD. Entries without a name are left
 * out with a finding that counts them.
 *
 * @example readBom('{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library","name":"a"}]}').items[0].name // 'a'
 */
export function readBom(text: string): {
  readonly items: readonly BomItem[];
  readonly findings: readonly Finding[];
} {
  const lost = (finding: Finding) => ({ items: [], findings: [finding] });
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  if (plain === '') return lost(findingOf('bom.empty', 'lost', {}));
  const document = plain.startsWith('<') ? parseXml(text) : jsonOf(plain);
  if ('code' in document) return lost(document);
  const read = 'attributes' in document ? xmlItems(document, plain) : jsonItems(objectIn(document.value));
  if ('code' in read) return lost(read);
  const items = read.items.filter((item) => item !== undefined);
  const unnamed = read.items.length - items.length;
  const findings: Finding[] = [
    ...(unnamed > 0 ? [findingOf('bom.unnamed', 'lost', { count: unnamed })] : []),
    ...(read.version === undefined ? [] : [findingOf('bom.version', 'note', { version: read.version })]),
    ...(items.length === 0 && unnamed === 0 ? [findingOf('bom.nothing', 'lost', {})] : []),
  ];
  return { items, findings };
}

interface Read {
  readonly items: readonly (BomItem | undefined)[];
  /** One that is not among those that are known. */
  readonly version?: string | undefined;
}

function jsonOf(text: string): { readonly value: unknown } | Finding {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : '';
    return findingOf('bom.not-json', 'lost', { reason: reason.slice(0, 120) });
  }
}

function jsonItems(document: Readonly<Record<string, unknown>>): Read | Finding {
  if (document['bomFormat'] === 'CycloneDX')
    return { items: cyclonedxItems(document), version: otherVersion(document['specVersion']) };
  const spdx = textIn(document['spdxVersion']);
  if (spdx !== undefined)
    return { items: spdx2Items(document), version: /^SPDX-2\.[23]$/.test(spdx) ? undefined : spdx };
  if (Array.isArray(document['@graph'])) return { items: spdx3Items(document) };
  return findingOf('bom.unknown', 'lost', {});
}

/** The version stands in the namespace, which trees of elements leave out. */
function xmlItems(root: XmlElement, text: string): Read | Finding {
  if (root.name !== 'bom') return findingOf('bom.unknown', 'lost', {});
  const version = /"https?:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)"/.exec(text)?.[1];
  return { items: cyclonedxItems(cyclonedxOfXml(root)), version: otherVersion(version) };
}

function otherVersion(version: unknown): string | undefined {
  const text = textIn(version) ?? '?';
  return (CYCLONEDX_VERSIONS as readonly string[]).includes(text) ? undefined : text;
}
