import { message, type Text } from '../../../i18n/text.ts';
import type { Damage } from '../../../schemas/damage.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import type { StressAnswer } from '../../../schemas/stress-answer.ts';

/** The twelve days in a sentence or two: the depth of the worst stretch, and how long more than half is lost. */
export function stressWords({ moments }: StressAnswer): readonly Text[] {
  const known = moments.flatMap(({ fromHours, untilHours, losses }) => {
    const loss = losses.policy.international.total.value;
    return loss === null ? [] : [{ loss, lasts: (untilHours ?? fromHours) - fromHours }];
  });
  if (known.length === 0) return [];
  const worst = known.reduce((one, other) => (other.loss > one.loss ? other : one));
  const half = known.filter(({ loss }) => loss > 0.5).reduce((sum, { lasts }) => sum + lasts, 0);
  return [
    message('example.stress.worst', { loss: worst.loss, hours: worst.lasts }),
    ...(half > worst.lasts ? [message('example.stress.half', { hours: half })] : []),
  ];
}

/** What is broken: how many, and how much work. */
export function damageWords({ assets }: Damage): readonly Text[] {
  const hours = assets.reduce((sum, { hours: one = 0 }) => sum + one, 0);
  return [message('example.damage.says', { count: assets.length, hours })];
}

/** When the people have service again, and when the last repair is done. */
export function planWords({ hoursTo95, lastHour }: RestoreAnswer): readonly Text[] {
  return [
    hoursTo95 === null ? message('drill.verdict.never') : message('drill.verdict.back', { hours: hoursTo95 }),
    ...(lastHour === null ? [] : [message('example.restore.last', { hours: lastHour })]),
  ];
}
