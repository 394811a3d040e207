import type { FactsOf, Finding, MessageFacts } from './finding.ts';

/** What went wrong, by what the user can do about it; the CLI maps each kind to an exit code, the server to a status. */
export type RefusalKind =
  | 'usage'
  | 'not-found'
  | 'bad-data'
  | 'too-new'
  | 'no-space'
  | 'network'
  | 'cancelled'
  | 'denied';

/**
 * A refusal the user can mend: no such snapshot, unknown country, no space left.
 *
 * Thrown anywhere, put into words in exactly two places: the CLI's main and the server's error handler. Its facts are those that its
 * sentence asks for, or it does not compile.
 */
export class Refusal<Code extends string = string> extends Error {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;
  /** Dotted message code, e.g. `snapshot.not-found`. */
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** What stands behind it, such as every fault of a file with its line; shown after the sentence. */
  readonly findings: readonly Finding[];

  constructor(kind: RefusalKind, code: Code, ...[facts = {}, findings = []]: Said<Code>) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.kind = kind;
    this.code = code;
    this.facts = facts;
    this.findings = findings;
  }
}

/** Facts, which may be left out where the sentence asks for none, and findings. */
type Said<Code extends string> = Code extends keyof MessageFacts
  ? keyof MessageFacts[Code] extends never
    ? [facts?: Finding['facts'], findings?: readonly Finding[]]
    : [facts: FactsOf<Code>, findings?: readonly Finding[]]
  : [facts?: Finding['facts'], findings?: readonly Finding[]];
