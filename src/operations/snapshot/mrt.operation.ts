import { orNull } from '../../core/missing.ts';
import { mrtSchema } from '../../schemas/mrt-answer.ts';
import { mrtRequest } from '../../schemas/requests/snapshot.ts';
import { operation } from '../operation.ts';
import { mrtSummary } from './read-mrt.ts';

/** What routing table dumps and update files hold, counted. */
export const mrtOperation = operation({
  id: 'mrt',
  kind: 'stream',
  request: mrtRequest,
  answer: mrtSchema,
  async run({ files }, house, work) {
    const summaries = [];
    for (const file of files) {
      const { from, to, ...counts } = await mrtSummary(house.locate(file), () => {}, work);
      summaries.push({ file, summary: { from: orNull(from), to: orNull(to), ...counts } });
    }
    return { files: summaries };
  },
});
