import { orNaN } from '../../../core/missing.ts';
import type { State } from '../../../reports/model.ts';
import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';
import type { MapGateways } from '../../map/map-things.ts';
import type { Choices } from '../../what-if/scenario/choice.ts';

type Ways = ImpactAnswer['supplierCountries'];

/** Gateways to countries of less than this share before and after are not drawn. */
const LEAST_SHARE = 0.001;
/** Gateways that keep less than this part of their routes are drawn as weakened, as in the diagram. */
const WEAKENED = 0.75;
/** Those that gain more than this are drawn as new ways. */
const GAINED = 1.25;

/** The gateways to each country with what goes over them now; what was cut stays as wide as it was. */
export function gatewaysOnMap(before: Ways, after: Ways, choices: Choices): readonly MapGateways[] {
  const shareBefore = new Map(before.map((one) => [one.country, shareOf(one.before)]));
  const shareAfter = new Map(after.map((one) => [one.country, shareOf(one.after)]));
  const failed = new Set(
    choices.flatMap((choice) =>
      choice.kind === 'country' || choice.kind === 'gateways' ? [choice.country] : [],
    ),
  );
  const isIsolated = choices.some(({ kind }) => kind === 'isolation');
  return [...new Set([...shareBefore.keys(), ...shareAfter.keys()])].flatMap((country) => {
    const was = shareBefore.get(country) ?? 0;
    const now = shareAfter.get(country) ?? 0;
    if (country === '' || Math.max(was, now) < LEAST_SHARE) return [];
    const isFailed = isIsolated || failed.has(country);
    return [{ country, share: isFailed ? was : now, state: isFailed ? 'failed' : stateOf(was, now) }];
  });
}

/** Countries of which every network failed. */
export function failedCountries(choices: Choices): readonly string[] {
  return choices.flatMap((choice) => (choice.kind === 'country' ? [choice.country] : []));
}

function stateOf(was: number, now: number): State {
  if (was === 0 || now > GAINED * was) return 'new';
  return now < WEAKENED * was ? 'weaker' : 'normal';
}

function shareOf(figure: number | null): number {
  const share = orNaN(figure);
  return Number.isNaN(share) ? 0 : share;
}
