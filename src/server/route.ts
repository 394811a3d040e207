import type { z } from 'zod';
import type { LanguageCode, MessageCode } from '../i18n/codes.ts';
import type { Permission } from './authorise.ts';
import type { Instance } from './instance.ts';
import type { Account, Subject } from './subject.ts';
import type { Workspace } from './workspace.ts';

export type Method = 'get' | 'post' | 'put' | 'delete';

/** What a route is told of a request once it was let in. */
export interface AskedOverHttp<Query, Body> {
  readonly instance: Instance;
  readonly language: LanguageCode;
  /** Parts of the path by their names. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly request: Request;
  /** Of the machine from which it comes; '' where there is no socket. */
  readonly address: string;
  /** Whose requests are counted together with this one. */
  readonly whose: string;
  /** Whether the same request would be let in now. */
  readonly mayStill: () => Promise<boolean>;
}

/** What a permission gives a route beside the request: the account, or the workspace bound to it, and nothing wider. */
export interface GivenByRight {
  readonly public: { readonly subject: Subject };
  readonly 'own-account': { readonly account: Account; readonly session: string };
  readonly look: object;
  readonly 'read-share': { readonly share: string };
  readonly read: { readonly workspace: Workspace };
  readonly 'read-members': { readonly workspace: Workspace };
  readonly work: { readonly workspace: Workspace };
  readonly operate: { readonly workspace: Workspace };
  readonly 'fetch-content': object;
  readonly exchange: { readonly partner: Extract<Subject, { readonly kind: 'partner' }> };
  readonly administer: { readonly account: Account };
}

/** One thing that can be asked over HTTP, as a value: serving, OpenAPI and the tests of rights are derived from the list of them. */
export interface Route<
  P extends Permission = Permission,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
> {
  readonly method: Method;
  /** With parts in braces, `/api/workspaces/{workspace}/jobs/{job}`. Where a permission is asked for on a workspace, the path names it. */
  readonly path: string;
  readonly permission: P;
  readonly summary: MessageCode;
  /** Answered on this machine's own name too, or on it alone; otherwise under the address of the server only. */
  readonly hosts?: 'loopback' | 'also-loopback';
  readonly query?: Query;
  /** What is sent as JSON; a route without one takes no body, or takes it from the request as it is. */
  readonly body?: Body;
  /** That body may have so many bytes, where it is fewer than the server takes. */
  readonly mostBytes?: number;
  /** The body as programs are told of it, where the operation checks it itself and says which field is wrong. */
  readonly describedBody?: z.ZodType;
  /** Bytes that it takes as they are, in place of JSON. */
  readonly takes?: string;
  readonly answer?: z.ZodType;
  /** What it answers with where that is not JSON, or not always; JSON without a schema where a route that is read says neither. */
  readonly media?: readonly string[];
  /** Sends the browser elsewhere. */
  readonly redirects?: true;
  /** Refusals are said as error messages of TAXII, and not as problems. */
  readonly errors?: 'taxii';
  /** Makes a job, and answers with it (202) where the answer is not there yet. */
  readonly makesJob?: true;
  /** Answers as JSON, or with a response of its own; undefined = done, nothing to say. */
  handle(asked: AskedOverHttp<z.output<Query>, z.output<Body>> & GivenByRight[P]): Promise<unknown>;
}

/** A route with the types of its schemas. */
export function route<P extends Permission, Query extends z.ZodObject, Body extends z.ZodType>(
  value: Route<P, Query, Body>,
): Route {
  return value;
}
