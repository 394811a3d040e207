import type { EventAnswer, MeetingAnswer } from '../../schemas/event-answer.ts';
import type { CommitmentsAnswer } from '../../schemas/commitments-answer.ts';
import { message, titleText, type Message } from '../../i18n/text.ts';
import type { Report, Section, Table } from '../model.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import { partyText } from './commitments-report.ts';
import { daysAt, meetingNotes } from './event-report.ts';

/** A pack as its first page shows it. */
export interface Cover {
  readonly event: EventAnswer;
  readonly commitments: CommitmentsAnswer;
  readonly meetings: readonly MeetingInPack[];
}

export interface MeetingInPack {
  readonly meeting: MeetingAnswer;
  /** Where its pages are. */
  readonly folder: string;
  /** Name of its brief, where it has one. */
  readonly brief: string | undefined;
}

/** The first page of a pack: who meets when, where the papers of each meeting are, and what else is in the folder. */
export function coverReport(cover: Cover, asked: Asked): Report {
  const { event } = cover;
  return {
    id: `cover-${event.id}`,
    title: titleText(event.name),
    subtitle: daysAt(event.place, event.from, event.to),
    notices: event.notices.map(noticeOf),
    sections: [
      {
        id: 'meetings',
        title: message('event.section.cover'),
        blocks: [{ kind: 'paragraph', texts: [summary(cover)] }, meetingTable(cover)],
      },
      files(),
      ...missing(event),
    ],
    provenance: provenanceOf(asked, event),
  };
}

function summary({ meetings, commitments: { commitments } }: Cover): Message {
  return message('event.cover.summary', {
    meetings: meetings.length,
    open: commitments.length,
    late: commitments.filter(({ state }) => state === 'late').length,
  });
}

function meetingTable({ meetings }: Cover): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('event.column.day'), type: 'date' },
      { label: message('event.column.hour'), type: 'literal' },
      { label: message('event.column.parties'), type: 'text' },
      { label: message('event.column.folder'), type: 'literal' },
      { label: message('event.column.brief'), type: 'literal' },
    ],
    rows: meetings.map(({ meeting: { date, start, parties }, folder, brief }) => [
      date,
      start ?? message('event.no-hour'),
      { kind: 'list', items: parties.map(partyText) },
      folder,
      brief ?? '–',
    ]),
  };
}

function files(): Section {
  const named = (
    [
      ['event.cover.agenda', 'agenda'],
      ['event.cover.commitments', 'commitments'],
      ['event.cover.calendar', 'calendar.*.ics'],
      ['event.cover.list', 'pack.json'],
    ] as const
  ).map(([code, file]) => message(code, { file }));
  return {
    id: 'files',
    title: message('event.cover.files'),
    blocks: [{ kind: 'list', items: named }],
  };
}

function missing({ meetings }: EventAnswer): Section[] {
  const items = meetingNotes(meetings);
  return items.length === 0
    ? []
    : [{ id: 'notes', title: message('event.section.notes'), blocks: [{ kind: 'list', items }] }];
}
