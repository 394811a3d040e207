import { Refusal } from '../../core/refusal.ts';
import { scenarioFromFile } from '../../operations/stress/scenario-input.ts';
import type { Workspace } from '../workspace.ts';

/** Scenarios of a workspace as a plan names them: by what people call them, each name once, with every file by its content. */
export interface WorkspaceScenarios {
  readonly scenarios: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Reads the scenarios of those ids, and the named sets that they refer to by the names of documents.
 *
 * @throws Refusal `bad-data` with every fault and its line; HttpProblem `not-found` where there is no such document
 */
export async function workspaceScenarios(
  workspace: Workspace,
  ids: readonly string[],
): Promise<WorkspaceScenarios> {
  const found = await Promise.all([...new Set(ids)].map((id) => workspace.object(id)));
  const sets = await workspace.objects('sets');
  const files: Record<string, string> = {};
  const scenarios: string[] = [];
  for (const { id, name, content } of found) {
    const label = freeName(plainName(name), id, files);
    const named: Record<string, string> = { [label]: content };
    const locate = (file: string): string => {
      if (!Object.hasOwn(named, file))
        named[file] = sets.find((one) => plainName(one.name) === file)?.content ?? missing(file);
      return workspace.instance.contents.pathOf(named[file]);
    };
    // oxlint-disable-next-line no-await-in-loop -- one after the other: the first fault is told
    await scenarioFromFile(label, locate).catch((error: unknown) => {
      throw withoutPlace(error, label);
    });
    Object.assign(files, named);
    scenarios.push(label);
  }
  return { scenarios, files };
}

/** The name of a document as that of a file, beside which others lie. */
function plainName(name: string): string {
  return name.replaceAll(/[/\\]/g, '-');
}

function freeName(name: string, id: string, files: Readonly<Record<string, string>>): string {
  return name in files ? `${name} (${id.slice(0, 6)})` : name;
}

function missing(file: string): never {
  throw new Refusal('not-found', 'file.not-found', { file });
}

/** A refusal names the document, and no path of the disk. */
function withoutPlace(error: unknown, file: string): unknown {
  if (!(error instanceof Refusal) || !('file' in error.facts)) return error;
  const facts = { ...error.facts, file: error.code === 'file.not-found' ? error.facts['file'] : file };
  return new Refusal<string>(error.kind, error.code, facts, error.findings);
}
