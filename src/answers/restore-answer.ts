import type { Reason } from '../engines/restoration/explain.ts';
import type { Help } from '../engines/restoration/help.ts';
import type { InfeasibleReason } from '../engines/restoration/feasibility.ts';
import { TICKS_PER_HOUR } from '../engines/restoration/problem.ts';
import { message, nameText, type Message } from '../i18n/text.ts';
import type { RestoreAnswer, RuleAnswer } from '../schemas/restore-answer.ts';
import type { Outcome, RestoreResult } from '../engines/restoration/outcome.ts';

/** A plan as plain data with every sentence as a message: what the report and `--json` show. */
export function restoreAnswer(result: RestoreResult): RestoreAnswer {
  const { inventory, damage, built, plan, found, local } = result;
  const names = new Map([...inventory.sites, ...inventory.links].map(({ id, name }) => [id, name]));
  const crewIds = inventory.crews.map(({ id }) => id);
  return {
    format: 'muruna/restore',
    version: 1,
    title: inventory.settings.title ?? '',
    note: inventory.settings.note ?? null,
    at: damage.at,
    objectiveKind: result.objectiveKind,
    localOnly: result.localOnly,
    objective: plan.objective,
    bound: result.bound,
    gap: result.gap,
    proved: result.proved,
    undamaged: result.undamaged,
    servedNow: plan.curve[0][1],
    hoursTo95: plan.hoursTo95 ?? null,
    lastHour: result.lastHour,
    jobs: result.reasons.map((reason) => ({
      asset: built.assets[reason.repair],
      name: names.get(built.assets[reason.repair]) ?? null,
      lat: built.problem.repairs[reason.repair].lat,
      lon: built.problem.repairs[reason.repair].lon,
      crew: crewIds[reason.crews[0]],
      crews: reason.crews.map((crew) => crewIds[crew]),
      departs: reason.departs.map(hours),
      arrives: reason.arrives.map(hours),
      start: hours(reason.start),
      finish: hours(reason.finish),
      why: why(result, reason),
    })),
    curve: plan.curve,
    rules: {
      nothing: ruleAnswer(result.rules.nothing),
      'nearest-first': ruleAnswer(result.rules['nearest-first']),
      'biggest-first': ruleAnswer(result.rules['biggest-first']),
    },
    infeasible: result.infeasible.map(({ repair, reason }) => ({
      asset: built.assets[repair],
      reason: infeasibleText(result, repair, reason),
    })),
    ranges: result.ranges
      ? {
          objective: [hours(result.ranges.value[0]), hours(result.ranges.value[1])],
          hoursTo95: [hoursOrNull(result.ranges.recovery[0]), hoursOrNull(result.ranges.recovery[1])],
        }
      : null,
    helps: result.helps.map((help) => ({ what: helpText(result, help), gain: hours(help.gain) })),
    local: local ? { ...ruleAnswer(local), repairsLeft: local.repairsLeft } : null,
    moved: movedCrews(result),
    crews: inventory.crews.map(({ id, name }) => ({ id, name: name ?? id })),
    effort: {
      seed: result.seed,
      moves: found.moves,
      boundSteps: found.boundSteps,
      firstPlanMs: Math.round(found.firstPlanMs),
      stopped: found.stopped,
      history: found.history.map(([ms, value, bound]) => [Math.round(ms), hours(value), hours(bound)]),
    },
  };
}

function hours(ticks: number): number {
  return ticks / TICKS_PER_HOUR;
}

function hoursOrNull(ticks: number | undefined): number | null {
  return ticks === undefined ? null : hours(ticks);
}

function ruleAnswer({ objective, hoursTo95, servedAtEnd, curve }: Outcome): RuleAnswer {
  return { objective, hoursTo95: hoursTo95 ?? null, servedAtEnd, curve };
}

