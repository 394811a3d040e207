import { z } from 'zod';
import { ROLES } from '../../store/database/tables.ts';
import { route } from '../route.ts';

const role = z.enum(ROLES);
const WORKSPACE = '/api/workspaces/{workspace}';

const about = route({
  method: 'get',
  path: WORKSPACE,
  permission: 'read',
  summary: 'route.workspace',
  answer: z.strictObject({ id: z.string(), name: z.string(), role }),
  handle: ({ workspace }) => workspace.info(),
});

const member = z.strictObject({ account: z.string(), name: z.string(), display: z.string(), role });

const list = route({
  method: 'get',
  path: `${WORKSPACE}/members`,
  permission: 'read-members',
  summary: 'route.members',
  answer: z.array(member),
  handle: ({ workspace }) => workspace.members(),
});

const invite = route({
  method: 'post',
  path: `${WORKSPACE}/invitations`,
  permission: 'operate',
  summary: 'route.invite',
  body: z.strictObject({ role }),
  answer: z.strictObject({ link: z.string() }),
  async handle({ workspace, body, instance }) {
    const secret = await workspace.invite(body.role);
    return { link: `${instance.settings.origin}/#/take-up/${secret}` };
  },
});

const change = route({
  method: 'put',
  path: `${WORKSPACE}/members/{account}`,
  permission: 'operate',
  summary: 'route.member-role',
  body: z.strictObject({ role }),
  handle: ({ workspace, path, body }) => workspace.setRole(path['account'], body.role),
});

const remove = route({
  method: 'delete',
  path: `${WORKSPACE}/members/{account}`,
  permission: 'operate',
  summary: 'route.member-remove',
  handle: ({ workspace, path }) => workspace.setRole(path['account'], undefined),
});

export const MEMBERS = [about, list, invite, change, remove];
