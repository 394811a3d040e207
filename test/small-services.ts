import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A services folder over `snapshotWithPrefixes`, whose addresses are 5.ASN.0.0/16: 10, 11, 12 of Iran, 1 and 2 abroad. */
export function writeSmallServices(folder: string): void {
  mkdirSync(folder);
  for (const [name, lines] of Object.entries(TABLES)) writeFileSync(join(folder, name), lines.trimStart());
}

const TABLES = {
  'services.csv': `
id,name,kind,people,priority
portal,Citizens’ portal,government,4000,2
clinic,Clinic,hospital,1000,1
shop,Market of apps,app-store,3000,3
bank,Clearing,bank-clearing,2000,1
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
