import type { Command } from 'commander';
import { Refusal } from '../../core/refusal.ts';
import { language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import { agendaReport, meetingTitle, notesOf } from '../../reports/cooperation/event-report.ts';
import { packEvent } from '../../operations/cooperation/event-pack.ts';
import { event } from '../../operations/cooperation/event.ts';
import { REPORT_FORMATS } from '../../operations/documents/render-report.ts';
import { snapshotOption } from '../options.ts';
import { printReport, withReportOptions, type ReportOptions } from '../print-report.ts';
import { languageOfArgs } from '../refusal-sentence.ts';
import { commandLine, SOFTWARE } from '../software.ts';
import { onTerminal } from '../terminal-work.ts';

interface Options extends ReportOptions {
  readonly book: string;
  readonly snapshot?: string;
  readonly pack?: true;
}

/** `muruna event WTDC-25 [--pack --out DIR]`: the agenda of an event, or one folder with all that its meetings need. */
export function register(program: Command): void {
  const command = program
    .command('event')
    .description(
      'the agenda of an event of a cooperation book, or a folder with everything its meetings need',
    )
    .argument('<event>', 'its id in the book, such as WTDC-25')
    .requiredOption('--book <folder>', 'folder of the cooperation book')
    .option(
      '--pack',
      'make the folder --out: briefs in both sides’ languages (--html, --pdf, --docx, --md), agenda, calendar, commitments',
    )
    .addOption(snapshotOption());
  withReportOptions(command).action(async (id: string, options: Options) => {
    const request = {
      book: options.book,
      event: id,
      snapshot: options.snapshot,
      today: new Date().toISOString().slice(0, 10),
    };
    const context = { software: SOFTWARE, command: commandLine() };
    const lang = languageOfArgs(process.argv);
    if (options.pack) return pack({ ...request, context }, options);
    const answer = await onTerminal(lang, (work) => event(request, work));
    await printReport(agendaReport(answer, context), answer, options);
  });
}

async function pack(
  request: Omit<Parameters<typeof packEvent>[0], 'out' | 'formats'>,
  options: Options,
): Promise<void> {
  const { out, json } = options;
  if (out === undefined) throw new Refusal('usage', 'event.pack-needs-out', { option: '--out' });
  const asked = REPORT_FORMATS.filter((format) => options[format] !== undefined);
  const formats = asked.length > 0 ? asked : (['html'] as const);
  const lang = languageOfArgs(process.argv);
  const made = await onTerminal(lang, (work) => packEvent({ ...request, out, formats }, work));
  if (json) {
    process.stdout.write(`${JSON.stringify(made, undefined, 2)}\n`);
    return;
  }
  const words = language(lang);
  const { meetings } = made.event;
  const lines = [
    ...meetings.flatMap((meeting) =>
      notesOf(meeting).map((sentence) => message('event.note', { head: meetingTitle(meeting), sentence })),
    ),
    message('event.packed', { files: made.files.length + 1, meetings: meetings.length, folder: out }),
  ];
  for (const line of lines) process.stdout.write(`${words.isolated(line)}\n`);
}
