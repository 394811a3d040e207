import type { Operation } from '../../operations/operation.ts';
import type { CommandExtras } from './command.ts';

/** A command, or a group of commands; a command of the line `muruna snapshot build` has the operation `snapshot.build`. */
export interface CommandGroup {
  readonly commands?: Readonly<Record<string, CommandGroup>>;
  /** It has commands, and an operation of its own for every other second word. */
  readonly isCommand?: true;
  /** The operation, where it is not in the list: one of a front end alone. */
  readonly operation?: () => Promise<Operation>;
  /** What the command does beyond asking its operation and printing the answer. */
  readonly extras?: () => Promise<CommandExtras>;
}

const dossierWritten = async () => (await import('./dossier.ts')).dossierWrittenExtras;
const folderMade = async () => (await import('./inventory.ts')).folderMadeExtras;

const exchangeWire = async () => (await import('./exchange.ts')).exchangeWireExtras;
const exchangeChange = async () => (await import('./exchange.ts')).exchangeChangeExtras;

const admin = () => import('../../server/admin/admin.operation.ts');
const adminCopyExtras = async () => (await import('./admin.ts')).adminCopyExtras;
const campaign = () => import('../../server/campaigns/campaign.operation.ts');
const campaignExtras = async () => (await import('./campaign.ts')).campaignExtras;
const campaignListExtras = async () => (await import('./campaign.ts')).campaignListExtras;

