import { campaignLosses } from '../../exchange/rows/campaign-losses.ts';
import { campaignReport } from '../../reports/campaign/campaign-report.ts';
import type { Asked } from '../../reports/provenance.ts';
import type { CampaignResult, CellLosses } from '../../schemas/campaign-answers.ts';

/** Under this name a campaign becomes a file: it is the answer of no single question. */
export const CAMPAIGN_EXPORT = 'campaign.losses';

/** A campaign with its rows, and what of them is to be shown. */
export interface CampaignExported extends CampaignResult {
  readonly kind: CellLosses;
  /** Dates of snapshots by their ids, where they are known. */
  readonly dates: Readonly<Record<string, string>>;
}

/** How a campaign becomes a report, as an operation says it of its answer. */
export const campaignExport = {
  report: ({ kind, dates, columns, rows, ...campaign }: CampaignExported, asked: Asked) =>
    campaignReport(
      {
        campaign,
        kind,
        snapshots: campaignLosses({ columns, rows }, kind).map((losses) => ({
          ...losses,
          date: dates[losses.snapshot],
        })),
      },
      asked,
    ),
  rows: undefined,
};
