import type { Finding } from './finding.ts';

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
 * Thrown anywhere, put into words in exactly two places: the CLI's main and the server's error handler.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;
  /** Dotted message code, e.g. `snapshot.not-found`. */
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** What stands behind it, such as every fault of a file with its line; shown after the sentence. */
  readonly findings: readonly Finding[];

  constructor(
    kind: RefusalKind,
    code: string,
    facts: Readonly<Record<string, string | number>> = {},
    findings: readonly Finding[] = [],
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.kind = kind;
    this.code = code;
    this.facts = facts;
    this.findings = findings;
  }
}
