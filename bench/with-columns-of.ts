import type { Internet } from '../src/core/internet.ts';

/** An Internet with the IPv4 weights and countries of another one: what differs between the two afterwards are links. */
export function withColumnsOf(internet: Internet, other: Internet): Internet {
  const indexOf = new Map(Array.from(other.graph.asns, (asn, as) => [asn, as]));
  const column = <Column extends Float64Array | Uint16Array>(values: Column, missing: number): Column =>
    internet.graph.asns.reduce(
      (found, asn, as) => {
        found[as] = values[indexOf.get(asn) ?? -1] ?? missing;
        return found;
      },
      new (values.constructor as new (length: number) => Column)(internet.graph.asCount),
    );
  return {
    ...internet,
    countries: other.countries,
    country: column(other.country, 0),
    addresses4: column(other.addresses4, NaN),
    unlinked4: undefined,
  };
}
