import { briefRows } from '../../exchange/rows/cooperation-rows.ts';
import { Refusal } from '../../core/refusal.ts';
import { briefReport } from '../../reports/brief/brief-report.ts';
import { briefSchema } from '../../schemas/brief-answer.ts';
import { briefRequest } from '../../schemas/requests/cooperation.ts';
import { operation, type House } from '../operation.ts';
import { withNotices } from '../services/live.ts';
import { briefFrom } from './brief.ts';
import { askedOfServices, servicesOfBriefs } from './brief-services.ts';
import { optionOf } from '../option-of.ts';

/** Mutual dependence of countries, and the joint projects that help each. */
export const briefOperation = operation({
  id: 'brief',
  kind: 'job',
  request: briefRequest,
  answer: briefSchema,
  async run(
    { countries, region, ranks, inventory, damage = [], services, gone, today, snapshot: name },
    house,
    work,
  ) {
    if (countries.length > 2 && region === undefined)
      throw new Refusal('usage', 'brief.too-few', { option: optionOf(briefRequest, 'region') });
    if (!inventory && damage.length > 0)
      throw new Refusal('usage', 'brief.inventory.pair', { option: optionOf(briefRequest, 'inventory') });
    const located = (list: readonly string[]): string[] => list.map((one) => locatedOf(one, house));
    const restoration = inventory && { inventories: located(inventory), damages: located(damage) };
    const sides = [...countries, ...(region ?? [])];
    const snapshot = await house.openSnapshot(name);
    const question = { countries: sides, ranks, restoration };
    const asked = askedOfServices({ services, gone, today });
    if (asked === undefined || sides.length < 2) return briefFrom(snapshot, question, work);
    // The quicker of the two comes first, so that a folder that is not right is refused at once.
    const live = await (await servicesOfBriefs(snapshot, sides, asked, house, work))(sides);
    const answer = await briefFrom(snapshot, question, work);
    return { ...answer, notices: withNotices(answer.notices, live.notices), services: live.services };
  },
  report: briefReport,
  rows: briefRows,
});

/** `IR=folder` with the folder where it lies. */
function locatedOf(countryAndPath: string, house: House): string {
  const at = countryAndPath.indexOf('=') + 1;
  return countryAndPath.slice(0, at) + house.locate(countryAndPath.slice(at));
}
