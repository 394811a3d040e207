import { nameOfNetwork } from '../../answers/network-name.ts';
import type { WatchContext } from '../../answers/watch-answer.ts';
import type { Finding } from '../../core/finding.ts';
import type { Internet } from '../../core/internet.ts';
import { Refusal } from '../../core/refusal.ts';
import type { OriginTableState } from '../../engines/watch/origin-validation.ts';
import { USUAL_SETTINGS } from '../../engines/watch/settings.ts';
import type { WatchState } from '../../engines/watch/watch-state.ts';
import { createWatch } from '../../engines/watch/watch.ts';
import type { Watch } from '../../engines/watch/watch-face.ts';
import { prefixText } from '../../formats/bgp/address-text.ts';
import { openPrefixToAs } from '../../formats/prefix-to-as/prefix-to-as.ts';
import { readWhole } from '../../formats/text/lines.ts';
import type { NetworkName } from '../../schemas/answer-parts.ts';
import { watchReplayRequest } from '../../schemas/requests/watch.ts';
import { readDecompressed } from '../../sources/read-file.ts';
import { evidenceOfSnapshot } from '../../store/snapshot-evidence.ts';
import type { Vrp } from '../../formats/rpki/vrp.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { countryCode } from '../country/find-country.ts';
import { optionOf } from '../option-of.ts';
import type { Arrival, Origin } from './arrival.ts';
import { createEvidence, type EvidenceState } from './evidence.ts';
import { readExpectedChanges } from './expected-changes.ts';
import { createFeedBook, type FeedBookState } from './feed-book.ts';
import { knowledgeOfNetworks } from './network-knowledge.ts';
import { createTakers, type TakersState } from './taker.ts';
import { openVrps } from './vrps.ts';
import { watchProvenance } from './watch-provenance.ts';
import { kinshipOf } from './kinship.ts';
import { readGroups, watchedGroups } from './watched-groups.ts';

/** What is watched, and what is known beside the snapshot. */
export interface Watched {
  readonly country: string | undefined;
  readonly networks: readonly number[];
  /** What the lists that name networks have amiss. */
  readonly findings?: readonly { readonly finding: Finding; readonly file: string }[];
  /** Places of files. */
  readonly vrps: string | undefined;
  readonly slurm?: string | undefined;
  readonly prefixes: string | undefined;
  readonly groups?: string | undefined;
  readonly expected?: string | undefined;
  readonly learnMinutes: number;
}

/** A watch that messages are handed to. */
export interface WatchRun {
  readonly watch: Watch;
  /** A message, or the end of an origin. */
  readonly arrived: (arrival: Arrival) => void;
  readonly onFinding: (file: string) => (finding: Finding) => void;
  /** Whether no source is in the middle of something, so that its state is whole. */
  readonly isWhole: () => boolean;
  readonly save: () => RunState;
  /** Forgets what was over before a time, unix seconds, and its evidence. */
  readonly forget: (before: number) => void;
  /** Everything an answer is made of, as it stands. */
  readonly context: () => WatchContext;
}

/** Everything a run knows, as plain data that refers to one another. */
export interface RunState {
  readonly watch: WatchState;
  readonly evidence: EvidenceState;
  readonly book: FeedBookState;
  readonly takers: TakersState;
  readonly vrps: OriginTableState;
  readonly counts: Map<string, number>;
  readonly origins: Map<string, Origin>;
  readonly from: number;
}

/** Findings of each file that are kept; dumps may have thousands. */
const MOST_FINDINGS = 20;

