import type { ColumnType, Generated, JSONColumnType } from 'kysely';

// The tables of an instance. Everything but `instance`, `account` and `snapshot` belongs to a workspace. Tokens of every kind are kept as
// SHA-256 only. Times are the clock of the server, not of the database, so that both engines say the same.

/** What a member may do, each with all that stands before it. */
export const ROLES = ['viewer', 'analyst', 'operator'] as const;
export type Role = (typeof ROLES)[number];

/** What a workspace keeps: documents people write, and views they saved. */
export const OBJECT_KINDS = [
  'scenario',
  'sets',
  'regions',
  'inventory',
  'damage',
  'book',
  'dossier',
  'key',
  'view',
  'watch',
  'services',
  'supply',
  'file',
] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

export const JOB_STATES = ['waiting', 'running', 'done', 'refused', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

type Json = JSONColumnType<Record<string, unknown>>;
/** A moment: read as a Date on both engines. */
type Moment = ColumnType<Date, Date, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

export interface Tables {
  /** Facts about the instance, by name: when it was made, its chosen settings. */
  instance: { key: string; value: Json };
  account: {
    id: string;
    /** What is typed at sign-in; compared in lower case. */
    name: string;
    display: string;
    /** Argon2id in PHC form; none where the account signs in elsewhere. */
    password: string | null;
    /** Who vouches for the account, and under which subject: only the two together identify a person. */
    issuer: string | null;
    subject: string | null;
    is_administrator: Generated<boolean>;
    /** Secret of one-time codes; none where none are asked for. */
    totp_secret: string | null;
    /** A secret whose first code was not shown yet. */
    totp_pending: string | null;
    /** The last step of which a code was used: each is good once. */
    totp_step: number | null;
    created_at: Moment;
    disabled_at: MaybeMoment;
  };
  session: {
    token: string;
    account: string;
    created_at: Moment;
    seen_at: Moment;
    /** Whatever happens in between, it ends here. */
    ends_at: Moment;
    /** What the browser called itself, for the list of sessions. */
    agent: string;
  };
  api_token: {
    id: string;
    token: string;
    account: string;
    workspace: string;
    name: string;
    /** At most what the account may in the workspace, at the time of each use. */
    role: Role;
    created_at: Moment;
    ends_at: Moment;
    used_at: MaybeMoment;
    revoked_at: MaybeMoment;
  };
  /** One-time links: the first start, an invitation into a workspace, a new password. */
  invitation: {
    token: string;
    purpose: 'first-start' | 'member' | 'password';
    workspace: string | null;
    role: Role | null;
    account: string | null;
    invited_by: string | null;
    ends_at: Moment;
    used_at: MaybeMoment;
  };
  workspace: { id: string; name: string; created_at: Moment };
  member: { workspace: string; account: string; role: Role; joined_at: Moment };
  object: {
    id: string;
    workspace: string;
    kind: ObjectKind;
    name: string;
    /** Grows by one with each save; a save names the one it changes. */
    revision: number;
    /** SHA-256 of the content in the folder of contents. */
    content: string;
    bytes: number;
    saved_by: string;
    saved_at: Moment;
    deleted_at: MaybeMoment;
  };
  /** Every content an object has had. */
  object_revision: {
    object: string;
    revision: number;
    content: string;
    bytes: number;
    saved_by: string;
    saved_at: Moment;
  };
  snapshot: { id: string; name: string; date: string; bytes: number; added_at: Moment; is_default: boolean };
  /** What was computed, by what it was computed from. */
  answer: {
    key: string;
    operation: string;
    request: Json;
    snapshot: string | null;
    software: string;
    content: string;
    /** Content that lists the files it came with; none where it came alone. */
    files: ColumnType<string | null, string | null | undefined, never>;
    bytes: number;
    computed_at: Moment;
  };
  job: {
    id: string;
    workspace: string;
    account: string;
    operation: string;
    request: Json;
    /** The command line that asks the same. */
    command: string;
    state: JobState;
    /** Key of the answer asked for; the answer is there when the state is done. */
    answer: string;
    /** Why there is none: a message code with its facts. */
    refusal: JSONColumnType<Record<string, unknown>> | null;
    idempotency: string | null;
    /** Who computes it; another one takes it over where that one is no more. */
    machine: string | null;
    cancel_asked: Generated<boolean>;
    asked_at: Moment;
    begun_at: MaybeMoment;
    ended_at: MaybeMoment;
  };
  share: {
    id: string;
    token: string;
    workspace: string;
    answer: string;
    title: string;
    shared_by: string;
    shared_at: Moment;
    ends_at: Moment;
    revoked_at: MaybeMoment;
  };
  campaign: {
    id: string;
    /** None where it was submitted at the machine and not in the workbench. */
    workspace: string | null;
    account: string | null;
    name: string;
    /** What its cells are made from, with every file by its content. */
    plan: Json;
    software: string;
    cells: number;
    state: 'running' | 'cancelled';
    /** Grows when it is submitted again after a cancel: chunks of earlier rounds are dropped. */
    round: number;
    submitted_at: Moment;
  };
  /** The result of a cell: its rows as JSON text, so that numbers stay what they were to the last bit. */
  campaign_cell: { campaign: string; cell: number; rows: string; refused: boolean };
  /** A drill that the team of a workspace watches by a clock; its truth is told when it has ended. */
  exercise: {
    id: string;
    workspace: string;
    name: string;
    country: string;
    /** SHA-256 of its file in the folder of contents. */
    content: string;
    bytes: number;
    /** When the drill begins and ends, by its own clock. */
    drill_from: Moment;
    drill_to: Moment;
    /** Minutes of the drill that a minute takes. */
    pace: number;
    made_by: string;
    made_at: Moment;
    begun_at: MaybeMoment;
    ended_at: MaybeMoment;
  };
  /** What a member says happens in an exercise. */
  exercise_call: { exercise: string; account: string; call: Json; called_at: Moment };
  /** Sign-ins that were begun at an OpenID provider. */
  provider_sign_in: {
    state: string;
    nonce: string;
    verifier: string;
    /** Who links the account, where one signed in does. */
    account: string | null;
    ends_at: Moment;
  };
  /** Codes that stand in for a lost device, each good once. */
  recovery_code: { code: string; account: string; used_at: MaybeMoment };
  /** Servers and workers on this database, as long as they run. */
  machine: {
    id: string;
    kind: 'server' | 'worker';
    /** Process and host, for people. */
    name: string;
    /** Where others ask it for contents; workers have none. */
    address: string | null;
    token: string;
    seen_at: Moment;
  };
  /** Append-only; each row holds the hash of the one before it. */
  audit: {
    number: number;
    at: Moment;
    account: string | null;
    workspace: string | null;
    action: string;
    facts: Json;
    before: string;
    hash: string;
  };
}
