/** One thing the embedded engine is asked for, from the thread that answers requests. */
export type AskedOfDatabase =
  | {
      readonly kind: 'query';
      readonly sql: string;
      readonly parameters: readonly unknown[];
      /** Within that transaction; outside of all where there is none. */
      readonly transaction?: number | undefined;
    }
  | { readonly kind: 'exec'; readonly sql: string }
  | { readonly kind: 'begin'; readonly transaction: number }
  | { readonly kind: 'end'; readonly transaction: number; readonly commits: boolean }
  | { readonly kind: 'close' };

export interface ToDatabase {
  readonly number: number;
  readonly asked: AskedOfDatabase;
}

export interface FromDatabase {
  /** Of what was asked; 0 where the engine has opened. */
  readonly number: number;
  readonly result?: unknown;
  /** What the engine says of an error: message, code and the rest, as PostgreSQL names them. */
  readonly error?: Readonly<Record<string, unknown>>;
}
