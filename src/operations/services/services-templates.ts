import { encodeCsvLine } from '../../formats/text/csv.ts';
import { message, type Message } from '../../i18n/text.ts';
import {
  NEED_LAYERS,
  PROTECTIONS,
  RECORD_TYPES,
  SERVICE_TABLES,
  type ServiceTable,
} from '../../schemas/services-folder.ts';
import { remarks } from '../files/remarks.ts';
import type { TemplateStyle } from '../restoration/inventory-templates.ts';

/** Files to start from: every table with its header, a remark on what belongs there, and the rows of three services. */
export function servicesTemplates({
  language,
  filled = false,
  forExcel = false,
}: TemplateStyle): Map<string, string> {
  const rows = exampleRows(
    (name) => language.plain({ code: `template.services.${name}`, params: {} }),
    language.plain(message('template.inventory.region.centre')),
  );
  const [start, end] = forExcel ? ['\uFEFF', '\r\n'] : ['', '\n'];
  const mark = filled ? '' : '# ';
  return new Map(
    (Object.keys(SERVICE_TABLES) as ServiceTable[]).map((name) => {
      const lines = [
        encodeCsvLine(Object.keys(SERVICE_TABLES[name].schema.shape)),
        ...remarks(MEANING[name], language),
        ...rows[name].map((row) => mark + encodeCsvLine(row)),
      ];
      return [`${name}.csv`, start + lines.map((line) => line + end).join('')];
    }),
  );
}

const MEANING: Readonly<Record<ServiceTable, Message>> = {
  services: message('template.services.services', {
    people: 'people',
    rank: 'rank',
    priority: 'priority',
    site: 'site',
    handling: 'handling',
    red: 'TLP:RED',
    protection: 'protection',
    protections: PROTECTIONS.join(', '),
  }),
  needs: message('template.services.needs', {
    layer: 'layer',
    layers: NEED_LAYERS.join(', '),
    network: 'AS64500',
    target: 'target',
    must: 'must',
    degrades: 'degrades',
    group: 'group',
    hours: 'hours',
  }),
  records: message('template.services.records', { ttl: 'ttl', types: RECORD_TYPES.join(', ') }),
  certificates: message('template.services.certificates', {
    host: 'issuer_host',
    lifetime: 'lifetime_days',
  }),
};

type NamePart = 'portal' | 'hospital' | 'clearing';

/** Three services, in the order of the columns: one abroad by name, one at home with a battery, one with two ways. */
function exampleRows(
  name: (part: NamePart) => string,
  centre: string,
): Readonly<Record<ServiceTable, readonly string[][]>> {
  return {
    services: [
      ['portal', name('portal'), 'government', '4000000', '', '2', centre, '', '', '', '', '', ''],
      ['hospital', name('hospital'), 'hospital', '300000', '', '1', centre, 'capital', '', '', '', '', ''],
      ['clearing', name('clearing'), 'bank-clearing', '20000000', '', '1', centre, '', '', '', '', '', ''],
    ],
    needs: [
      ['portal', 'name', 'www.portal.example', '', '', ''],
      ['portal', 'address', 'www.portal.example', '', '', ''],
      ['portal', 'certificate', 'www.portal.example', '', '', ''],
      ['portal', 'cdn', 'static.cdn.example', 'degrades', '', ''],
      ['hospital', 'address', '192.0.2.10', '', '', ''],
      ['hospital', 'power', 'grid', 'must', '', '8'],
      ['clearing', 'address', 'AS64500', '', 'line', ''],
      ['clearing', 'address', 'AS64501', '', 'line', ''],
      ['clearing', 'time', 'ntp.clearing.example', 'must', '', '72'],
    ],
    records: [
      ['portal.example', 'NS', '86400', 'ns1.portal.example'],
      ['portal.example', 'NS', '86400', 'ns2.elsewhere.example'],
      ['ns1.portal.example', 'A', '86400', '192.0.2.1'],
      ['ns2.elsewhere.example', 'A', '86400', '198.51.100.1'],
      ['www.portal.example', 'A', '3600', '192.0.2.2'],
      ['static.cdn.example', 'CNAME', '300', 'edge.cdn.example'],
      ['edge.cdn.example', 'A', '60', '203.0.113.5'],
      ['ntp.clearing.example', 'A', '3600', '198.51.100.7'],
    ],
    certificates: [
      [
        'portal-2027',
        'portal.example;*.portal.example',
        'Example CA',
        'US',
        'acme.ca.example',
        '2026-10-01',
        '2027-01-01',
        '90',
      ],
    ],
  };
}
