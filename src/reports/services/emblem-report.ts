import { message, type Message, type Text } from '../../i18n/text.ts';
import type { EmblemCheckAnswer } from '../../schemas/emblem-answer.ts';
import type { Cell, Report, Section, State } from '../model.ts';
import { protectionText } from './protection-section.ts';
import { provenanceOf, type Asked } from '../provenance.ts';

type Emblem = EmblemCheckAnswer['emblems'][number];

/** Which digital emblems hold, for what, and on whose word. */
export function emblemReport(answer: EmblemCheckAnswer, asked: Asked): Report {
  const { emblems, endorsements, unread, draft, at, handling } = answer;
  return {
    id: 'emblem-check',
    title: message('emblem.title'),
    subtitle: message('emblem.subtitle', { at: { kind: 'date', date: at } }),
    notices: [
      { level: 'caution', text: message('emblem.experimental', { draft }) },
      ...(handling === undefined
        ? []
        : [{ level: 'warning' as const, text: message('emblem.handling', { handling }) }]),
      ...(emblems.length === 0 ? [{ level: 'warning' as const, text: message('emblem.none') }] : []),
      ...unread.map(({ file, parts }) => ({
        level: 'caution' as const,
        text: message('emblem.unread', { file, parts }),
      })),
    ],
    sections: [
      emblemsSection(emblems),
      ...(endorsements.length > 0 ? [endorsementsSection(endorsements)] : []),
      {
        id: 'method',
        title: message('emblem.section.method'),
        blocks: [
          {
            kind: 'paragraph',
            texts: [message('emblem.method', { option: '--trust' }), message('emblem.method.states')],
          },
        ],
      },
    ],
    provenance: provenanceOf(asked, {}),
  };
}

const STATES: Readonly<Record<Emblem['verdict'], State>> = {
  invalid: 'failed',
  signed: 'weaker',
  organisational: 'normal',
  endorsed: 'normal',
};

function emblemsSection(emblems: readonly Emblem[]): Section {
  return {
    id: 'emblems',
    title: message('emblem.section.emblems'),
    leads: true,
    blocks: emblems.map((emblem) => ({
      kind: 'table',
      caption: message('emblem.of', { file: emblem.file }),
      columns: [
        { label: message('emblem.column.what'), type: 'text' },
        { label: message('emblem.column.says'), type: 'text' },
      ],
      rows: factsOf(emblem),
      states: factsOf(emblem).map((_, at) => (at === 0 ? STATES[emblem.verdict] : 'normal')),
    })),
  };
}

function factsOf(emblem: Emblem): Cell[][] {
  const { verdict, reasons, assets, purposes, issuer, endorsedBy, claimedBy, from, until, services } = emblem;
  return [
    [message('emblem.fact.verdict'), message(`emblem.verdict.${verdict}`)],
    ...reasons.map((reason): Cell[] => [message('emblem.fact.because'), message(`emblem.reason.${reason}`)]),
    [message('emblem.fact.marks'), list(assets.map(literal))],
    [
      message('emblem.fact.purpose'),
      purposes ? list(purposes.map((one): Message => message(`emblem.purpose.${one}`))) : undefined,
    ],
    [message('emblem.fact.issuer'), issuer === null ? undefined : literal(issuer)],
    ...(endorsedBy.length > 0 ? [[message('emblem.fact.endorsed'), list(endorsedBy.map(literal))]] : []),
    ...(claimedBy.length > 0 ? [[message('emblem.fact.claimed'), list(claimedBy.map(literal))]] : []),
    [message('emblem.fact.from'), momentOf(from)],
    [message('emblem.fact.until'), momentOf(until)],
    ...(services ?? []).map((service): Cell[] => [message('emblem.fact.service'), serviceText(service)]),
  ];
}

/** A service that it marks, and whether it says of it what the register claims. */
function serviceText({ name, claim, agreement }: NonNullable<Emblem['services']>[number]): Message {
  if (claim === null || agreement === 'none') return message('emblem.service.none', { name });
  const kind = protectionText(claim.kind);
  if (claim.state !== 'claimed')
    return message('emblem.service.not-now', {
      name,
      kind,
      state: message(`protection.state.${claim.state}`),
    });
  return message(`emblem.service.${agreement}`, { name, kind });
}

function endorsementsSection(endorsements: EmblemCheckAnswer['endorsements']): Section {
  return {
    id: 'endorsements',
    title: message('emblem.section.endorsements'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('emblem.fact.issuer'), type: 'text' },
          { label: message('emblem.column.subject'), type: 'text' },
          { label: message('emblem.column.signature'), type: 'text' },
          { label: message('emblem.fact.until'), type: 'date' },
        ],
        rows: endorsements.map(({ issuer, subject, signature, time, trusted, until }): Cell[] => [
          issuer === null ? undefined : literal(issuer),
          subject === null ? undefined : literal(subject),
          message(
            signature === 'valid'
              ? time === 'valid'
                ? trusted
                  ? 'emblem.signature.trusted'
                  : 'emblem.signature.valid'
                : `emblem.reason.${time === 'early' ? 'not-yet' : 'expired'}`
              : signature === 'invalid'
                ? 'emblem.reason.bad-signature'
                : 'emblem.reason.no-key',
          ),
          until,
        ]),
        states: endorsements.map(({ signature, time }) =>
          signature === 'valid' && time === 'valid' ? 'normal' : 'failed',
        ),
      },
    ],
  };
}

function literal(text: string): Text {
  return { kind: 'literal', literal: text };
}

function list(items: readonly Text[]): Text {
  return { kind: 'list', items };
}

function momentOf(moment: string): Cell {
  return moment === 'unknown' ? undefined : { kind: 'date', date: moment };
}
