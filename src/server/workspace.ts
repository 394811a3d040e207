import type { Kysely, Selectable, Transaction } from 'kysely';
import { FOR_ANYBODY, isRegister, REGISTER_KINDS, saysRegister } from '../schemas/registers.ts';
import { objectDocument } from './object-document.ts';
import { ROLES, type ObjectKind, type Role, type Tables } from '../store/database/tables.ts';
import { record } from './audit.ts';
import type { FolderContent } from './folder-content.ts';
import type { Instance } from './instance.ts';
import { refuseManyBytes, refusePacked } from './limits.ts';
import { HttpProblem } from './problem.ts';
import { digestOf, newId, newSecret } from './secrets.ts';
import type { Account } from './subject.ts';
import type { InputFile, Provenance } from '../schemas/provenance.ts';

const DAY_MS = 86_400_000;
const INVITATION_DAYS = 7;

type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;

/** What is saved: a new object, or the next revision of the one of that id and revision. */
export interface Save {
  readonly kind: ObjectKind;
  readonly name: string;
  readonly content: Uint8Array;
  /** Bytes of all its files, where the content is their list. */
  readonly bytes?: number;
  readonly changes?: { readonly id: string; readonly revision: number };
}

/**
 * Everything of one workspace for one of its members, and nothing else: every query names the workspace, so that another's object is
 * not found whatever its id is.
 */
export class Workspace {
  readonly id: string;
  readonly account: Account;
  readonly role: Role;
  readonly instance: Instance;
  private readonly db: Kysely<Tables>;

  constructor(instance: Instance, id: string, account: Account, role: Role) {
    this.instance = instance;
    this.db = instance.db;
    this.id = id;
    this.account = account;
    this.role = role;
  }

  async info(): Promise<{ id: string; name: string; role: Role }> {
    const { id, name } = await this.db
      .selectFrom('workspace')
      .select(['id', 'name'])
      .where('id', '=', this.id)
      .executeTakeFirstOrThrow();
    return { id, name, role: this.role };
  }

  members(): Promise<{ account: string; name: string; display: string; role: Role }[]> {
    return this.db
      .selectFrom('member')
      .innerJoin('account', 'account.id', 'member.account')
      .select(['account.id as account', 'account.name', 'account.display', 'member.role'])
      .where('member.workspace', '=', this.id)
      .orderBy('account.name')
      .execute();
  }

