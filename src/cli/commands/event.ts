import { Refusal } from '../../core/refusal.ts';
import { codedText } from '../../i18n/coded-text.ts';
import { message } from '../../i18n/text.ts';
import { documentOf } from '../../operations/ask.ts';
import { eventPackOperation } from '../../operations/cooperation/event-pack.operation.ts';
import type { EventPack } from '../../schemas/folder-answers.ts';
import { meetingNotes } from '../../reports/cooperation/event-report.ts';
import { REPORT_FORMATS } from '../../schemas/report-formats.ts';
import { languagesOf, printDocument } from '../print-report.ts';
import type { CommandExtras, Given } from './command.ts';
import { printLines } from './finding-line.ts';

/** `muruna event ID`: its agenda, or with `--pack` a folder with everything its meetings need. */
export const eventExtras: CommandExtras = {
  addOptions: (command, { say }) => void command.option('--pack', say(message('field.event.pack'))),
  async instead(given) {
    if (!given.options['pack']) return false;
    await pack(given);
    return true;
  },
};

async function pack({ request, options, voice, ask }: Given): Promise<void> {
  const { out, lang, latinDigits = false } = options;
  if (out === undefined) throw new Refusal('usage', 'event.pack-needs-out', { option: '--out' });
  const formats = REPORT_FORMATS.filter((format) => options[format] !== undefined);
  const question = {
    ...request,
    out,
    ...(formats.length > 0 && { formats }),
    ...(lang !== undefined && { languages: languagesOf(lang) }),
    latinDigits,
  };
  const answered = await ask<EventPack>(eventPackOperation, question);
  if (await printDocument(documentOf(answered), options)) return;
  const { event: made, files } = answered.answer;
  const notes = [...made.notices.map(codedText), ...meetingNotes(made.meetings)];
  const packed = message('event.packed', {
    files: files.length + 1,
    meetings: made.meetings.length,
    folder: out,
  });
  printLines([...notes, packed].map((line) => voice.language.isolated(line)));
}
