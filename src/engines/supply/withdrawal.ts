import { chanceShort, yearsUntilShort, type PartsDemand } from './shortage.ts';

/** Of things that are not all known: yes, no, or not known. */
export type Known = 'yes' | 'no' | 'unknown';

/** What is in use of one kind: equipment, software, a licence. Times in years after the withdrawal. */
export interface SuppliedItem {
  readonly vendor?: string | undefined;
  readonly vendorCountry?: string | undefined;
  /** Country where it is made. */
  readonly origin?: string | undefined;
  /** What one failure takes from the stores: numbers of parts, and whole pieces. */
  readonly parts: readonly { readonly part: number; readonly pieces: number }[];
  /** Failures a year of all that is in use, together. */
  readonly failures?: number | undefined;
  /** From an order to its arrival. */
  readonly lead?: number | undefined;
  /** When it stops running unless the vendor renews it, Infinity if never; may lie in the past. */
  readonly licenceEnds?: number | undefined;
  readonly needsVendorServer: Known;
  /** Others, by their number in the list, that can take its place. */
  readonly alternatives: readonly number[];
}

/** Who no longer delivers, renews and serves. */
export interface SupplyWithdrawal {
  readonly countries: ReadonlySet<string>;
  readonly vendors: ReadonlySet<string>;
}

/** A time in years, at the earliest and at the latest; Infinity for never. */
export interface Bracket {
  readonly earliest: number;
  readonly latest: number;
}

export interface ItemFate {
  /** Whether it is no longer delivered: its vendor goes, or the country it is made in. */
  readonly isWithdrawn: Known;
  /** Whether its vendor goes: nobody renews, serves or supports it. */
  readonly isAbandoned: Known;
  readonly server: Bracket;
  readonly licence: Bracket;
  /** When it stops running: the first of the two. */
  readonly stops: Bracket;
  /** Alternatives that still come for sure, and that perhaps do. */
  readonly stillCome: readonly number[];
  readonly mayStillCome: readonly number[];
}

export interface PartFate {
  /** Items that take it. */
  readonly users: readonly number[];
  /** What its known failures ask for where everything that is not known is as bad as it can be. */
  readonly demands: readonly PartsDemand[];
  /** Something still delivers it, or what can take its place, for sure. */
  readonly comes: boolean;
  /** Pieces a year that the failures ask for, of items whose failures are known. */
  readonly yearly: number;
  /** Items that take it and whose failures are not known. */
  readonly unknownFailures: number;
  /** The chance that a failure waits for a piece while everything is still delivered; undefined where a lead time or failures are not known. */
  readonly chanceBefore: number | undefined;
  /**
   * Years until the chance of a shortage exceeds what is accepted; not known where its stock is not. `earliest` is not known where
   * failures of one of its items are not.
   */
  readonly short: { readonly earliest: number | undefined; readonly latest: number | undefined };
}

const NEVER: Bracket = { earliest: Infinity, latest: Infinity };

/**
 * What becomes of each item. What is not known gives a bracket: at the earliest it is as bad as it can be, at the latest as good.
 * A licence can be renewed as long as its vendor does not go; an item stops where its vendor's server or its licence does.
 */
export function itemFates(items: readonly SuppliedItem[], withdrawal: SupplyWithdrawal): ItemFate[] {
  const abandoned = items.map((item) => isAbandoned(item, withdrawal));
  const withdrawn = items.map((item, number) =>
    either(abandoned[number], isOf(item.origin, withdrawal.countries)),
  );
  return items.map((item, number) => {
    const server = serverEnd(item, abandoned[number]);
    const licence = licenceEnd(item, abandoned[number]);
    return {
      isWithdrawn: withdrawn[number],
      isAbandoned: abandoned[number],
      server,
      licence,
      stops: {
        earliest: Math.min(server.earliest, licence.earliest),
        latest: Math.min(server.latest, licence.latest),
      },
      stillCome: item.alternatives.filter((other) => withdrawn[other] === 'no'),
      mayStillCome: item.alternatives.filter((other) => withdrawn[other] === 'unknown'),
    };
  });
}

/**
 * How long the stores last. Each failure takes its parts and orders as many; what still comes, from the item's vendor, from another item's
 * that takes the same part, or as an alternative, comes after its lead time; what was on order at the withdrawal is not counted.
 * At the latest the stores of alternatives serve this part alone.
 *
 * @param stocks pieces at hand by part; undefined where not known
 * @param chance the chance of a shortage that is accepted, e.g. 0.05
 */
