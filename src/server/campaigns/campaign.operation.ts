import { setTimeout as pause } from 'node:timers/promises';
import { availableParallelism } from 'node:os';
import type { Work } from '../../core/progress.ts';
import { campaignRows } from '../../operations/campaign/cell-rows.ts';
import { readCampaignPlan } from '../../operations/campaign/read-plan.ts';
import { operation } from '../../operations/operation.ts';
import { SOFTWARE } from '../../operations/software.ts';
import {
  campaignListSchema,
  campaignResultSchema,
  campaignStateSchema,
  type CampaignResult,
} from '../../schemas/campaign-answers.ts';
import {
  campaignCancelRequest,
  campaignListRequest,
  campaignMergeRequest,
  campaignRunRequest,
} from '../../schemas/requests/campaign.ts';
import { openPlace, dataPlace, type OpenPlace } from '../open-place.ts';
import {
  campaignState,
  campaignStates,
  cancelCampaign,
  mergedCampaign,
  submitCampaign,
  type CampaignHouse,
} from './campaigns.ts';
import { lasting } from '../lasting.ts';
import { openQueue } from './queue.ts';
import { workOnCampaigns } from './work.ts';

// Campaigns of whoever sits at the machine. They are asked at the database itself, and not over HTTP.

const FOLLOW_EVERY_MS = 500;

/** Submits a campaign or goes on with it, computes with the others, follows it to its end and merges the rows. */
export const campaignRunOperation = operation({
  id: 'campaign.run',
  kind: 'job',
  request: campaignRunRequest,
  answer: campaignResultSchema,
  run: ({ spec, compute, threads = threadsHere(), data }, house, work) =>
    atCampaigns(data, async (campaigns, { contents }) => {
      const plan = await readCampaignPlan(house.locate(spec), contents);
      const id = await submitCampaign(campaigns, plan);
      const ended = new AbortController();
      const stop = work.signal ? AbortSignal.any([work.signal, ended.signal]) : ended.signal;
      const working = compute
        ? workOnCampaigns({ ...campaigns, contents, threads }, stop)
        : Promise.resolve();
      try {
        await Promise.race([followed(campaigns, id, work), working.then(() => never(work.signal))]);
      } finally {
        ended.abort();
        await working;
      }
      return (await lasting(() => mergedCampaign(campaigns, id), undefined))!;
    }),
  rows: ({ rows }: CampaignResult) => campaignRows(rows),
});

/** Threads that compute where nobody says how many. */
export function threadsHere(): number {
  return Math.max(1, availableParallelism() - 1);
}

/** Until every cell of a campaign is settled. */
async function followed(campaigns: CampaignHouse, id: string, { progress, signal }: Work): Promise<void> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- until it ends
    const state = await lasting(() => campaignState(campaigns, id), signal);
    signal?.throwIfAborted();
    if (!state || state.state !== 'running') return;
    progress?.('campaign.progress', state.computed, state.cells);
    // oxlint-disable-next-line no-await-in-loop -- until it ends
    await pause(FOLLOW_EVERY_MS, undefined, { signal }).catch(() => {});
  }
}

/** Workers end only when they are told to: until then the campaign is followed. */
function never(signal: AbortSignal | undefined): Promise<never> {
  signal?.throwIfAborted();
  return new Promise(() => {});
}

export const campaignListOperation = operation({
  id: 'campaign.list',
  kind: 'read',
  request: campaignListRequest,
  answer: campaignListSchema,
  run: ({ data }) => atCampaigns(data, async (campaigns) => ({ campaigns: await campaignStates(campaigns) })),
});

/** The rows that there are, also of a campaign that is not done. */
export const campaignMergeOperation = operation({
  id: 'campaign.merge',
  kind: 'read',
  request: campaignMergeRequest,
  answer: campaignResultSchema,
  run: ({ id, data }) => atCampaigns(data, (campaigns) => mergedCampaign(campaigns, id)),
  rows: ({ rows }: CampaignResult) => campaignRows(rows),
});

export const campaignCancelOperation = operation({
  id: 'campaign.cancel',
  kind: 'write',
  request: campaignCancelRequest,
  answer: campaignStateSchema,
  run: ({ id, data }) =>
    atCampaigns(data, async (campaigns) => {
      await cancelCampaign(campaigns, id);
      return campaignState(campaigns, id);
    }),
});

/** Opens the database of this machine for one question about campaigns. */
export async function atCampaigns<T>(
  data: string | undefined,
  ask: (campaigns: CampaignHouse, place: OpenPlace) => Promise<T>,
): Promise<T> {
  const place = await openPlace(dataPlace(data));
  try {
    const queue = await openQueue(place.database, SOFTWARE);
    try {
      const campaigns = { db: place.database.db, queue, software: SOFTWARE, now: () => new Date() };
      return await ask(campaigns, place);
    } finally {
      await queue.close();
    }
  } finally {
    await place.close();
  }
}
