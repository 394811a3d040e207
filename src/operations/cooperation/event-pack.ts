import { createHash } from 'node:crypto';
import type { Work } from '../../core/progress.ts';
import type { CooperationBook } from '../../schemas/cooperation-book.ts';
import type { LanguageCode } from '../../i18n/codes.ts';
import { language, type Language } from '../../i18n/language.ts';
import type { Asked } from '../../reports/provenance.ts';
import { briefReport } from '../../reports/brief/brief-report.ts';
import type { CommitmentsAnswer } from '../../schemas/commitments-answer.ts';
import { commitmentsReport } from '../../reports/cooperation/commitments-report.ts';
import type { EventAnswer, MeetingAnswer } from '../../schemas/event-answer.ts';
import { coverReport, type MeetingInPack } from '../../reports/cooperation/cover-report.ts';
import { agendaReport, meetingReport } from '../../reports/cooperation/event-report.ts';
import type { MatchAnswer } from '../../schemas/match-answer.ts';
import type { Report } from '../../reports/model.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { briefFrom, type Seats } from './brief.ts';
import { commitmentsFrom } from './commitments.ts';
import type { EventPack } from '../../schemas/folder-answers.ts';
import { eventCalendar } from './event-calendar.ts';
import { eventFrom, type EventOfDay } from './event.ts';
import { matchFrom } from './match.ts';
import { renderReport } from '../documents/render-report.ts';
import type { ReportFormat } from '../../schemas/report-formats.ts';
import { writeWholeFolder, type WriteInto } from '../files/write-whole-folder.ts';
import { optionOf } from '../option-of.ts';
import { eventPackRequest } from '../../schemas/requests/cooperation.ts';

export interface EventPackRequest extends EventOfDay {
  /** Folder to make; it must not hold anything yet. */
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  /** Of every file; by default those of both sides of each meeting. */
  readonly languages?: readonly LanguageCode[] | undefined;
  readonly latinDigits?: boolean;
  readonly asked: Asked;
}

/**
 * One folder for an event: a cover page, the agenda, a calendar and the open commitments in every language of the meetings, and for each
 * meeting its page and brief in the languages of both sides; or all of it in the languages asked for. The folder appears when it is
 * whole, or not at all.
 */
export async function packEventFrom(
  snapshot: Snapshot,
  book: CooperationBook,
  request: EventPackRequest,
  work: Work = {},
): Promise<EventPack> {
  const files: { name: string; sha256: string }[] = [];
  return writeWholeFolder(request.out, optionOf(eventPackRequest, 'out'), async (write) => {
    const keep: WriteInto = async (name, content) => {
      await write(name, content);
      files.push({ name, sha256: createHash('sha256').update(content).digest('hex') });
    };
    const event = await eventFrom(snapshot, book, request, work);
    await writeWhole({ snapshot, book, request, event, keep, work });
    const pack: EventPack = { format: 'muruna/event-pack', version: 1, event, files: files.toSorted(byName) };
    await write('pack.json', `${JSON.stringify(pack, undefined, 2)}\n`);
    return pack;
  });
}

interface Packing {
  readonly snapshot: Snapshot;
  readonly book: CooperationBook;
  readonly request: EventPackRequest;
  readonly event: EventAnswer;
  readonly keep: WriteInto;
  readonly work: Work;
}

async function writeWhole(packing: Packing): Promise<void> {
  const { snapshot, book, request, event, keep, work } = packing;
  const languages = [...new Set(event.meetings.flatMap((meeting) => languagesOf(packing, meeting)))];
  const commitments = openOnes(await commitmentsFrom(snapshot, book, request.today, work));
  const meetings = event.meetings.map(inPack);
  await writeReport(
    packing,
    'cover',
    coverReport({ event, commitments, meetings }, request.asked),
    languages,
  );
  for (const code of languages)
    await keep(`calendar.${code}.ics`, eventCalendar(event, inWords(request, code), request.today));
  await writeReport(packing, 'agenda', agendaReport(event, request.asked), languages);
  await writeReport(packing, 'commitments', commitmentsReport(commitments, request.asked), languages);
  const matches = await matchFrom(snapshot, book, {}, work);
  const seats: Seats = new Map();
  for (const [at, each] of meetings.entries()) {
    work.signal?.throwIfAborted();
    await writeMeeting(packing, each, matches, seats, partOf(work, at, event.meetings.length));
  }
}

/** Where the papers of a meeting are; a brief needs two countries. */
function inPack(meeting: MeetingAnswer): MeetingInPack {
  const { countries, date, id } = meeting;
  return {
    meeting,
    folder: `${date}-${id}`,
    brief: countries.length > 1 ? `brief-${countries.join('-')}` : undefined,
  };
}

async function writeMeeting(
  packing: Packing,
  { meeting, folder, brief }: MeetingInPack,
  matches: MatchAnswer,
  seats: Seats,
  work: Work,
): Promise<void> {
  const { snapshot, event, request, keep } = packing;
  const { countries } = meeting;
  const languages = languagesOf(packing, meeting);
  if (brief !== undefined) {
    const answer = await briefFrom(snapshot, { countries, ranks: true }, work, seats);
    await keep(`${folder}/${brief}.json`, `${JSON.stringify(answer, undefined, 2)}\n`);
    await writeReport(packing, `${folder}/${brief}`, briefReport(answer, request.asked), languages);
  }
  const page = meetingReport({ event, meeting, matches, brief }, request.asked);
  await writeReport(packing, `${folder}/meeting`, page, languages);
}

async function writeReport(
  { request, keep, work }: Packing,
  stem: string,
  report: Report,
  languages: readonly LanguageCode[],
): Promise<void> {
  for (const code of languages)
    for (const format of request.formats) {
      work.signal?.throwIfAborted();
      await keep(`${stem}.${code}.${format}`, await renderReport(report, inWords(request, code), format));
    }
}

function languagesOf({ request }: Packing, meeting: MeetingAnswer): readonly LanguageCode[] {
  return request.languages ?? meeting.languages;
}

function inWords({ latinDigits = false }: EventPackRequest, code: LanguageCode): Language {
  return language(code, latinDigits ? { latinDigits } : {});
}

function openOnes(answer: CommitmentsAnswer): CommitmentsAnswer {
  return {
    ...answer,
    commitments: answer.commitments.filter(({ state }) => state !== 'met' && state !== 'done'),
  };
}

/** The progress of one meeting as a part of that of all. */
function partOf({ signal, progress }: Work, at: number, count: number): Work {
  return {
    ...(signal && { signal }),
    ...(progress && {
      progress: (_phase: string, done: number, of: number) =>
        progress('event.progress.meetings', at + (of > 0 ? done / of : 0), count),
    }),
  };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
