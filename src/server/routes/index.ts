import type { Operations } from '../../operations/operation.ts';
import type { Route } from '../route.ts';
import { ADMINISTRATION } from './administration.ts';
import { ANSWER_FILES } from './answer-files.ts';
import { BEGINNINGS } from './beginnings.ts';
import { CAMPAIGN_ROUTES } from './campaigns.ts';
import { CONTENTS } from './contents.ts';
import { descriptionRoutes } from './description.ts';
import { ENTRANCE } from './entrance.ts';
import { EXAMPLE } from './example.ts';
import { EXERCISE_ROUTES } from './exercises.ts';
import { EXPORTS } from './exports.ts';
import { INSTANCE_CARE } from './instance-care.ts';
import { JOBS_ROUTES } from './jobs.ts';
import { MEMBERS } from './members.ts';
import { OBJECTS } from './objects.ts';
import { OWN_ACCOUNT } from './own-account.ts';
import { PROVIDER_ROUTES } from './provider.ts';
import { questionRoutes } from './questions.ts';
import { SHARES } from './shares.ts';
import { PARTNER_TOKENS } from './partner-tokens.ts';
import { EXCHANGE_VIEW } from './exchange-view.ts';
import { PRACTICE_CARDS } from './practices.ts';
import { TAXII } from './taxii.ts';
import { LIVE_WATCH } from './live-watch.ts';
import { WHAT_IF } from './what-if.ts';

/** Everything that can be asked over HTTP. */
export async function servedRoutes(operations: Operations): Promise<Route[]> {
  const all: Route[] = [
    ...ENTRANCE,
    ...OWN_ACCOUNT,
    ...PROVIDER_ROUTES,
    ...ADMINISTRATION,
    ...INSTANCE_CARE,
    ...MEMBERS,
    ...OBJECTS,
    ...BEGINNINGS,
    ...(await questionRoutes(operations)),
    ...JOBS_ROUTES,
    ...EXPORTS,
    ...ANSWER_FILES,
    ...SHARES,
    ...CAMPAIGN_ROUTES,
    ...EXERCISE_ROUTES,
    ...LIVE_WATCH,
    ...PARTNER_TOKENS,
    ...EXCHANGE_VIEW,
    ...PRACTICE_CARDS,
    ...TAXII,
    ...WHAT_IF,
    ...EXAMPLE,
    ...CONTENTS,
    ...descriptionRoutes(operations, () => all),
  ];
  return all;
}
