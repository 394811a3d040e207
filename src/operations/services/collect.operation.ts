import { Refusal } from '../../core/refusal.ts';
import { servicesCollectRequest } from '../../schemas/requests/services.ts';
import { servicesCollectedSchema } from '../../schemas/services-collected.ts';
import { operation } from '../operation.ts';
import { collectPlan, collectServices, planFacts } from './collect.ts';

/** What the user's own resolver says of the names in a list, and the certificates that their servers show. Asks nothing until it is told yes. */
export const servicesCollectOperation = operation({
  id: 'services.collect',
  kind: 'write',
  request: servicesCollectRequest,
  answer: servicesCollectedSchema,
  async run(request, house, work) {
    const plan = await collectPlan(request, house.locate);
    if (!request.yes && plan.open.length > 0)
      throw new Refusal('usage', 'services.collect-unasked', planFacts(plan));
    return collectServices(plan, work);
  },
});