export function partFates(
  items: readonly SuppliedItem[],
  fates: readonly ItemFate[],
  stocks: readonly (number | undefined)[],
  chance: number,
): PartFate[] {
  const users = stocks.map((): number[] => []);
  for (const [number, { parts }] of items.entries())
    for (const part of new Set(parts.map((one) => one.part))) users[part].push(number);
  return stocks.map((stock, part) => {
    const own = users[part];
    const demandsIf = (windowOf: (item: number) => number): PartsDemand[] =>
      own.map((item) => ({
        rate: items[item].failures ?? 0,
        pieces: piecesOf(items[item], part),
        window: windowOf(item),
      }));
    const lead = (comes: readonly number[], unknown: number): number =>
      Math.min(Infinity, ...comes.map((item) => items[item].lead ?? unknown));
    const delivered = own.filter((item) => fates[item].isWithdrawn === 'no');
    const perhaps = own.filter((item) => fates[item].isWithdrawn === 'unknown');
    const ownLead = lead(delivered, Infinity);
    const bestLead = Math.min(lead(delivered, 0), lead(perhaps, 0));
    const sureLead = (item: number): number => Math.min(ownLead, lead(fates[item].stillCome, Infinity));
    const possibleLead = (item: number): number =>
      Math.min(bestLead, lead(fates[item].stillCome, 0), lead(fates[item].mayStillCome, 0));
    const worst = demandsIf((item) => Math.min(fates[item].stops.latest, sureLead(item)));
    const best = demandsIf((item) => Math.min(fates[item].stops.earliest, possibleLead(item)));
    const usual = lead(own, Infinity);
    const before = demandsIf(() => usual);
    const unknownFailures = own.filter((item) => items[item].failures === undefined).length;
    const isBeforeKnown = unknownFailures === 0 && own.every((item) => items[item].lead !== undefined);
    const others = new Set(
      own.flatMap((item) =>
        items[item].alternatives.flatMap((other) => items[other].parts.map((one) => one.part)),
      ),
    );
    others.delete(part);
    const lent = [...others].reduce((sum, other) => sum + (stocks[other] ?? Infinity), 0);
    return {
      users: own,
      demands: worst,
      comes: delivered.length > 0 || own.some((item) => fates[item].stillCome.length > 0),
      yearly: worst.reduce((sum, { rate, pieces }) => sum + rate * pieces, 0),
      unknownFailures,
      chanceBefore: stock === undefined || !isBeforeKnown ? undefined : chanceShort(stock, before, Infinity),
      short: {
        earliest:
          stock === undefined || unknownFailures > 0 ? undefined : yearsUntilShort(stock, worst, chance),
        latest:
          stock === undefined
            ? undefined
            : lent === Infinity
              ? Infinity
              : yearsUntilShort(stock + lent, best, chance),
      },
    };
  });
}

/** Whether an item and what can take its place all depend on the same one: their vendors, or countries. */
export function isSingleSource(
  items: readonly SuppliedItem[],
  number: number,
  by: 'vendor' | 'vendorCountry' | 'origin',
): Known {
  const values = [number, ...items[number].alternatives].map((one) => items[one][by]);
  const known = new Set(values.filter((value) => value !== undefined));
  if (known.size > 1) return 'no';
  return values.includes(undefined) ? 'unknown' : 'yes';
}

function isAbandoned(item: SuppliedItem, { vendors, countries }: SupplyWithdrawal): Known {
  return either(isOf(item.vendor, vendors), isOf(item.vendorCountry, countries));
}

function isOf(value: string | undefined, those: ReadonlySet<string>): Known {
  if (those.size === 0) return 'no';
  return value === undefined ? 'unknown' : those.has(value) ? 'yes' : 'no';
}

function either(one: Known, other: Known): Known {
  if (one === 'yes' || other === 'yes') return 'yes';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'no';
}

function both(one: Known, other: Known): Known {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'yes';
}

function serverEnd({ needsVendorServer }: SuppliedItem, abandoned: Known): Bracket {
  const ends = both(needsVendorServer, abandoned);
  return ends === 'no' ? NEVER : { earliest: 0, latest: ends === 'yes' ? 0 : Infinity };
}

function licenceEnd({ licenceEnds }: SuppliedItem, abandoned: Known): Bracket {
  if (abandoned === 'no') return NEVER;
  const end = Math.max(0, licenceEnds ?? 0);
  const isCertain = abandoned === 'yes' && licenceEnds !== undefined;
  return { earliest: end, latest: isCertain ? end : Infinity };
}

/** A part that stands twice in a row is taken twice. */
function piecesOf({ parts }: SuppliedItem, part: number): number {
  return parts.reduce((sum, one) => sum + (one.part === part ? one.pieces : 0), 0);
}
