import type { ExpectedBy } from '../../answers/incident-parts.ts';
import { findingOf } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import { readYaml } from '../../formats/structured-text/read-yaml.ts';
import { parseWordPrefix, type WordPrefix } from '../../formats/text/word-prefix.ts';
import { expectedChangesSchema, type ExpectedChange } from '../../schemas/expected-changes.ts';
import type { Incident } from '../../schemas/incident.ts';
import { readNamedText } from '../files/read-named-text.ts';

/**
 * Reads a list of changes that are expected: which of them an incident belongs to, the first in the list.
 *
 * @throws Refusal `bad-data` with every fault and its line
 */
export async function readExpectedChanges(place: string): Promise<ExpectedBy> {
  const { text } = await readNamedText(place, place);
  const { value, findings } = readYaml(text, expectedChangesSchema);
  if (!value) throw new Refusal('bad-data', 'watch.bad-expected', { file: place }, findings);
  const wrong = value.changes
    .flatMap(({ prefixes = [] }) => prefixes)
    .filter((prefix) => !parseWordPrefix(prefix))
    .map((prefix) => findingOf('ris-live.prefix', 'lost', { prefix }));
  if (wrong.length > 0) throw new Refusal('bad-data', 'watch.bad-expected', { file: place }, wrong);
  const rules = value.changes.map((change) => ({ change, isOf: ruleOf(change) }));
  return (incident) => {
    const found = rules.find(({ isOf }) => isOf(incident));
    if (!found) return null;
    const { owner, reason, from, until } = found.change;
    const hasOverrun = incident.end !== null && Date.parse(incident.end) > Date.parse(until);
    return { owner, reason, from: plain(from), until: plain(until), hasOverrun };
  };
}

function plain(time: string): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}

function ruleOf({ from, until, networks, prefixes, collectors, kinds }: ExpectedChange) {
  const wide = prefixes?.map((prefix) => parseWordPrefix(prefix)!);
  const isWithin = (text: string): boolean => {
    const prefix = parseWordPrefix(text);
    return prefix !== undefined && wide!.some((one) => covers(one, prefix));
  };
  return ({ kind, onset, entity, scope }: Incident): boolean => {
    const begins = Date.parse(onset);
    if (begins < Date.parse(from) || begins > Date.parse(until)) return false;
    if (kinds && !kinds.includes(kind)) return false;
    if (collectors && entity.collector !== null && collectors.includes(entity.collector)) return true;
    if (wide && scope.prefixes.length > 0 && scope.prefixes.every(isWithin)) return true;
    return (
      networks !== undefined &&
      scope.networks.length > 0 &&
      scope.networks.every((asn) => networks.includes(asn))
    );
  };
}

function covers(wide: WordPrefix, { family, length, words }: WordPrefix): boolean {
  if (wide.family !== family || wide.length > length) return false;
  return words.every((word, at) => {
    const bits = Math.min(32, Math.max(0, wide.length - 32 * at));
    const mask = bits === 0 ? 0 : (0xffff_ffff << (32 - bits)) >>> 0;
    return (word & mask) >>> 0 === wide.words[at];
  });
}
