import { ROLES, type Role } from '../store/database/tables.ts';
import { HttpProblem } from './problem.ts';
import type { Subject } from './subject.ts';

/** What a route does, in the words of the table of rights. */
export type Permission =
  /** Anybody: signing in, taking up an invitation, asking whether the server is well. */
  | 'public'
  /** One's own account, sessions, tokens and workspaces. */
  | 'own-account'
  /** What can be asked here and of which snapshots: whoever may read any workspace. */
  | 'look'
  /** The one frozen answer behind a link. */
  | 'read-share'
  /** Read the workspace. */
  | 'read'
  /** Read who the members are. */
  | 'read-members'
  /** Run jobs; save scenarios, plans, views. */
  | 'work'
  /** Inventories, shares, campaigns, members up to one's own role. */
  | 'operate'
  /** Accounts, snapshots, settings, workspaces, audit of the instance. */
  | 'administer'
  /** What a partner was given, and may say, over TAXII: for whoever has a token of a partner, and no member. */
  | 'exchange'
  /** Contents by their hash, for servers and workers on the same database. */
  | 'fetch-content';

/** What a permission is asked for, as it was loaded: never a path or a name. */
export type Loaded =
  | { readonly kind: 'instance' }
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'share'; readonly share: string }
  /** A workspace, with the role of the subject's account in it. */
  | { readonly kind: 'workspace'; readonly workspace: string; readonly role: Role | undefined };

/** The least role that has a permission in a workspace. */
const LEAST_ROLE: Readonly<Partial<Record<Permission, Role>>> = {
  read: 'viewer',
  'read-members': 'viewer',
  work: 'analyst',
  operate: 'operator',
};

/**
 * The only door: whether a subject has a permission on a loaded object. What a subject may not even know of is not found; what it knows
 * of and may not do is forbidden; who is nobody is asked to sign in.
 *
 * @throws Problem 401, 403 or 404
 */
export function authorise(subject: Subject, permission: Permission, object: Loaded): void {
  const verdict = judge(subject, permission, object);
  if (verdict !== 'allowed') throw new HttpProblem(verdict);
}

type Verdict = 'allowed' | 'sign-in' | 'forbidden' | 'not-found';

function judge(subject: Subject, permission: Permission, object: Loaded): Verdict {
  if (permission === 'public') return 'allowed';
  if (permission === 'fetch-content') return subject.kind === 'machine' ? 'allowed' : 'not-found';
  if (permission === 'read-share')
    return subject.kind === 'share' && object.kind === 'share' && subject.share === object.share
      ? 'allowed'
      : 'not-found';
  if (permission === 'exchange') {
    if (subject.kind === 'partner')
      return object.kind === 'workspace' && object.workspace === subject.workspace ? 'allowed' : 'not-found';
    return 'account' in subject ? 'not-found' : 'sign-in';
  }
  if (subject.kind === 'visitor' && permission === 'read' && object.kind === 'workspace')
    return object.workspace === subject.workspace ? 'allowed' : 'sign-in';
  if (subject.kind === 'visitor' && permission === 'look') return 'allowed';
  if (!('account' in subject)) return 'sign-in';
  if (permission === 'look') return 'allowed';
  const least = LEAST_ROLE[permission];
  if (least !== undefined)
    return object.kind === 'workspace' ? inWorkspace(subject, least, object) : 'not-found';
  // Accounts, sessions and the instance are for people, not for programs with a token.
  if (subject.kind === 'token') return 'forbidden';
  if (permission === 'own-account')
    return object.kind === 'account' && object.account === subject.account.id ? 'allowed' : 'not-found';
  return object.kind === 'instance' && subject.account.isAdministrator ? 'allowed' : 'forbidden';
}

function inWorkspace(
  subject: Extract<Subject, { kind: 'account' | 'token' }>,
  least: Role,
  { workspace, role }: Extract<Loaded, { kind: 'workspace' }>,
): Verdict {
  if (role === undefined) return 'not-found';
  if (subject.kind === 'token' && subject.workspace !== workspace) return 'not-found';
  const own = subject.kind === 'token' ? lesser(role, subject.role) : role;
  return ROLES.indexOf(own) >= ROLES.indexOf(least) ? 'allowed' : 'forbidden';
}

/** The role with fewer rights. */
export function lesser(one: Role, other: Role): Role {
  return ROLES.indexOf(one) < ROLES.indexOf(other) ? one : other;
}
