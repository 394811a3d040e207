import { message } from '../../i18n/text.ts';
import { documentOf } from '../../operations/ask.ts';
import { writeFileWhole } from '../../operations/files/write-file.ts';
import { damageCheckOperation } from '../../operations/restoration/damage-check.operation.ts';
import type { DamageCheckAnswer } from '../../schemas/check-answers.ts';
import type { Damage } from '../../schemas/damage.ts';
import { printDocument } from '../print-report.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras, Given } from './command.ts';
import { verdictOf } from '../../reports/check-report.ts';
import { checkExitCode, findingLines, printLines } from './finding-line.ts';

/** `muruna damage`: what is broken, made or checked. */
export const damageExtras: CommandExtras = {
  addOptions: (command, { say }) =>
    void command
      .option('--check <file>', say(message('field.damage.check')))
      .option('--out <file>', say(message('field.damage.out'))),
  outputs: { out: 'file' },
  async instead(given) {
    const { check } = given.options;
    if (typeof check === 'string') await checkFile(check, given);
    return check !== undefined;
  },
  async print(answered: Answered<Damage>, { options, voice }) {
    const { assets } = answered.answer;
    const text = `${JSON.stringify(documentOf(answered), undefined, 2)}\n`;
    if (options.out === undefined) process.stdout.write(text);
    else {
      await writeFileWhole(options.out, text, '--out');
      printLines([voice.say(message('damage.count', { assets: assets.length }))]);
    }
  },
};

async function checkFile(file: string, { request, options, voice, ask }: Given): Promise<void> {
  const { inventory } = request;
  const answered = await ask<DamageCheckAnswer>(damageCheckOperation, { file, inventory });
  const { findings } = answered.answer;
  if (!(await printDocument(documentOf(answered), options)))
    printLines([...findingLines(findings, voice), voice.say(verdictOf(findings))]);
  process.exitCode = checkExitCode(findings);
}
