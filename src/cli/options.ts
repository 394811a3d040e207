import { Option, type Command } from 'commander';
import { wholeNumber } from './number-option.ts';

/** The option every command that answers from a snapshot shares; its value goes to `loadSnapshot`. */
export function snapshotOption(): Option {
  return new Option(
    '--snapshot <file>',
    'snapshot to answer from (default: the one that comes with the program)',
  );
}

/** How long to look for better plans, for commands that plan restoration. */
export function withPlanOptions(command: Command): Command {
  return command
    .option(
      '--time-limit <seconds>',
      'how long to look for better plans',
      wholeNumber('--time-limit', 1, 86_400),
      10,
    )
    .option(
      '--moves <number>',
      'that many plans instead of a time: the same on every machine',
      wholeNumber('--moves', 1, 2 ** 31 - 1),
    )
    .option('--seed <number>', 'random seed', wholeNumber('--seed', 0, 2 ** 31 - 1), 1);
}
