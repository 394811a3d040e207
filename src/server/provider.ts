import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Role, Tables } from '../store/database/tables.ts';
import { openSession } from './accounts.ts';
import { record } from './audit.ts';
import { lesser } from './authorise.ts';
import type { Instance } from './instance.ts';
import { HttpProblem } from './problem.ts';
import { personName } from './person-name.ts';
import type { Provider } from './provider-settings.ts';
import { digestOf, newId } from './secrets.ts';
import { removeMember } from './workspace.ts';

const MINUTE_MS = 60_000;

/** Where a browser goes to sign in, and the secret that it keeps meanwhile; with an account, to link that one. */
export async function beginAtProvider(
  { db, now, provider, settings }: Instance,
  account: string | undefined,
): Promise<{ address: string; state: string }> {
  if (!provider) throw new HttpProblem('not-found');
  const configuration = await provider.configuration().catch(() => {
    throw new HttpProblem('provider-gone');
  });
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
  const at = now();
  await db.deleteFrom('provider_sign_in').where('ends_at', '<', at).execute();
  await db
    .insertInto('provider_sign_in')
    .values({
      state: digestOf(state),
      nonce,
      verifier,
      account: account ?? null,
      ends_at: new Date(at.getTime() + 10 * MINUTE_MS),
    })
    .execute();
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: `${settings.origin}${CALLBACK}`,
    scope: 'openid profile',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  return { address: address.href, state };
}

/** A browser that comes back from the provider. */
interface ComingBack {
  readonly address: URL;
  readonly state: string;
  readonly agent: string;
  /** The account that is signed in there now. */
  readonly signedIn: string | undefined;
}

export const CALLBACK = '/api/provider/callback';

/**
 * The session of whom the provider vouches for. Only issuer and subject together identify a person: never a name, never an address.
 *
 * @returns the secret of the session
 */
export async function endAtProvider(
  instance: Instance,
  { address, state, agent, signedIn }: ComingBack,
): Promise<string> {
  const { db, now, provider } = instance;
  if (!provider) throw new HttpProblem('not-found');
  const begun = await db
    .deleteFrom('provider_sign_in')
    .where('state', '=', digestOf(state))
    .where('ends_at', '>', now())
    .returningAll()
    .executeTakeFirst();
  if (!begun) throw new HttpProblem('link-used');
  // Signed out meanwhile, or by somebody else: nothing is linked.
  if (begun.account !== null && begun.account !== signedIn) throw new HttpProblem('sign-in');
  const person = await personOf(provider, address, { ...begun, state });
  const { account, left, secret } = await db.transaction().execute(async (transaction) => {
    const known = await accountOfPerson(instance, transaction, person, begun.account);
    return {
      account: known,
      left: await followGroups(instance, transaction, known, person),
      secret: await openSession(instance, transaction, known, agent),
    };
  });
  if (left.length > 0) await instance.streams.recheck();
  await Promise.all(left.map((workspace) => instance.computing.cancelAll(account, workspace)));
  return secret;
}

interface Person {
  readonly issuer: string;
  readonly subject: string;
  readonly display: string;
  readonly groups: readonly string[];
}

const MOST_LETTERS = 50;

/** A provider's names are as little believed as anybody's. In the one that is shown, joiners stay: Persian names are written with them. */
const shownName = z
  .string()
  .transform((text) => text.normalize())
  .transform((text) => Array.from(text).slice(0, MOST_LETTERS).join(''))
  .pipe(personName(2 * MOST_LETTERS));
/** Of whom the provider tells no name that can be read. */
const UNNAMED = 'account';

