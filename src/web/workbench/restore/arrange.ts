import { withPlan } from '../../../answers/plan-in-damage.ts';
import { restoreAnswer } from '../../../answers/restore-answer.ts';
import { earliestBound } from '../../../engines/restoration/bound.ts';
import { planInForce } from '../../../engines/restoration/plan-in-force.ts';
import { withPins } from '../../../engines/restoration/pins.ts';
import { createPlanner, finishTicks, valueOf } from '../../../engines/restoration/planner.ts';
import { TICKS_PER_HOUR } from '../../../engines/restoration/problem.ts';
import { buildProblem } from '../../../engines/restoration/problem-of-inventory.ts';
import { kbpsPerPersonOf, resultOf } from '../../../engines/restoration/result.ts';
import { completePlan } from '../../../engines/restoration/rules.ts';
import { siteStates } from '../../../engines/restoration/site-states.ts';
import { unconnectedSites } from '../../../formats/inventory/unconnected.ts';
import { message, type Message } from '../../../i18n/text.ts';
import type { Damage, Pin } from '../../../schemas/damage.ts';
import type { Inventory } from '../../../schemas/inventory.ts';
import type { JobAnswer, RestoreAnswer } from '../../../schemas/restore-answer.ts';
import type { Move, PlanDeed } from './plan-deeds.ts';

// A plan changed by hand: what the crews then do, by the same engine as `muruna restore`, without a search for a better plan.

/** What a plan is made for. */
export interface PlanGround {
  readonly inventory: Inventory;
  readonly damage: Damage;
}

/** From an hour on: the sites without service. */
export interface SitesAt {
  readonly hour: number;
  readonly unserved: readonly string[];
}

/** A plan with its pins, and which sites it leaves without service when. */
export interface ArrangedPlan {
  readonly answer: RestoreAnswer;
  readonly pins: readonly Pin[];
  readonly sites: readonly SitesAt[];
}

export type Arranged =
  | { readonly plan: ArrangedPlan; readonly refused?: undefined }
  | { readonly plan?: undefined; readonly refused: Message };

/** The jobs of a plan in their order under pins: what is behind a pinned job is pushed on, what was left out is added where it fits. */
export function arranged(
  { inventory, damage }: PlanGround,
  plan: RestoreAnswer,
  pins: readonly Pin[],
): ArrangedPlan {
  const pinned: Damage = { ...withPlan(damage, { jobs: plan.jobs, pins: [] }), pins: [...pins] };
  const question = {
    inventory,
    damage: pinned,
    objective: plan.objectiveKind,
    localOnly: plan.localOnly,
    seed: plan.effort.seed,
    brief: true,
  };
  const built = buildProblem(inventory, pinned, question);
  const planner = createPlanner(built.problem, kbpsPerPersonOf(question, built));
  const order = completePlan(planner, withPins(planner, planInForce(inventory, pinned, built)!));
  const bound = arePinnedIn(plan.pins, pins) ? plan.bound * TICKS_PER_HOUR : earliestBound(planner);
  const found = {
    plan: order,
    value: valueOf(planner, order),
    bound,
    proved: false,
    moves: 0,
    boundSteps: 0,
    stopped: false,
  };
  const answer = restoreAnswer(resultOf(question, built, found, unconnectedSites(inventory)));
  return {
    // What would help was found for the plan as it was computed.
    answer: { ...plan, ...answer, helps: plan.helps, local: plan.local, dropped: [], effort: plan.effort },
    pins,
    sites: siteStates(planner, finishTicks(planner, order)).map(({ tick, unserved }) => ({
      hour: tick / TICKS_PER_HOUR,
      unserved: unserved.map((site) => inventory.sites[site].id),
    })),
  };
}

/** Whether all that a plan was bound by still binds: then no plan is below its bound. */
function arePinnedIn(earlier: RestoreAnswer['pins'], pins: readonly Pin[]): boolean {
  return earlier.every((one) => pins.some((pin) => JSON.stringify(pinOfAnswer(one)) === JSON.stringify(pin)));
}

