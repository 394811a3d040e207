import { z } from 'zod';
import { guidedExample } from '../../operations/restoration/guided-example.ts';
import type { FolderContent } from '../folder-content.ts';
import { route } from '../route.ts';
import type { Workspace } from '../workspace.ts';

/** Puts the documents of the guided example into the workspace, once: who asks again gets those that are there. */
const bring = route({
  method: 'post',
  path: '/api/workspaces/{workspace}/example',
  permission: 'operate',
  summary: 'route.example',
  answer: z.strictObject({ country: z.string(), scenario: z.string(), inventory: z.string() }),
  async handle({ workspace, instance }) {
    const { country, scenario, inventory } = await guidedExample();
    const files = await Promise.all(
      inventory.files.map(async ({ name, text }) => ({
        name,
        content: await instance.contents.put(Buffer.from(text)),
      })),
    );
    return {
      country,
      scenario: await keptOrSaved(workspace, 'scenario', scenario.name, Buffer.from(scenario.text)),
      inventory: await keptOrSaved(
        workspace,
        'inventory',
        inventory.name,
        Buffer.from(JSON.stringify({ files } satisfies FolderContent)),
      ),
    };
  },
});

async function keptOrSaved(
  workspace: Workspace,
  kind: 'scenario' | 'inventory',
  name: string,
  content: Uint8Array,
): Promise<string> {
  const known = (await workspace.objects(kind)).find((object) => object.name === name);
  return (known ?? (await workspace.save({ kind, name, content }))).id;
}

export const EXAMPLE = [bring];
