import { message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import { verdictOf } from '../../reports/check-report.ts';
import type { ServicesCheckAnswer, ServicesMade } from '../../schemas/check-answers.ts';
import type { CommandExtras } from './command.ts';
import { checkExitCode, findingLines, printLines } from './finding-line.ts';

/** `muruna services init`: what was written. */
export const servicesMadeExtras: CommandExtras = {
  print({ answer }: Answered<ServicesMade>, { voice }) {
    const { findings, contents, files, folder } = answer;
    printLines([
      ...findingLines(findings, voice),
      voice.say(message('services.contents', contents)),
      voice.say(message('inventory.written', { files: files.length, folder })),
      voice.say(message('template.next', { command: `muruna services check ${folder}` })),
    ]);
  },
};

/** `muruna services check DIR`: every fault by file and line. */
export const servicesCheckExtras: CommandExtras = {
  print({ answer }: Answered<ServicesCheckAnswer>, { voice }) {
    const { findings, contents, handling } = answer;
    printLines([
      ...findingLines(findings, voice),
      voice.say(message('services.contents', contents)),
      voice.say(message('services.handling', { handling })),
      voice.say(verdictOf(findings)),
    ]);
  },
  exitCode: ({ findings }: ServicesCheckAnswer) => checkExitCode(findings),
};
