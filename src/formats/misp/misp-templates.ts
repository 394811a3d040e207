/** A template of MISP, by which an object says what it is. */
export interface MispTemplate {
  readonly name: string;
  readonly 'meta-category': string;
  readonly description: string;
  readonly template_uuid: string;
  readonly template_version: string;
}

function template(
  name: string,
  [metaCategory, uuid, version]: readonly [string, string, number],
  description: string,
): MispTemplate {
  return {
    name,
    'meta-category': metaCategory,
    description,
    template_uuid: uuid,
    template_version: String(version),
  };
}

/** The templates in which incidents are written: those of MISP (github.com/MISP/misp-objects), and two of ours for what they have no place for. */
export const TEMPLATES = {
  hijack: template(
    'bgp-hijack',
    ['network', '42355673-1fab-4908-8045-00bebd91c389', 1],
    'Object encapsulating BGP Hijack description as specified, for example, by bgpstream.com',
  ),
  network: template(
    'asn',
    ['network', '4ec55cc6-9e49-4c64-b794-03c25c1a6587', 6],
    'Autonomous system object describing an autonomous system',
  ),
  note: template(
    'annotation',
    ['misc', '5d8dc046-15a1-4ca3-a09f-ed4ede7c4487', 2],
    'An annotation object allowing analysts to add annotations, comments, executive summary to a MISP event, objects or attributes.',
  ),
  measure: template(
    'course-of-action',
    ['misc', '3d1c2c06-68a9-4394-8c8d-258d115f796f', 1],
    'An object describing a specific measure taken to prevent or respond to an attack.',
  ),
  reference: template(
    'internal-reference',
    ['misc', 'a3984dc5-5f70-4776-9262-c19641c0ff6a', 1],
    'Internal reference.',
  ),
  incident: template(
    'muruna-incident',
    ['network', '981ffd6b-278c-4f07-b939-420ec2ef234d', 1],
    'Outage or routing incident: kind, state, begin, end, how much was lost and how sure it is.',
  ),
  announcement: template(
    'muruna-announcement',
    ['network', 'e04bed8c-fe2a-42d8-a3fc-44e171166cab', 1],
    'Announcement of a prefix to look out for.',
  ),
} as const;

/** On an event that its author has taken back. */
export const WITHDRAWN_TAG = 'muruna:withdrawn';

/** A tag that says one thing of an attribute, such as the part a network has. */
export function wordTag(name: 'role' | 'language', value: string): string {
  return `muruna:${name}="${value}"`;
}

/** What such a tag says. */
export function wordOfTags(
  tags: readonly { readonly name: string }[],
  name: 'role' | 'language',
): string | null {
  const start = `muruna:${name}="`;
  const tag = tags.find((one) => one.name.startsWith(start) && one.name.endsWith('"'));
  return tag === undefined ? null : tag.name.slice(start.length, -1);
}
