import { createInterface } from 'node:readline/promises';
import { Refusal } from '../../core/refusal.ts';
import { message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import { verdictOf } from '../../reports/check-report.ts';
import { collectPlan, planFacts } from '../../operations/services/collect.ts';
import { servicesCollectRequest } from '../../schemas/requests/services.ts';
import type { ServicesCollected } from '../../schemas/services-collected.ts';
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

/** `muruna services collect LIST`: says what it would ask and waits for a yes; afterwards, what to do with it. */
export const servicesCollectExtras: CommandExtras = {
  async instead({ request, house, voice }) {
    if (request['yes'] === true || !process.stdin.isTTY || !process.stderr.isTTY) return false;
    const plan = await collectPlan(servicesCollectRequest.parse(request), house.locate);
    if (plan.open.length === 0) return false;
    process.stderr.write(`${voice.say(message('services.collect.plan', planFacts(plan)))}\n`);
    if (!(await isToldYes(voice.say(message('services.collect.ask', { yes: YES })))))
      throw new Refusal('cancelled', 'services.collect-declined');
    request['yes'] = true;
    return false;
  },
  print({ answer }: Answered<ServicesCollected>, { voice }) {
    const { findings, folder, files, list, next, unanswered, certificates } = answer;
    const read = files.filter((file) => !file.endsWith('.txt')).map((file) => `${folder}/${file}`);
    printLines([
      ...findingLines(findings, voice),
      voice.say(message('services.collect.asked', answer)),
      ...(certificates === null
        ? []
        : [voice.say(message('services.collect.certificates', { count: certificates }))]),
      ...(unanswered > 0 ? [voice.say(message('services.collect.unanswered', { count: unanswered }))] : []),
      ...(next > 0
        ? [voice.say(message('services.collect.next', { count: next, file: `${folder}/next.txt`, folder }))]
        : []),
      voice.say(
        message('template.next', { command: `muruna services import ${list} ${read.join(' ')} --out DIR` }),
      ),
    ]);
  },
};

/** Typed whole, so that nobody says it by pressing a key too early. */
const YES = 'yes';

async function isToldYes(question: string): Promise<boolean> {
  const line = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await line.question(`${question} `)).trim().toLowerCase() === YES;
  } finally {
    line.close();
  }
}

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
