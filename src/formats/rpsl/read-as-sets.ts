import { findingOf, type Finding } from '../../core/finding.ts';
import { parseWrittenAsn } from '../text/asn-text.ts';

/** A set of networks as a registry has it (RFC 2622 §5.1): AS numbers and names of other sets, in capitals. */
export interface AsSet {
  readonly networks: readonly number[];
  readonly sets: readonly string[];
}

/** A name of a set, hierarchical or not: `AS-EXAMPLE`, `AS64500:AS-CUSTOMERS`. */
const SET_NAME = /^(?:AS[\d.]+:|AS-[\w-]+:)*AS-[\w-]+(?::AS[\d.]+|:AS-[\w-]+)*$/i;

export const isAsSetName = (text: string): boolean => SET_NAME.test(text);

/**
 * Reads the as-set objects of a file in RPSL, such as `ripe.db.as-set` or an answer of whois; other objects are passed over. Lines that begin with a
 * blank, a tab or `+` go on with the line before; `#` begins a remark, `%` a line of the server. Never throws on data.
 *
 * Findings: `as-set.member` {set, member} for what is neither a network nor a set, `as-set.twice` {set} where the first object counts, `as-set.by-reference` {set} where
 * other members name the set themselves (`mbrs-by-ref`): they are not in it.
 *
 * @example readAsSets('as-set: AS-EXAMPLE\nmembers: AS64500, AS-OTHER\n').sets.get('AS-EXAMPLE')
 */
export function readAsSets(text: string): {
  readonly sets: ReadonlyMap<string, AsSet>;
  readonly findings: readonly Finding[];
} {
  const sets = new Map<string, AsSet>();
  const findings: Finding[] = [];
  for (const object of objectsIn(text)) {
    const [{ name, value, line }] = object;
    if (name !== 'as-set') continue;
    const set = value.toUpperCase();
    if (sets.has(set)) {
      findings.push(findingOf('as-set.twice', 'lost', { set }, line));
      continue;
    }
    sets.set(set, membersOf(set, object, findings));
  }
  return { sets, findings };
}

interface Attribute {
  readonly name: string;
  value: string;
  /** 1-based. */
  readonly line: number;
}

function membersOf(set: string, object: readonly Attribute[], findings: Finding[]): AsSet {
  const networks = new Set<number>();
  const sets = new Set<string>();
  for (const { name, value, line } of object) {
    if (name === 'mbrs-by-ref') findings.push(findingOf('as-set.by-reference', 'note', { set }, line));
    if (name !== 'members') continue;
    for (const member of value.split(/[\s,]+/).filter((one) => one !== '')) {
      const asn = /^AS/i.test(member) ? parseWrittenAsn(member) : Number.NaN;
      if (!Number.isNaN(asn)) networks.add(asn);
      else if (isAsSetName(member)) sets.add(member.toUpperCase());
      else findings.push(findingOf('as-set.member', 'lost', { set, member: member.slice(0, 80) }, line));
    }
  }
  return { networks: [...networks], sets: [...sets] };
}

/** Objects with at least one attribute; blank lines part them. */
function* objectsIn(text: string): Generator<[Attribute, ...Attribute[]]> {
  let object: Attribute[] = [];
  for (const [index, whole] of text.split(/\r\n|\n|\r/).entries()) {
    if (whole.startsWith('%') || whole.startsWith('#')) continue;
    const said = whole.replace(/#.*$/, '');
    const last = object.at(-1);
    if (whole.trim() === '') {
      if (last) yield object as [Attribute, ...Attribute[]];
      object = [];
    } else if (/^[ \t+]/.test(whole)) {
      if (last) last.value += ` ${said.slice(1).trim()}`;
    } else {
      const colon = said.indexOf(':');
      if (colon <= 0) continue;
      const name = said.slice(0, colon).trim().toLowerCase();
      object.push({ name, value: said.slice(colon + 1).trim(), line: index + 1 });
    }
  }
  if (object.length > 0) yield object as [Attribute, ...Attribute[]];
}
