import type { CommandExtras } from './command.ts';

/** A command, or a group of commands; a command of the line `muruna snapshot build` has the operation `snapshot.build`. */
export interface CommandGroup {
  readonly commands?: Readonly<Record<string, CommandGroup>>;
  /** What the command does beyond asking its operation and printing the answer. */
  readonly extras?: () => Promise<CommandExtras>;
}

const folderMade = async () => (await import('./inventory.ts')).folderMade;

/** Every command, in the order of help. Those without extras are wholly derived from their operation. */
export const COMMANDS: Readonly<Record<string, CommandGroup>> = {
  assess: {},
  compare: {},
  rank: {},
  routes: { extras: async () => (await import('./routes.ts')).routes },
  stress: {},
  worst: {},
  defend: {},
  explore: { extras: async () => (await import('./explore.ts')).explore },
  inventory: {
    commands: {
      init: { extras: folderMade },
      check: { extras: async () => (await import('./inventory.ts')).inventoryCheck },
      import: { extras: folderMade },
      example: { extras: folderMade },
    },
  },
  damage: { extras: async () => (await import('./damage.ts')).damage },
  restore: { extras: async () => (await import('./restore.ts')).restore },
  drill: {},
  dossier: {
    commands: {
      build: { extras: async () => (await import('./dossier.ts')).dossierBuild },
      verify: { extras: async () => (await import('./dossier.ts')).dossierVerify },
      preview: {},
      sign: {},
      statement: {},
      timestamp: {},
      redact: {},
    },
  },
  key: {
    commands: {
      new: { extras: async () => (await import('./key.ts')).keyNew },
      export: { extras: async () => (await import('./key.ts')).keyExport },
      trust: { extras: async () => (await import('./key.ts')).keyTrust },
      revoke: { extras: async () => (await import('./key.ts')).keyRevoke },
      list: {},
    },
  },
  brief: { extras: async () => (await import('./brief.ts')).brief },
  match: {},
  commitments: {},
  event: { extras: async () => (await import('./event.ts')).event },
  book: { commands: { check: { extras: async () => (await import('./book.ts')).bookCheck } } },
  snapshot: {
    commands: {
      build: { extras: async () => (await import('./snapshot.ts')).snapshotBuilt },
      pull: { extras: async () => (await import('./snapshot.ts')).snapshotBuilt },
      info: {},
      verify: {},
      diff: {},
    },
  },
  infer: {},
  fidelity: {},
  mrt: { extras: async () => (await import('./mrt.ts')).mrt },
  operations: {},
};
