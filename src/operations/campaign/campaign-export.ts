import { campaignLosses } from '../../exchange/rows/campaign-losses.ts';
import { campaignReport } from '../../reports/campaign/campaign-report.ts';
import type { CampaignResult, CellLosses } from '../../schemas/campaign-answers.ts';
import type { Operation } from '../operation.ts';

/** Under this name a campaign becomes a file: it is the answer of no single question. */
export const CAMPAIGN_EXPORT = 'campaign.losses';

/** A campaign with its rows, and what of them is to be shown. */
export interface CampaignExported extends CampaignResult {
  readonly kind: CellLosses;
  /** Dates of snapshots by their ids, where they are known. */
  readonly dates: Readonly<Record<string, string>>;
}

/** How a campaign becomes a report, as an operation says it of its answer. */
export const campaignExport: Pick<Operation, 'report'> = {
  report(answer, asked) {
    const { kind, dates, columns, rows, ...campaign } = answer as CampaignExported;
    const snapshots = campaignLosses({ columns, rows }, kind).map((losses) => ({
      ...losses,
      date: dates[losses.snapshot],
    }));
    return campaignReport({ campaign, kind, snapshots }, asked);
  },
};
