import type { PartsTaken, Reason } from '../engines/restoration/explain.ts';
import type { Outcome, RestoreResult } from '../engines/restoration/outcome.ts';
import type { Spread } from '../engines/restoration/ranges.ts';
import { TICKS_PER_HOUR } from '../engines/restoration/problem.ts';
import type { JobAnswer, PartAnswer, RestoreAnswer, RuleAnswer } from '../schemas/restore-answer.ts';
import type { Pin } from '../schemas/damage.ts';
import { helpText, infeasibleText, lateText, why } from './restore-reasons.ts';

/** A plan as plain data with every sentence as a message: what the report and `--json` show. */
export function restoreAnswer(result: RestoreResult): RestoreAnswer {
  const { inventory, damage, built, plan, found, local } = result;
  return {
    format: 'muruna/restore',
    version: 1,
    title: inventory.settings.title ?? '',
    note: inventory.settings.note ?? null,
    at: damage.at,
    began: damage.began ?? damage.at,
    objectiveKind: result.objectiveKind,
    localOnly: result.localOnly,
    objective: plan.objective,
    bound: result.bound,
    gap: result.gap,
    proved: result.proved,
    undamaged: result.undamaged,
    unconnected: result.unconnected.map(({ lacks, sites, people }) => ({
      lacks,
      sites: sites.map(({ id, name }) => name ?? id),
      people,
    })),
    outages: result.outages.map(({ site, fromTick, untilTick }) => ({
      site: inventory.sites[site].id,
      from: hours(fromTick),
      until: hoursOrNull(untilTick),
    })),
    servedNow: plan.curve[0][1],
    hoursTo95: plan.hoursTo95 ?? null,
    lastHour: result.lastHour ?? null,
    jobs: result.reasons.map((reason) => jobAnswer(result, reason)),
    dropped: droppedJobs(result),
    curve: plan.curve,
    rules: {
      nothing: ruleAnswer(result.rules.nothing),
      'nearest-first': ruleAnswer(result.rules['nearest-first']),
      'biggest-first': ruleAnswer(result.rules['biggest-first']),
    },
    infeasible: result.infeasible.map(({ repair, reason }) => ({
      asset: built.assets[repair],
      name: nameOf(result, built.assets[repair]),
      reason: infeasibleText(result, repair, reason),
    })),
    ranges: result.ranges
      ? {
          objective: spreadAnswer(result.ranges.value, hours),
          hoursTo95: spreadAnswer(result.ranges.recovery, hoursOrNull),
        }
      : null,
    helps: result.helps.map((help) => ({ what: helpText(result, help), gain: hours(help.gain) })),
    local: local ? { ...ruleAnswer(local), repairsLeft: local.repairsLeft } : null,
    pins: (damage.pins ?? []).map((pin) => pinAnswer(result, pin)),
    pinsProved: found.proved,
    moved: movedCrews(result),
    crews: inventory.crews.map(({ id, name }) => ({ id, name: name ?? id })),
    effort: {
      seed: result.seed,
      moves: found.moves,
      boundSteps: found.boundSteps,
      stopped: found.stopped,
    },
  };
}

function jobAnswer(result: RestoreResult, reason: Reason): JobAnswer {
  const { built, inventory } = result;
  const { lat, lon } = built.problem.repairs[reason.repair];
  const crews = reason.crews.map((crew) => inventory.crews[crew].id);
  return {
    asset: built.assets[reason.repair],
    name: nameOf(result, built.assets[reason.repair]),
    lat,
    lon,
    crew: crews[0],
    crews,
    departs: reason.departs.map(hours),
    arrives: reason.arrives.map(hours),
    from: reason.crews.map((crew) => placeBefore(result, reason, crew)),
    start: hours(reason.start),
    finish: hours(reason.finish),
    begun: begunHour(result, reason),
    parts: reason.parts.map((taken) => partAnswer(result, taken)),
    slack: result.slack ? hours(result.slack[reason.repair]) : null,
    why: why(result, reason),
  };
}

/** When those who have it in hand began, if they go on with it and the plan before says so; else the start. */
function begunHour({ built, damage, inventory }: RestoreResult, { repair, crews, start }: Reason): number {
  const { inHand } = built.problem.repairs[repair];
  const goOn = inHand !== undefined && crews.every((crew) => inHand.crews.includes(crew));
  const before = damage.plan?.find(
    ({ asset, crews: names }) =>
      asset === built.assets[repair] && crews.every((crew) => names.includes(inventory.crews[crew].id)),
  );
  return goOn ? Math.min(before?.start_hour ?? Infinity, hours(start)) : hours(start);
}