/** The pins of an answer as a damage file says them. */
function pinOfAnswer({ asset, crews, from, until }: RestoreAnswer['pins'][number]): Pin {
  return {
    asset,
    ...(crews !== null && { crews: [...crews] }),
    ...(from !== null && { from_hour: from }),
    ...(until !== null && { until_hour: until }),
  };
}

/** A job where it is: its crews, its beginning and its end. */
export function pinOfJob({ asset, crews, start, finish }: JobAnswer): Pin {
  return { asset, crews: [...crews], from_hour: start, until_hour: finish };
}

/**
 * Moves a job and pins it there; all behind it is pushed on. It begins as soon as its crews are there. Refused, with the reason, where those
 * crews cannot do it, where access, parts, needs or other crews come later than the hour, and where another pin would break.
 */
export function moveJob(ground: PlanGround, plan: RestoreAnswer, pins: readonly Pin[], move: Move): Arranged {
  const { asset, crews, hour } = move;
  const others = pins.filter((pin) => pin.asset !== asset);
  const jobs = plan.jobs
    .map((job) => (job.asset === asset ? { ...job, crews: [...crews], start: hour } : job))
    .toSorted((a, b) => a.start - b.start || Number(b.asset === asset) - Number(a.asset === asset));
  const first = arranged(ground, { ...plan, jobs }, [
    ...others,
    { asset, crews: [...crews], from_hour: hour },
  ]);
  const job = first.answer.jobs.find((one) => one.asset === asset);
  const name = plan.jobs.find((one) => one.asset === asset)?.name ?? asset;
  if (!job) {
    const reason = first.answer.pins.find((pin) => pin.asset === asset)!.reason!;
    return { refused: message('workbench.plan.cannot', { asset: name, reason }) };
  }
  if (job.start > hour && HARD_WAITS.has(job.why.code))
    return { refused: message('workbench.plan.cannot', { asset: name, reason: earliest(job) }) };
  const placed = arranged(ground, { ...plan, jobs: first.answer.jobs }, [...others, pinOfJob(job)]);
  const broken = placed.answer.pins.find(
    (pin) => !pin.isKept && plan.pins.find((before) => before.asset === pin.asset)?.isKept !== false,
  );
  if (!broken) return { plan: placed };
  const facts = { asset: broken.name ?? broken.asset, reason: broken.reason! };
  return { refused: message('restore.pin.broken', facts) };
}

/** A plan after one more deed. */
export function afterDeed(
  ground: PlanGround,
  { answer, pins }: Pick<ArrangedPlan, 'answer' | 'pins'>,
  deed: PlanDeed,
): Arranged {
  if (deed.kind === 'move') return moveJob(ground, answer, pins, deed.move);
  const others = pins.filter((pin) => pin.asset !== deed.asset);
  const job = answer.jobs.find((one) => one.asset === deed.asset);
  const isLocked = others.length < pins.length;
  return { plan: arranged(ground, answer, isLocked || !job ? others : [...others, pinOfJob(job)]) };
}

/** A plan as it was computed, with its pins, and what it is after deeds: all of them, or those before the first that is refused. */
export function afterDeeds(
  ground: PlanGround,
  computed: RestoreAnswer,
  deeds: readonly PlanDeed[],
): { readonly plan: ArrangedPlan; readonly done: number; readonly refused?: Message } {
  let plan: ArrangedPlan = {
    ...arranged(ground, computed, computed.pins.map(pinOfAnswer)),
    answer: computed,
  };
  for (const [done, deed] of deeds.entries()) {
    const next = afterDeed(ground, plan, deed);
    if (!next.plan) return { plan, done, refused: next.refused };
    ({ plan } = next);
  }
  return { plan, done: deeds.length };
}

/** What a job waits for that its crews cannot hasten. */
const HARD_WAITS: ReadonlySet<string> = new Set([
  'restore.why.waits-part',
  'restore.why.waits-access',
  'restore.why.waits-need',
  'restore.why.waits-crew',
]);

/** When a job can begin, and what it waits for until then. */
function earliest({ why, start }: JobAnswer): Message {
  return {
    ...why,
    params: { ...why.params, effect: message('workbench.plan.earliest', { hour: start }) },
  };
}
