import { message, type Message } from '../../i18n/text.ts';
import type {
  LinkChange,
  SnapshotDiff,
  SnapshotInfo,
  SnapshotList,
  SnapshotVerification,
} from '../../schemas/snapshot-answers.ts';

export function infoStatements({ file, fileBytes, id, manifest }: SnapshotInfo): Message[] {
  return [
    message('snapshot.file', { file, bytes: fileBytes }),
    message('snapshot.id', { id }),
    ...manifestStatements(manifest),
    ...findingStatements(manifest),
    ...manifest.sources.map(({ role, name, bytes, sha256, terms, date }) =>
      message('snapshot.source', { role, name, date: date ?? '–', bytes, sha256, terms }),
    ),
    ...manifest.notes.map((note) => message('snapshot.note', { note })),
  ];
}

/** What is in a snapshot, count by count. */
export function manifestStatements({
  counts,
  date,
  topology,
  vantagePoints,
  planes,
}: SnapshotInfo['manifest']): Message[] {
  return [
    message(topology === 'inferred' ? 'snapshot.inferred' : 'snapshot.published', { date }),
    message('snapshot.counts', {
      networks: counts.ases,
      transit: counts.providerLinks,
      peering: counts.peerLinks,
    }),
    message('snapshot.known', {
      named: counts.named,
      countries: counts.countries,
      located: counts.withCountry,
    }),
    ...(counts.prefixes4 > 0 ? [message('snapshot.prefixes4', { count: counts.prefixes4 })] : []),
    ...(counts.prefixes6 > 0 ? [message('snapshot.prefixes6', { count: counts.prefixes6 })] : []),
    ...(!planes.ipv4 && !planes.ipv6 ? [message('snapshot.no-weights')] : []),
    ...(vantagePoints.length > 0
      ? [message('snapshot.vantage-points', { count: vantagePoints.length })]
      : []),
  ];
}

/** What was left out or mended in the build, and why: never only in `--json`. */
export function findingStatements({ findings }: SnapshotInfo['manifest']): Message[] {
  const { [ORIGINS]: origins, [COUNTRIES]: several, ...others } = findings;
  const list = Object.entries(others).map(([code, count]) => `${code} ${count}`);
  return [
    ...(origins === undefined ? [] : [message(ORIGINS, { ases: origins })]),
    ...(several === undefined ? [] : [message(COUNTRIES, { ases: several })]),
    ...(list.length === 0 ? [] : [message('snapshot.findings', { list: list.join(', ') })]),
  ];
}

const ORIGINS = 'snapshot.origins-without-links';
const COUNTRIES = 'snapshot.several-countries';

export function listStatements({ snapshots }: SnapshotList): Message[] {
  return snapshots.map(({ name, date, networks, fileBytes, inUse }) => {
    if (date === null || networks === null) return message('snapshot.list.unreadable', { name });
    const facts = { name, date, networks, megabytes: fileBytes / 1e6 };
    return message(inUse ? 'snapshot.list.in-use' : 'snapshot.list.one', facts);
  });
}

export function verifiedStatements({ file, id, sections }: SnapshotVerification): Message[] {
  return [message('snapshot.verified', { file, sections }), message('snapshot.id', { id })];
}

export function diffStatements(diff: SnapshotDiff): Message[] {
  if (diff.same) return [message('snapshot.diff.same', { id: diff.before.id })];
  const countries = diff.countryChanges.map(
    ({ asn, before, after }) => `${asn} ${before || '–'}→${after || '–'}`,
  );
  return [
    message('snapshot.diff.dates', { before: diff.before.date, after: diff.after.date }),
    message('snapshot.diff.ases-added', counted(diff.asesAdded)),
    message('snapshot.diff.ases-removed', counted(diff.asesRemoved)),
    message('snapshot.diff.links-added', counted(diff.linksAdded.map(endsOf))),
    message('snapshot.diff.links-removed', counted(diff.linksRemoved.map(endsOf))),
    message('snapshot.diff.links-relabelled', counted(diff.linksRelabelled.map(endsOf))),
    message('snapshot.diff.countries', counted(countries)),
  ];
}

/** How many changes of a kind are listed; `--json` has them all. */
const SHOWN = 10;

function counted(items: readonly (string | number)[]): { count: number; list: string } {
  const list = items.slice(0, SHOWN).join(', ') + (items.length > SHOWN ? ', …' : '');
  return { count: items.length, list: items.length === 0 ? '–' : list };
}

function endsOf({ low, high }: LinkChange): string {
  return `${low}–${high}`;
}
