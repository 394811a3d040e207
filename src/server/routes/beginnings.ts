import { z } from 'zod';
import type { LanguageCode } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import { inventoryTemplates } from '../../operations/restoration/inventory-templates.ts';
import { servicesTemplates } from '../../operations/services/services-templates.ts';
import { supplyTemplate } from '../../operations/supply/supply-template.ts';
import type { FolderContent } from '../folder-content.ts';
import { route } from '../route.ts';
import { objectDocument } from '../object-document.ts';
import type { Workspace } from '../workspace.ts';
import { objectSchema } from './objects.ts';

const KINDS = ['inventory', 'services', 'supply'] as const;

/** A document to begin with, as `init` of the command line writes it: empty tables, or a small made-up example to change. */
const begin = route({
  method: 'post',
  path: '/api/workspaces/{workspace}/beginnings',
  permission: 'operate',
  summary: 'route.beginning',
  body: z.strictObject({ kind: z.enum(KINDS), example: z.boolean().default(false) }),
  answer: objectSchema,
  handle: async ({ workspace, body, language: code }) =>
    objectDocument(await begun(workspace, body.kind, body.example, code)),
});

async function begun(
  workspace: Workspace,
  kind: (typeof KINDS)[number],
  filled: boolean,
  code: LanguageCode,
): Promise<Awaited<ReturnType<Workspace['save']>>> {
  const style = { language: language(code), filled };
  const name = style.language.plain(message(`workbench.kind.${kind}`));
  if (kind === 'supply') {
    const content = Buffer.from(supplyTemplate(style));
    return workspace.save({ kind, name: 'supply.csv', content });
  }
  const tables = kind === 'inventory' ? inventoryTemplates(style) : servicesTemplates(style);
  const { contents } = workspace.instance;
  const files = await Promise.all(
    [...tables].map(async ([file, text]) => ({ name: file, content: await contents.put(Buffer.from(text)) })),
  );
  const bytes = [...tables.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const content = Buffer.from(JSON.stringify({ files } satisfies FolderContent));
  return workspace.save({ kind, name, content, bytes });
}

export const BEGINNINGS = [begin];
