import type { Effect } from '../engines/restoration/effects.ts';
import type { Reason } from '../engines/restoration/explain.ts';
import type { InfeasibleReason } from '../engines/restoration/feasibility.ts';
import type { Help } from '../engines/restoration/help.ts';
import type { RestoreResult } from '../engines/restoration/outcome.ts';
import { TICKS_PER_HOUR } from '../engines/restoration/problem.ts';
import { message, nameText, type Message } from '../i18n/text.ts';
import type { Site } from '../schemas/inventory.ts';

/** One sentence on a repair of a plan: what it gives, and what it waited for. */
export function why(result: RestoreResult, reason: Reason): Message {
  const { built } = result;
  const effect = effectText(result, reason.gives);
  const inHand = built.problem.repairs[reason.repair].inHand;
  if (inHand && reason.crews.every((crew) => inHand.crews.includes(crew)) && reason.departs.every(isNow))
    return message('restore.why.in-hand', { effect });
  return withWait(result, reason, effect);
}

/** Why a pinned job is late: when it ends, and what it waited for. */
export function lateText(result: RestoreResult, reason: Reason): Message {
  const late = message('restore.pin.late', { hour: hours(reason.finish) });
  if (reason.waits.kind !== 'crew') return withWait(result, reason, late);
  return message('restore.pin.late-crew', { late, hour: hours(reason.start) });
}

/** A sentence, and what the repair waited for. */
function withWait(result: RestoreResult, { waits, start }: Reason, effect: Message): Message {
  const { built, inventory } = result;
  const hour = hours(start);
  switch (waits.kind) {
    case 'part':
      return message('restore.why.waits-part', { effect, part: built.parts[waits.part], hour });
    case 'access':
      return message('restore.why.waits-access', { effect, hour });
    case 'pin':
      return message('restore.why.waits-pin', { effect, hour });
    case 'need':
      return message('restore.why.waits-need', { effect, asset: assetName(result, waits.repair), hour });
    case 'crews': {
      const { id, name } = inventory.crews[waits.crew];
      return message('restore.why.waits-crew', { effect, crew: name ?? id, hour });
    }
    case 'crew':
      break;
  }
  return effect;
}

/** Why a repair is not in the plan. */
export function infeasibleText(result: RestoreResult, repair: number, reason: InfeasibleReason): Message {
  const { built } = result;
  if (built.withoutRule.has(repair)) return message('restore.reason.no-rule', { file: 'repairs.csv' });
  switch (reason.kind) {
    case 'no-crew-with-skill':
      return message('restore.reason.no-crew-with-skill', { skill: built.skills[reason.skill] });
    case 'too-few-crews':
      return message('restore.reason.too-few-crews', { needed: reason.needed });
    case 'part-not-stocked': {
      const { part, needed, stocked } = reason;
      return message('restore.reason.part-not-stocked', { part: built.parts[part], needed, stocked });
    }
    case 'part-too-late':
      return message('restore.reason.part-too-late', { part: built.parts[reason.part] });
    case 'part-ran-out':
      return message('restore.reason.part-ran-out', { part: built.parts[reason.part], units: reason.units });
    case 'needs-infeasible':
      return message('restore.reason.needs-infeasible', { asset: assetName(result, reason.need) });
    case 'needs-left':
      return message('restore.reason.needs-left', { asset: assetName(result, reason.need) });
    case 'shifts-never-meet':
      return message('restore.reason.shifts-never-meet');
    case 'no-time-left':
      return message('restore.reason.no-time-left');
    case 'pinned-crews-unfit':
      return message('restore.reason.pinned-crews-unfit');
    case 'beyond-horizon':
      break;
  }
  return message('restore.reason.beyond-horizon');
}

export function helpText({ inventory, built }: RestoreResult, help: Help): Message {
  if (help.kind === 'part') {
    const part = built.parts[help.part];
    const depot = inventory.spares.find((spare) => spare.part === part)?.depot ?? '';
    const site = inventory.sites.find(({ id }) => id === depot);
    return message('restore.help.part', { part, depot: site ? siteName(site) : depot });
  }
  const { id, name, skills } = inventory.crews[help.kind === 'shift' ? help.crew : help.like];
  if (help.kind === 'shift') return message('restore.help.shift', { crew: name ?? id });
  return message('restore.help.crew', { crew: name ?? id, skills: skills.join(', ') });
}

function effectText(result: RestoreResult, gives: Effect): Message {
  const { inventory } = result;
  switch (gives.kind) {
    case 'capacity':
      return message('restore.why.capacity', { people: gives.people });
    case 'second-way':
      return message('restore.why.redundancy');
    case 'needed':
      return message('restore.why.needed', {
        assets: gives.repairs.map((repair) => nameText(assetName(result, repair))),
      });
    case 'blocked':
      return message('restore.why.blocked', { asset: siteName(inventory.sites[gives.site]) });
    case 'unreached':
      return message('restore.why.unreached');
    case 'nobody':
      return message('restore.why.nobody');
    default:
      return served(
        gives,
        gives.sites.map((site) => inventory.sites[site]),
      );
  }
}

function served({ kind, from }: Extract<Effect, { readonly from: number }>, sites: readonly Site[]): Message {
  const people = sites.reduce((sum, site) => sum + (site.people ?? 0), 0);
  const byRegion = Map.groupBy(sites, (site) => site.region ?? siteName(site));
  const peopleIn = (group: readonly Site[]): number =>
    group.reduce((sum, site) => sum + (site.people ?? 0), 0);
  const [[region]] = [...byRegion].sort((a, b) => peopleIn(b[1]) - peopleIn(a[1]));
  const facts = { people, region, hour: hours(from) };
  const effect =
    people === 0
      ? message('restore.why.reconnects-sites', { sites: sites.length })
      : kind === 'later'
        ? message('restore.why.prepares', facts)
        : kind === 'keeps'
          ? message('restore.why.keeps', facts)
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

function assetName({ inventory, built }: RestoreResult, repair: number): string {
  const asset = built.assets[repair];
  return [...inventory.sites, ...inventory.links].find(({ id }) => id === asset)?.name ?? asset;
}

function siteName({ id, name }: Site): string {
  return name ?? id;
}

function isNow(tick: number): boolean {
  return tick === 0;
}

function hours(ticks: number): number {
  return ticks / TICKS_PER_HOUR;
}
