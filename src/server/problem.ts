import type { Finding } from '../core/finding.ts';
import { Refusal, type RefusalKind } from '../core/refusal.ts';
import { codedText, findingText } from '../i18n/coded-text.ts';
import type { LanguageCode } from '../i18n/codes.ts';
import { language } from '../i18n/language.ts';
import { isDiskFull, isOutage } from './is-outage.ts';

/** Why a request is not served, beside the refusals of operations. */
export type ProblemKind =
  | 'sign-in'
  | 'forbidden'
  | 'not-found'
  | 'bad-json'
  | 'not-acceptable'
  | 'wrong-media'
  | 'bad-request'
  | 'foreign-origin'
  | 'wrong-host'
  | 'wrong-credentials'
  | 'link-used'
  | 'code-needed'
  | 'wrong-code'
  | 'provider-gone'
  | 'provider-refused'
  | 'provider-unknown'
  | 'too-many-jobs'
  | 'too-many-streams'
  | 'too-much'
  | 'packed'
  | 'not-to-share'
  | 'name-taken'
  | 'other-question'
  | 'changed-meanwhile'
  | 'too-large'
  | 'too-many'
  | 'database-gone'
  | 'internal';

const STATUS: Readonly<Record<ProblemKind, number>> = {
  'sign-in': 401,
  forbidden: 403,
  'not-found': 404,
  'bad-json': 400,
  'not-acceptable': 406,
  'wrong-media': 415,
  'bad-request': 422,
  'foreign-origin': 403,
  'wrong-host': 421,
  'wrong-credentials': 401,
  'link-used': 410,
  'code-needed': 401,
  'wrong-code': 401,
  'provider-gone': 502,
  'provider-refused': 403,
  'provider-unknown': 403,
  'too-many-jobs': 429,
  'too-many-streams': 429,
  'too-much': 429,
  packed: 422,
  'not-to-share': 403,
  'name-taken': 409,
  'other-question': 409,
  'changed-meanwhile': 409,
  'too-large': 413,
  'too-many': 429,
  'database-gone': 503,
  internal: 500,
};

const REFUSED: Readonly<Record<RefusalKind, number>> = {
  usage: 422,
  'not-found': 404,
  'bad-data': 422,
  'too-new': 409,
  'no-space': 507,
  network: 502,
  cancelled: 409,
  denied: 403,
};

/** A request that is not served: said as RFC 9457 problem in the language of the reader. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly kind: ProblemKind;
  /** More for programs, such as what is there now where someone else saved first. */
  readonly more: Readonly<Record<string, unknown>>;
  /** What is wrong with the request, to be said in the language of the reader. */
  readonly fault: Finding | undefined;

  constructor(kind: ProblemKind, more: Readonly<Record<string, unknown>> = {}, fault?: Finding) {
    super(kind);
    this.kind = kind;
    this.more = more;
    this.fault = fault;
  }
}

/** The body of a refused request (RFC 9457): `type` names the kind for programs, `title` says it to the reader. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly [more: string]: unknown;
}

/** What is said of an error; undefined where it is a bug of ours. */
export function problemDocument(thrown: unknown, code: LanguageCode): ProblemDocument | undefined {
  const error = fromAfar(thrown);
  if (isOutage(error)) return problemDocument(new HttpProblem('database-gone'), code);
  if (error instanceof HttpProblem)
    return {
      type: `muruna:${error.kind}`,
      title: language(code).plain({ code: `problem.${error.kind}`, params: {} }),
      status: STATUS[error.kind],
      ...error.more,
      ...(error.fault && { why: language(code).plain(findingText(error.fault)) }),
    };
  if (!(error instanceof Refusal)) return undefined;
  const { plain } = language(code);
  const { kind, facts, findings } = error;
  return {
    type: `muruna:${error.code}`,
    title: plain(codedText(error)),
    status: REFUSED[kind],
    facts,
    ...(findings.length > 0 && {
      findings: findings.map((finding) => ({
        line: finding.line,
        code: finding.code,
        facts: finding.facts,
        sentence: plain(findingText(finding)),
      })),
    }),
  };
}

/** What failed on the machine of the server, as those who are not at it are told: without a path of its disk. */
export function fromAfar(error: unknown): unknown {
  if (isDiskFull(error)) return new Refusal('no-space', 'server.disk-full');
  return error instanceof Refusal && error.code === 'file.unwritable' ? new Error(error.message) : error;
}
