import { codedText } from '../../i18n/coded-text.ts';
import type { Text } from '../../i18n/text.ts';
import type { SnapshotBuildResult } from '../../operations/snapshot/build.ts';
import type { LinkChange, SnapshotDiff } from '../../operations/snapshot/diff.ts';
import type { SnapshotInfo } from '../../operations/snapshot/info.ts';
import type { SnapshotVerification } from '../../operations/snapshot/verify.ts';
import type { Voice } from '../voice.ts';

type Facts = Readonly<Record<string, string | number>>;

export function builtText({ out, id, fileBytes, manifest }: SnapshotBuildResult, voice: Voice): string {
  return lines(voice, [
    ['snapshot.built', { file: out, bytes: fileBytes }],
    ['snapshot.id', { id }],
    ...manifestLines(manifest),
  ]);
}

export function infoStatements(info: SnapshotInfo): Text[] {
  const { manifest } = info;
  return statements([
    ['snapshot.file', { file: info.file, bytes: info.fileBytes }],
    ['snapshot.id', { id: info.id }],
    ...manifestLines(manifest),
    ...manifest.sources.map(({ role, name, bytes, sha256, terms, date }): [string, Facts] => [
      'snapshot.source',
      { role, name, date: date ?? '–', bytes, sha256, terms },
    ]),
    ...manifest.notes.map((note): [string, Facts] => ['snapshot.note', { note }]),
    ...info.notices.map(({ code, facts }): [string, Facts] => [code, facts]),
  ]);
}

export function verifiedStatements({ file, id, sections }: SnapshotVerification): Text[] {
  return statements([
    ['snapshot.verified', { file, sections }],
    ['snapshot.id', { id }],
  ]);
}

/** How many changes of a kind are listed; `--json` has them all. */
const SHOWN = 10;

export function diffStatements(diff: SnapshotDiff): Text[] {
  if (diff.same) return statements([['snapshot.diff.same', { id: diff.before.id }]]);
  const links = (changes: readonly LinkChange[]): string =>
    shown(changes.map(({ low, high }) => `${low}–${high}`));
  return statements([
    ['snapshot.diff.dates', { before: diff.before.date, after: diff.after.date }],
    ['snapshot.diff.ases-added', { count: diff.asesAdded.length, list: shown(diff.asesAdded) }],
    ['snapshot.diff.ases-removed', { count: diff.asesRemoved.length, list: shown(diff.asesRemoved) }],
    ['snapshot.diff.links-added', { count: diff.linksAdded.length, list: links(diff.linksAdded) }],
    ['snapshot.diff.links-removed', { count: diff.linksRemoved.length, list: links(diff.linksRemoved) }],
    [
      'snapshot.diff.links-relabelled',
      { count: diff.linksRelabelled.length, list: links(diff.linksRelabelled) },
    ],
    [
      'snapshot.diff.countries',
      {
        count: diff.countryChanges.length,
        list: shown(
          diff.countryChanges.map(({ asn, before, after }) => `${asn} ${before || '–'}→${after || '–'}`),
        ),
      },
    ],
  ]);
}

function shown(items: readonly (string | number)[]): string {
  return items.length === 0 ? '–' : items.slice(0, SHOWN).join(', ') + (items.length > SHOWN ? ', …' : '');
}

function manifestLines(manifest: SnapshotInfo['manifest']): [string, Facts][] {
  const { counts, date, topology, vantagePoints, planes } = manifest;
  return [
    [topology === 'inferred' ? 'snapshot.inferred' : 'snapshot.published', { date }],
    ['snapshot.counts', { networks: counts.ases, transit: counts.providerLinks, peering: counts.peerLinks }],
    ['snapshot.known', { named: counts.named, countries: counts.countries, located: counts.withCountry }],
    ...(planes.ipv4 ? [['snapshot.prefixes4', { count: counts.prefixes4 }] as [string, Facts]] : []),
    ...(planes.ipv6 ? [['snapshot.prefixes6', { count: counts.prefixes6 }] as [string, Facts]] : []),
    ...(!planes.ipv4 && !planes.ipv6 ? [['snapshot.no-weights', {}] as [string, Facts]] : []),
    ...(vantagePoints.length > 0
      ? [['snapshot.vantage-points', { count: vantagePoints.length }] as [string, Facts]]
      : []),
  ];
}

function lines({ say }: Voice, messages: readonly Coded[]): string {
  return statements(messages)
    .map((text) => `${say(text)}\n`)
    .join('');
}

type Coded = readonly [code: string, facts: Facts];

function statements(messages: readonly Coded[]): Text[] {
  return messages.map(([code, facts]) => codedText({ code, facts }));
}
