import { z } from 'zod';
import { field } from './field.ts';

const data = () =>
  field(z.string().min(1).optional(), { help: 'field.serve.data', value: 'folder', isLocal: true });

const id = () => field(z.string().min(1), { help: 'field.campaign.id', position: 0 });

const threads = () =>
  field(z.int().min(1).max(1024).optional(), { help: 'field.campaign.threads', value: 'count' });

export const campaignRunRequest = z.strictObject({
  spec: field(z.string().min(1), { help: 'field.campaign.spec', position: 0, input: 'file' }),
  compute: field(z.boolean().default(true), { help: 'field.campaign.compute' }),
  threads: threads(),
  data: data(),
});

export const campaignListRequest = z.strictObject({ data: data() });

export const campaignMergeRequest = z.strictObject({ id: id(), data: data() });

export const campaignCancelRequest = z.strictObject({ id: id(), data: data() });

export const workerRequest = z.strictObject({ threads: threads(), data: data() });
