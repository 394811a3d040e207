import { Refusal } from '../../core/refusal.ts';
import type { Damage, Pin } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { pinOf } from '../../schemas/pin-text.ts';

/** The damage with more pinned jobs; one that names the asset of another stands in its place. */
export function withPinsOf(damage: Damage, texts: readonly string[], inventory: Inventory): Damage {
  if (texts.length === 0) return damage;
  const added = texts.map((text) => wholePin(damage, text, inventory));
  const named = new Set(added.map(({ asset }) => asset));
  const others = (damage.pins ?? []).filter(({ asset }) => !named.has(asset));
  return { ...damage, pins: [...others, ...added] };
}

function wholePin(damage: Damage, text: string, { crews }: Inventory): Pin {
  const pin = pinOf(text);
  if (!pin) throw new Refusal('usage', 'restore.pin.unreadable', { value: text, example: 'l3=c1+c2@8-12' });
  const { asset } = pin;
  if (!damage.assets.some((entry) => entry.asset === asset))
    throw new Refusal('usage', 'damage.pin-undamaged', { asset });
  const stranger = pin.crews?.find((name) => !crews.some(({ id }) => id === name));
  if (stranger !== undefined) throw new Refusal('usage', 'damage.unknown-crew', { value: stranger });
  const isWhole = pin.crews ?? pin.from_hour ?? pin.until_hour;
  return isWhole === undefined ? asInPlan(damage, asset) : pin;
}

/** The job as it is in the plan at hand. */
function asInPlan({ plan }: Damage, asset: string): Pin {
  const job = plan?.find((entry) => entry.asset === asset);
  if (!job) throw new Refusal('usage', 'restore.pin.not-planned', { asset });
  const { crews, start_hour: from, finish_hour: until } = job;
  return {
    asset,
    crews,
    ...(from !== undefined && { from_hour: Math.max(0, from) }),
    ...(until !== undefined && { until_hour: until }),
  };
}
