import { Option } from 'commander';

/** The option every command that answers from a snapshot shares; its value goes to `loadSnapshot`. */
export function snapshotOption(): Option {
  return new Option(
    '--snapshot <file>',
    'snapshot to answer from (default: the one that comes with the program)',
  );
}
