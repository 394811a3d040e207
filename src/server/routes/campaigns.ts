import { z } from 'zod';
import { rowsCsv } from '../../exchange/rows/rows-csv.ts';
import { campaignRows } from '../../operations/campaign/cell-rows.ts';
import { lossesOfCells } from '../../operations/campaign/losses-of-cells.ts';
import { campaignPlan } from '../../operations/campaign/read-plan.ts';
import { CAMPAIGN_EXPORT, type CampaignExported } from '../../operations/campaign/campaign-export.ts';
import { SOFTWARE } from '../../operations/software.ts';
import { REPORT_FORMATS } from '../../schemas/report-formats.ts';
import { HttpProblem } from '../problem.ts';
import { EXPORT_TYPES } from './exports.ts';
import { rowsParquet } from '../../operations/documents/rows-parquet.ts';
import { campaignSettings } from '../../schemas/campaign.ts';
import { CELL_LOSSES, campaignResultSchema, campaignStateSchema } from '../../schemas/campaign-answers.ts';
import {
  campaignState,
  campaignStates,
  cancelCampaign,
  mergedCampaign,
  resumeCampaign,
  submitCampaign,
} from '../campaigns/campaigns.ts';
import { workspaceScenarios } from '../campaigns/workspace-scenarios.ts';
import { snapshotOf } from '../computing/resolve-question.ts';
import { route } from '../route.ts';

const CAMPAIGNS = '/api/workspaces/{workspace}/campaigns';

const MOST_ROWS_SHOWN = 100_000;

const list = route({
  method: 'get',
  path: CAMPAIGNS,
  permission: 'read',
  summary: 'route.campaigns',
  answer: z.array(campaignStateSchema),
  handle: async ({ workspace, instance }) =>
    campaignStates(await instance.campaigns.house(), workspace.owner),
});

const submit = route({
  method: 'post',
  path: CAMPAIGNS,
  permission: 'operate',
  summary: 'route.campaign-submit',
  body: z.strictObject({
    ...campaignSettings,
    scenarios: z.array(z.string()).min(1).max(1000).describe('Documents of the workspace by their ids'),
    snapshots: z.array(z.string()).min(1).max(1000).optional(),
  }),
  answer: campaignStateSchema,
  async handle({ workspace, instance, body }) {
    const named = await workspaceScenarios(workspace, body.scenarios);
    const snapshots = await Promise.all(
      (body.snapshots ?? [undefined]).map((id) => snapshotOf(instance, id)),
    );
    const plan = await campaignPlan({ ...body, ...named, snapshots }, instance.contents);
    const house = await instance.campaigns.house();
    const id = await submitCampaign(house, plan, workspace.owner);
    await workspace.noted('campaign.submitted', { campaign: id });
    return campaignState(house, id, workspace.owner);
  },
});

const about = route({
  method: 'get',
  path: `${CAMPAIGNS}/{campaign}`,
  permission: 'read',
  summary: 'route.campaign',
  answer: campaignStateSchema,
  handle: async ({ workspace, instance, path }) =>
    campaignState(await instance.campaigns.house(), path['campaign'], workspace.owner),
});

const rows = route({
  method: 'get',
  path: `${CAMPAIGNS}/{campaign}/rows`,
  permission: 'read',
  summary: 'route.campaign-rows',
  media: ['text/csv', 'application/vnd.apache.parquet'],
  query: z.strictObject({
    form: z.enum(['json', 'csv', 'parquet']).default('json'),
    /** The first rows alone, as JSON. */
    most: z.coerce.number().int().min(1).max(MOST_ROWS_SHOWN).optional(),
    /** One row a cell, as JSON: this loss in its worst hour, or why it was refused. */
    losses: z.enum(CELL_LOSSES).optional(),
  }),
  answer: campaignResultSchema,
  async handle({ workspace, instance, path, query: { form, most, losses } }) {
    const result = await mergedCampaign(await instance.campaigns.house(), path['campaign'], workspace.owner);
    if (form === 'json') {
      const told = losses ? lossesOfCells(result.rows, losses) : result.rows;
      return { ...result, rows: told.slice(0, most) };
    }
    const merged = campaignRows(result.rows);
    return form === 'csv'
      ? file(rowsCsv(merged), 'text/csv; charset=utf-8', `${result.id}.csv`)
      : file(Buffer.from(rowsParquet(merged)), 'application/vnd.apache.parquet', `${result.id}.parquet`);
  },
});

const report = route({
  method: 'get',
  path: `${CAMPAIGNS}/{campaign}/report/{format}`,
  permission: 'read',
  summary: 'route.campaign-report',
  media: REPORT_FORMATS.map((format) => EXPORT_TYPES[format].replace(/;.*/, '')),
  query: z.strictObject({ losses: z.enum(CELL_LOSSES).default('international') }),
  async handle({ workspace, instance, path, language, query: { losses: kind } }) {
    const format = z.enum(REPORT_FORMATS).safeParse(path['format']).data;
    if (format === undefined) throw new HttpProblem('not-found');
    const result = await mergedCampaign(await instance.campaigns.house(), path['campaign'], workspace.owner);
    const known = await instance.db.selectFrom('snapshot').select(['id', 'date']).execute();
    const dates = Object.fromEntries(known.map(({ id, date }) => [id, date]));
    const exported: CampaignExported = { ...result, rows: lossesOfCells(result.rows, kind), kind, dates };
    const bytes = await instance.computing.exportAnswer(workspace.account.id, CAMPAIGN_EXPORT, {
      document: JSON.stringify({ ...exported, provenance: { software: SOFTWARE } }),
      command: '',
      format,
      lang: language,
      link: `${instance.settings.origin}/#/campaign/${result.id}`,
    });
    return file(Buffer.from(bytes), EXPORT_TYPES[format], `${result.id.slice(0, 12)}-${kind}.${format}`);
  },
});

function file(content: string | Buffer<ArrayBuffer>, type: string, name: string): Response {
  return new Response(content, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}

const cancel = route({
  method: 'post',
  path: `${CAMPAIGNS}/{campaign}/cancel`,
  permission: 'operate',
  summary: 'route.campaign-cancel',
  async handle({ workspace, instance, path }) {
    await cancelCampaign(await instance.campaigns.house(), path['campaign'], workspace.owner);
    await workspace.noted('campaign.cancelled', { campaign: path['campaign'] });
  },
});

const resume = route({
  method: 'post',
  path: `${CAMPAIGNS}/{campaign}/resume`,
  permission: 'operate',
  summary: 'route.campaign-resume',
  answer: campaignStateSchema,
  async handle({ workspace, instance, path }) {
    const house = await instance.campaigns.house();
    const { id } = await campaignState(house, path['campaign'], workspace.owner);
    await resumeCampaign(house, id);
    await workspace.noted('campaign.resumed', { campaign: id });
    return campaignState(house, id, workspace.owner);
  },
});

export const CAMPAIGN_ROUTES = [list, submit, about, rows, report, cancel, resume];
