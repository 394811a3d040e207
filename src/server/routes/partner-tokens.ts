import { z } from 'zod';
import { namesIn, partnerNamed } from '../../operations/exchange/change.ts';
import { openExchange } from '../../operations/exchange/exchange-folder.ts';
import {
  endPartnerToken,
  keepPartnerToken,
  partnerTokens,
} from '../../operations/exchange/partner-tokens.ts';
import { HttpProblem } from '../problem.ts';
import { route } from '../route.ts';
import { newId, newSecret } from '../secrets.ts';
import type { Workspace } from '../workspace.ts';

const TOKENS = '/api/workspaces/{workspace}/partner-tokens';
const DAY_MS = 86_400_000;

/** The exchange folder of a workspace. One without is not told of others'. */
function folderOf({ instance, id }: Workspace): string {
  const folder = instance.exchanges.folderOf(id);
  if (folder === undefined) throw new HttpProblem('not-found');
  return folder;
}

const list = route({
  method: 'get',
  path: TOKENS,
  permission: 'operate',
  summary: 'route.partner-tokens',
  answer: z.array(
    z.strictObject({
      id: z.string(),
      partner: z.string(),
      name: z.string(),
      madeAt: z.iso.datetime(),
      endsAt: z.iso.datetime(),
    }),
  ),
  async handle({ workspace }) {
    const folder = folderOf(workspace);
    const name = namesIn(await openExchange(folder));
    const tokens = await partnerTokens(folder);
    return tokens.map(({ id, partner, madeAt, endsAt }) => ({
      id,
      partner,
      name: name(partner),
      madeAt,
      endsAt,
    }));
  },
});

const make = route({
  method: 'post',
  path: TOKENS,
  permission: 'operate',
  summary: 'route.partner-token-new',
  body: z.strictObject({ partner: z.string().min(1).max(200), days: z.int().min(1).max(366).default(90) }),
  answer: z.strictObject({ id: z.string(), token: z.string(), url: z.string() }),
  async handle({ workspace, instance, body }) {
    const folder = folderOf(workspace);
    const partner = partnerNamed(await openExchange(folder), body.partner);
    const [id, secret, at] = [newId(), newSecret(), instance.now()];
    const endsAt = new Date(at.getTime() + body.days * DAY_MS).toISOString();
    await instance.db.transaction().execute(async (transaction) => {
      await workspace.note(transaction, 'partner-token.made', { token: id, partner, ends: endsAt });
      await keepPartnerToken(folder, { id, secret, partner, madeAt: at.toISOString(), endsAt });
    });
    return { id, token: secret, url: `${instance.settings.origin}/taxii2/` };
  },
});

const revoke = route({
  method: 'delete',
  path: `${TOKENS}/{token}`,
  permission: 'operate',
  summary: 'route.partner-token-revoke',
  async handle({ workspace, instance, path }) {
    const folder = folderOf(workspace);
    await instance.db.transaction().execute(async (transaction) => {
      await workspace.note(transaction, 'partner-token.revoked', { token: path['token'] });
      if (!(await endPartnerToken(folder, path['token']))) throw new HttpProblem('not-found');
    });
  },
});

export const PARTNER_TOKENS = [list, make, revoke];
