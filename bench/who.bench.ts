// Everybody that the government sites of Venezuela depend on, over the bundled snapshot: public data, read where they lie.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { importServices } from '../src/formats/services/import-services.ts';
import { readServices } from '../src/formats/services/read-services.ts';
import { localHouse } from '../src/operations/local-house.ts';
import { strikeInput } from '../src/operations/services/struck-services.ts';
import { servicesWhoFrom } from '../src/operations/services/who.ts';
import type { DnsRecord, ServicesFolder } from '../src/schemas/services-folder.ts';
import { sharedData } from '../test/shared-data.ts';
import { median, timed } from './processor-time.ts';
import type { Recorder } from './results.ts';
import { hasWholeInternet } from './whole-internet.ts';

const RUNS = 3;

export async function bench(record: Recorder): Promise<void> {
  if (!hasWholeInternet()) return;
  const folder = register();
  const house = localHouse();
  const snapshot = await house.openSnapshot('bundled');
  const request = { country: 'VE', services: '', k: 1, of: 'network', hour: 0, plane: 'ipv4' } as const;
  const asked = { ...request, lenient: false, today: '2026-02-21' };
  const input = await strikeInput({}, house.locate, 'nothing');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [{ looked }, { cpuMs }] = await timed(() =>
      servicesWhoFrom(snapshot, asked, folder, input, house.locate),
    );
    times.push(cpuMs);
    const all = looked.reduce((sum, { providers }) => sum + providers, 0);
    process.stdout.write(`${all} providers: ${Math.round(cpuMs)} ms of processor time\n`);
  }
  record('services.who', median(times) / 1000);
}

interface Site {
  readonly domain: string;
  readonly status: string;
  readonly ssl?: { readonly valid: boolean; readonly issuer: string; readonly validTo: string };
  readonly reachability?: { readonly dns?: { readonly v4?: readonly string[] } };
}

/** Sites that answered, with their addresses, name servers and certificates, under the root zone. */
function register(): ServicesFolder {
  const text = (path: string): string => gunzipSync(readFileSync(sharedData(path))).toString();
  const { domains } = JSON.parse(text('services/ve-gov-status-20260221.json.gz')) as { domains: Site[] };
  const online = domains.filter(({ status }) => status === 'online');
  const servers = new Map(
    text('services/ve-gov-whois-20260201.csv.gz')
      .split('\n')
      .map((line) => [line.split(',')[0], line.split('"').at(-2)?.split(', ') ?? []]),
  );
  const rows = <T>(of: (site: Site, rank: number) => readonly T[]): T[] => online.flatMap(of);
  const tables = new Map([
    ['services.csv', ['id,kind,rank', ...rows(({ domain }, at) => [`${domain},government,${at + 1}`])]],
    [
      'needs.csv',
      [
        'service,layer,target',
        ...rows(({ domain, ssl }) => [
          `${domain},name,${domain}`,
          `${domain},address,${domain}`,
          ...(ssl?.valid ? [`${domain},certificate,${domain}`] : []),
        ]),
      ],
    ],
    [
      'records.csv',
      [
        'name,type,value',
        ...rows(({ domain, reachability }) => [
          ...(reachability?.dns?.v4 ?? []).map((address) => `${domain},A,${address}`),
          ...(servers.get(domain) ?? []).map((server) => `${domain},NS,${server}`),
        ]),
      ],
    ],
    [
      'certificates.csv',
      [
        'id,names,issuer,not_after',
        ...rows(({ domain, ssl }) =>
          ssl?.valid ? [`${domain},${domain},${ssl.issuer.replaceAll(',', '')},${ssl.validTo}`] : [],
        ),
      ],
    ],
  ]);
  const { folder } = readServices(new Map([...tables].map(([name, lines]) => [name, lines.join('\n')])));
  const root = importServices(
    [{ file: 'root.zone', text: text('dns/root-20260822.zone.gz') }],
    () => undefined,
  );
  const at = { file: 'root.zone', line: 1 };
  const above = root.folder.records.map((row): DnsRecord => ({ ...row, ...at }));
  return { ...folder, records: [...folder.records, ...above] };
}
