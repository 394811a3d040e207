import type { Finding } from '../core/finding.ts';
import { sumOf } from '../core/sum.ts';
import {
  isSingleSource,
  itemFates,
  partFates,
  type Bracket,
  type ItemFate,
  type Known,
  type PartFate,
  type SuppliedItem,
  type SupplyWithdrawal,
} from '../engines/supply/withdrawal.ts';
import type { Inventory } from '../schemas/inventory.ts';
import type {
  SuppliedItemAnswer,
  SuppliedPartAnswer,
  SupplyWithdrawAnswer,
} from '../schemas/supply-answer.ts';
import { SUPPLY_KINDS, type SupplyRow } from '../schemas/supply-table.ts';
import { findingAnswer } from './finding-answer.ts';
import { DAY_MS, DAYS_PER_YEAR, suppliedItems, type NamedPart } from './supplied-items.ts';

/** What is asked of a table. */
export interface WithdrawalAsked {
  readonly file: string;
  /** ISO 8601. */
  readonly on: string;
  readonly withdrawal: SupplyWithdrawal;
  readonly chance: number;
  readonly months: number;
  readonly findings: readonly Finding[];
}

/** What stops and runs short, first what does so first. */
export function supplyWithdrawAnswer(
  rows: readonly SupplyRow[],
  inventory: Inventory | undefined,
  { file, on, withdrawal, chance, months, findings }: WithdrawalAsked,
): SupplyWithdrawAnswer {
  const start = Date.parse(on);
  const { parts: named, items } = suppliedItems(rows, inventory, start);
  const stocks = named.map(({ stock }) => stock);
  const fates = itemFates(items, withdrawal);
  const parts = partFates(items, fates, stocks, chance);
  const isCounted = (year: number | undefined): boolean => year !== undefined && year * 12 <= months;
  const stopped = counted(fates, ({ stops }) => stops, isCounted);
  const places = (which: readonly boolean[]): Set<string> =>
    new Set(rows.flatMap((row, number) => (which[number] ? (row.used_at ?? []) : [])));
  const [certain, possible] = [places(stopped.certain), places(stopped.possible)];
  const hasPlaces = rows.some((row) => (row.used_at ?? []).length > 0);
  const people = peopleAt(inventory);
  const short = counted(parts, ({ short: bracket }) => bracket, isCounted);
  return {
    format: 'muruna/supply-withdraw',
    version: 1,
    file,
    on,
    countries: [...withdrawal.countries].toSorted(),
    vendors: [...withdrawal.vendors].toSorted(),
    chance,
    months,
    summary: {
      items: rows.length,
      withdrawn: {
        certain: fates.filter(({ isWithdrawn }) => isWithdrawn === 'yes').length,
        possible: fates.filter(({ isWithdrawn }) => isWithdrawn !== 'no').length,
      },
      stopped: { certain: countTrue(stopped.certain), possible: countTrue(stopped.possible) },
      parts: parts.length,
      // What nobody wrote down is not known, never none.
      short:
        parts.length === 0
          ? null
          : { certain: countTrue(short.certain), possible: countTrue(short.possible) },
      places: hasPlaces ? { certain: certain.size, possible: possible.size } : null,
      people: people && hasPlaces ? { certain: people(certain), possible: people(possible) } : null,
    },
    items: inOrder(fates, ({ stops }) => stops).map((number) =>
      itemAnswer(rows, number, items[number], fates[number], start),
    ),
    parts: inOrder(parts, ({ short: bracket }) => bracket).map((part) =>
      partAnswer(named[part], parts[part], rows),
    ),
    singleSource: singleSources(rows, items),
    findings: findings.map((finding) => findingAnswer(finding, file)),
  };
}

function counted<Fate>(
  fates: readonly Fate[],
  bracketOf: (fate: Fate) => { readonly earliest: number | undefined; readonly latest: number | undefined },
  isCounted: (year: number | undefined) => boolean,
): { readonly certain: readonly boolean[]; readonly possible: readonly boolean[] } {
  const brackets = fates.map(bracketOf);
  return {
    certain: brackets.map(({ latest }) => isCounted(latest)),
    // An earliest time that is not known may be any.
    possible: brackets.map(({ earliest }) => earliest === undefined || isCounted(earliest)),
  };
}

function countTrue(which: readonly boolean[]): number {
  return which.filter(Boolean).length;
}

