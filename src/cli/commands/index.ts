import type { Command } from 'commander';
import { register as assess } from './assess.ts';
import { register as compare } from './compare.ts';
import { register as defend } from './defend.ts';
import { register as fidelity } from './fidelity.ts';
import { register as infer } from './infer.ts';
import { register as mrt } from './mrt.ts';
import { register as rank } from './rank.ts';
import { register as routes } from './routes.ts';
import { register as snapshot } from './snapshot.ts';
import { register as stress } from './stress.ts';
import { register as worst } from './worst.ts';

/** Every command registers itself on the program; one file a command. */
export const COMMANDS: readonly ((program: Command) => void)[] = [
  assess,
  compare,
  defend,
  fidelity,
  infer,
  mrt,
  rank,
  routes,
  snapshot,
  stress,
  worst,
];
