import { hostname } from 'node:os';
import { z } from 'zod';
import { operation } from '../../operations/operation.ts';
import { workerRequest } from '../../schemas/requests/campaign.ts';
import { joinMachines } from '../machines.ts';
import { sharedContents } from '../shared-contents.ts';
import { untilEnded } from '../until-ended.ts';
import { atCampaigns, threadsHere } from './campaign.operation.ts';
import { takeUpLost } from './campaigns.ts';
import { workOnCampaigns } from './work.ts';

/** Computes chunks of campaigns until it is told to end. */
export const workerOperation = operation({
  id: 'worker',
  kind: 'stream',
  request: workerRequest,
  answer: z.null(),
  run: ({ threads = threadsHere(), data }, _house, { note, signal }) => {
    const stop = new AbortController();
    void untilEnded(signal).then(() => stop.abort());
    return atCampaigns(data, async (campaigns, { contents }) => {
      const machine = await joinMachines(campaigns, 'worker', null);
      note?.({ code: 'worker.ready', facts: { name: hostname(), threads, keys: 'Ctrl-C' } });
      const shared = sharedContents(contents, campaigns, { machine });
      try {
        await takeUpLost(campaigns);
        await workOnCampaigns({ ...campaigns, contents: shared, threads }, stop.signal);
      } finally {
        await machine.leave();
      }
      return null;
    });
  },
});
