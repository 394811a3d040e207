import type { AnswerRows, RowColumns, RowValue } from '../../exchange/rows/rows.ts';
import { STRESS_LOSS_COLUMNS, stressLossRows } from '../../exchange/rows/loss-rows.ts';
import type { StressAnswer } from '../../schemas/stress-answer.ts';
import type { CampaignCell } from './plan.ts';

/** The columns of every campaign: which cell, its losses as `stress --csv` has them, and why there is none. */
export const CAMPAIGN_COLUMNS: RowColumns = {
  snapshot: 'text',
  scenario: 'text',
  ...STRESS_LOSS_COLUMNS,
  refused: 'text',
};

/** The rows of a cell with an answer. */
export function answeredRows({ snapshot, scenario }: CampaignCell, answer: StressAnswer): RowValue[][] {
  return stressLossRows(answer).rows.map((row) => [snapshot, scenarioName(scenario), ...row, null]);
}

/** The one row of a cell whose question was refused, with the code of the reason. */
export function refusedRow({ snapshot, scenario, country }: CampaignCell, code: string): RowValue[] {
  const losses = Object.keys(STRESS_LOSS_COLUMNS).map((name) => (name === 'country' ? country : null));
  return [snapshot, scenarioName(scenario), ...losses, code];
}

function scenarioName(file: string): string {
  return file.replace(/\.[^./]+$/, '');
}

/** All rows under their columns. */
export function campaignRows(rows: readonly (readonly RowValue[])[]): AnswerRows {
  return { columns: CAMPAIGN_COLUMNS, rows };
}
