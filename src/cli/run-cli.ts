import { Command, CommanderError } from 'commander';
import { Refusal } from '../core/refusal.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { languageOfArgs, refusalSentence } from './refusal-sentence.ts';
import { SOFTWARE } from './software.ts';

/** Runs one command line (without `node` and the script) and returns the exit code. */
export async function runCli(args: readonly string[]): Promise<number> {
  const program = new Command('muruna')
    .description(
      'What a network hangs on, what breaks when it is hit, how to bring it back, and proof of it.',
    )
    .version(SOFTWARE)
    .exitOverride()
    .showHelpAfterError('(muruna --help lists the commands)');
  for (const load of commandsOf(args)) (await load()).register(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return exitCodeOf(error, args);
  }
}

/** What has to be loaded for a command line: one command, or for help and mistakes all. */
function commandsOf([first, second]: readonly string[]): (typeof COMMANDS)[string][] {
  const name = first === 'help' ? second : first;
  if (name !== undefined && Object.hasOwn(COMMANDS, name)) return [COMMANDS[name]];
  return name === '--version' || name === '-V' ? [] : Object.values(COMMANDS);
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
