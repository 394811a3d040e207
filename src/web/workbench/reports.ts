import type { Report } from '../../reports/model.ts';
import type { Asked } from '../../reports/provenance.ts';

type Build = (answer: never, asked: Asked) => Report;

/** How the answer of each question becomes a report; each is loaded when an answer of its kind is shown. */
export const REPORTS: Readonly<Record<string, () => Promise<Build>>> = {
  assess: async () => (await import('../../reports/assess/assess-report.ts')).assessReport,
  compare: async () => (await import('../../reports/assess/compare-report.ts')).compareReport,
  rank: async () => (await import('../../reports/assess/ranking-report.ts')).rankingReport,
  series: async () => (await import('../../reports/assess/series-report.ts')).seriesReport,
  stress: async () => (await import('../../reports/stress/stress-report.ts')).stressReport,
  worst: async () => (await import('../../reports/stress/worst-report.ts')).worstReport,
  defend: async () => (await import('../../reports/stress/defend-report.ts')).defendReport,
  restore: async () => (await import('../../reports/restore/restore-report.ts')).restoreReport,
  drill: async () => (await import('../../reports/restore/drill-report.ts')).drillReport,
  brief: async () => (await import('../../reports/brief/brief-report.ts')).briefReport,
  partners: async () => (await import('../../reports/brief/partner-table-report.ts')).partnerTableReport,
  match: async () => (await import('../../reports/cooperation/match-report.ts')).matchReport,
  commitments: async () =>
    (await import('../../reports/cooperation/commitments-report.ts')).commitmentsReport,
  event: async () => (await import('../../reports/cooperation/event-report.ts')).agendaReport,
  'services.live': async () =>
    (await import('../../reports/services/services-live-report.ts')).servicesLiveReport,
  'services.keep': async () =>
    (await import('../../reports/services/services-keep-report.ts')).servicesKeepReport,
  'services.who': async () =>
    (await import('../../reports/services/services-who-report.ts')).servicesWhoReport,
  sitrep: async () => (await import('../../reports/services/sitrep-report.ts')).sitrepReport,
  'supply.withdraw': async () =>
    (await import('../../reports/supply/supply-withdraw-report.ts')).supplyWithdrawReport,
  'dossier.verify': async () =>
    (await import('../../reports/dossier/verification-report.ts')).verificationReport,
  'dossier.preview': async () => (await import('../../reports/dossier/preview-report.ts')).previewReport,
  'dossier.figures': async () => (await import('../../reports/dossier/figures-report.ts')).figuresReport,
  'watch.report': async () => (await import('../../reports/watch/brought-report.ts')).watchReportReport,
  'snapshot.info': async () => (await import('../../reports/snapshot/snapshot-report.ts')).snapshotInfoReport,
  'snapshot.verify': async () =>
    (await import('../../reports/snapshot/snapshot-report.ts')).snapshotVerifyReport,
  'snapshot.diff': async () => (await import('../../reports/snapshot/snapshot-report.ts')).snapshotDiffReport,
};

/** What is shown of documents whose operations report nothing: a command line writes these as files for others to read. */
export const SHOWN_AS: typeof REPORTS = {
  ...REPORTS,
  damage: async () => (await import('../../reports/restore/damage-report.ts')).damageReport,
  routes: async () => (await import('../../reports/routes-report.ts')).routesReport,
  ...Object.fromEntries(
    ['inventory.check', 'damage.check', 'scenario.check', 'book.check', 'services.check', 'supply.check'].map(
      (id) => [id, async () => (await import('../../reports/check-report.ts')).checkReport],
    ),
  ),
};
