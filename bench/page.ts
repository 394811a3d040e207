import { CLAIMS, type Claim } from './claims.ts';
import { MISSED } from './missed.ts';
import type { Result, Results } from './results.ts';

/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';

/** docs/performance.md as it follows from the claims and the results: `npm run bench -- --write` writes it. */
export function performancePage(results: Results): string {
  const rows = CLAIMS.flatMap((claim, at) => {
    const bench = benchOf(claim);
    const isFirst = CLAIMS.findIndex((other) => benchOf(other) === bench) === at;
    return [...(isFirst ? [`**${bench}**`] : []), rowOf(claim, results[claim.id])];
  });
  return `# Performance

${machineLine(Object.values(results))}

CAIDA's Internet of 1 September 2025 unless said otherwise. *cpu* is processor time, else wall time. Goals are upper bounds for two quiet
cores, or how many times (×) as fast as the peer; bold misses them. \`command\` is the built program, nothing cached. No test measures time:
\`npm run bench -- --write [name…]\` writes this page.

claim|goal|now
---|---|---
${rows.join('\n')}
${missedText(results)}`;
}

function rowOf(claim: Claim, result: Result | undefined): string {
  const now = result ? nowText(claim, result) : `not measured (${claim.unit})`;
  const peer = result?.peer ? `; ${peerText(result.value, result.peer)}` : '';
  return [claim.claim, goalText(claim), `${now}${peer}`].join('|');
}

function benchOf({ id }: Claim): string {
  return id.split('.')[0];
}

/** Why goals are missed, as far as that is known. */
function missedText(results: Results): string {
  const items = CLAIMS.flatMap((claim) => {
    const result = results[claim.id];
    const why = MISSED[claim.id];
    return result && why !== undefined && isMissed(claim, result) ? [`- ${claim.claim}: ${why}`] : [];
  });
  return items.length === 0 ? '' : `\nWhere time goes of what misses its goal:\n\n${items.join('\n')}\n`;
}

function isMissed({ goal }: Claim, { value, peer }: Result): boolean {
  if (!goal) return false;
  return 'atMost' in goal ? value > goal.atMost : (peer?.value ?? 0) / value < goal.timesThePeer;
}

/** In the unit of the figure beside it. */
function goalText({ goal }: Claim): string {
  if (!goal) return '';
  return 'atMost' in goal ? number(goal.atMost) : `${Number(goal.timesThePeer.toPrecision(2))}${NO_BREAK}×`;
}

function nowText(claim: Claim, result: Result): string {
  const { value, cpu } = result;
  const text = quantity(value, claim.unit);
  const beside = cpu === undefined ? '' : `; cpu${NO_BREAK}${number(cpu)}`;
  return (isMissed(claim, result) ? `**${text}**` : text) + beside;
}

function peerText(value: number, peer: NonNullable<Result['peer']>): string {
  return `${peer.name} ${number(peer.value)}: ${Number((peer.value / value).toPrecision(2))}${NO_BREAK}×`;
}

function quantity(value: number, unit: Claim['unit']): string {
  const [, clock = '', sign] = /^(cpu )?(.*)$/.exec(unit)!;
  return `${number(value)}${NO_BREAK}${sign}${clock && `${NO_BREAK}cpu`}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function machineLine(results: readonly Result[]): string {
  const dates = results.map(({ date }) => date).toSorted();
  const loads = results.map(({ load }) => load).toSorted((a, b) => a - b);
  const machines = [...new Set(results.map(({ machine }) => machine))].join('; ');
  return `${machines}; ${range(dates)}; other load ${range(loads)}.`;
}

function range(values: readonly (string | number)[]): string {
  const [first, last] = [values[0], values.at(-1)];
  return first === last ? `${first}` : `${first} to ${last}`;
}
