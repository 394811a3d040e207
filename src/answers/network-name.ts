import type { Internet } from '../core/internet.ts';
import type { NetworkName } from '../schemas/answer-parts.ts';

/** Number, name and country of an AS. */
export function nameOfNetwork({ graph, country, countries, nameOf }: Internet, as: number): NetworkName {
  return { asn: graph.asns[as], name: nameOf(as) ?? null, country: countries[country[as]] || null };
}
