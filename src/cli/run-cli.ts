import { Command, CommanderError } from 'commander';
import { Refusal } from '../core/refusal.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { languageOfArgs, refusalSentence } from './refusal-sentence.ts';

/** Runs one command line (without `node` and the script) and returns the exit code. */
export async function runCli(args: readonly string[]): Promise<number> {
  const program = new Command('muruna')
    .description(
      'What a network hangs on, what breaks when it is hit, how to bring it back, and proof of it.',
    )
    .exitOverride()
    .showHelpAfterError('(muruna --help lists the commands)');
  for (const register of COMMANDS) register(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return exitCodeOf(error, args);
  }
}

function exitCodeOf(error: unknown, args: readonly string[]): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.usage;
  if (error instanceof Refusal) {
    process.stderr.write(`muruna: ${refusalSentence(error, languageOfArgs(args))}\n`);
    return EXIT_CODES[error.kind];
  }
  process.stderr.write(
    `muruna: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return EXIT_CODES.bug;
}
