import { mkdir, link, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageCode } from '../../i18n/codes.ts';
import { wholeRequest } from '../../operations/ask.ts';
import { commandLine } from '../../operations/command-line.ts';
import { contentPlace } from '../../operations/local-house.ts';
import type { Operation } from '../../operations/operation.ts';
import { FIELD_NOTES, type FieldNotes } from '../../schemas/requests/field.ts';
import type { z } from 'zod';
import { FOLDER_KINDS, type FolderContent } from '../folder-content.ts';
import type { Instance } from '../instance.ts';
import type { ResolvedQuestion } from './question.ts';
import type { ObjectKind } from '../../store/database/tables.ts';
import { HttpProblem } from '../problem.ts';
import { newId } from '../secrets.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Finds what a request names: objects of the workspace and answers of its jobs by their ids, snapshots of the instance by theirs. Nothing else
 * can be named, no path of the disk least of all.
 *
 * @throws Refusal `usage` where the request is not one; HttpProblem `not-found` where it names what is not there
 */
export async function resolveQuestion(
  workspace: Workspace,
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
  language: LanguageCode,
): Promise<ResolvedQuestion> {
  const { instance } = workspace;
  // Filled from the clock now: what is asked today and tomorrow are two questions, not one answer.
  const clock = { now: instance.now, timeZone: instance.timeZone, language };
  const request = wholeRequest({ ...operation, request: servedRequest(operation) }, given, clock);
  const outputs = outputsOf(operation);
  const places: Record<string, string> = {};
  const titles: Record<string, string> = {};
  const identity: Record<string, unknown> = { ...request };
  const asSaid: Record<string, unknown> = {};
  let snapshot: string | undefined;
  let namesObjects = false;
  for (const [name, notes] of inputFields(operation.request)) {
    if (notes.input === 'snapshot') {
      const asked = request[name];
      // oxlint-disable-next-line no-await-in-loop -- few
      const used = await Promise.all([asked].flat().map((one) => snapshotOf(instance, one)));
      snapshot = used.at(-1);
      request[name] = identity[name] = Array.isArray(asked) ? used : used[0];
      for (const one of used) places[one] = instance.contents.pathOf(one);
      continue;
    }
    const names = [request[name]].flat().filter((id) => id !== undefined) as string[];
    // oxlint-disable-next-line no-await-in-loop -- few
    const found = await Promise.all(names.map((said) => workspace.input(objectOf(said, notes))));
    for (const object of found) {
      // oxlint-disable-next-line no-await-in-loop -- few
      places[object.id] = await whereObjectLies(workspace, object);
      if (object.name !== undefined) titles[object.id] = object.name;
    }
    // oxlint-disable-next-line no-await-in-loop -- few
    if (notes.withInputs) Object.assign(places, await placesOfInputs(workspace, names));
    if (found.length === 0) continue;
    namesObjects = true;
    identity[name] = found.map(({ id, content }, at) => names[at].replace(id, content));
    const called = found.map((object, at) => names[at].replace(object.id, object.name ?? object.id));
    asSaid[name] = Array.isArray(request[name]) ? called : called[0];
  }
  return {
    operation: operation.id,
    request,
    command: commandLine(operation, { ...request, ...asSaid, ...outputs }),
    places,
    titles,
    outputs,
    snapshot,
    identity,
    workspace: namesObjects ? workspace.id : undefined,
  };
}

/** The id in `CC=id`, or what was said where it is one. */
function objectOf(said: string, { isOfCountry }: FieldNotes): string {
  return isOfCountry ? said.slice(said.indexOf('=') + 1) : said;
}

/** Where the inputs of answers lie, by their content: names may have changed hands since. What is gone has no place. */
async function placesOfInputs(
  workspace: Workspace,
  jobs: readonly string[],
): Promise<Record<string, string>> {
  const { contents } = workspace.instance;
  const inputs = (await Promise.all(jobs.map((job) => workspace.inputsOfAnswer(job)))).flat();
  const sums = [...new Set(inputs.map(({ sha256 }) => sha256))];
  const there = await Promise.all(sums.map(async (sum) => ((await contents.has(sum)) ? [sum] : [])));
  return Object.fromEntries(there.flat().map((sum) => [contentPlace(sum), contents.pathOf(sum)]));
}

const served = new WeakMap<z.ZodObject, z.ZodObject>();

/** The request without what names places of the machine at which one sits: what is read there, kept there or written there. */
export function servedRequest({ request }: Pick<Operation, 'request'>): z.ZodObject {
  const known = served.get(request) ?? withoutLocal(request);
  served.set(request, known);
  return known;
}

function withoutLocal(request: z.ZodObject): z.ZodObject {
  const local = Object.entries(request.shape)
    .filter(([, field]) => isOfMachine(FIELD_NOTES.get(field as z.ZodType)))
    .map(([name]) => [name, true] as const);
  return request.omit(Object.fromEntries(local) as Record<string, never>);
}

function isOfMachine(notes: FieldNotes | undefined): boolean {
  return notes?.isLocal === true || notes?.output !== undefined;
}

/** What is written, under names of ours: a reader learns nothing of this machine by them. */
function outputsOf({ id, request }: Pick<Operation, 'id' | 'request'>): Record<string, string> | undefined {
  const written = Object.entries(request.shape).flatMap(([field, schema]) => {
    const { output: kind, isLocal } = FIELD_NOTES.get(schema as z.ZodType) ?? {};
    return kind === undefined || isLocal
      ? []
      : [[field, id.replaceAll('.', '-') + (kind === 'file' ? '.zip' : '')]];
  });
  return written.length > 0 ? (Object.fromEntries(written) as Record<string, string>) : undefined;
}

function inputFields(request: z.ZodObject): [name: string, notes: FieldNotes][] {
  return Object.entries(request.shape).flatMap(([name, field]) => {
    const notes = FIELD_NOTES.get(field as z.ZodType);
    return notes?.input === undefined ? [] : [[name, notes] as [string, FieldNotes]];
  });
}

export async function snapshotOf({ db, contents }: Instance, asked: unknown): Promise<string> {
  const snapshots = db.selectFrom('snapshot').select('id');
  const found = await (
    typeof asked === 'string' ? snapshots.where('id', '=', asked) : snapshots.where('is_default', '=', true)
  ).executeTakeFirst();
  // It may lie on another server.
  if (!found || !(await contents.has(found.id))) throw new HttpProblem('not-found');
  return found.id;
}

/** Where an object of a workspace lies for a reader: its file, or the folder that its list of files says. */
export async function whereObjectLies(
  workspace: Workspace,
  object: { readonly id: string; readonly kind: ObjectKind; readonly content: string },
): Promise<string> {
  const { contents } = workspace.instance;
  const { kind, content } = object;
  const bytes = await workspace.contentOf(object);
  const path = contents.pathOf(content);
  if (!FOLDER_KINDS.some((one) => one === kind)) return path;
  const folder = `${path}.files`;
  if (await stat(folder).catch(() => undefined)) return folder;
  const { files } = JSON.parse(Buffer.from(bytes).toString()) as FolderContent;
  for (const file of files)
    // oxlint-disable-next-line no-await-in-loop -- there already, but where they lie on another server
    if (!(await contents.has(file.content))) throw new Error(`the content ${file.content} is gone`);
  const temporary = `${folder}.${newId()}`;
  await mkdir(temporary);
  try {
    await Promise.all(
      files.map(({ name, content: file }) => link(contents.pathOf(file), join(temporary, name))),
    );
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Somebody else was first with the same files.
    if (!(await stat(folder).catch(() => undefined))) throw error;
  }
  return folder;
}
