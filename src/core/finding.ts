/**
 * What a reader noticed in its input and could not take at face value.
 *
 * Parsing never throws on data: it returns records and findings, and the caller decides what a finding means.
 */
export interface Finding {
  /** Dotted code, e.g. `mrt.record-length`; the catalogues in i18n turn it into words. */
  readonly code: string;
  /** `note` changes nothing, `repaired` was mended by a stated rule, `lost` means that data was left out. */
  readonly severity: 'note' | 'repaired' | 'lost';
  /** Values the sentence needs: numbers, AS numbers, names. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** How many more lines have exactly the same to say of them; none where it is left out. */
  readonly again?: number;
  /** Byte offset in the decompressed input, for binary formats. */
  readonly offset?: number;
  /** 1-based line, for text formats. */
  readonly line?: number;
  /** The bytes concerned, at most a few kilobytes. */
  readonly raw?: Uint8Array;
}

/** Takes findings as they are made. */
export type OnFinding = (finding: Finding) => void;

/** What a sentence needs to be said: code → facts. Filled in by src/i18n/message-facts.ts from the English templates. */
export interface MessageFacts {}

/** The facts that the sentence of a code asks for; anything for a code that is only known when the program runs. */
export type FactsOf<Code extends string> = Code extends keyof MessageFacts
  ? MessageFacts[Code] & Finding['facts']
  : Finding['facts'];

/**
 * A finding whose facts are those that its sentence asks for: one with a gap in it does not compile.
 *
 * @example findingOf('table.column-twice', 'lost', { column: 'lat' }, 3)
 */
export function findingOf<Code extends string>(
  code: Code,
  severity: Finding['severity'],
  facts: FactsOf<Code>,
  line?: number,
): Finding {
  return { code, severity, facts, ...(line !== undefined && { line }) };
}

/** As much of a text as a sentence needs to show. */
const MOST_SHOWN = 2000;

/** The facts as they are shown: a name of a megabyte stands in each of a thousand findings, and none needs more than its beginning. */
export function shownFacts(facts: Finding['facts']): Finding['facts'] {
  const entries = Object.entries(facts);
  if (!entries.some(([, fact]) => isLong(fact))) return facts;
  return Object.fromEntries(
    entries.map(([name, fact]) => [name, isLong(fact) ? `${fact.slice(0, MOST_SHOWN)}…` : fact]),
  );
}

function isLong(fact: string | number): fact is string {
  return typeof fact === 'string' && fact.length > MOST_SHOWN;
}
