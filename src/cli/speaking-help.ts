import { Help, type Command } from 'commander';
import { message } from '../i18n/text.ts';
import { wrapUnbroken } from './no-break.ts';
import type { Voice } from './voice.ts';

const wrapper = new Help();

/** Makes a command speak a language in its help, and leave what it says of mistakes to `parsingRefusal`. */
export function speakingHelp(command: Command, { say }: Voice): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say(message('help.usage')),
    'Arguments:': say(message('help.arguments')),
    'Options:': say(message('help.options')),
    'Commands:': say(message('help.commands')),
  };
  return command
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      // An option of one letter needs no long form beside it.
      optionTerm: ({ flags }) => flags.replace(/^(-(\w)), --\2 /, '$1 '),
      styleTitle: (title) => titles[title] ?? title,
      boxWrap: (text, width) => wrapUnbroken(text, (words) => wrapper.boxWrap(words, width)),
    })
    .helpOption('-h, --help', say(message('output.help')))
    .helpCommand(false);
}
