import { Refusal } from '../../core/refusal.ts';
import { routesRows } from '../../exchange/rows/snapshot-rows.ts';
import { routesRequest } from '../../schemas/requests/snapshot.ts';
import { routesSchema } from '../../schemas/routes-answer.ts';
import { operation } from '../operation.ts';
import { allRoutes, routesToAsn } from './routes.ts';

/** Who reaches a network and how, or the routes of every network to every other, counted. */
export const routesOperation = operation({
  id: 'routes',
  kind: 'read',
  request: routesRequest,
  answer: routesSchema,
  async run({ to, from, all, mode, withoutAs, withoutLink: withoutLinks, ...request }, house, work) {
    if ((to === undefined) !== all) throw new Refusal('usage', 'routes.to-or-all');
    const snapshot = await house.openSnapshot(request.snapshot);
    if (to === undefined) return allRoutes(snapshot, { mode, withoutAs, withoutLinks }, work);
    return routesToAsn(snapshot, { to, from, mode, withoutAs, withoutLinks });
  },
  rows: routesRows,
});
