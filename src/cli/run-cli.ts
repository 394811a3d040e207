import { Command, CommanderError } from 'commander';
import { Refusal } from '../core/refusal.ts';
import { message } from '../i18n/text.ts';
import { SOFTWARE } from '../operations/software.ts';
import type { addCommand, AddedCommand } from './add-command.ts';
import { COMMANDS, type CommandGroup } from './commands/index.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { summaryOf } from './operation-summary.ts';
import { parsingRefusal } from './parsing-refusal.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { speakingHelp } from './speaking-help.ts';
import { voiceAsked, type Voice } from './voice.ts';

/** Runs one command line (without `node` and the script) and returns the exit code. */
export async function runCli(args: readonly string[]): Promise<number> {
  const voice = voiceAsked(args);
  try {
    const program = speakingHelp(new Command('muruna'), voice)
      .description(voice.say(message('operation.muruna')))
      .version(SOFTWARE, '-V, --version', voice.say(message('output.version')));
    const added = await addCommands(program, args, voice);
    await program.parseAsync(
      added.reduce((line, { joined }) => joined(line), [...args]),
      { from: 'user' },
    );
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return exitCodeOf(error, args, voice);
  }
}

/** Adds the command that is named with its options; for help and mistakes all commands, by their names alone. */
async function addCommands(program: Command, args: readonly string[], voice: Voice): Promise<AddedCommand[]> {
  const [first, second, third] = args[0] === 'help' ? args.slice(1) : args;
  const added: AddedCommand[] = [];
  for (const [name, group] of Object.entries(COMMANDS)) {
    if (name !== first) program.addCommand(named(name, name, voice));
    else if (isWhole(group, second)) {
      added.push(await addWhole(program, name, name, group, voice));
      const whole = program.commands[program.commands.length - 1];
      for (const child of Object.keys(group.commands ?? {}))
        whole.addCommand(named(child, `${name}.${child}`, voice));
    } else added.push(...(await addGroup(program, name, group, [second, third], voice)));
  }
  return added;
}

/** Whether the operation of the first word is asked, not that of one of its commands. */
function isWhole({ commands, isCommand }: CommandGroup, second: string | undefined): boolean {
  if (commands === undefined) return true;
  return isCommand === true && (second === undefined || !Object.hasOwn(commands, second));
}

async function addGroup(
  program: Command,
  name: string,
  { commands = {} }: CommandGroup,
  [second, third]: readonly (string | undefined)[],
  voice: Voice,
): Promise<AddedCommand[]> {
  const parent = named(name, name, voice);
  program.addCommand(parent);
  const wanted = second === 'help' ? third : second;
  const added: AddedCommand[] = [];
  for (const [child, group] of Object.entries(commands)) {
    const id = `${name}.${child}`;
    if (child === wanted) added.push(await addWhole(parent, child, id, group, voice));
    else parent.addCommand(named(child, id, voice));
  }
  return added;
}

/** A command with its options. What operations need is loaded here, so that help and version do not wait for it. */
async function addWhole(...command: Parameters<typeof addCommand>): Promise<AddedCommand> {
  return (await import('./add-command.ts')).addCommand(...command);
}

/** A command as a line of help. */
function named(name: string, id: string, voice: Voice): Command {
  return speakingHelp(new Command(name), voice).description(voice.say(message(summaryOf(id))));
}

/** Says on stderr what went wrong, in the language that the command line asks for; the exit code of it. */
export function exitCodeOf(error: unknown, args: readonly string[], voice: Voice = voiceAsked(args)): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const refusal = error instanceof CommanderError ? parsingRefusal(error, args) : error;
  if (refusal instanceof Refusal) {
    process.stderr.write(`muruna: ${refusalSentence(refusal, voice)}\n`);
    return EXIT_CODES[refusal.kind];
  }
  if (error instanceof CommanderError) return EXIT_CODES.usage;
  process.stderr.write(
    `muruna: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return EXIT_CODES.bug;
}
