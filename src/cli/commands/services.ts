import { message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import { verdictOf } from '../../reports/check-report.ts';
import type { ServicesCheckAnswer, ServicesCritical, ServicesMade } from '../../schemas/check-answers.ts';
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

/** `muruna services critical --out FOLDER`: what stands where, and what to do with the folder. */
export const servicesCriticalExtras: CommandExtras = {
  print({ answer }: Answered<ServicesCritical>, { voice }) {
    const { findings, sites, files, folder, placed, unplaced } = answer;
    printLines([
      ...findingLines(findings, voice),
      ...sites.map(({ site, critical }) =>
        voice.say(message('services.critical.site', { site, critical: criticalCell(critical) })),
      ),
      voice.say(message('services.critical.placed', { placed, unplaced })),
      voice.say(message('inventory.written', { files: files.length, folder })),
      voice.say(
        message('template.next', {
          command: `muruna restore --inventory ${folder} --damage FILE --objective critical`,
        }),
      ),
    ]);
  },
};

/** As it stands in the table. */
function criticalCell(critical: ServicesCritical['sites'][number]['critical']): string {
  return critical.map(({ name, priority }) => `${name}:${priority}`).join(';');
}