/** Numbers, first what comes first for sure, then what may; equals as in the table. */
function inOrder<Fate>(
  fates: readonly Fate[],
  bracketOf: (fate: Fate) => { readonly earliest: number | undefined; readonly latest: number | undefined },
): number[] {
  const brackets = fates.map(bracketOf);
  const order = (one: number | undefined, other: number | undefined): number => {
    const [a, b] = [one ?? Infinity, other ?? Infinity];
    return a === b ? 0 : a - b;
  };
  return [...brackets.keys()].toSorted(
    (one, other) =>
      order(brackets[one].latest, brackets[other].latest) ||
      order(brackets[one].earliest, brackets[other].earliest) ||
      one - other,
  );
}

function peopleAt(inventory: Inventory | undefined): ((places: ReadonlySet<string>) => number) | undefined {
  if (!inventory) return undefined;
  return (places) => sumOf(inventory.sites.map(({ id, people }) => (places.has(id) ? (people ?? 0) : 0)));
}

function itemAnswer(
  rows: readonly SupplyRow[],
  number: number,
  { licenceEnds }: SuppliedItem,
  { isWithdrawn, isAbandoned, server, licence, stops, stillCome, mayStillCome }: ItemFate,
  start: number,
): SuppliedItemAnswer {
  const row = rows[number];
  const idOf = (other: number): string => rows[other].id;
  return {
    id: row.id,
    name: row.name ?? null,
    kind: row.kind ?? null,
    vendor: row.vendor ?? null,
    vendorCountry: row.vendor_country ?? null,
    origin: row.origin ?? null,
    withdrawn: isWithdrawn,
    abandoned: isAbandoned,
    stops: { earliest: dayAfter(start, stops.earliest), latest: dayAfter(start, stops.latest) },
    cause: causeOf(server, licence),
    licenceLapsed: licenceEnds !== undefined && licenceEnds < 0,
    support: supportEnd(row, isAbandoned, start),
    usedAt: row.used_at ?? [],
    stillCome: stillCome.map(idOf),
    mayStillCome: mayStillCome.map(idOf),
  };
}

function causeOf(server: Bracket, licence: Bracket): SuppliedItemAnswer['cause'] {
  const [first, second] = [server, licence].map(({ latest, earliest }) => Math.min(latest, earliest));
  if (first === Infinity && second === Infinity) return null;
  if (server.latest === Infinity && licence.latest < Infinity) return 'licence';
  return first <= second ? 'server' : 'licence';
}

/** A vendor that goes supports nothing any more. */
function supportEnd(row: SupplyRow, isAbandoned: Known, start: number): SuppliedItemAnswer['support'] {
  const stated = row.support_until;
  const own = stated === undefined ? null : stated === 'never' ? 'never' : isoDay(stated - 1);
  if (isAbandoned === 'no') return own;
  const isOver = typeof stated === 'number' && stated <= start;
  if (isOver) return own;
  return isAbandoned === 'yes' ? isoDay(start) : null;
}

function partAnswer(
  { name, stock }: NamedPart,
  { users, yearly, unknownFailures, chanceBefore, short }: PartFate,
  rows: readonly SupplyRow[],
): SuppliedPartAnswer {
  return {
    part: name,
    stock: stock ?? null,
    yearly,
    unknownFailures,
    items: users.map((number) => rows[number].id),
    chanceBefore: chanceBefore ?? null,
    short: { earliest: monthsOf(short.earliest), latest: monthsOf(short.latest) },
  };
}

function monthsOf(years: number | undefined): number | 'never' | null {
  if (years === undefined) return null;
  return years === Infinity ? 'never' : Math.round(years * 1200) / 100;
}

function singleSources(
  rows: readonly SupplyRow[],
  items: readonly SuppliedItem[],
): SupplyWithdrawAnswer['singleSource'] {
  return [...SUPPLY_KINDS, undefined].flatMap((kind) => {
    const those = [...rows.keys()].filter((number) => rows[number].kind === kind);
    if (those.length === 0) return [];
    const countOf = (by: 'vendor' | 'vendorCountry' | 'origin') => {
      const found = those.map((number) => isSingleSource(items, number, by));
      const count = (wanted: Known): number => found.filter((one) => one === wanted).length;
      return { yes: count('yes'), no: count('no'), unknown: count('unknown') };
    };
    return [
      {
        kind: kind ?? null,
        items: those.length,
        vendor: countOf('vendor'),
        vendorCountry: countOf('vendorCountry'),
        origin: countOf('origin'),
      },
    ];
  });
}

/** A day so many years after another, or `never`; a day is the last of an end that comes with its last moment. */
function dayAfter(start: number, years: number): string {
  if (years === Infinity) return 'never';
  return isoDay(start + Math.max(0, Math.round(years * DAYS_PER_YEAR * DAY_MS) - 1));
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
