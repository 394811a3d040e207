import { z } from 'zod';
import { asn, count, date, figure, sha256 } from './answer-parts.ts';
import { notice, notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

/** A file that went into a snapshot; `SnapshotSource` of src/store/manifest.ts. */
export const source = z
  .strictObject({
    role: z.enum([
      'as-rel',
      'rib',
      'updates',
      'prefixes',
      'asns',
      'delegated',
      'asn-country',
      'users',
      'national',
      'route-servers',
      'ip-to-asn',
      'ip-to-country',
    ]),
    name: z.string().describe("File name without folders, which would describe the builder's machine."),
    url: z.string().exactOptional(),
    bytes: count,
    sha256: sha256.describe('Of the file as it was read, compressed if it was.'),
    date: date.exactOptional(),
    terms: z.string().describe('Licence or terms of use, with the attribution they ask for.'),
  })
  .meta({ id: 'source' });

/** What a snapshot says of itself; `SnapshotManifest` of src/store/manifest.ts. */
const manifest = z
  .strictObject({
    builder: z.string().describe('Name and version of the program that built it.'),
    date: date.describe('ISO 8601: the day of the topology, which answers are about.'),
    topology: z
      .enum(['as-rel', 'inferred'])
      .describe('Links published by CAIDA, or inferred from observed paths.'),
    sources: z.array(source),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    counts: z.strictObject({
      ases: count,
      providerLinks: count,
      peerLinks: count,
      prefixes4: count,
      prefixes6: count,
      named: count,
      withCountry: count,
      countries: count,
    }),
    planes: z
      .strictObject({ ipv4: z.boolean(), ipv6: z.boolean(), links: z.boolean() })
      .describe('Which planes have weights, and whether links are separated by plane.'),
    vantagePoints: z
      .array(asn)
      .describe('ASes whose view of the Internet went in; empty where the source does not say.'),
    linkSources: z
      .array(z.string())
      .describe('Names of the bits in the section `link.sources`, lowest first.'),
    findings: z.record(z.string(), count).describe('Findings while reading and building: code → how often.'),
    notes: z.array(z.string()),
    reservations: notices
      .exactOptional()
      .describe('What every answer says of the sources: files that were damaged, lines that were left out.'),
    bundled: z.literal(true).exactOptional().describe('Set on the snapshot that comes with the program.'),
  })
  .meta({ id: 'manifest' });

const section = z.strictObject({
  name: z.string().describe('See docs/formats/snapshot.md.'),
  type: z.enum(['u8', 'u16', 'u32', 'i32', 'f32', 'f64']),
  count,
  sha256,
  onDemand: z.literal(true).exactOptional(),
});

const named = {
  id: sha256.describe('SHA-256 of the content, whatever the form of the file.'),
  file: z.string(),
  fileBytes: count,
};

/** The answer to `muruna snapshot info`. */
export const snapshotInfoSchema = z.strictObject({
  ...named,
  compact: z.boolean(),
  manifest,
  sections: z.array(section),
  notices,
});

const keptSnapshot = z
  .strictObject({
    name: z.string().describe('What it is called in `muruna snapshot use`.'),
    file: z.string(),
    inUse: z.boolean().describe('Whether it answers questions that name no snapshot.'),
    date: date.nullable().describe('null where the file cannot be opened.'),
    id: sha256.nullable(),
    networks: count.nullable(),
    fileBytes: count,
  })
  .meta({ id: 'keptSnapshot' });

/** The answer to `muruna snapshot list` and `use`: the newest first. */
export const snapshotListSchema = z.strictObject({ snapshots: z.array(keptSnapshot) });

/** The answer to `muruna snapshot verify`. */
export const snapshotVerifySchema = z.strictObject({
  ...named,
  sections: count.describe('Sections whose checksum was held to; with any other the file is refused.'),
});

const countedFinding = z.strictObject({
  ...notice.shape,
  file: z.string().exactOptional().describe('File name without folders; absent where several are concerned.'),
  line: count.exactOptional(),
  count,
});

/** The answer to `muruna snapshot build` and `pull`. */
export const snapshotBuildSchema = z.strictObject({
  out: z.string(),
  id: named.id,
  fileBytes: count,
  manifest,
  findings: z
    .array(countedFinding)
    .describe('What was noticed in the sources: the first of each kind, and how many of it there are.'),
});

const label = z
  .enum(['low-provides', 'high-provides', 'peers'])
  .describe('Who provides transit to whom: the AS with the lower or the higher number.');

const linkChange = z.strictObject({
  low: asn,
  high: asn,
  before: label.optional().describe('Absent where the link is new.'),
  after: label.optional().describe('Absent where the link is gone.'),
});

const dated = z.strictObject({ id: sha256, date });

/** The answer to `muruna snapshot diff`; lists are whole and in ascending order of AS number. */
export const snapshotDiffSchema = z.strictObject({
  before: dated,
  after: dated,
  same: z.boolean(),
  asesAdded: z.array(asn),
  asesRemoved: z.array(asn),
  linksAdded: z.array(linkChange),
  linksRemoved: z.array(linkChange),
  linksRelabelled: z.array(linkChange),
  countryChanges: z
    .array(z.strictObject({ asn, before: z.string(), after: z.string() }))
    .describe('Of ASes in both; empty = country not known.'),
  addresses4: z
    .strictObject({ before: figure, after: figure })
    .describe('IPv4 addresses over all ASes; null where a snapshot has no IPv4 prefix table.'),
});

export type SnapshotInfo = DocumentOf<typeof snapshotInfoSchema>;
export type KeptSnapshot = DocumentOf<typeof keptSnapshot>;
export type SnapshotList = DocumentOf<typeof snapshotListSchema>;
export type SnapshotVerification = DocumentOf<typeof snapshotVerifySchema>;
export type SnapshotBuildResult = DocumentOf<typeof snapshotBuildSchema>;
export type CountedFinding = DocumentOf<typeof countedFinding>;
export type SnapshotDiff = DocumentOf<typeof snapshotDiffSchema>;
export type LinkChange = DocumentOf<typeof linkChange>;
export type LinkLabel = DocumentOf<typeof label>;