/** The name of the asset at which a crew was before, or of the site of its base; null where it starts in the open. */
function placeBefore(result: RestoreResult, { start }: Reason, crew: number): string | null {
  const { reasons, built, inventory, damage } = result;
  const before = reasons.findLast((other) => other.crews.includes(crew) && other.start < start);
  const { id, base } = inventory.crews[crew];
  const state = damage.crews?.find((entry) => entry.crew === id);
  const asset = before
    ? built.assets[before.repair]
    : (state?.working_on ?? (state?.lat === undefined ? base : undefined));
  return asset === undefined ? null : (nameOf(result, asset) ?? asset);
}

function partAnswer({ built }: RestoreResult, { batch, quantity, leaves, arrives }: PartsTaken): PartAnswer {
  const { part, depot = null, sent_to: sentTo = null, from_hour: fromHour = 0 } = built.batchNames[batch];
  const { lat, lon } = built.problem.batches[batch];
  return {
    part,
    quantity,
    depot,
    sentTo,
    lat,
    lon,
    fromHour,
    leaves: hours(leaves),
    arrives: hours(arrives),
  };
}

/** Work of the plan in force that crews no longer do, with the hours at which they would have. */
function droppedJobs({ damage, reasons, built, inventory }: RestoreResult): RestoreAnswer['dropped'] {
  const doing = new Set(
    reasons.flatMap(({ repair, crews }) =>
      crews.map((crew) => `${inventory.crews[crew].id}\n${built.assets[repair]}`),
    ),
  );
  const known = new Set(inventory.crews.map(({ id }) => id));
  return (damage.plan ?? []).flatMap(({ asset, crews, start_hour: start, finish_hour: finish }) =>
    start === undefined || finish === undefined
      ? []
      : crews
          .filter((crew) => known.has(crew) && !doing.has(`${crew}\n${asset}`))
          .map((crew) => ({ asset, crew, start, finish })),
  );
}

function pinAnswer(result: RestoreResult, pin: Pin): RestoreAnswer['pins'][number] {
  const { built, reasons, infeasible } = result;
  const repair = built.assets.indexOf(pin.asset);
  const job = reasons.find((reason) => reason.repair === repair);
  const left = infeasible.find((one) => one.repair === repair);
  const { dueTick } = built.problem.repairs[repair];
  const isLate = job !== undefined && dueTick !== undefined && job.finish > dueTick;
  return {
    asset: pin.asset,
    name: nameOf(result, pin.asset),
    crews: pin.crews ?? null,
    from: pin.from_hour ?? null,
    until: pin.until_hour ?? null,
    isKept: job !== undefined && !isLate,
    reason: isLate ? lateText(result, job) : left ? infeasibleText(result, repair, left.reason) : null,
  };
}

function nameOf({ inventory }: RestoreResult, asset: string): string | null {
  return [...inventory.sites, ...inventory.links].find(({ id }) => id === asset)?.name ?? null;
}

function hours(ticks: number): number {
  return ticks / TICKS_PER_HOUR;
}

function spreadAnswer<Ticks, Hours>(
  { low, median, high }: Spread<Ticks>,
  inHours: (ticks: Ticks) => Hours,
): { low: Hours; median: Hours; high: Hours } {
  return { low: inHours(low), median: inHours(median), high: inHours(high) };
}

function hoursOrNull(ticks: number | undefined): number | null {
  return ticks === undefined ? null : hours(ticks);
}

function ruleAnswer({ objective, hoursTo95, servedAtEnd, curve }: Outcome): RuleAnswer {
  return { objective, hoursTo95: hoursTo95 ?? null, servedAtEnd, curve };
}

/** Crews whose first job is not the work they had in hand; null where none had any. */
function movedCrews({ built, reasons, inventory }: RestoreResult): string[] | null {
  const inHand = built.problem.repairs.flatMap(({ inHand }, repair) =>
    (inHand?.crews ?? []).map((crew) => ({ crew, repair })),
  );
  if (inHand.length === 0) return null;
  return inHand
    .filter(({ crew, repair }) => reasons.find(({ crews }) => crews.includes(crew))?.repair !== repair)
    .map(({ crew }) => inventory.crews[crew].id);
}