  /** The secret of a one-time link by which a person becomes a member. Nobody invites above his own role. */
  async invite(role: Role): Promise<string> {
    this.refuseAbove(role);
    const secret = newSecret();
    const now = this.instance.now();
    await this.db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('invitation')
        .values({
          token: digestOf(secret),
          purpose: 'member',
          workspace: this.id,
          role,
          account: null,
          invited_by: this.account.id,
          ends_at: new Date(now.getTime() + INVITATION_DAYS * DAY_MS),
        })
        .execute();
      await this.note(transaction, 'member.invited', { role });
    });
    return secret;
  }

  /** Gives a member another role, or none. Neither the old nor the new one is above one's own. */
  async setRole(account: string, role: Role | undefined): Promise<void> {
    if (role !== undefined) this.refuseAbove(role);
    await this.db.transaction().execute(async (transaction) => {
      const member = await transaction
        .selectFrom('member')
        .select('role')
        .where('workspace', '=', this.id)
        .where('account', '=', account)
        .executeTakeFirst();
      if (!member) throw new HttpProblem('not-found');
      this.refuseAbove(member.role);
      const of = { workspace: this.id, account };
      if (role === undefined) await removeMember(transaction, of, this.instance.now());
      else
        await transaction
          .updateTable('member')
          .set({ role })
          .where('workspace', '=', of.workspace)
          .where('account', '=', of.account)
          .execute();
      await this.note(transaction, role === undefined ? 'member.removed' : 'member.role', {
        account,
        role: role ?? null,
      });
    });
    if (role !== undefined) return;
    // He hears nothing of their end either.
    await this.instance.streams.recheck();
    await this.instance.computing.cancelAll(account, this.id);
  }

  private refuseAbove(role: Role): void {
    if (ROLES.indexOf(role) > ROLES.indexOf(this.role)) throw new HttpProblem('forbidden');
  }

  /** Whether this is read by somebody who is nobody here: the workspace is open to all. */
  private get isVisited(): boolean {
    return this.account.id === '';
  }

  objects(kind?: ObjectKind): Promise<Row<'object'>[]> {
    let query = this.db
      .selectFrom('object')
      .selectAll()
      .where('workspace', '=', this.id)
      .where('deleted_at', 'is', null);
    if (kind !== undefined) query = query.where('kind', '=', kind);
    if (this.isVisited) query = query.where('kind', 'not in', REGISTER_KINDS);
    return query.orderBy('saved_at', 'desc').execute();
  }

  async object(id: string): Promise<Row<'object'>> {
    const found = await this.db
      .selectFrom('object')
      .selectAll()
      .where('workspace', '=', this.id)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    if (!found || (this.isVisited && isRegister(found.kind))) throw new HttpProblem('not-found');
    return found;
  }

  /** What a question may name as a file: an object, the answer of a job that is done, or as `JOB.zip` the one file that it has written. */
  async input(
    id: string,
  ): Promise<Pick<Row<'object'>, 'id' | 'kind' | 'content'> & { readonly name?: string }> {
    const job = id.replace(/\.zip$/, '');
    const answered = await this.db
      .selectFrom('job')
      .innerJoin('answer', 'answer.key', 'job.answer')
      .select(['answer.content', 'answer.files'])
      .where('job.workspace', '=', this.id)
      .where('job.id', '=', job)
      .where('job.state', '=', 'done')
      .executeTakeFirst();
    if (!answered) return this.object(id);
    if (job === id) return { id, kind: 'file', content: answered.content };
    return { id, kind: 'file', content: await this.onlyFile(answered.files) };
  }

  /** What an answer of a job was computed from, by its job; nothing for what is not one: a document can claim anything. */
  async inputsOfAnswer(id: string): Promise<readonly InputFile[]> {
    const answered = await this.db
      .selectFrom('job')
      .innerJoin('answer', 'answer.key', 'job.answer')
      .select('answer.content')
      .where('job.workspace', '=', this.id)
      .where('job.id', '=', id)
      .where('job.state', '=', 'done')
      .executeTakeFirst();
    if (!answered) return [];
    const document = JSON.parse(Buffer.from(await this.contentOf(answered)).toString()) as {
      provenance?: Provenance;
    };
    return document.provenance?.inputs ?? [];
  }

  private async onlyFile(list: string | null): Promise<string> {
    const { files } =
      list === null
        ? { files: [] }
        : (JSON.parse(Buffer.from(await this.contentOf({ content: list })).toString()) as FolderContent);
    if (files.length !== 1) throw new HttpProblem('not-found');
    return files[0].content;
  }

  async contentOf({ content }: Pick<Row<'object'>, 'content'>): Promise<Uint8Array> {
    const bytes = await this.instance.contents.get(content);
    if (!bytes) throw new Error(`the content ${content} is gone`);
    return bytes;
  }

  /**
   * Saves an object, or the next revision of one.
   *
   * @throws HttpProblem `changed-meanwhile` with what is there now, where somebody else saved it first
   */
  async save({ kind, name, content: given, bytes = given.length, changes }: Save): Promise<Row<'object'>> {
    if (kind !== 'file') refusePacked(given);
    await refuseManyBytes(this.instance, this.account.id, bytes);
    const content = await this.instance.contents.put(given);
    const saved = { content, bytes, saved_by: this.account.id, saved_at: this.instance.now() };
    const kept = await this.db.transaction().execute(async (transaction) => {
      const row = changes
        ? await transaction
            .updateTable('object')
            .set({ ...saved, name, revision: changes.revision + 1 })
            .where('workspace', '=', this.id)
            .where('id', '=', changes.id)
            .where('kind', '=', kind)
            .where('revision', '=', changes.revision)
            .where('deleted_at', 'is', null)
            .returningAll()
            .executeTakeFirst()
        : await transaction
            .insertInto('object')
            .values({ ...saved, id: newId(), workspace: this.id, kind, name, revision: 1 })
            .returningAll()
            .executeTakeFirstOrThrow();
      if (!row) return undefined;
      await transaction
        .insertInto('object_revision')
        .values({ ...saved, object: row.id, revision: row.revision })
        .execute();
      return row;
    });
    // Asked outside of the transaction: the embedded engine has one connection.
    if (kept) return kept;
    const there = await this.object(changes!.id);
    throw there.kind === kind
      ? new HttpProblem('changed-meanwhile', { now: objectDocument(there) })
      : new HttpProblem('not-found');
  }

  async remove(id: string): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('object')
        .set({ deleted_at: this.instance.now() })
        .where('workspace', '=', this.id)
        .where('id', '=', id)
        .where('deleted_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new HttpProblem('not-found');
      await this.note(transaction, 'object.removed', { object: id });
    });
  }

  shares(): Promise<Omit<Row<'share'>, 'token' | 'workspace'>[]> {
    return this.db
      .selectFrom('share')
      .select(['id', 'answer', 'title', 'shared_by', 'shared_at', 'ends_at', 'revoked_at'])
      .where('workspace', '=', this.id)
      .orderBy('shared_at', 'desc')
      .execute();
  }

  /** A link by which whoever has it reads one answer, frozen, until it ends. The secret is told once. */
  async share(
    answer: string,
    title: string,
    days: number,
  ): Promise<{ id: string; secret: string; endsAt: Date }> {
    await this.refuseRegister(await this.job({ answer }));
    const [id, secret, now] = [newId(), newSecret(), this.instance.now()];
    const endsAt = new Date(now.getTime() + days * DAY_MS);
    await this.db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('share')
        .values({
          id,
          token: digestOf(secret),
          workspace: this.id,
          answer,
          title,
          shared_by: this.account.id,
          shared_at: now,
          ends_at: endsAt,
        })
        .execute();
      await this.note(transaction, 'share.made', { share: id, answer, ends: endsAt.toISOString() });
    });
    return { id, secret, endsAt };
  }

  /** An answer that names services goes to nobody outside, unless each of them is marked for anybody. */
  private async refuseRegister({ operation, answer: key }: Row<'job'>): Promise<void> {
    if (!saysRegister(operation)) return;
    const answer = await this.db
      .selectFrom('answer')
      .select('content')
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    const { handling } = JSON.parse(Buffer.from(await this.contentOf(answer)).toString()) as {
      readonly handling?: string;
    };
    if (handling !== FOR_ANYBODY) throw new HttpProblem('not-to-share');
  }

  async revokeShare(id: string): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('share')
        .set({ revoked_at: this.instance.now() })
        .where('workspace', '=', this.id)
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new HttpProblem('not-found');
      await this.note(transaction, 'share.revoked', { share: id });
    });
  }

  jobs(most: number): Promise<Row<'job'>[]> {
    let jobs = this.db.selectFrom('job').selectAll().where('workspace', '=', this.id);
    if (this.isVisited)
      for (const kind of REGISTER_KINDS) jobs = jobs.where('operation', 'not like', `${kind}.%`);
    return jobs.orderBy('asked_at', 'desc').limit(most).execute();
  }

  /** The job of that id, or one whose answer that is. An answer is read by way of a job of the workspace, never by its key alone. */
  async job(by: { readonly id: string } | { readonly answer: string }): Promise<Row<'job'>> {
    const { jobs: recent } = this.instance.recent;
    const known = 'id' in by ? recent.get(this.nameOf(by.id)) : undefined;
    if (known) return this.shown(known);
    const jobs = this.db.selectFrom('job').selectAll().where('workspace', '=', this.id);
    const found = await (
      'id' in by
        ? jobs.where('id', '=', by.id)
        : jobs.where('answer', '=', by.answer).where('state', '=', 'done')
    )
      .limit(1)
      .executeTakeFirst();
    if (!found) throw new HttpProblem('not-found');
    // From here on it stays as it is.
    if (found.state === 'done')
      recent.put(this.nameOf(found.id), found, JSON.stringify(found.request).length + 1000);
    return this.shown(found);
  }

  private shown(job: Row<'job'>): Row<'job'> {
    if (this.isVisited && saysRegister(job.operation)) throw new HttpProblem('not-found');
    return job;
  }

  private nameOf(job: string): string {
    return `${this.id} ${job}`;
  }

  /** Whose is what is kept elsewhere for this workspace. */
  get owner(): { workspace: string; account: string } {
    return { workspace: this.id, account: this.account.id };
  }

  /** Writes a deed into the audit that is done already, outside of a transaction of ours. */
  noted(action: string, facts: Record<string, unknown>): Promise<void> {
    return this.db.transaction().execute((transaction) => this.note(transaction, action, facts));
  }

  /** Writes a deed of this member in this workspace into the audit. */
  note(
    transaction: Parameters<typeof record>[0],
    action: string,
    facts: Record<string, unknown>,
  ): Promise<void> {
    const deed = { action, account: this.account.id, workspace: this.id, facts };
    return record(transaction, deed, this.instance.now());
  }
}

/** Takes somebody out of a workspace, and his tokens there with him: whoever is let in again later makes new ones. */
export async function removeMember(
  transaction: Transaction<Tables>,
  { workspace, account }: { readonly workspace: string; readonly account: string },
  at: Date,
): Promise<void> {
  await transaction
    .deleteFrom('member')
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .execute();
  await transaction
    .updateTable('api_token')
    .set({ revoked_at: at })
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .where('revoked_at', 'is', null)
    .execute();
}
