import { XMLBuilder } from 'fast-xml-parser';
import { CAP_NAMESPACE, type CapAlert, type CapArea, type CapInfo, type CapPair } from './cap-alert.ts';

/** Elements in the order that the schema wants; null = left out. */
type Elements = readonly (readonly [name: string, value: string | Elements | null])[];

/**
 * A message of CAP 1.2 as XML, not signed. The same message makes the same text. Characters that XML cannot have are left out.
 *
 * @example writeCap(alert).startsWith('<?xml')
 */
export function writeCap(alert: CapAlert): string {
  const body: Elements = [
    ['identifier', alert.identifier],
    ['sender', alert.sender],
    ['sent', capMoment(alert.sent)],
    ['status', alert.status],
    ['msgType', alert.messageType],
    ['source', alert.source],
    ['scope', alert.scope],
    ['restriction', alert.restriction],
    ['addresses', listed(alert.addresses)],
    ...alert.codes.map((code) => ['code', code] as const),
    ['note', alert.note],
    [
      'references',
      listed(
        alert.references.map(({ sender, identifier, sent }) => `${sender},${identifier},${capMoment(sent)}`),
      ),
    ],
    ['incidents', listed(alert.incidents)],
    ...alert.infos.map((info) => ['info', infoElements(info)] as const),
  ];
  const root = { alert: nodes(body), ':@': { xmlns: CAP_NAMESPACE } };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${BUILDER.build([root])}\n`;
}

const BUILDER = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: true,
  suppressEmptyNode: false,
});

function infoElements(info: CapInfo): Elements {
  return [
    ['language', info.language],
    ...info.categories.map((category) => ['category', category] as const),
    ['event', info.event],
    ...info.responseTypes.map((type) => ['responseType', type] as const),
    ['urgency', info.urgency],
    ['severity', info.severity],
    ['certainty', info.certainty],
    ...info.eventCodes.map((pair) => ['eventCode', pairElements(pair)] as const),
    ['effective', info.effective && capMoment(info.effective)],
    ['onset', info.onset && capMoment(info.onset)],
    ['expires', info.expires && capMoment(info.expires)],
    ['senderName', info.senderName],
    ['headline', info.headline],
    ['description', info.description],
    ['instruction', info.instruction],
    ['web', info.web],
    ['contact', info.contact],
    ...info.parameters.map((pair) => ['parameter', pairElements(pair)] as const),
    ...info.areas.map((area) => ['area', areaElements(area)] as const),
  ];
}

function pairElements({ name, value }: CapPair): Elements {
  return [
    ['valueName', name],
    ['value', value],
  ];
}

function areaElements({ description, polygons, geocodes }: CapArea): Elements {
  return [
    ['areaDesc', description],
    ...polygons.map((ring) => ['polygon', ring.map((point) => point.join(',')).join(' ')] as const),
    ...geocodes.map((pair) => ['geocode', pairElements(pair)] as const),
  ];
}

function nodes(elements: Elements): object[] {
  return elements.flatMap(([name, value]) => {
    if (value === null) return [];
    return [{ [name]: typeof value === 'string' ? [{ '#text': xmlText(value) }] : nodes(value) }];
  });
}

/** A text without what XML 1.0 cannot hold (section 2.2). */
export function xmlText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is meant
  return text.replaceAll(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}

/** Names in one element: separated by spaces, in quotation marks where they hold some (section 3.2.1). */
function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.map((name) => (/\s/.test(name) ? `"${name}"` : name)).join(' ');
}

/** As CAP wants it: never `Z`. */
function capMoment(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 19)}+00:00`;
}
