/** What may be asked of the networks in a selector; all that is given must hold. */
export interface NetworkSelector {
  readonly asns?: readonly number[] | undefined;
  /** Countries of registration, ISO 3166-1; `home` is the one under test. */
  readonly country?: readonly string[] | undefined;
  /** Part of the organisation name, without regard to case; `*` stands for anything. */
  readonly name?: string | undefined;
  /** Only so many, the first by `by`. */
  readonly top?: number | undefined;
  readonly by?: Importance | undefined;
}

/** By what networks are ordered: crossing routes of the country, addresses, or number of customers. */
export type Importance = 'hegemony' | 'weight' | 'customers';

/** Links by the AS numbers of their ends. */
export type AsnPair = readonly [number, number];

export interface Targets {
  readonly networks?: NetworkSelector | undefined;
  readonly links?: readonly AsnPair[] | undefined;
  /** Gateways of the country, all or those to given countries. */
  readonly gateways?: { readonly to?: readonly string[] | undefined } | undefined;
  /** Names of named sets. */
  readonly named?: readonly string[] | undefined;
}

/** One event of a scenario: whatever it names fails from `fromHours` until `untilHours` after the start. */
export interface ScenarioEvent extends Targets {
  readonly name?: string | undefined;
  readonly fromHours: number;
  /** Infinity = it stays so. */
  readonly untilHours: number;
  /** Every gateway fails. */
  readonly isolation?: true | undefined;
  /** All networks of these countries stop serving this one: they carry none of its traffic and are not reached. */
  readonly withdrawal?: readonly string[] | undefined;
  /** These members peer with each other as long as the event lasts. */
  readonly exchange?: NetworkSelector | undefined;
  /** A share of a set fails, drawn with a seed. */
  readonly degrade?: (Targets & { readonly share: number; readonly seed: number }) | undefined;
  readonly hijack?: HijackEvent | undefined;
  readonly leak?: LeakEvent | undefined;
}

export interface HijackEvent {
  readonly of: NetworkSelector;
  readonly by: number;
  readonly kind: 'origin' | 'sub-prefix' | 'forged-path';
  /** Who drops invalid origins. */
  readonly validating?: NetworkSelector | undefined;
}

export interface LeakEvent {
  readonly by: number;
  readonly of?: NetworkSelector | undefined;
  /** Who refuses the leaked routes. */
  readonly filtering?: NetworkSelector | undefined;
}

/** What a named set holds: networks (one AS number) or links (two), with the share of their capacity in it. */
export type NamedSets = ReadonlyMap<
  string,
  readonly { readonly asns: readonly [number] | AsnPair; readonly share: number }[]
>;

/** Something in a scenario that cannot be taken as it stands, with its place in it. */
export interface ScenarioFault {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** `lost`: the scenario means something that is not there; `note`: it was taken, but worth telling. */
  readonly severity: 'lost' | 'note';
  /** Keys and list positions, e.g. ['events', 2, 'networks']. */
  readonly path: readonly (string | number)[];
}