/** A watch of the networks that the snapshot and the request name. It goes on from what another such watch saved. */
export async function beginWatch(snapshot: Snapshot, watched: Watched, saved?: RunState): Promise<WatchRun> {
  const { internet } = snapshot;
  const country = watched.country === undefined ? null : countryCode(watched.country);
  const networks = watchedNetworks(internet, country, watched.networks);
  const evidence = createEvidence(saved?.evidence);
  const findings: { finding: Finding; file: string }[] = [];
  const onFinding =
    (file: string) =>
    (finding: Finding): void => {
      if (findings.filter((one) => one.file === file).length < MOST_FINDINGS)
        findings.push({ finding, file });
    };
  for (const { finding, file } of watched.findings ?? []) onFinding(file)(finding);
  const listed = await readGroups(watched.groups);
  const groups = watchedGroups(listed, networks, onFinding(watched.groups ?? ''));
  const expectedBy =
    watched.expected === undefined ? () => null : await readExpectedChanges(watched.expected);
  const vrps = await openVrps(watched, onFinding, saved?.vrps);
  const watch: Watch = createWatch({
    networks,
    groups,
    settings: USUAL_SETTINGS,
    keepMessage: evidence.keep,
    learnSeconds: 60 * watched.learnMinutes,
    saved: saved?.watch,
    knowledge: knowledgeOfNetworks(
      internet,
      await evidenceOfSnapshot(snapshot),
      (prefix, origin) =>
        vrps.table.count === 0 ? undefined : vrps.table.validity(watch.table.prefixes, prefix, origin),
      kinshipOf(snapshot, listed),
    ),
  });
  const isWatched = new Set(networks);
  const claim = (vrp: Vrp): void => {
    if (isWatched.has(vrp.asn)) watch.claim(idOf(watch, vrp), vrp.asn);
  };
  if (!saved) {
    await claimKnown(watch, snapshot, networks);
    for (const vrp of vrps.given) claim(vrp);
    if (watched.prefixes !== undefined) await claimListed(watch, watched.prefixes, networks, onFinding);
  }
  const provenance = await watchProvenance(snapshot.id, watched, country);
  const usersOf = usersIn(snapshot);
  const book = createFeedBook(watch, saved?.book);
  const takers = createTakers(watch, book, vrps.book(claim), onFinding, saved?.takers);
  const counts = saved?.counts ?? new Map<string, number>();
  const origins = saved?.origins ?? new Map<string, Origin>();
  let from = saved?.from ?? Number.NaN;
  return {
    watch,
    onFinding,
    arrived(arrival) {
      const { name } = arrival.from;
      origins.set(name, arrival.from);
      if (!arrival.isEnd) counts.set(name, (counts.get(name) ?? 0) + 1);
      if (Number.isNaN(from)) from = arrival.time;
      evidence.arrived(arrival);
      takers.take(arrival);
    },
    isWhole: takers.isIdle,
    save: () => ({
      watch: watch.save(),
      evidence: evidence.save(),
      book: book.save(),
      takers: takers.save(),
      vrps: vrps.table.save(),
      counts,
      origins: new Map([...origins].map(([name, { kind, collector }]) => [name, { name, kind, collector }])),
      from,
    }),
    forget: (before) => evidence.keepOnly(watch.forgetBefore(before)),
    context: () => ({
      watch,
      snapshot,
      country,
      networks,
      groups,
      from,
      findings,
      nameOf: (asn) => networkNameOf(internet, asn),
      prefixText: (prefix) => textOf(watch, prefix),
      expectedBy,
      usersOf,
      provenance,
      evidenceOf: evidence.of,
      vrpsOf: (prefix) =>
        vrps.table
          .covering(watch.table.prefixes, prefix)
          .map(({ maxLength, asn, ...one }) => ({ prefix: wordsText(one), maxLength, asn })),
      rpki: vrps.answer(takers.caches(origins.values())),
      sources: [...origins.values()].map(({ name, kind, collector }) => ({
        file: name,
        kind,
        collector: collector === '' ? null : collector,
        messages: counts.get(name) ?? 0,
      })),
    }),
  };
}

