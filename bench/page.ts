import { CLAIMS, type Claim } from './claims.ts';
import type { Result, Results } from './results.ts';

const TITLES: Readonly<Record<string, string>> = {
  command: 'Whole commands',
  mrt: 'Table dumps',
  compression: 'Compression',
  table: 'A full table',
  snapshot: 'Snapshots',
  routing: 'Routing',
  hegemony: 'Flows',
  inference: 'Inference',
  country: 'Countries',
  series: 'Series over time',
  stress: 'Stress tests',
  worst: 'Worst cases',
  restoration: 'Restoration',
  exact: 'Exact plans',
  brief: 'Briefs',
  report: 'Reports',
  dossier: 'Dossiers',
  explore: 'Explorer',
  'what-if': 'What-ifs',
  workbench: 'Workbench',
};

/** docs/performance.md as it follows from the claims and the results: `npm run bench -- --write` writes it. */
export function performancePage(results: Results): string {
  const rows = CLAIMS.map((claim) => rowOf(claim, results[claim.id]));
  return `# Performance

${machineLine(Object.values(results))}

The Internet is CAIDA's of 1 September 2025 (78,643 networks, 570,696 links) where nothing else is said. *cpu* is processor time, the rest
wall time. Goals are for two quiet cores; whole commands are the built program from start to end, with nothing in the cache, so a
busy machine shows them longer. Figures in bold miss their goal. Tests never measure time; \`npm run bench -- --write [bench…]\` measures and writes this page.

| | claim | goal | now | peer in the same run | command |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function rowOf(claim: Claim, result: Result | undefined): string {
  const bench = benchOf(claim);
  const isFirst = CLAIMS.find((other) => benchOf(other) === bench) === claim;
  const cells = [
    isFirst ? TITLES[bench] : '',
    claim.claim,
    goalText(claim),
    result ? nowText(claim, result) : 'not measured',
    result?.peer ? peerText(claim, result.value, result.peer) : '',
    isFirst ? `\`npm run bench -- ${bench}\`` : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function benchOf({ id }: Claim): string {
  return id.split('.')[0];
}

function goalText({ goal, unit }: Claim): string {
  if (!goal) return '';
  return 'atMost' in goal
    ? `≤ ${quantity(goal.atMost, unit)}`
    : `${Number(goal.timesThePeer.toPrecision(2))} × the peer`;
}

function nowText({ goal, unit }: Claim, { value, cpu, peer }: Result): string {
  const text = quantity(value, unit);
  const beside = cpu === undefined ? '' : ` (${quantity(cpu, 'cpu s')})`;
  const isMissed =
    goal && ('atMost' in goal ? value > goal.atMost : (peer?.value ?? 0) / value < goal.timesThePeer);
  return (isMissed ? `**${text}**` : text) + beside;
}

function peerText({ unit }: Claim, value: number, peer: NonNullable<Result['peer']>): string {
  return `${peer.name}: ${quantity(peer.value, unit)} (${Number((peer.value / value).toPrecision(2))} ×)`;
}

function quantity(value: number, unit: Claim['unit']): string {
  const [, clock = '', sign] = /^(cpu )?(.*)$/.exec(unit)!;
  return `${value.toLocaleString('en')} ${sign}${clock && ' cpu'}`;
}

function machineLine(results: readonly Result[]): string {
  const dates = results.map(({ date }) => date).toSorted();
  const loads = results.map(({ load }) => load).toSorted((a, b) => a - b);
  const machines = [...new Set(results.map(({ machine }) => machine))].join('; ');
  return `${machines}; ${range(dates)}; load of other work ${range(loads)}.`;
}

function range(values: readonly (string | number)[]): string {
  const [first, last] = [values[0], values.at(-1)];
  return first === last ? `${first}` : `${first} to ${last}`;
}
