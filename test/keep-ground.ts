import assert from 'node:assert/strict';
import type { SlowKeep } from '../src/engines/services/keep.twin.ts';
import { nameGraph } from '../src/engines/services/name-graph.ts';
import { LOST, NOT_KNOWN, REACHED } from '../src/engines/services/question-hours.ts';
import { remediedTables, type Remedy } from '../src/engines/services/remedies.ts';
import { eachSet, type RemedyGround, type remedyWorlds } from '../src/engines/services/remedy-worlds.ts';
import { serviceGraph } from '../src/engines/services/service-graph.ts';
import { someReached } from '../src/engines/services/zone-clocks.ts';

const HOUR_MS = 3_600_000;

/** A world of the slow twin as the engine sees it. */
export function keepGround(world: SlowKeep, remedies: readonly Remedy[]): RemedyGround {
  const tables = remediedTables(world.tables, remedies);
  const services = serviceGraph(tables);
  const begins = [-Infinity, ...world.begins];
  return {
    remedies,
    isHomeReached: world.isHomeReached,
    asking: [...world.shares.keys()],
    horizon: world.horizon,
    hour: world.hour,
    strike: {
      names: nameGraph(tables.records, services.questions, { staleHours: 0, hasClocks: true }),
      services,
      certificates: tables.certificates,
      stretches: begins.map((fromHours, of) => ({ fromHours, untilHours: begins[of + 1] ?? Infinity })),
      stateOf: (group, place, stretch) => {
        const is = world.isReached(group, place, stretch);
        return is === undefined ? NOT_KNOWN : is ? REACHED : LOST;
      },
      serversOf: (of) => world.serversOf(tables.services[of].id),
      isIssuing: world.isIssuing,
      hourOf: (moment) => moment / HOUR_MS,
      goneAt: new Map(),
      sourceOf: ({ copyAt, sources }, group, stretch) =>
        someReached(
          (copyAt ?? ['own']).flatMap((place) =>
            (copyAt === undefined
              ? [group]
              : world.groupsAt(place.startsWith('remedy') ? 'home' : place)
            ).flatMap((from) =>
              sources.map((source) => {
                const is = world.isReached(from, source, stretch);
                return is === undefined ? NOT_KNOWN : is ? REACHED : LOST;
              }),
            ),
          ),
        ),
    },
  };
}

/** Hours of all services with each set, looked at together: [sets][groups][services]. */
export function hoursOfSets(
  worlds: ReturnType<typeof remedyWorlds>,
  sets: readonly ReadonlySet<number>[],
): number[][][] {
  const found = sets.map((): number[][] => []);
  worlds(sets, (group, alike, hours, varied) => {
    eachSet(alike, (lane) => void (found[lane][group] = [...hours]));
    const first = found.find((rows) => rows[group] !== undefined)![group];
    for (const [of, had] of hours.entries())
      assert.ok(had === first[of] || varied.includes(of), `service ${of} differs between sets unsaid`);
  });
  return found;
}
