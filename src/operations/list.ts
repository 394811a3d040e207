import type { Operations } from './operation.ts';

const LIST = {
  assess: async () => (await import('./country/assess.operation.ts')).assessOperation,
  compare: async () => (await import('./country/compare.operation.ts')).compareOperation,
  rank: async () => (await import('./country/rank.operation.ts')).rankOperation,
  'rank.tld-home': async () => (await import('./services/tld-home.operation.ts')).tldHomeOperation,
  series: async () => (await import('./country/series.operation.ts')).seriesOperation,
  routes: async () => (await import('./routes/routes.operation.ts')).routesOperation,
  stress: async () => (await import('./stress/stress.operation.ts')).stressOperation,
  'scenario.init': async () => (await scenario()).scenarioInitOperation,
  'scenario.check': async () => (await scenario()).scenarioCheckOperation,
  worst: async () => (await import('./stress/worst.operation.ts')).worstOperation,
  defend: async () => (await import('./stress/defend.operation.ts')).defendOperation,
  explore: async () => (await import('./explorer/explore.operation.ts')).exploreOperation,
  'inventory.init': async () => (await inventory()).inventoryInitOperation,
  'inventory.check': async () => (await inventory()).inventoryCheckOperation,
  'inventory.import': async () => (await inventory()).inventoryImportOperation,
  'inventory.example': async () => (await inventory()).inventoryExampleOperation,
  'services.init': async () => (await services()).servicesInitOperation,
  'services.check': async () => (await services()).servicesCheckOperation,
  'practice.make': async () => (await practice()).practiceMakeOperation,
  'practice.try': async () => (await practice()).practiceTryOperation,
  'exchange.init': async () => (await exchange()).exchangeInitOperation,
  'exchange.partner': async () => (await exchange()).exchangePartnerOperation,
  'exchange.remove': async () => (await exchange()).exchangeRemoveOperation,
  'exchange.add': async () => (await import('./exchange/add.operation.ts')).exchangeAddOperation,
  'exchange.preview': async () => (await exchange()).exchangePreviewOperation,
  'exchange.release': async () => (await exchange()).exchangeReleaseOperation,
  'exchange.receive': async () => (await exchange()).exchangeReceiveOperation,
  'exchange.withdraw': async () => (await exchange()).exchangeWithdrawOperation,
  'exchange.send': async () => (await exchange()).exchangeSendOperation,
  'exchange.expire': async () => (await import('./exchange/expire.operation.ts')).exchangeExpireOperation,
  'exchange.ledger': async () => (await exchange()).exchangeLedgerOperation,
  'exchange.write': async () => (await exchangeFormats()).exchangeWriteOperation,
  'exchange.read': async () => (await exchangeFormats()).exchangeReadOperation,
  'exchange.keep': async () => (await import('./exchange/keep.operation.ts')).exchangeKeepOperation,
  'exchange.pull': async () => (await exchangeWire()).exchangePullOperation,
  'exchange.push': async () => (await exchangeWire()).exchangePushOperation,
  'supply.init': async () => (await supply()).supplyInitOperation,
  'supply.check': async () => (await supply()).supplyCheckOperation,
  'supply.import': async () => (await supply()).supplyImportOperation,
  'supply.export': async () => (await supply()).supplyExportOperation,
  'supply.after': async () => (await supply()).supplyAfterOperation,
  'supply.withdraw': async () => (await supply()).supplyWithdrawOperation,
  'services.import': async () => (await services()).servicesImportOperation,
  'services.collect': async () => (await import('./services/collect.operation.ts')).servicesCollectOperation,
  'services.critical': async () =>
    (await import('./services/critical.operation.ts')).servicesCriticalOperation,
  'services.live': async () => (await import('./services/live.operation.ts')).servicesLiveOperation,
  'services.keep': async () => (await import('./services/keep.operation.ts')).servicesKeepOperation,
  'services.who': async () => (await import('./services/who.operation.ts')).servicesWhoOperation,
  'emblem.check': async () => (await import('./services/emblem.operation.ts')).emblemCheckOperation,
  sitrep: async () => (await import('./services/sitrep.operation.ts')).sitrepOperation,
  damage: async () => (await import('./restoration/damage.operation.ts')).damageOperation,
  'damage.check': async () => (await import('./restoration/damage-check.operation.ts')).damageCheckOperation,
  restore: async () => (await import('./restoration/restore.operation.ts')).restoreOperation,
  drill: async () => (await import('./restoration/drill.operation.ts')).drillOperation,
  'dossier.build': async () => (await dossier()).dossierBuildOperation,
  'dossier.draft': async () => (await dossier()).dossierDraftOperation,
  'dossier.attach': async () => (await dossier()).dossierAttachOperation,
  'dossier.verify': async () => (await dossier()).dossierVerifyOperation,
  'dossier.figures': async () => (await dossier()).dossierFiguresOperation,
  'dossier.preview': async () => (await dossier()).dossierPreviewOperation,
  'dossier.sign': async () => (await dossier()).dossierSignOperation,
  'dossier.statement': async () => (await dossier()).dossierStatementOperation,
  'dossier.timestamp': async () => (await dossier()).dossierTimestampOperation,
  'dossier.redact': async () => (await dossier()).dossierRedactOperation,
  'key.new': async () => (await key()).keyNewOperation,
  'key.export': async () => (await key()).keyExportOperation,
  'key.trust': async () => (await key()).keyTrustOperation,
  'key.revoke': async () => (await key()).keyRevokeOperation,
  'key.list': async () => (await key()).keyListOperation,
  brief: async () => (await import('./cooperation/brief.operation.ts')).briefOperation,
  'brief.partners': async () =>
    (await import('./cooperation/brief-partners.operation.ts')).briefPartnersOperation,
  partners: async () => (await import('./cooperation/partners.operation.ts')).partnersOperation,
  match: async () => (await import('./cooperation/match.operation.ts')).matchOperation,
  commitments: async () => (await import('./cooperation/commitments.operation.ts')).commitmentsOperation,
  event: async () => (await import('./cooperation/event.operation.ts')).eventOperation,
  'event.pack': async () => (await import('./cooperation/event-pack.operation.ts')).eventPackOperation,
  'book.init': async () => (await import('./cooperation/book-init.operation.ts')).bookInitOperation,
  'book.check': async () => (await import('./cooperation/book-check.operation.ts')).bookCheckOperation,
  'snapshot.build': async () => (await snapshot()).snapshotBuildOperation,
  'snapshot.pull': async () => (await snapshot()).snapshotPullOperation,
  'snapshot.info': async () => (await snapshot()).snapshotInfoOperation,
  'snapshot.verify': async () => (await snapshot()).snapshotVerifyOperation,
  'snapshot.list': async () => (await snapshot()).snapshotListOperation,
  'snapshot.use': async () => (await snapshot()).snapshotUseOperation,
  'snapshot.diff': async () => (await snapshot()).snapshotDiffOperation,
  infer: async () => (await import('./snapshot/infer.operation.ts')).inferOperation,
  fidelity: async () => (await import('./snapshot/fidelity.operation.ts')).fidelityOperation,
  'watch.record': async () => (await journal()).watchRecordOperation,
  'watch.export': async () => (await journal()).watchExportOperation,
  'watch.live': async () => (await import('./watch/live.operation.ts')).watchLiveOperation,
  'watch.incidents': async () => (await watchFolder()).watchIncidentsOperation,
  'watch.show': async () => (await watchFolder()).watchShowOperation,
  'watch.status': async () => (await watchFolder()).watchStatusOperation,
  'watch.why': async () => (await watchFolder()).watchWhyOperation,
  'watch.report': async () => (await import('./watch/report.operation.ts')).watchReportOperation,
  'watch.scenario': async () => (await watchFolder()).watchScenarioOperation,
  'watch.evidence': async () => (await watchFolder()).watchEvidenceOperation,
  'watch.events': async () => (await watchFolder()).watchEventsOperation,
  'watch.told': async () => (await watchFolder()).watchToldOperation,
  'watch.drill': async () => (await import('./watch/drill.operation.ts')).watchDrillOperation,
  'watch.exercise': async () => (await import('./watch/drill.operation.ts')).watchExerciseOperation,
  'watch.replay': async () => (await import('./watch/replay.operation.ts')).watchReplayOperation,
  bmp: async () => (await import('./snapshot/bmp.operation.ts')).bmpOperation,
  mrt: async () => (await import('./snapshot/mrt.operation.ts')).mrtOperation,
  operations: async () => (await import('./operations.operation.ts')).operationsOperation,
};

/** The id of an operation. */
export type OperationId = keyof typeof LIST;

/** Every operation by its id. Each is loaded when it is asked for, since most runs ask one. */
export const OPERATIONS = LIST as unknown as Operations;

const scenario = () => import('./stress/scenario.operation.ts');
const inventory = () => import('./restoration/inventory.operation.ts');
const services = () => import('./services/services-folder.operation.ts');
const exchange = () => import('./exchange/exchange.operation.ts');
const exchangeWire = () => import('./exchange/wire.operation.ts');
const exchangeFormats = () => import('./exchange/formats.operation.ts');
const practice = () => import('./practice/practice.operation.ts');
const supply = () => import('./supply/supply.operation.ts');
const dossier = () => import('./evidence/dossier.operation.ts');
const watchFolder = () => import('./watch/folder.operation.ts');
const journal = () => import('./watch/journal.operation.ts');
const key = () => import('./evidence/key.operation.ts');
const snapshot = () => import('./snapshot/snapshot.operation.ts');
