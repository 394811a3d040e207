import type { Command } from 'commander';
import { register as assess } from './assess.ts';
import { register as book } from './book.ts';
import { register as brief } from './brief.ts';
import { register as commitments } from './commitments.ts';
import { register as compare } from './compare.ts';
import { register as damage } from './damage.ts';
import { register as defend } from './defend.ts';
import { register as dossier } from './dossier.ts';
import { register as drill } from './drill.ts';
import { register as event } from './event.ts';
import { register as explore } from './explore.ts';
import { register as fidelity } from './fidelity.ts';
import { register as infer } from './infer.ts';
import { register as inventory } from './inventory.ts';
import { register as key } from './key.ts';
import { register as match } from './match.ts';
import { register as mrt } from './mrt.ts';
import { register as rank } from './rank.ts';
import { register as restore } from './restore.ts';
import { register as routes } from './routes.ts';
import { register as snapshot } from './snapshot.ts';
import { register as stress } from './stress.ts';
import { register as worst } from './worst.ts';

/** Every command registers itself on the program; one file a command. */
export const COMMANDS: readonly ((program: Command) => void)[] = [
  assess,
  book,
  brief,
  commitments,
  compare,
  damage,
  defend,
  dossier,
  drill,
  event,
  explore,
  fidelity,
  infer,
  inventory,
  key,
  match,
  mrt,
  rank,
  restore,
  routes,
  snapshot,
  stress,
  worst,
];
