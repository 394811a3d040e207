import type { Role } from '../store/database/tables.ts';

/** Who asks. */
export type Subject =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'account'; readonly account: Account; readonly session: string }
  /** A program with a token of an account: in one workspace, with at most that role. */
  | { readonly kind: 'token'; readonly account: Account; readonly workspace: string; readonly role: Role }
  /** A server or worker on the same database. */
  | { readonly kind: 'machine' }
  /** Anybody, where one workspace is open to be read. */
  | { readonly kind: 'visitor'; readonly workspace: string }
  /** Another organisation with a token to what it was given: its key id, and the id of the token. */
  | { readonly kind: 'partner'; readonly workspace: string; readonly partner: string; readonly token: string }
  /** Whoever has the link of a share. */
  | { readonly kind: 'share'; readonly share: string };

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly display: string;
  readonly isAdministrator: boolean;
}
