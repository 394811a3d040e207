import type { CommanderError } from 'commander';
import { Refusal } from '../core/refusal.ts';
import { nearest } from '../formats/structured-text/nearest.ts';
import { COMMANDS } from './commands/index.ts';

/** What commander could not parse, as a refusal in our own words; undefined where it only showed help. */
export function parsingRefusal(
  { code, message }: CommanderError,
  args: readonly string[],
): Refusal | undefined {
  const [named = ''] = /'([^']*)'/.exec(message)?.slice(1) ?? [];
  const command = `muruna ${wordsOf(args)}--help`;
  switch (code) {
    case 'commander.unknownOption': {
      const near = /Did you mean (--[\w-]+)/.exec(message)?.[1];
      return near === undefined
        ? new Refusal('usage', 'usage.unknown-option', { option: named, command })
        : new Refusal('usage', 'usage.unknown-option-near', { option: named, near });
    }
    case 'commander.unknownCommand': {
      const near = nearest(named, Object.keys(COMMANDS));
      return near === undefined
        ? new Refusal('usage', 'usage.unknown-command', { name: named, command: 'muruna --help' })
        : new Refusal('usage', 'usage.unknown-command-near', { name: named, near });
    }
    case 'commander.missingArgument':
      return new Refusal('usage', 'usage.missing-argument', { argument: `<${named}>`, command });
    case 'commander.missingMandatoryOptionValue':
      return new Refusal('usage', 'usage.missing-argument', { argument: optionIn(named), command });
    case 'commander.optionMissingArgument':
      return new Refusal('usage', 'usage.missing-value', { option: optionIn(named) });
    case 'commander.excessArguments':
      return new Refusal('usage', 'usage.too-many-arguments', { command });
    case 'commander.conflictingOption': {
      const [one = '', other = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => optionIn(match[1]));
      return new Refusal('usage', 'usage.conflicting-options', { one, other });
    }
    default:
      return undefined;
  }
}

/** `-k, --k <count>` → `--k`. */
function optionIn(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

/** The words of the command that a line names, each followed by a space. */
function wordsOf([first = '', second = '']: readonly string[]): string {
  if (!Object.hasOwn(COMMANDS, first)) return '';
  const { commands } = COMMANDS[first];
  return commands && Object.hasOwn(commands, second) ? `${first} ${second} ` : `${first} `;
}
