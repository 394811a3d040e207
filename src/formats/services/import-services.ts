import { findingOf, type Finding } from '../../core/finding.ts';
import { hostName } from '../../core/host-name.ts';
import { openZone } from '../dns-zone/read-zone.ts';
import { countAlike } from '../text/alike.ts';
import { readWhole } from '../text/lines.ts';
import { resolverLine, type BareRecord } from './resolver-lines.ts';
import type { BareServices } from './write-services.ts';

/** A file of others, as text. */
export interface ImportedText {
  readonly file: string;
  readonly text: string;
}

const TYPES: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'SOA']);
/** A line of a list of names: `1,example.org` (Tranco) or `https://www.example.org,1000` (CrUX), or a name alone. */
const LISTED =
  /^\s*(?:(\d{1,9})[,;\t])?\s*(?:https?:\/\/)?([^\s,;/:]+\.[^\s,;/:]+)\/?\s*(?:[,;\t]\s*(\d{1,9}))?\s*$/;

/**
 * A services folder from what other programs wrote: records from master files (RFC 1035), output of dig and JSON lines of massdns and
 * zdns; services from lists of names (Tranco, CrUX, one name a line), each needing its name and its address. The same record in several
 * files stands once.
 */
export function importServices(files: readonly ImportedText[]): {
  readonly folder: BareServices;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const records = new Map<string, BareRecord>();
  const services = new Map<string, BareServices['services'][number]>();
  for (const { file, text } of files) {
    const read = isList(text) ? listed(text) : /^\s*\{/.test(text) ? lines(text) : master(text);
    findings.push(...read.findings.map((finding) => ({ ...finding, facts: { file, ...finding.facts } })));
    for (const record of read.records) {
      const key = `${record.name} ${record.type} ${record.value}`;
      const known = records.get(key);
      // The longest lifetime: that of the zone itself, not what a cache had left of it.
      if (known === undefined || (record.ttl ?? 0) > (known.ttl ?? 0)) records.set(key, record);
    }
    for (const [name, rank] of read.names)
      if (!services.has(name))
        services.set(name, { id: name, kind: 'other', ...(rank !== undefined && { rank }) });
    if (read.records.length === 0 && read.names.length === 0)
      findings.push(findingOf('services.import-nothing', 'lost', { file, dig: 'dig' }, 1));
  }
  const needs = [...services.keys()].flatMap((service) =>
    (['name', 'address'] as const).map((layer) => ({ service, layer, target: service })),
  );
  const folder = {
    services: [...services.values()],
    needs,
    records: [...records.values()],
    certificates: [],
  };
  return { folder, findings: countAlike(findings) };
}

interface Imported {
  readonly records: readonly BareRecord[];
  readonly names: readonly (readonly [name: string, rank: number | undefined])[];
  readonly findings: readonly Finding[];
}

/** Whether the first line that is not a header is one of a list. */
function isList(text: string): boolean {
  const first = text
    .split(/\r?\n/, 3)
    .filter((line) => line.trim() !== '' && !/^(?:origin|rank)\b/i.test(line));
  return first.length > 0 && LISTED.test(first[0]);
}

function listed(text: string): Imported {
  const findings: Finding[] = [];
  const names = text.split(/\r?\n/).flatMap((line, at): [string, number | undefined][] => {
    if (line.trim() === '' || line.startsWith('#') || (at === 0 && /^(?:origin|rank)\b/i.test(line)))
      return [];
    const [, before, written, after] = LISTED.exec(line) ?? [];
    const name = written === undefined ? undefined : hostName(written);
    if (name === undefined) {
      findings.push(findingOf('services.import-line', 'lost', { text: line.slice(0, SHOWN) }, at + 1));
      return [];
    }
    const rank = Number(before ?? after);
    return [[name, rank >= 1 ? rank : undefined]];
  });
  return { records: [], names, findings };
}

function lines(text: string): Imported {
  const findings: Finding[] = [];
  const records = text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return [];
    const found = resolverLine(line);
    if (found === undefined)
      findings.push(findingOf('services.import-line', 'lost', { text: line.slice(0, SHOWN) }, at + 1));
    return found ?? [];
  });
  return { records, names: [], findings };
}

/** dig writes its own words as remarks, so its output is a master file. */
function master(text: string): Imported {
  const records: BareRecord[] = [];
  const reader = openZone(({ owner, ttl, type, data, nameAt }) => {
    const name = hostName(owner);
    if (!TYPES.has(type) || name === undefined) return;
    const value =
      type === 'MX'
        ? `${data[0]} ${nameAt(1)}`
        : type === 'SOA'
          ? [nameAt(0), nameAt(1), ...data.slice(2)].join(' ')
          : type === 'A' || type === 'AAAA'
            ? data[0]
            : nameAt(0);
    records.push({ name, type: type as BareRecord['type'], ...(ttl >= 0 && { ttl }), value });
  });
  const { findings } = readWhole(reader, new TextEncoder().encode(text));
  return { records, names: [], findings };
}

/** As much of a line as a sentence needs to show. */
const SHOWN = 80;
