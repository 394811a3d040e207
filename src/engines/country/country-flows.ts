/** What the routes of one direction hang on. Weights are products: national weight × foreign (or national) weight. */
export interface DirectionFlows {
  /** Weight of the pairs that have a route, and of those that have none. */
  readonly routed: number;
  readonly unrouted: number;
  /** Weight of the routes that cross each AS, [n]; endpoints do not count as crossing. */
  readonly crossing: Float64Array;
}

export interface InternationalFlows extends DirectionFlows {
  /** Weight of the routes that cross at least one AS of each country, [countries]; endpoints do not count. */
  readonly acrossCountry: Float64Array;
  /** Weight of the routes over each gateway, in the order of `NationalSet.gateways`. */
  readonly overGateway: Float64Array;
}

export interface DomesticFlows extends DirectionFlows {
  /** Weight of the routes that pass at least one foreign AS. */
  readonly leaving: number;
}

/**
 * The flows of a country when every AS splits in equal shares over all its equally good next hops (methods: hegemony).
 * Inbound routes lead from foreign to national ASes, outbound ones from national to foreign ASes.
 */
export interface CountryFlows {
  readonly inbound: InternationalFlows;
  readonly outbound: InternationalFlows;
  readonly domestic: DomesticFlows;
}