/** Every command, in the order of help. Those without extras are wholly derived from their operation. */
export const COMMANDS: Readonly<Record<string, CommandGroup>> = {
  assess: {},
  compare: {},
  rank: { isCommand: true, commands: { 'tld-home': {} } },
  series: {},
  routes: { extras: async () => (await import('./routes.ts')).routesExtras },
  stress: {},
  worst: {},
  defend: {},
  scenario: {
    commands: {
      init: { extras: async () => (await import('./scenario.ts')).scenarioInitExtras },
      check: { extras: async () => (await import('./scenario.ts')).scenarioCheckExtras },
    },
  },
  explore: { extras: async () => (await import('./explore.ts')).exploreExtras },
  inventory: {
    commands: {
      init: { extras: folderMade },
      check: { extras: async () => (await import('./inventory.ts')).inventoryCheckExtras },
      import: { extras: folderMade },
      example: { extras: folderMade },
    },
  },
  services: {
    commands: {
      init: { extras: async () => (await import('./services.ts')).servicesMadeExtras },
      check: { extras: async () => (await import('./services.ts')).servicesCheckExtras },
      import: { extras: async () => (await import('./services.ts')).servicesMadeExtras },
      collect: { extras: async () => (await import('./services.ts')).servicesCollectExtras },
      critical: { extras: async () => (await import('./services.ts')).servicesCriticalExtras },
      live: {},
      keep: {},
      who: {},
    },
  },
  emblem: { commands: { check: {} } },
  sitrep: { extras: async () => (await import('./sitrep.ts')).sitrepExtras },
  practice: {
    commands: {
      make: { extras: async () => (await import('./practice.ts')).practiceMadeExtras },
      try: { extras: async () => (await import('./practice.ts')).practiceTriedExtras },
    },
  },
  exchange: {
    commands: {
      init: { extras: exchangeChange },
      partner: { extras: exchangeChange },
      remove: { extras: exchangeChange },
      add: { extras: exchangeChange },
      preview: {},
      release: { extras: exchangeChange },
      receive: { extras: exchangeChange },
      withdraw: { extras: exchangeChange },
      send: { extras: exchangeChange },
      expire: { extras: exchangeChange },
      ledger: {},
      write: { extras: async () => (await import('./exchange.ts')).exchangeWriteExtras },
      read: {},
      keep: { extras: exchangeWire },
      pull: { extras: exchangeWire },
      push: { extras: exchangeWire },
    },
  },
  supply: {
    commands: {
      init: { extras: async () => (await import('./supply.ts')).supplyInitExtras },
      check: { extras: async () => (await import('./supply.ts')).supplyCheckExtras },
      import: { extras: async () => (await import('./supply.ts')).supplyImportExtras },
      export: { extras: async () => (await import('./supply.ts')).supplyExportExtras },
      withdraw: {},
      after: { extras: async () => (await import('./supply.ts')).supplyAfterExtras },
    },
  },
  damage: { extras: async () => (await import('./damage.ts')).damageExtras },
  restore: { extras: async () => (await import('./restore.ts')).restoreExtras },
  drill: {},
  dossier: {
    commands: {
      build: { extras: async () => (await import('./dossier.ts')).dossierBuildExtras },
      verify: { extras: async () => (await import('./dossier.ts')).dossierVerifyExtras },
      figures: {},
      preview: {},
      draft: { extras: async () => (await import('./dossier.ts')).dossierBuildExtras },
      attach: { extras: dossierWritten },
      sign: { extras: dossierWritten },
      statement: { extras: dossierWritten },
      timestamp: { extras: dossierWritten },
      redact: { extras: dossierWritten },
    },
  },
  key: {
    commands: {
      new: { extras: async () => (await import('./key.ts')).keyNewExtras },
      export: { extras: async () => (await import('./key.ts')).keyExportExtras },
      trust: { extras: async () => (await import('./key.ts')).keyTrustExtras },
      revoke: { extras: async () => (await import('./key.ts')).keyRevokeExtras },
      list: {},
    },
  },
  brief: { extras: async () => (await import('./brief.ts')).briefExtras },
  partners: {},
  match: {},
  commitments: {},
  event: { extras: async () => (await import('./event.ts')).eventExtras },
  book: {
    commands: {
      init: { extras: async () => (await import('./book.ts')).bookMadeExtras },
      check: { extras: async () => (await import('./book.ts')).bookCheckExtras },
    },
  },
  snapshot: {
    commands: {
      build: { extras: async () => (await import('./snapshot.ts')).snapshotBuiltExtras },
      pull: { extras: async () => (await import('./snapshot.ts')).snapshotBuiltExtras },
      info: {},
      verify: {},
      diff: {},
      list: {},
      use: {},
    },
  },
  infer: {},
  fidelity: {},
  watch: {
    commands: {
      replay: {},
      record: { extras: async () => (await import('./watch.ts')).watchRecordExtras },
      live: { extras: async () => (await import('./watch.ts')).watchLiveExtras },
      incidents: {},
      show: { extras: async () => (await import('./watch.ts')).watchShowExtras },
      status: {},
      why: {},
      report: {},
      scenario: { extras: async () => (await import('./watch.ts')).watchScenarioExtras },
      evidence: { extras: async () => (await import('./watch.ts')).watchEvidenceExtras },
      told: { extras: async () => (await import('./watch.ts')).watchToldExtras },
      events: { extras: async () => (await import('./watch.ts')).watchEventsExtras },
      export: { extras: async () => (await import('./watch.ts')).watchExportExtras },
      drill: { extras: async () => (await import('./watch.ts')).watchDrillExtras },
      exercise: { extras: async () => (await import('./watch.ts')).watchExerciseExtras },
    },
  },
  mrt: { extras: async () => (await import('./mrt.ts')).mrtExtras },
  bmp: { extras: async () => (await import('./bmp.ts')).bmpExtras },
  campaign: {
    commands: {
      run: { operation: async () => (await campaign()).campaignRunOperation, extras: campaignExtras },
      list: { operation: async () => (await campaign()).campaignListOperation, extras: campaignListExtras },
      merge: { operation: async () => (await campaign()).campaignMergeOperation, extras: campaignExtras },
      cancel: { operation: async () => (await campaign()).campaignCancelOperation, extras: campaignExtras },
    },
  },
  admin: {
    commands: {
      backup: { operation: async () => (await admin()).adminBackupOperation, extras: adminCopyExtras },
      restore: { operation: async () => (await admin()).adminRestoreOperation, extras: adminCopyExtras },
      move: { operation: async () => (await admin()).adminMoveOperation, extras: adminCopyExtras },
      check: {
        operation: async () => (await admin()).adminCheckOperation,
        extras: async () => (await import('./admin.ts')).adminCheckExtras,
      },
      'reset-password': {
        operation: async () => (await admin()).adminResetPasswordOperation,
        extras: async () => (await import('./admin.ts')).adminLinkExtras,
      },
    },
  },
  worker: {
    operation: async () => (await import('../../server/campaigns/worker.operation.ts')).workerOperation,
    extras: () => Promise.resolve({ print: () => {} }),
  },
  serve: {
    operation: async () => (await import('../../server/serve.operation.ts')).serveOperation,
    extras: () => Promise.resolve({ print: () => {} }),
  },
  operations: {},
};
