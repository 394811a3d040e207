import { message, titleText, type Message, type Text } from '../../i18n/text.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import type { Block, Report, Section, Table } from '../model.ts';
import { commitmentText, partyText } from './commitments-report.ts';
import type { EventAnswer, MeetingAnswer } from '../../schemas/event-answer.ts';
import type { Title } from '../../schemas/cooperation-book.ts';
import type { MatchAnswer } from '../../schemas/match-answer.ts';
import { reasons } from './match-report.ts';

/** All meetings of an event in order of time, and what could not be prepared for them. */
export function agendaReport(answer: EventAnswer, asked: Asked): Report {
  const { id, name, place, from, to, meetings } = answer;
  return {
    id: `agenda-${id}`,
    title: titleText(name),
    subtitle: daysAt(place, from, to),
    notices: answer.notices.map(noticeOf),
    sections: [
      {
        id: 'agenda',
        title: message('event.section.agenda'),
        blocks: [
          agenda(meetings),
          ...(answer.utcOffset === null
            ? []
            : [
                {
                  kind: 'paragraph' as const,
                  texts: [message('event.offset', { offset: answer.utcOffset })],
                },
              ]),
        ],
      },
      ...section('notes', message('event.section.notes'), meetingNotes(meetings)),
    ],
    provenance: provenanceOf(asked, answer),
  };
}

/** Where an event is, and on which day or days. */
export function daysAt(place: Title, from: string, to: string): Message {
  return from === to
    ? message('event.agenda.day', { place: titleText(place), date: from })
    : message('event.agenda.subtitle', { place: titleText(place), from, to });
}

function agenda(meetings: readonly MeetingAnswer[]): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('event.column.day'), type: 'date' },
      { label: message('event.column.hour'), type: 'literal' },
      { label: message('event.column.minutes'), type: 'number' },
      { label: message('event.column.parties'), type: 'text' },
      { label: message('event.column.topics'), type: 'text' },
    ],
    rows: meetings.map(({ date, start, minutes, parties, topics }) => [
      date,
      start ?? message('event.no-hour'),
      minutes,
      { kind: 'list', items: parties.map(partyText) },
      { kind: 'list', items: topics.map(titleText) },
    ]),
  };
}

/** A meeting with what there is to bring to it. */
export interface PreparedMeeting {
  readonly event: EventAnswer;
  readonly meeting: MeetingAnswer;
  readonly matches: MatchAnswer;
  /** Name of the file with the brief of the parties, where they have one. */
  readonly brief: string | undefined;
}

/** One page for one meeting: when, who meets, about what; what is open between the parties and what they could trade. */
export function meetingReport({ event, meeting, matches, brief }: PreparedMeeting, asked: Asked): Report {
  const { countries, commitments } = meeting;
  const prepared: Text[] = [
    ...(brief === undefined
      ? []
      : [message('event.brief', { countries: countries.map(countryText), file: brief })]),
    ...notesOf(meeting),
  ];
  return {
    id: `meeting-${meeting.id}`,
    title: meetingTitle(meeting),
    subtitle: whenText(event, meeting),
    notices: event.notices.map(noticeOf),
    sections: [
      ...section('topics', message('event.section.topics'), meeting.topics.map(titleText)),
      ...section('briefs', message('event.section.briefs'), prepared),
      {
        id: 'commitments',
        title: message('event.section.commitments'),
        blocks: listOr(commitments.map(commitmentText), message('event.commitments.none')),
      },
      {
        id: 'matches',
        title: message('event.section.matches'),
        blocks: matchesBetween(matches, meeting),
      },
    ],
    provenance: provenanceOf(asked, event),
  };
}

/** "Meeting: Iran and Azerbaijan". */
export function meetingTitle({ parties }: MeetingAnswer): Message {
  return message('event.meeting.title', { parties: parties.map(partyText) });
}

/** Why a meeting has no brief, or one without some party. */
export function notesOf({ countries, withoutData }: MeetingAnswer): Message[] {
  return [
    ...withoutData.map((country) => message('event.note.no-data', { country })),
    ...(countries.length === 1 ? [message('event.note.one-country', { country: countries[0] })] : []),
    ...(countries.length === 0 ? [message('event.note.no-country')] : []),
  ];
}

/** What could not be prepared for which meeting. */
export function meetingNotes(meetings: readonly MeetingAnswer[]): Message[] {
  return meetings.flatMap((meeting) =>
    notesOf(meeting).map((sentence) => message('event.note', { head: meetingTitle(meeting), sentence })),
  );
}

function whenText(
  { utcOffset: offset }: EventAnswer,
  { date, start: hour, minutes }: MeetingAnswer,
): Message {
  if (hour === null) return message('event.meeting.day', { date });
  return offset === null
    ? message('event.meeting.when-floating', { date, hour, minutes })
    : message('event.meeting.when', { date, hour, offset, minutes });
}

/** Offers of one party's country that answer needs of another's. */
function matchesBetween(answer: MatchAnswer, { parties }: MeetingAnswer): Block[] {
  const codes = parties.flatMap(({ country }) => country ?? []);
  const ours = answer.matches.filter(({ need, offer }) => {
    const [asks, offers] = [answer.needs[need].country, answer.offers[offer].country];
    return offers !== null && asks !== offers && codes.includes(asks) && codes.includes(offers);
  });
  if (ours.length === 0) return [{ kind: 'paragraph', texts: [message('event.matches.none')] }];
  return ours.slice(0, NAMED).map((each) => ({ kind: 'paragraph', texts: reasons(answer, each) }));
}

/** How many matches a meeting's page explains. */
const NAMED = 6;

function section(id: string, title: Text, items: readonly Text[]): Section[] {
  return items.length === 0 ? [] : [{ id, title, blocks: [{ kind: 'list', items }] }];
}

function listOr(items: readonly Text[], none: Message): Block[] {
  return [items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', texts: [none] }];
}

function countryText(country: string): Text {
  return { kind: 'country', country };
}
