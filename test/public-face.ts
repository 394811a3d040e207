// Compiled by library-guide.test.ts: what programs rely on. A change here is a breaking change.
import {
  assess,
  brief,
  openSnapshot,
  Refusal,
  restore,
  stress,
  worst,
  type Asking,
  type Provenance,
  type Snapshot,
} from 'muruna';
import { routesTo, type AsGraph } from 'muruna/engines';

type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const holds = <Claim extends true>(_?: Claim): void => {};

type Request<Asked extends (request: never, asking?: Asking) => unknown> = Parameters<Asked>[0];
type Answer<Asked extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<Asked>>;

holds<Same<Parameters<typeof openSnapshot>[0], string | undefined>>();
holds<Same<Answer<typeof openSnapshot>, Snapshot>>();
holds<Same<Request<typeof assess>['country'], string>>();
holds<Same<Request<typeof assess>['plane'], 'ipv4' | 'ipv6' | undefined>>();
holds<Same<Answer<typeof assess>['provenance'], Provenance>>();
holds<Same<Answer<typeof assess>['format'], 'muruna/assess'>>();
holds<Same<Answer<typeof stress>['format'], 'muruna/stress'>>();
holds<Same<Answer<typeof worst>['proved'], boolean>>();
holds<Same<Answer<typeof restore>['bound'], number>>();
holds<Same<Answer<typeof brief>['format'], 'muruna/brief'>>();
holds<Same<Parameters<typeof routesTo>[0], AsGraph>>();
holds<Same<Refusal['code'], string>>();
