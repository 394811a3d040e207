import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Command } from 'commander';
import { LANGUAGE_CODES } from '../i18n/codes.ts';
import { language } from '../i18n/language.ts';
import { addCommand } from './add-command.ts';
import { COMMANDS } from './commands/index.ts';
import { voiceOf } from './voice.ts';
import { speakingHelp } from './speaking-help.ts';
import { onlyInFullRun } from '../../test/cases.ts';

test('the help breaks no line at a no-break space', () => {
  // "mots" ends in the last column, so that a break before the colon would be the next one.
  const command = new Command('try').description(`${'u '.repeat(38)}mots\u00a0: fin`);
  speakingHelp(command, { say: language('fr').plain } as never);
  command.configureOutput({ getOutHelpWidth: () => 80 });
  assert.ok(command.helpInformation().split('\n').includes('mots\u00a0: fin'));
});

test('the help breaks no line within a command of the program, in any language', onlyInFullRun, async () => {
  for (const code of LANGUAGE_CODES) {
    const voice = voiceOf(code);
    const parent = new Command('muruna');
    for (const [name, group] of Object.entries(COMMANDS))
      for (const [child, id] of [
        ...(group.commands && !group.isCommand ? [] : [[name, name]]),
        ...Object.keys(group.commands ?? {}).map((one) => [one, `${name}.${one}`]),
      ]) {
        await addCommand(parent, `${name}-${child}`, id, group.commands?.[child] ?? group, voice);
        const help = parent.commands
          .at(-1)!
          .configureOutput({ getOutHelpWidth: () => 80 })
          .helpInformation();
        assert.doesNotMatch(help, /\bmuruna(?: -{0,2}[a-z]+)*\n\s+-{0,2}[a-z]+/, `${code} ${id}`);
      }
  }
});
