// A million names in 300,000 zones and 64 scenarios: what resolves, and when it ceases to; with zones that have no clocks, and with copies
// that expire and signatures that end in all of them.
import { orderOfNeeds } from '../src/engines/services/circles.ts';
import { addZones } from '../src/engines/services/delegation.ts';
import { deathsAtTheEarliest, deathsAtTheLatest } from '../src/engines/services/hours-of-death.ts';
import { needsDraft, type NeedsGraph } from '../src/engines/services/needs-graph.ts';
import { emptyLanes, whatHolds } from '../src/engines/services/what-holds.ts';
import { seededRandom } from '../src/core/random.ts';
import { median, processorMs } from './processor-time.ts';
import type { Recorder } from './results.ts';

const TLDS = 1400;
const ZONES = 300_000;
const HOSTS = 60_000;
const NAMES = 1_000_000;
const RUNS = 5;

interface BenchWorld {
  readonly graph: NeedsGraph;
  /** Facts that a scenario decides: addresses that are reached, copies and signatures that hold. */
  readonly facts: readonly number[];
}

/** @param hasClocks two of the three servers of each zone hold copies, which expire and whose signatures end */
function worldOf(hasClocks: boolean): BenchWorld {
  const random = seededRandom(1);
  const draft = needsDraft();
  const zoneCount = 1 + TLDS + ZONES;
  const serverCount = 3 * zoneCount;
  const copies = new Map<number, number[]>();
  if (hasClocks)
    for (let at = 0; at < serverCount; at++) if (at % 3 > 0) copies.set(at, [draft.fact(), draft.fact()]);
  const nodes = addZones(
    draft,
    {
      parent: Int32Array.from({ length: zoneCount }, (_, zone) =>
        zone === 0 ? -1 : zone <= TLDS ? 0 : 1 + random.below(TLDS),
      ),
      serverOffsets: Uint32Array.from({ length: zoneCount + 1 }, (_, zone) => 3 * zone),
      servers: Uint32Array.from({ length: serverCount }, () => random.below(HOSTS)),
      // Three of four servers under a top-level domain have glue.
      hasGlue: Uint8Array.from({ length: serverCount }, (_, at) =>
        at < 3 * (1 + TLDS) ? 1 : Number(random.below(4) > 0),
      ),
      hostZone: Int32Array.from({ length: HOSTS }, () => random.below(zoneCount)),
      addressOffsets: Uint32Array.from({ length: HOSTS + 1 }, (_, host) => host),
      addresses: Uint32Array.from({ length: HOSTS }, (_, host) => host),
      addressCount: HOSTS,
    },
    {},
    copies,
  );
  for (let name = 0; name < NAMES; name++) draft.all([nodes.zone[random.below(zoneCount)]], 1);
  return { graph: draft.graph(), facts: [...nodes.address, ...[...copies.values()].flat()] };
}

interface BenchTimes {
  readonly ordering: number[];
  readonly holding: number[];
  readonly dying: number[];
}

export function bench(record: Recorder): void {
  const random = seededRandom(1);
  const worlds = [worldOf(false), worldOf(true)];
  const times = worlds.map((): BenchTimes => ({ ordering: [], holding: [], dying: [] }));
  for (let run = 0; run < RUNS; run++)
    for (const [at, { graph, facts }] of worlds.entries()) {
      const { ordering, holding, dying } = times[at];
      let order = orderOfNeeds(graph);
      ordering.push(processorMs(() => (order = orderOfNeeds(graph))));
      const lanes = emptyLanes(graph.nodeCount);
      const hours = new Float64Array(graph.nodeCount);
      for (const fact of facts) {
        lanes.low[fact] = random.below(2 ** 32);
        lanes.high[fact] = random.below(2 ** 32);
        hours[fact] = random.below(2160);
      }
      holding.push(processorMs(() => whatHolds(graph, order, lanes)));
      dying.push(
        processorMs(() => {
          deathsAtTheEarliest(graph, order, hours);
          deathsAtTheLatest(graph, order, hours);
        }),
      );
    }
  for (const [at, { ordering, holding, dying }] of times.entries()) {
    const clocks = at === 0 ? '' : '-clocks';
    const { graph } = worlds[at];
    record(`services.holds${clocks}`, median(holding) / 1000);
    record(`services.order${clocks}`, median(ordering) / 1000);
    record(`services.deaths${clocks}`, median(dying) / 1000);
    process.stdout.write(`${graph.nodeCount} nodes, ${graph.needs.length} needs\n`);
    process.stdout.write(`order: median ${median(ordering).toFixed(0)} ms, once a graph\n`);
    process.stdout.write(`64 scenarios: median ${median(holding).toFixed(0)} ms\n`);
    process.stdout.write(`hours of death, both ends: median ${median(dying).toFixed(0)} ms\n`);
  }
}
