import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A services folder over `snapshotWithPrefixes`, whose addresses are 5.ASN.0.0/16: 10, 11, 12 of Iran, 1 and 2 abroad; those in `clear` are marked TLP:CLEAR. */
export function writeSmallServices(folder: string, clear: readonly string[] = []): void {
  mkdirSync(folder);
  for (const [name, lines] of Object.entries(TABLES)) writeFileSync(join(folder, name), lines.trimStart());
  if (clear.length === 0) return;
  const marked = TABLES['services.csv']
    .trim()
    .split('\n')
    .map((line) => {
      if (line.startsWith('id,')) return `${line},handling`;
      return `${line},${clear.includes(line.split(',')[0]) ? 'TLP:CLEAR' : ''}`;
    });
  writeFileSync(join(folder, 'services.csv'), `${marked.join('\n')}\n`);
}

const TABLES = {
  'services.csv': `
id,name,kind,people,priority,protection,protection_authority,protection_from,protection_until
portal,Citizens’ portal,government,4000,2,,,,
clinic,Clinic,hospital,1000,1,medical,Ministry of Health,2026-01-01,2026-12-31
shop,Market of apps,app-store,3000,3,,,,
bank,Clearing,bank-clearing,2000,1,,,,
`,
  'needs.csv': `
service,layer,target,need,group,hours
portal,name,www.gov.ir,,,
portal,address,www.gov.ir,,,
portal,certificate,www.gov.ir,,,
portal,cdn,fonts.abroad.de,degrades,,
clinic,address,5.12.0.1,,,
clinic,power,grid,must,,8
shop,cdn,fonts.abroad.de,must,,
bank,address,AS11,,line,
bank,address,AS12,,line,
bank,mail,nowhere.example,degrades,,
`,
  'records.csv': `
name,type,ttl,value
.,NS,518400,a.root
.,SOA,86400,a.root admin.root 2026112900 1800 900 604800 86400
a.root,A,518400,5.1.0.1
ir,NS,172800,a.nic.ir
a.nic.ir,A,172800,5.10.0.1
gov.ir,NS,86400,ns.gov.ir
ns.gov.ir,A,86400,5.11.0.1
www.gov.ir,A,3600,5.11.0.2
de,NS,172800,ns.abroad.de
ns.abroad.de,A,172800,5.2.0.1
fonts.abroad.de,A,300,5.2.0.3
ca.abroad.de,A,3600,5.2.0.4
`,
  'certificates.csv': `
id,names,issuer,issuer_country,issuer_host,not_before,not_after,lifetime_days
gov,gov.ir;*.gov.ir,CA abroad,DE,ca.abroad.de,2026-11-01,2026-12-05,90
`,
} as const;

/** A plan that has one site without service from its beginning to hour 30, and another for good. */
export const SMALL_PLAN = {
  format: 'muruna/restore',
  at: '2026-11-29T03:30+03:30',
  began: '2026-11-29T03:30+03:30',
  outages: [
    { site: 'mast', from: 0, until: 30 },
    { site: 'exchange', from: 4, until: null },
  ],
};

/** Forty services in three regions over the same addresses: at home, abroad, at sites of `SMALL_PLAN`, and of which nothing is known. */
export function writeManyServices(folder: string): void {
  mkdirSync(folder);
  const places = ['5.11.0.1', '5.12.0.1', '5.10.0.1', '5.2.0.3', '9.9.9.9'];
  const kinds = ['hospital', 'government', 'school'];
  const regions = ['North', 'South', ''];
  const rows = Array.from({ length: 40 }, (_, at) => ({
    id: `s${at}`,
    kind: kinds[at % 7 === 0 ? 2 : at % 2],
    people: at % 9 === 0 ? '' : 100 + 37 * at,
    region: regions[at % 11 === 0 ? 2 : at % 3 === 0 ? 1 : 0],
    site: at % 8 === 1 ? 'mast' : at % 13 === 2 ? 'exchange' : '',
    claim: at % 10 === 1 ? `medical,Ministry of Health,2026-${at < 20 ? 11 : 12}-01` : ',,',
    place: places[at % 5 === 0 ? at % 4 : at % 3 === 2 && at > 30 ? 4 : at % 2],
  }));
  const services = rows.map(({ id, kind, people, region, site, claim }) =>
    [id, `Service ${id}`, kind, people, 1 + (Number(id.slice(1)) % 3), region, site, claim].join(','),
  );
  const needs = rows.map(({ id, place }) => `${id},address,${place}`);
  writeFileSync(
    join(folder, 'services.csv'),
    `id,name,kind,people,priority,region,site,protection,protection_authority,protection_until\n${services.join('\n')}\n`,
  );
  writeFileSync(join(folder, 'needs.csv'), `service,layer,target\n${needs.join('\n')}\n`);
}

/** Services of the emblems of `madeEmblem`, of which the folder claims the same, something else, what has lapsed, and nothing. */
export function writeHospitals(folder: string): void {
  mkdirSync(folder);
  const services = [
    'surgery,Surgery,hospital,medical,Ministry of Health,',
    'library,Library of the hospital,other,cultural,Ministry of Culture,',
    'ward,Ward,hospital,medical,,2026-11-01',
    'cafe,Café,other,,,',
    'elsewhere,Elsewhere,hospital,medical,,',
  ];
  const needs = [
    'surgery,address,2001:DB8:0:0::7',
    'library,name,hospital.example',
    'ward,address,hospital.example',
    'cafe,name,hospital.example',
    'elsewhere,name,www.elsewhere.example',
  ];
  writeFileSync(
    join(folder, 'services.csv'),
    `id,name,kind,protection,protection_authority,protection_until\n${services.join('\n')}\n`,
  );
  writeFileSync(join(folder, 'needs.csv'), `service,layer,target\n${needs.join('\n')}\n`);
}
