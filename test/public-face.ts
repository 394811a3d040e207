// Compiled by library-guide.test.ts: what programs rely on. A change here is a breaking change.
import type {
  assess,
  Asking,
  brief,
  openSnapshot,
  Provenance,
  Refusal,
  restore,
  Snapshot,
  stress,
  worst,
} from 'muruna';
import type { AsGraph, routesTo } from 'muruna/engines';

/** Both types take each other's values. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;

type Request<Asked extends (request: never, asking?: Asking) => unknown> = Parameters<Asked>[0];
type Answer<Asked extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<Asked>>;

export const CLAIMS: readonly [
  Same<Parameters<typeof openSnapshot>[0], string | undefined>,
  Same<Answer<typeof openSnapshot>, Snapshot>,
  Same<Request<typeof assess>['country'], string>,
  Same<Request<typeof assess>['plane'], 'ipv4' | 'ipv6' | undefined>,
  Same<Answer<typeof assess>['provenance'], Provenance>,
  Same<Answer<typeof assess>['format'], 'muruna/assess'>,
  Same<Answer<typeof stress>['format'], 'muruna/stress'>,
  Same<Answer<typeof worst>['proved'], boolean>,
  Same<Answer<typeof restore>['bound'], number>,
  Same<Answer<typeof brief>['format'], 'muruna/brief'>,
  Same<Parameters<typeof routesTo>[0], AsGraph>,
  Same<Refusal['code'], string>,
] = [true, true, true, true, true, true, true, true, true, true, true, true];
