import { asnLookup } from '../../core/as-graph.ts';
import { parseIPv4, parseIPv6 } from '../../formats/text/ip-text.ts';
import { originsOf4, originsOf6 } from '../../store/origins-of.ts';
import type { Snapshot } from '../../store/snapshot.ts';

/** The networks (dense indices) that announce each address, or that a place such as `AS64500` names; none where that is not known. */
export async function originsOfPlaces(
  snapshot: Snapshot,
  places: Iterable<string>,
): Promise<{ readonly originsOf: ReadonlyMap<string, readonly number[]>; readonly hasPrefixes: boolean }> {
  const [four, six] = [await snapshot.prefixes4(), await snapshot.prefixes6()];
  const indexOf = asnLookup(snapshot.internet.graph.asns);
  const origins = (place: string): readonly number[] => {
    if (/^AS\d+$/.test(place)) return [indexOf(Number(place.slice(2)))].filter((as) => as >= 0);
    const ip = parseIPv4(place);
    if (!Number.isNaN(ip)) return four ? originsOf4(four, ip) : [];
    const ip6 = parseIPv6(place);
    return ip6 !== undefined && six ? originsOf6(six, ip6) : [];
  };
  const originsOf = new Map([...places].map((place) => [place, origins(place)]));
  return { originsOf, hasPrefixes: four !== undefined || six !== undefined };
}
