import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Command } from 'commander';
import { language } from '../i18n/language.ts';
import { speakingHelp } from './speaking-help.ts';

test('the help breaks no line at a no-break space', () => {
  // "mots" ends in the last column, so that a break before the colon would be the next one.
  const command = new Command('try').description(`${'u '.repeat(38)}mots\u00a0: fin`);
  speakingHelp(command, { say: language('fr').plain } as never);
  command.configureOutput({ getOutHelpWidth: () => 80 });
  assert.ok(command.helpInformation().split('\n').includes('mots\u00a0: fin'));
});
