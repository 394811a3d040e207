import { candidatesOf } from '../src/engines/reach/candidates.ts';
import type { Over } from '../src/schemas/worst-cases.ts';
import { baselineOf } from '../src/engines/reach/damage.ts';
import { territoryOf } from '../src/engines/territory/territory.ts';
import { worstSets, type WorstSets } from '../src/engines/worst/worst-search.ts';
import { realInternet } from '../test/real-internet.ts';
import type { Recorder } from './results.ts';

const QUESTIONS: readonly (readonly [string, number, Over])[] = [
  ['IR', 3, 'networks'],
  ['IR', 5, 'networks'],
  ['RU', 5, 'networks'],
  ['BR', 5, 'networks'],
  ['DE', 5, 'networks'],
  ['US', 2, 'networks'],
  ['IR', 2, 'links'],
  ['IR', 5, 'gateways'],
  ['IR', 3, 'foreign-suppliers'],
];

/** The worst k on the main graph, and every country's worst pair. */
export async function bench(record: Recorder): Promise<void> {
  const internet = realInternet();
  const ask = (code: string, k: number, over: Over): WorstSets | undefined => {
    const territory = territoryOf(internet, internet.countries.indexOf(code));
    if (territory.nationalWeight === 0) return undefined;
    const candidates = candidatesOf(territory, over);
    const start = performance.now();
    const search = worstSets(baselineOf(territory), {
      candidates,
      loss: 'international',
      k,
      tieShare: 0.001,
      maxSets: 100,
    });
    let step = search.next();
    while (!step.done) step = search.next(performance.now() - start > 60_000);
    return step.value;
  };
  for (const [code, k, over] of QUESTIONS) {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    const { sets, proved, bound, evaluated } = ask(code, k, over)!;
    const { user, system } = process.cpuUsage(cpu);
    const loss = sets[0]?.collateral ?? 0;
    const gap = proved ? 0 : 100 * (bound / loss - 1);
    const question = `${code} ${k} ${over}`;
    if (question === 'IR 3 networks') record('worst.three', (user + system) / 1e6);
    if (question === 'RU 5 networks') record('worst.five', (user + system) / 1e6);
    if (question === 'IR 3 foreign-suppliers') record('worst.suppliers', gap);
    process.stdout.write(
      `${code} k = ${k} over ${over}: ${((performance.now() - start) / 1000).toFixed(2)} s, cpu ${((user + system) / 1e6).toFixed(2)} s, ` +
        `${proved ? 'proved' : `gap ${gap.toFixed(2)} %`}, loss ${loss.toFixed(4)}, ${evaluated} sets computed\n`,
    );
  }
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  let asked = 0;
  let proved = 0;
  for (const code of internet.countries.slice(1)) {
    const answer = ask(code, 2, 'networks');
    if (!answer) continue;
    asked++;
    proved += Number(answer.proved);
  }
  const { user, system } = process.cpuUsage(cpu);
  record('worst.every', (user + system) / 1e6);
  process.stdout.write(
    `every country k = 2: ${((performance.now() - start) / 1000).toFixed(0)} s, cpu ${((user + system) / 1e6).toFixed(0)} s, ${proved} of ${asked} proved\n`,
  );
}
