// What would keep a thousand made services of Iran, each in a zone of its own whose copies expire and whose signatures end, over the bundled
// snapshot: 4,000 remedies, each looked at alone and left out.
import { seededRandom } from '../src/core/random.ts';
import { readServices } from '../src/formats/services/read-services.ts';
import { localHouse } from '../src/operations/local-house.ts';
import { servicesKeepFrom } from '../src/operations/services/keep.ts';
import { strikeInput } from '../src/operations/services/struck-services.ts';
import type { ServicesFolder } from '../src/schemas/services-folder.ts';
import { timed } from './processor-time.ts';
import type { Recorder } from './results.ts';

const SERVICES = 1000;
const SERVERS = 50;

export async function bench(record: Recorder): Promise<void> {
  const house = localHouse();
  const snapshot = await house.openSnapshot('bundled');
  const request = { country: 'IR', services: '', remedies: 3, days: 30, plane: 'ipv4' } as const;
  const asked = { ...request, lenient: false, today: '2026-12-01' };
  const input = await strikeInput({}, house.locate);
  const [{ remedies, looked }, { cpuMs }] = await timed(() =>
    servicesKeepFrom(snapshot, asked, madeServices(), input, house.locate),
  );
  process.stdout.write(
    `${remedies.length} remedies, ${looked} sets: ${Math.round(cpuMs)} ms of processor time\n`,
  );
  record('services.keep', cpuMs / 1000);
}

/** Half of all servers and pages at home, half abroad; copies last one to four weeks, signatures ten to 28 days. */
function madeServices(): ServicesFolder {
  const random = seededRandom(7);
  const address = (): string =>
    `${random.below(2) === 0 ? '5.160' : '104.16'}.${random.below(200)}.${1 + random.below(200)}`;
  const server = (): string => `ns${random.below(SERVERS)}.host.ir`;
  const ends = (): string => `202612${10 + random.below(18)}000000`;
  const zones = Array.from({ length: SERVICES }, (_, at) => `s${at}.ir`);
  const timed = (zone: string, primary: string, days: number): string[] => [
    `${zone},SOA,86400,${primary} admin.${zone} 1 3600 900 ${days * 86_400} 3600`,
    `${zone},RRSIG,86400,SOA 13 1 3600 ${ends()} 20261120000000 1 ${zone}`,
  ];
  const tables = new Map([
    [
      'services.csv',
      ['id,kind,people', ...zones.map((zone) => `${zone},other,${100 + random.below(100_000)}`)],
    ],
    [
      'needs.csv',
      [
        'service,layer,target',
        ...zones.flatMap((zone) => [`${zone},name,${zone}`, `${zone},address,${zone}`]),
      ],
    ],
    [
      'records.csv',
      [
        'name,type,ttl,value',
        '.,NS,518400,a.root',
        'a.root,A,518400,198.41.0.4',
        '.,SOA,86400,a.root admin 1 1800 900 604800 86400',
        'ir,NS,172800,a.nic.ir',
        'a.nic.ir,A,172800,193.189.123.2',
        ...timed('ir', 'a.nic.ir', 14),
        'host.ir,NS,86400,ns0.host.ir',
        ...Array.from({ length: SERVERS }, (_, at) => `ns${at}.host.ir,A,86400,${address()}`),
        ...zones.flatMap((zone) => {
          const primary = server();
          return [
            `${zone},NS,86400,${primary}`,
            `${zone},NS,86400,${server()}`,
            `${zone},A,3600,${address()}`,
            ...timed(zone, primary, 7 * (1 + random.below(4))),
          ];
        }),
      ],
    ],
  ]);
  return readServices(new Map([...tables].map(([name, lines]) => [name, lines.join('\n')]))).folder;
}
