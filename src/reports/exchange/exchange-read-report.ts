import { codedText } from '../../i18n/coded-text.ts';
import { literalText, message, nameText, type Text } from '../../i18n/text.ts';
import type { ExchangeRead } from '../../schemas/exchange-formats.ts';
import type { Report, Section } from '../model.ts';
import { provenanceOf, type Asked } from '../provenance.ts';
import { NO_VALUE } from './exchange-change-report.ts';

type Told = ExchangeRead['incidents'][number];

/** So many incidents are told one by one; the table has all. */
const MOST_TOLD = 12;
/** So many names stand in one line. */
const MOST_NAMES = 12;

/** What others say of incidents, with source, marking and trust, beside our own. */
export function exchangeReadReport(answer: ExchangeRead, asked: Asked): Report {
  const { incidents, findings, files, beside } = answer;
  const others = files.flatMap(({ file, others: counted }) =>
    counted.map(({ type, count }) => [literalText(file), literalText(type), count]),
  );
  return {
    id: 'exchange-read',
    title: message('exchange.read'),
    notices: [
      incidents.length === 0
        ? { level: 'note', text: message('exchange.read.none') }
        : {
            level: 'warning',
            text: incidents.some(isVerified)
              ? message('exchange.read.partly-proven')
              : message('exchange.read.unproven'),
          },
    ],
    sections: [
      ...(incidents.length === 0 ? [] : [overview(incidents, beside)]),
      ...incidents.slice(0, MOST_TOLD).map(told),
      ...(findings.length === 0
        ? []
        : [
            {
              id: 'findings',
              title: message('exchange.section.findings'),
              blocks: [{ kind: 'list' as const, items: findings.map((finding) => codedText(finding)) }],
            },
          ]),
      ...(others.length === 0
        ? []
        : [
            {
              id: 'others',
              title: message('exchange.section.others'),
              blocks: [
                {
                  kind: 'table' as const,
                  columns: [
                    { label: message('exchange.column.file'), type: 'literal' as const },
                    { label: message('exchange.column.type'), type: 'literal' as const },
                    { label: message('exchange.column.count'), type: 'number' as const },
                  ],
                  rows: others,
                },
              ],
            },
          ]),
    ],
    provenance: provenanceOf(asked),
  };
}

function overview(incidents: readonly Told[], beside: number): Section {
  return {
    id: 'incidents',
    title: message('exchange.section.told'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('exchange.column.incident'), type: 'text' },
          { label: message('exchange.column.source'), type: 'text' },
          { label: message('exchange.column.marking'), type: 'text' },
          { label: message('exchange.column.trust'), type: 'share' },
          { label: message('watch.column.from'), type: 'date' },
          { label: message('watch.column.until'), type: 'text' },
          ...(beside === 0 ? [] : [{ label: message('exchange.column.ours'), type: 'text' as const }]),
        ],
        rows: incidents.map((one) => [
          titleText(one),
          sourceText(one),
          one.marking === null ? message('exchange.unmarked') : literalText(one.marking),
          one.confidence === null ? NO_VALUE : one.confidence / 100,
          one.onset ?? NO_VALUE,
          one.isRevoked
            ? message('exchange.taken-back')
            : one.end === null
              ? NO_VALUE
              : literalText(minute(one.end)),
          ...(beside === 0 ? [] : [one.ours.length === 0 ? NO_VALUE : literalText(listed(one.ours))]),
        ]),
        states: incidents.map(({ isRevoked }) => (isRevoked ? 'failed' : 'normal')),
      },
    ],
  };
}

function told(one: Told, at: number): Section {
  const { kind, otherKinds, state, lostPercent, networks, prefixes, suspects, description, notes } = one;
  const kinds = [
    ...(kind === null ? [] : [message(`watch.kind.${kind}`)]),
    ...otherKinds.map((word) => literalText(word)),
  ];
  const items: Text[] = [
    message('exchange.read.id', { id: one.id }),
    ...(one.signature === null ? [] : [signatureText(one.signature)]),
    ...kinds.map((text) => labelled('watch.column.kind', text)),
    ...(state === null ? [] : [labelled('watch.column.state', message(`watch.state.${state}`))]),
    ...(lostPercent === null ? [] : [message('exchange.read.lost', { share: lostPercent / 100 })]),
    ...(networks.length === 0
      ? []
      : [message('exchange.preview.networks', { names: listed(networks.map(({ asn }) => `AS${asn}`)) })]),
    ...(prefixes.length === 0 ? [] : [message('exchange.preview.addresses', { names: listed(prefixes) })]),
    ...(suspects.length === 0
      ? []
      : [
          message('exchange.read.suspects', {
            names: listed(
              suspects.map(({ prefix, origin }) => (origin === null ? prefix : `${prefix} (AS${origin})`)),
            ),
          }),
        ]),
    ...linesOf(description ?? ''),
    ...notes.flatMap(({ text }) => linesOf(text)),
    ...one.statements.map((text) => message('exchange.read.terms', { text: nameText(text) })),
    ...one.measures.map(({ name }) => nameText(name)),
  ];
  return {
    id: `incident-${at + 1}`,
    title: message('common.labelled', { label: sourceText(one), text: titleText(one) }),
    blocks: items.length === 0 ? [] : [{ kind: 'list', items }],
  };
}

function isVerified({ signature }: Told): boolean {
  return signature?.standing === 'verified';
}

const SOUND_ALGORITHMS = 'RSA-SHA256, RSA-SHA512';

function signatureText({ standing, by, why }: NonNullable<Told['signature']>): Text {
  if (standing === 'verified') return message('exchange.signature.verified', { name: by ?? '' });
  if (standing === 'none') return message('exchange.signature.none');
  return why === 'weak'
    ? message('exchange.signature.weak', { algorithms: SOUND_ALGORITHMS })
    : message(`exchange.signature.${why ?? 'not-theirs'}`);
}

/** Words of CAP for what is not so: they stand before the title, wherever that is. */
const NOT_SO = new Set(['Exercise', 'System', 'Test', 'Draft']);

function titleText({ title, otherKinds }: Told): Text {
  const word = otherKinds.find((one) => NOT_SO.has(one));
  return word === undefined
    ? nameText(title)
    : message('common.labelled', { label: literalText(word), text: nameText(title) });
}

/** Whose word it is; and who brought it, where that is somebody else: anybody can write any name. */
function sourceText({ source, toldBy }: Told): Text {
  const name = source.name === '' ? message('exchange.read.nobody') : nameText(source.name);
  return toldBy === null || toldBy === source.name
    ? name
    : message('exchange.read.told-by', { source: name, partner: toldBy });
}

function labelled(label: 'watch.column.kind' | 'watch.column.state', text: Text): Text {
  return message('common.labelled', { label: message(label), text });
}

/** The words of others, line by line, without the marks of a list. */
function linesOf(text: string): Text[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*]\s+/, '').trim())
    .filter((line) => line !== '')
    .map((line) => nameText(line));
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(', ')}, … (+ ${more})` : names.join(', ');
}

function minute(moment: string): string {
  return moment.slice(0, 16).replace('T', ' ');
}
