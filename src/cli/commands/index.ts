import type { Command } from 'commander';
import { register as assess } from './assess.ts';
import { register as explore } from './explore.ts';
import { register as mrt } from './mrt.ts';
import { register as routes } from './routes.ts';
import { register as snapshot } from './snapshot.ts';
import { register as stress } from './stress.ts';
import { register as worst } from './worst.ts';

/** Every command registers itself on the program; one file a command. */
export const COMMANDS: readonly ((program: Command) => void)[] = [
  assess,
  explore,
  mrt,
  routes,
  snapshot,
  stress,
  worst,
];
