import { message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import type { ScenarioCheckAnswer } from '../../schemas/check-answers.ts';
import type { CommandExtras } from './command.ts';
import { verdictOf } from '../../reports/check-report.ts';
import { checkExitCode, findingLines, printLines } from './finding-line.ts';

/** `muruna scenario init FILE`: what was written, and what to do with it. */
export const scenarioInitExtras: CommandExtras = {
  print({ answer }: Answered<{ readonly out: string }>, { voice, request }) {
    const { out } = answer;
    const country = typeof request['country'] === 'string' ? request['country'] : 'IR';
    printLines(
      [
        message('template.written', { file: out }),
        message('template.next', { command: `muruna scenario check ${out}` }),
        message('template.next', { command: `muruna stress ${country} ${out}` }),
      ].map(voice.say),
    );
  },
};

/** `muruna scenario check FILE`: every fault by line. */
export const scenarioCheckExtras: CommandExtras = {
  print({ answer: { findings } }: Answered<ScenarioCheckAnswer>, { voice }) {
    printLines([...findingLines(findings, voice), voice.say(verdictOf(findings))]);
  },
  exitCode: ({ findings }: ScenarioCheckAnswer) => checkExitCode(findings),
};
