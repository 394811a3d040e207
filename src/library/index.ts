/**
 * Muruna as a library: the questions of the command line as functions. Each takes the request that docs/guide/library.md and
 * `muruna operations --json` describe and gives the document that `--json` prints.
 *
 * @example
 * import { assess, openSnapshot } from 'muruna';
 * const snapshot = await openSnapshot();
 * const { planes } = await assess({ country: 'IR', ranks: false }, { snapshot });
 */
import { bookCheckOperation } from '../operations/cooperation/book-check.operation.ts';
import { briefOperation } from '../operations/cooperation/brief.operation.ts';
import { commitmentsOperation } from '../operations/cooperation/commitments.operation.ts';
import { eventOperation } from '../operations/cooperation/event.operation.ts';
import { partnersOperation } from '../operations/cooperation/partners.operation.ts';
import { matchOperation } from '../operations/cooperation/match.operation.ts';
import { assessOperation } from '../operations/country/assess.operation.ts';
import { compareOperation } from '../operations/country/compare.operation.ts';
import { rankOperation } from '../operations/country/rank.operation.ts';
import { damageOperation } from '../operations/restoration/damage.operation.ts';
import { drillOperation } from '../operations/restoration/drill.operation.ts';
import {
  inventoryCheckOperation,
  inventoryExampleOperation,
} from '../operations/restoration/inventory.operation.ts';
import { restoreOperation } from '../operations/restoration/restore.operation.ts';
import { seriesOperation } from '../operations/country/series.operation.ts';
import { routesOperation } from '../operations/routes/routes.operation.ts';
import { loadSnapshot } from '../operations/snapshot/load-snapshot.ts';
import { defendOperation } from '../operations/stress/defend.operation.ts';
import { stressOperation } from '../operations/stress/stress.operation.ts';
import { worstOperation } from '../operations/stress/worst.operation.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { callable } from './callable.ts';

export { Refusal } from '../core/refusal.ts';
export type { Work } from '../core/progress.ts';
export { language } from '../i18n/language.ts';
export type { Report } from '../reports/model.ts';
export { renderHtml } from '../reports/render/html/render-html.ts';
export { renderMarkdown } from '../reports/render/render-markdown.ts';
export { renderTerminal } from '../reports/render/terminal/render-terminal.ts';
export type { AssessAnswer } from '../schemas/assess-answer.ts';
export type { BriefAnswer } from '../schemas/brief-answer.ts';
export type { BookCheckAnswer, InventoryCheckAnswer, InventoryMade } from '../schemas/check-answers.ts';
export type { CommitmentsAnswer } from '../schemas/commitments-answer.ts';
export type { CompareAnswer } from '../schemas/compare-answer.ts';
export type { Damage } from '../schemas/damage.ts';
export type { DefendAnswer } from '../schemas/defend-answer.ts';
export type { DrillAnswer } from '../schemas/drill-answer.ts';
export type { EventAnswer } from '../schemas/event-answer.ts';
export type { PartnersAnswer } from '../schemas/partners-answer.ts';
export type { MatchAnswer } from '../schemas/match-answer.ts';
export type { RankAnswer } from '../schemas/rank-answer.ts';
export type { RestoreAnswer } from '../schemas/restore-answer.ts';
export type { SeriesAnswer } from '../schemas/series-answer.ts';
export type { StressAnswer } from '../schemas/stress-answer.ts';
export type { WorstAnswer } from '../schemas/worst-answer.ts';
export type { AllRoutesAnswer, RoutesAnswer } from '../schemas/routes-answer.ts';
export type { Provenance } from '../schemas/provenance.ts';
export type { Snapshot } from '../store/snapshot.ts';
export { reportOf } from './report-of.ts';
export type { Asking, Question } from './callable.ts';

/**
 * Opens a snapshot, to ask it several questions.
 *
 * @param path a `.muruna` file; without it the snapshot in use, which is the bundled one until another is chosen
 * @throws Refusal where the file is missing, damaged or too new
 */
export function openSnapshot(path?: string): Promise<Snapshot> {
  return loadSnapshot(path);
}

export const assess = callable(assessOperation);
export const compare = callable(compareOperation);
export const rank = callable(rankOperation);
export const series = callable(seriesOperation);
export const routes = callable(routesOperation);
export const stress = callable(stressOperation);
export const worst = callable(worstOperation);
export const defend = callable(defendOperation);
export const inventoryExample = callable(inventoryExampleOperation);
export const inventoryCheck = callable(inventoryCheckOperation);
export const damage = callable(damageOperation);
export const restore = callable(restoreOperation);
export const drill = callable(drillOperation);
export const brief = callable(briefOperation);
export const partners = callable(partnersOperation);
export const match = callable(matchOperation);
export const commitments = callable(commitmentsOperation);
export const event = callable(eventOperation);
export const bookCheck = callable(bookCheckOperation);
