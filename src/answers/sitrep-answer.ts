import { clockAfter } from '../core/clock-after.ts';
import { orNull } from '../core/missing.ts';
import { roundedFigure } from '../core/rounded-figure.ts';
import { hiddenCounts } from '../engines/services/hidden-counts.ts';
import type { FirstCause } from '../engines/services/first-cause.ts';
import type { ServiceStanding } from '../engines/services/service-states.ts';
import { SITUATION_STATES } from '../schemas/situation-states.ts';
import { SERVICE_KINDS, type Handling, type Service } from '../schemas/services-folder.ts';
import {
  SITREP_COUNTS,
  type SitrepAnswer,
  type SitrepRow,
  type SitrepService,
} from '../schemas/sitrep-answer.ts';
import { claimedProtection } from './claimed-protection.ts';
import { groundOf } from './services-live-answer.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** What a report on the situation is made of. */
export interface SitrepInput extends Pick<
  SitrepAnswer,
  'country' | 'plane' | 'isPublic' | 'scenario' | 'plan'
> {
  readonly snapshot: AskedSnapshot;
  readonly handling: Handling;
  readonly hour: number;
  readonly spaceCoverage: number;
  readonly services: readonly Service[];
  /** By service. */
  readonly standings: readonly ServiceStanding[];
  readonly causes: readonly (FirstCause | undefined)[];
}

const WIDTH = SITREP_COUNTS.length;

export function sitrepAnswer(input: SitrepInput): SitrepAnswer {
  const { services, isPublic, scenario, hour } = input;
  const counted = services.filter(({ people }) => people !== undefined);
  return {
    format: 'muruna/sitrep',
    version: 1,
    country: input.country,
    plane: input.plane,
    ...snapshotParts(input.snapshot),
    isPublic,
    // What is counted this way names nobody; who publishes it decides.
    handling: isPublic ? 'TLP:CLEAR' : input.handling,
    scenario,
    at: { hours: hour, date: clockAfter(scenario.start, hour) },
    plan: input.plan,
    coverage: { people: counted.length / services.length, space: orNull(input.spaceCoverage) },
    rows: rowsOfServices(input),
    services: isPublic ? null : standingServices(input),
  };
}

/** A row before anything of it is hidden: its services by index. */
interface Group extends Pick<SitrepRow, 'level' | 'kind' | 'region'> {
  readonly parent: number;
  readonly services: readonly number[];
}

/** All services, then those of each kind, each followed by its regions by name, the one that is not known last. */
function groupsOf(services: readonly Service[]): Group[] {
  const all = [...services.keys()];
  const groups: Group[] = [{ level: 'all', kind: null, region: null, parent: -1, services: all }];
  for (const kind of SERVICE_KINDS) {
    const own = all.filter((of) => services[of].kind === kind);
    if (own.length === 0) continue;
    const parent = groups.push({ level: 'kind', kind, region: null, parent: 0, services: own }) - 1;
    const byRegion = Map.groupBy(own, (of) => services[of].region);
    const regions = [...byRegion.keys()].filter((region) => region !== undefined).sort();
    const named = byRegion.has(undefined) ? [...regions, undefined] : regions;
    for (const region of named)
      groups.push({ level: 'region', kind, region: region ?? null, parent, services: byRegion.get(region)! });
  }
  return groups;
}

function rowsOfServices({ services, standings, isPublic }: SitrepInput): SitrepRow[] {
  const groups = groupsOf(services);
  const people = services.map((service, of) => peopleByState(service, standings[of]));
  const counts = new Float64Array(groups.length * WIDTH);
  const used = new Float64Array(groups.length * WIDTH);
  for (const [row, group] of groups.entries())
    for (const of of group.services)
      for (const [column, name] of SITREP_COUNTS.entries()) {
        counts[row * WIDTH + column] += name === 'total' || standings[of].state === name ? 1 : 0;
        used[row * WIDTH + column] += people[of][column];
      }
  const parent = groups.map((group) => group.parent);
  const columns = SITUATION_STATES.length;
  const hidden = isPublic ? hiddenCounts({ parent, columns, counts }, [used]) : new Uint8Array(counts.length);
  return groups.map((group, row): SitrepRow => {
    const isHidden = (column: number): boolean => hidden[row * WIDTH + column] === 1;
    const hasPeople = group.services.some((of) => services[of].people !== undefined);
    const shown = (figures: Float64Array): SitrepRow['services'] => {
      const value = (name: (typeof SITREP_COUNTS)[number]): number | null => {
        const column = SITREP_COUNTS.indexOf(name);
        return isHidden(column) ? null : figures[row * WIDTH + column];
      };
      return {
        works: value('works'),
        degraded: value('degraded'),
        down: value('down'),
        unknown: value('unknown'),
        total: value('total'),
      };
    };
    const { level, kind, region } = group;
    const names = SITREP_COUNTS.filter((_, column) => isHidden(column));
    return {
      level,
      kind,
      region,
      services: shown(counts),
      people: hasPeople ? shown(used) : NO_PEOPLE,
      hidden: names,
      ...(names.includes('down') || names.includes('degraded')
        ? { since: null, back: null }
        : hoursOfGroup(group.services.map((of) => standings[of]))),
    };
  });
}

const NO_PEOPLE = { works: null, degraded: null, down: null, unknown: null, total: null };

/** Whole people by state, and all of them. Sums are rounded, so that the parts add up to all and none is below zero. */
function peopleByState({ people = 0 }: Service, { shares }: ServiceStanding): number[] {
  const total = Math.round(people);
  let [sum, before] = [0, 0];
  const parts = SITUATION_STATES.map((state, at) => {
    sum += shares[state];
    const until = at === SITUATION_STATES.length - 1 ? total : Math.min(total, Math.round(total * sum));
    const part = until - before;
    before = until;
    return part;
  });
  return [...parts, total];
}

/** When the first of those that do not work ceased to, and when the last that is down is expected back. */
function hoursOfGroup(standings: readonly ServiceStanding[]): Pick<SitrepRow, 'since' | 'back'> {
  const ended = standings.filter(({ state }) => state === 'down' || state === 'degraded');
  const since = ended.flatMap(({ since: hour }) => hour ?? []);
  const down = ended.filter(({ state }) => state === 'down').map(({ back }) => back);
  return {
    since: since.length === 0 ? null : Math.min(...since),
    back: down.length === 0 || down.includes(undefined) ? null : Math.max(...down.map((hour) => hour!)),
  };
}

function standingServices({ services, standings, causes, hour, scenario }: SitrepInput): SitrepService[] {
  const moment = Date.parse(clockAfter(scenario.start, hour));
  return services
    .flatMap((service, of): SitrepService[] => {
      const { state, shares, since, back, isPlaceOut } = standings[of];
      if (state === 'works') return [];
      const cause = causes[of];
      const isEnded = cause !== undefined && cause.hour <= hour;
      return [
        {
          id: service.id,
          name: service.name ?? null,
          kind: service.kind,
          region: service.region ?? null,
          priority: Math.round(service.priority ?? 2),
          people: service.people ?? null,
          state,
          shares: {
            works: roundedFigure(shares.works),
            degraded: roundedFigure(shares.degraded),
            down: roundedFigure(shares.down),
            unknown: roundedFigure(shares.unknown),
          },
          since: since ?? null,
          back: back ?? null,
          because: isPlaceOut ? 'site' : isEnded ? groundOf(cause) : null,
          protection: claimedProtection(service, moment),
        },
      ];
    })
    .sort((one, other) => one.priority - other.priority || (other.people ?? 0) - (one.people ?? 0));
}
