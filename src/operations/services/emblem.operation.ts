import { emblemRows } from '../../exchange/rows/emblem-rows.ts';
import { emblemReport } from '../../reports/services/emblem-report.ts';
import { emblemCheckSchema } from '../../schemas/emblem-answer.ts';
import { emblemCheckRequest } from '../../schemas/requests/emblem.ts';
import { operation } from '../operation.ts';
import { loadSomeServices } from './services-folder.ts';
import { checkEmblems } from './emblem.ts';

/** Whether digital emblems hold, by the keys that the user trusts. */
export const emblemCheckOperation = operation({
  id: 'emblem.check',
  kind: 'read',
  request: emblemCheckRequest,
  answer: emblemCheckSchema,
  async run({ tokens, keys, trust, services, now }, house) {
    const located = (names: readonly string[]) => names.map((name) => ({ name, place: house.locate(name) }));
    const folder =
      services === undefined ? undefined : await loadSomeServices(services, house.locate(services));
    return checkEmblems({
      tokens: located(tokens),
      keys: located(keys),
      trusted: located(trust),
      folder,
      now: now!,
    });
  },
  report: emblemReport,
  rows: emblemRows,
});
