import { z } from 'zod';
import type { MrtSummary } from '../../formats/mrt/summary-sink.ts';
import { mrtRequest } from '../../schemas/requests/snapshot.ts';
import { operation } from '../operation.ts';
import { mrtSummary } from './read-mrt.ts';

/** What routing table dumps and update files hold, counted. */
export const mrtOperation = operation({
  id: 'mrt',
  kind: 'stream',
  request: mrtRequest,
  answer: z.strictObject({
    files: z.array(z.strictObject({ file: z.string(), summary: z.custom<MrtSummary>() })),
  }),
  async run({ files }, house, work) {
    const summaries = [];
    for (const file of files)
      summaries.push({ file, summary: await mrtSummary(house.locate(file), () => {}, work) });
    return { files: summaries };
  },
});
