import type { MessageCode } from '../../i18n/codes.ts';
import type { Role } from '../../store/database/tables.ts';

// What the workbench asks its server. Types as the routes answer; whoever calls shows the refusals.

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly display: string;
  readonly isAdministrator: boolean;
  /** Nobody: reads the one workspace that is open to everybody. */
  readonly isVisitor?: boolean;
  readonly workspaces: readonly { readonly id: string; readonly name: string; readonly role: Role }[];
}

export interface AskableQuestion {
  readonly id: string;
  readonly fields: readonly QuestionField[];
  /** Kinds of files that its answers become. */
  readonly exports: readonly string[];
}

export interface QuestionField {
  readonly name: string;
  readonly help: MessageCode;
  readonly type: 'flag' | 'number' | 'choice' | 'text';
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly choices: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly byDefault?: unknown;
  readonly input?: 'file' | 'folder' | 'snapshot';
  readonly form?: 'asn' | 'link' | 'country' | 'country-name' | 'name';
  readonly isPlaced: boolean;
  readonly isClock: boolean;
  /** Values are `CC=id`. */
  readonly isOfCountry: boolean;
}

export interface Job {
  readonly id: string;
  readonly operation: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly command: string;
  readonly state: 'waiting' | 'running' | 'done' | 'refused' | 'failed' | 'cancelled';
  readonly answer: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly endedAt: string | null;
}

export interface Stored {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly revision: number;
  readonly bytes: number;
  readonly savedBy: string;
  readonly savedAt: string;
}

/** A snapshot of the instance. */
export interface KnownSnapshot {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly isDefault: boolean;
}

export interface WorkspaceMember {
  readonly account: string;
  readonly name: string;
  readonly display: string;
  readonly role: Role;
}

/** Why the server does not answer, in the words of the reader (RFC 9457). */
export interface SaidProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly [more: string]: unknown;
}

/** The type of the problem that nobody is signed in, or no longer. */
export const SIGNED_OUT = 'muruna:sign-in';

/** The type of the problem that nothing is there, or nothing that one may see. */
export const NOT_FOUND = 'muruna:not-found';

/** A refusal of the server, or that it is not there. */
export class Refused extends Error {
  readonly problem: SaidProblem | undefined;

  constructor(problem: SaidProblem | undefined) {
    super(problem?.title ?? 'the server does not answer');
    this.problem = problem;
  }
}

/** Asks the server for JSON. */
export async function askServer<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  lang: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  const isBytes = body instanceof Blob;
  const response = await fetch(path, {
    method,
    headers: {
      'accept-language': lang,
      ...(body !== undefined && !isBytes && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: isBytes ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch(() => undefined);
  if (!response?.ok) throw await refusedBy(response);
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

/** Why there is no answer: what the server says, or nothing where there was none. */
export async function refusedBy(response: Response | undefined): Promise<Refused> {
  return new Refused((await response?.json().catch(() => undefined)) as SaidProblem | undefined);
}

/** Asks the server for a document as text. */
export async function askText(path: string, lang: string): Promise<string> {
  const response = await fetch(path, { headers: { 'accept-language': lang } }).catch(() => undefined);
  if (!response?.ok) throw await refusedBy(response);
  return response.text();
}
