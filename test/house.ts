import { withTable } from './printed-table.ts';

/** A room of the house: a folder of `src`, what it holds, and the rooms whose files its own may import. */
export interface Room {
  readonly folder: string;
  readonly holds: string;
  readonly mayImport: readonly string[];
  /** Runs in a browser worker unchanged: no Node module, no clock, no randomness, no network. */
  readonly pure: boolean;
}

const room = (folder: string, holds: string, mayImport: string, pure = true): Room => ({
  folder,
  holds,
  mayImport: mayImport.split(' ').filter((name) => name !== ''),
  pure,
});

const LOW = 'core schemas i18n';

/** The rooms in the order in which data flows. `scripts/write-house.ts` prints them into ARCHITECTURE.md. */
export const ROOMS: readonly Room[] = [
  room(
    'core',
    'AS graph, rows (CSR), the Internet as columns, marks, seeded random, missing numbers, findings, refusals',
    '',
  ),
  room('i18n', 'one catalogue and one descriptor per language; catalogues are typed by message code', 'core'),
  room(
    'schemas',
    'one zod schema for each document a person can write or read, and the words they share',
    'core i18n',
  ),
  room(
    'kernels',
    'AssemblyScript kernels (`*.as.ts`; a large one has its parts in a folder of its name) and their faces',
    'core',
  ),
  room('formats', 'bytes → {records, findings}, and encoders', 'core schemas kernels'),
  room('engines', 'the algorithms; their own order is below', 'core schemas kernels'),
  room(
    'store',
    'the snapshot file; `database`: tables, their changes, and the engines that hold them',
    'core formats',
  ),
  room('answers', 'engine result → the document that a schema describes', `${LOW} engines`),
  room('reports', 'documents → sections, tables, charts as data, and their renderers', `${LOW} engines`),
  room('exchange', 'dossier and other standards: pure mappings', `${LOW} formats engines reports`),
  room(
    'sources',
    'where data comes from; I/O begins here, with its workers',
    'core kernels formats store',
    false,
  ),
  room(
    'operations',
    'what every front end can ask, by subject, with their workers; shared: documents, files, threads',
    `${LOW} kernels formats engines store answers reports exchange sources`,
    false,
  ),
  room(
    'library',
    'the operations as functions, and the engines, for other programs',
    `${LOW} engines store reports operations`,
    false,
  ),
  room(
    'server',
    'HTTP: request → right → operation → answer or problem; accounts, workspaces, jobs, campaigns, shares, audit',
    `${LOW} store reports exchange sources operations`,
    false,
  ),
  room(
    'cli',
    'parse → operation → print → exit code',
    `${LOW} formats engines answers reports exchange operations server`,
    false,
  ),
  room(
    'web',
    "the browser's views: `state` (reducer, address), `worker` (typed protocol, the same engines), `view`, `diagram`, `export`",
    `${LOW} kernels formats engines store answers reports exchange`,
    false,
  ),
];

const engine = (folder: string, holds: string, mayImport: string): Room => ({
  ...room(`engines/${folder}`, holds, ''),
  mayImport: mayImport
    .split(' ')
    .filter(Boolean)
    .map((name) => `engines/${name}`),
});

/** The order among the engines. */
export const ENGINES: readonly Room[] = [
  engine(
    'routing',
    'policy routes: one best, all equally good, many at once, contested, physical; graphs changed and cut out',
    '',
  ),
  engine('territory', 'one country in one plane: its networks, gateways and weights', 'routing'),
  engine('flows', 'shares of traffic: hegemony, gateways, inbound routes', 'routing territory'),
  engine('reach', 'what is still reached under a failure, and what is lost', 'routing territory'),
  engine('worst', 'the worst k losses and the best defence', 'routing territory flows reach'),
  engine('country', 'the measures of a country and their ranks', 'routing territory flows reach worst'),
  engine(
    'stress',
    'scenarios: events, time, draws, intervals, impact',
    'routing territory flows reach worst',
  ),
  engine(
    'cooperation',
    'several countries: dependence, joint projects, matches',
    'routing territory flows reach worst country',
  ),
  engine('inference', 'relationships from observed paths', ''),
  engine('fidelity', 'predicted routes compared with observed ones', 'routing inference'),
  engine(
    'watch',
    'what happens to routes: who carries what, visible address space, health of vantage points, detectors',
    '',
  ),
  engine(
    'drills',
    'what vantage points would hold and say of a scenario, and what is true of it',
    'routing territory reach stress watch',
  ),
  engine('restoration', 'crews, spares, schedules, bounds', ''),
  engine(
    'services',
    'what needs what: which names and services hold, for whom, and until which hour',
    'routing territory reach stress',
  ),
  engine('supply', 'what stops, and which parts run short, when vendors or countries withdraw', ''),
  engine('exchange', 'who may give what to whom, who holds it, and how it is taken back', ''),
];

/** A table of rooms as Markdown. */
export function houseTable(rooms: readonly Room[]): string {
  const names = (list: readonly string[]): string =>
    list.length === 0 ? 'nothing' : list.map((name) => name.replace('engines/', '')).join(', ');
  return [
    '| folder | what it holds | may import |',
    '|---|---|---|',
    ...rooms.map(({ folder, holds, mayImport }) => `| \`src/${folder}\` | ${holds} | ${names(mayImport)} |`),
  ].join('\n');
}

/** ARCHITECTURE.md with its tables as they follow from the rooms. */
export function withHouseTables(page: string): string {
  return withTable(withTable(page, 'rooms', houseTable(ROOMS)), 'engines', houseTable(ENGINES));
}
