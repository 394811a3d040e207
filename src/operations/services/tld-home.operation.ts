import { tldHomeRows } from '../../exchange/rows/tld-home-rows.ts';
import { tldHomeReport } from '../../reports/services/tld-home-report.ts';
import { tldHomeRequest } from '../../schemas/requests/services.ts';
import { tldHomeSchema } from '../../schemas/tld-home-answer.ts';
import { operation } from '../operation.ts';
import { tldHomeFrom } from './tld-home.ts';

/** All countries by how much of their own domain is served from home. */
export const tldHomeOperation = operation({
  id: 'rank.tld-home',
  kind: 'read',
  request: tldHomeRequest,
  answer: tldHomeSchema,
  run: async ({ root, snapshot }, house, work) =>
    tldHomeFrom(await house.openSnapshot(snapshot), { name: root, place: house.locate(root) }, work),
  report: tldHomeReport,
  rows: tldHomeRows,
});