/** One sentence: what it gives, and what it waited for. */
function why(result: RestoreResult, reason: Reason): Message {
  const { built, inventory } = result;
  const effect = effectText(result, reason);
  const { waits } = reason;
  const hour = hours(reason.start);
  const inHand = built.problem.repairs[reason.repair].inHand;
  if (inHand && reason.start === 0) return message('restore.why.in-hand', { effect });
  if (waits.kind === 'part')
    return message('restore.why.waits-part', { effect, part: built.parts[waits.part], hour });
  if (waits.kind === 'access') return message('restore.why.waits-access', { effect, hour });
  if (waits.kind === 'need')
    return message('restore.why.waits-need', { effect, asset: built.assets[waits.repair], hour });
  if (waits.kind === 'crews')
    return message('restore.why.waits-crew', { effect, crew: inventory.crews[waits.crew].id, hour });
  return effect;
}

function effectText({ inventory }: RestoreResult, { gives }: Reason): Message {
  if (gives.kind === 'nothing') return message('restore.why.redundancy');
  const sites = gives.sites.map((site) => inventory.sites[site]);
  const people = sites.reduce((sum, site) => sum + (site.people ?? 0), 0);
  const byRegion = new Map<string, number>();
  for (const site of sites) {
    const region = site.region ?? site.name ?? site.id;
    byRegion.set(region, (byRegion.get(region) ?? 0) + (site.people ?? 0));
  }
  const [region] = [...byRegion].sort((a, b) => b[1] - a[1])[0];
  const { from } = gives;
  const effect =
    people === 0
      ? message('restore.why.reconnects-sites', { sites: sites.length })
      : gives.kind === 'later'
        ? message('restore.why.prepares', { people, region, hour: hours(from) })
        : byRegion.size > 1
          ? message('restore.why.reconnects-elsewhere', { people, region })
          : message('restore.why.reconnects', { people, region });
  const services = sites
    .flatMap(({ critical }) => critical ?? [])
    .sort((a, b) => a.priority - b.priority)
    .map(({ name }) => name);
  if (services.length === 0) return effect;
  const distinct = [...new Set(services)].slice(0, 3);
  return message('restore.why.and-critical', { effect, services: distinct.map(nameText) });
}

function infeasibleText(result: RestoreResult, repair: number, reason: InfeasibleReason): Message {
  const { built } = result;
  if (built.withoutRule.has(repair)) return message('restore.reason.no-rule', { file: 'repairs.csv' });
  switch (reason.kind) {
    case 'no-crew-with-skill':
      return message('restore.reason.no-crew-with-skill', { skill: built.skills[reason.skill] ?? '?' });
    case 'too-few-crews':
      return message('restore.reason.too-few-crews', { needed: reason.needed });
    case 'part-not-stocked':
      return message('restore.reason.part-not-stocked', {
        part: built.parts[reason.part],
        needed: reason.needed,
        stocked: reason.stocked,
      });
    case 'part-too-late':
      return message('restore.reason.part-too-late', { part: built.parts[reason.part] });
    case 'part-ran-out':
      return message('restore.reason.part-ran-out', { part: built.parts[reason.part] });
    case 'needs-infeasible':
      return message('restore.reason.needs-infeasible', { asset: built.assets[reason.need] });
    case 'shifts-never-meet':
      return message('restore.reason.shifts-never-meet');
    case 'beyond-horizon':
      break;
  }
  return message('restore.reason.beyond-horizon');
}

function helpText({ inventory, built }: RestoreResult, help: Help): Message {
  if (help.kind === 'part') {
    const part = built.parts[help.part];
    const depot = inventory.spares.find((spare) => spare.part === part)?.depot ?? '';
    return message('restore.help.part', { part, depot });
  }
  if (help.kind === 'shift') return message('restore.help.shift', { crew: inventory.crews[help.crew].id });
  const { id, skills } = inventory.crews[help.like];
  return message('restore.help.crew', { crew: id, skills: skills.join(', ') });
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
