import { orNull } from '../../core/missing.ts';
import { bmpSchema } from '../../schemas/bmp-answer.ts';
import { bmpRequest } from '../../schemas/requests/snapshot.ts';
import { operation } from '../operation.ts';
import { countBmp } from './read-bmp.ts';

/** What routers sent over the BGP Monitoring Protocol, counted. */
export const bmpOperation = operation({
  id: 'bmp',
  kind: 'stream',
  request: bmpRequest,
  answer: bmpSchema,
  async run({ files }, house, work) {
    const summaries = [];
    for (const file of files) {
      const { from, to, ...counts } = await countBmp(house.locate(file), () => {}, work);
      summaries.push({ file, summary: { from: orNull(from), to: orNull(to), ...counts } });
    }
    return { files: summaries };
  },
});
