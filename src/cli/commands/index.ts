import type { Command } from 'commander';

interface CommandModule {
  readonly register: (program: Command) => void;
}

/** Every command, one file each, which registers itself on the program. A command line loads only the one it names. */
export const COMMANDS: Readonly<Record<string, () => Promise<CommandModule>>> = {
  assess: () => import('./assess.ts'),
  book: () => import('./book.ts'),
  brief: () => import('./brief.ts'),
  commitments: () => import('./commitments.ts'),
  compare: () => import('./compare.ts'),
  damage: () => import('./damage.ts'),
  defend: () => import('./defend.ts'),
  dossier: () => import('./dossier.ts'),
  drill: () => import('./drill.ts'),
  event: () => import('./event.ts'),
  explore: () => import('./explore.ts'),
  fidelity: () => import('./fidelity.ts'),
  infer: () => import('./infer.ts'),
  inventory: () => import('./inventory.ts'),
  key: () => import('./key.ts'),
  match: () => import('./match.ts'),
  mrt: () => import('./mrt.ts'),
  rank: () => import('./rank.ts'),
  restore: () => import('./restore.ts'),
  routes: () => import('./routes.ts'),
  snapshot: () => import('./snapshot.ts'),
  stress: () => import('./stress.ts'),
  worst: () => import('./worst.ts'),
};