/** AS numbers of the country's networks and of those that are named, ascending. */
function watchedNetworks(internet: Internet, country: string | null, named: readonly number[]): number[] {
  if (country === null && named.length === 0)
    throw new Refusal('usage', 'watch.nothing-watched', {
      country: optionOf(watchReplayRequest, 'country'),
      network: optionOf(watchReplayRequest, 'networks'),
      watch: optionOf(watchReplayRequest, 'watch'),
    });
  const index = country === null ? -1 : internet.countries.indexOf(country);
  if (country !== null && index <= 0)
    throw new Refusal('not-found', 'assess.country-without-networks', { country });
  const { asns } = internet.graph;
  const ofCountry =
    index > 0 ? [...asns.keys()].flatMap((as) => (internet.country[as] === index ? [asns[as]] : [])) : [];
  return [...new Set([...ofCountry, ...named])].toSorted((a, b) => a - b);
}

function idOf(
  watch: Watch,
  { family, length, words }: { family: number; length: number; words: Uint32Array },
): number {
  return watch.table.prefixes.intern(family, length, words);
}

/** What the snapshot says that the watched networks announce. */
async function claimKnown(watch: Watch, snapshot: Snapshot, networks: readonly number[]): Promise<void> {
  const { asns } = snapshot.internet.graph;
  const isWatched = new Set(networks);
  const [four, six] = [await snapshot.prefixes4(), await snapshot.prefixes6()];
  const words = new Uint32Array(4);
  const claim = (family: number, length: number, as: number): void => {
    if (isWatched.has(asns[as])) watch.claim(idOf(watch, { family, length, words }), asns[as]);
  };
  for (let row = 0; row < (four?.origin.length ?? 0); row++) {
    words.set([four!.address[row], 0, 0, 0]);
    claim(4, four!.length[row], four!.origin[row]);
  }
  for (let row = 0; row < (six?.origin.length ?? 0); row++) {
    words.set([six!.high[row], six!.low[row], 0, 0]);
    claim(6, six!.length[row], six!.origin[row]);
  }
}

/** What a list says that the watched networks have. */
async function claimListed(
  watch: Watch,
  place: string,
  networks: readonly number[],
  onFinding: (file: string) => (finding: Finding) => void,
): Promise<void> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readDecompressed(place)) pieces.push(piece);
  const table = readWhole(openPrefixToAs(), new Uint8Array(Buffer.concat(pieces)));
  for (const finding of table.findings) onFinding(place)(finding);
  for (let row = 0; row < table.count; row++)
    for (const asn of table.origins.subarray(table.originOffsets[row], table.originOffsets[row + 1])) {
      if (!networks.includes(asn)) continue;
      const words = table.address.slice(4 * row, 4 * row + 4);
      watch.claim(idOf(watch, { family: table.family[row], length: table.length[row], words }), asn);
    }
}

/** Users of networks, where the snapshot weighs by them; NaN where it does not, or does not know the network. */
function usersIn({ manifest, internet }: Snapshot): (asn: number) => number {
  if (manifest.parameters['weights'] !== 'users') return () => Number.NaN;
  return (asn) => internet.addresses4[internet.graph.asns.indexOf(asn)] ?? Number.NaN;
}

function networkNameOf(internet: Internet, asn: number): NetworkName {
  const as = internet.graph.asns.indexOf(asn);
  return as < 0 ? { asn, name: null, country: null } : nameOfNetwork(internet, as);
}

function textOf({ table: { prefixes } }: Watch, prefix: number): string {
  const words = Uint32Array.from({ length: 4 }, (_, word) => prefixes.wordOf(prefix, word));
  return wordsText({ family: prefixes.familyOf(prefix), length: prefixes.lengthOf(prefix), words });
}

function wordsText({
  family,
  length,
  words,
}: Pick<Vrp, 'length' | 'words'> & { readonly family: number }): string {
  const octets = new Uint8Array(family === 6 ? 16 : 4);
  const view = new DataView(octets.buffer);
  for (let word = 0; word < octets.length / 4; word++) view.setUint32(4 * word, words[word]);
  return prefixText({ family: family === 6 ? 6 : 4, length, octets });
}