async function personOf(
  { settings, configuration }: Provider,
  address: URL,
  { state, nonce, verifier }: { readonly state: string; readonly nonce: string; readonly verifier: string },
): Promise<Person> {
  const tokens = await authorizationCodeGrant(await configuration(), address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  }).catch(() => {
    throw new HttpProblem('provider-refused');
  });
  const claims = tokens.claims()!;
  const groups = claims[settings.groupsClaim];
  const names = [claims['preferred_username'], claims['name'], claims.sub].map(
    (one) => shownName.safeParse(one).data,
  );
  return {
    issuer: claims.iss,
    subject: claims.sub,
    display: names.find((one) => one !== undefined && plainOf(one) !== '') ?? UNNAMED,
    groups: Array.isArray(groups) ? groups.filter((one) => typeof one === 'string') : [],
  };
}

/** A name without what cannot be seen: no two accounts look alike. */
function plainOf(name: string): string {
  return name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
}

async function accountOfPerson(
  { now, provider }: Instance,
  transaction: Transaction<Tables>,
  { issuer, subject, display, groups }: Person,
  linking: string | null,
): Promise<string> {
  const known = await transaction
    .selectFrom('account')
    .select(['id', 'disabled_at'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  if (known?.disabled_at) throw new HttpProblem('provider-refused');
  if (linking !== null) {
    if (known && known.id !== linking) throw new HttpProblem('name-taken');
    await transaction.updateTable('account').set({ issuer, subject }).where('id', '=', linking).execute();
    const deed = { action: 'account.linked', account: linking, workspace: null, facts: { issuer } };
    await record(transaction, deed, now());
    return linking;
  }
  if (known) return known.id;
  // Whoever is in no group that is a member of something is let in by an invitation, and links his account then.
  if (!provider!.settings.groups.some(({ group }) => groups.includes(group)))
    throw new HttpProblem('provider-unknown');
  const id = newId();
  const name = plainOf(display);
  const account = { id, display, password: null, issuer, subject, created_at: now() };
  const { numInsertedOrUpdatedRows: made } = await transaction
    .insertInto('account')
    .values({ ...account, name })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  // The name is somebody else's: it is not what makes the person.
  if (made === 0n)
    await transaction
      .insertInto('account')
      .values({ ...account, name: `${name}-${id.slice(0, 6)}` })
      .execute();
  await record(
    transaction,
    { action: 'account.made', account: id, workspace: null, facts: { issuer } },
    now(),
  );
  return id;
}

/**
 * Roles in workspaces for which groups are configured follow them at each sign-in; all other ones are left alone.
 *
 * @returns the workspaces that he is out of now
 */
async function followGroups(
  { now, provider }: Instance,
  transaction: Transaction<Tables>,
  account: string,
  { groups, issuer }: Person,
): Promise<string[]> {
  const { groups: configured } = provider!.settings;
  const left: string[] = [];
  for (const workspace of new Set(configured.map((one) => one.workspace))) {
    const roles = configured
      .filter((one) => one.workspace === workspace && groups.includes(one.group))
      .map(({ role }) => role);
    const role = roles.reduce<Role | undefined>(
      (most, one) => (most === undefined || lesser(most, one) === most ? one : most),
      undefined,
    );
    // oxlint-disable-next-line no-await-in-loop -- a few workspaces
    const member = await transaction
      .selectFrom('member')
      .select('role')
      .where('workspace', '=', workspace)
      .where('account', '=', account)
      .executeTakeFirst();
    if (member?.role === role) continue;
    if (role === undefined) {
      left.push(workspace);
      // oxlint-disable-next-line no-await-in-loop -- a few workspaces
      await removeMember(transaction, { workspace, account }, now());
    } else
      // oxlint-disable-next-line no-await-in-loop -- a few workspaces
      await transaction
        .insertInto('member')
        .values({ workspace, account, role, joined_at: now() })
        .onConflict((conflict) => conflict.columns(['workspace', 'account']).doUpdateSet({ role }))
        .execute();
    const action = role === undefined ? 'member.removed' : 'member.role';
    const facts = { account, role: role ?? null, issuer };
    // oxlint-disable-next-line no-await-in-loop -- a few workspaces
    await record(transaction, { action, account, workspace, facts }, now());
  }
  return left;
}
