import { createHash } from 'node:crypto';
import { fromKysely } from 'pg-boss';
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { Refusal } from '../../core/refusal.ts';
import { CAMPAIGN_COLUMNS } from '../../operations/campaign/cell-rows.ts';
import { cellCount, type CampaignPlan } from '../../operations/campaign/plan.ts';
import type { CampaignResult, CampaignState } from '../../schemas/campaign-answers.ts';
import type { Tables } from '../../store/database/tables.ts';
import type { Chunk, Queue } from './queue.ts';

/** Where campaigns are kept. */
export interface CampaignHouse {
  readonly db: Kysely<Tables>;
  readonly queue: Queue;
  readonly software: string;
  readonly now: () => Date;
}

/** Whose campaign it is; of nobody where it is submitted at the machine. */
export interface CampaignOwner {
  readonly workspace: string | null;
  readonly account: string | null;
}

type Campaign = Selectable<Tables['campaign']>;

/** So many chunks at first; a worker gives back what it does not reach in its time. */
const CHUNKS = 64;

/** Submits a campaign, or goes on with the same one. Its id. */
export async function submitCampaign(
  house: CampaignHouse,
  plan: CampaignPlan,
  owner: CampaignOwner = { workspace: null, account: null },
): Promise<string> {
  const { db, queue, software, now } = house;
  const id = campaignId(plan, owner, software);
  const cells = cellCount(plan);
  const isNew = await db.transaction().execute(async (transaction) => {
    const inserted = await transaction
      .insertInto('campaign')
      .values({
        id,
        ...owner,
        name: plan.name,
        plan: JSON.stringify(plan),
        software,
        cells,
        state: 'running',
        round: 0,
        submitted_at: now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (inserted)
      await enqueue(queue, chunksOf(inserted, [{ from: 0, until: cells }]), inserted.account, transaction);
    return inserted !== undefined;
  });
  if (!isNew) await resumeCampaign(house, id);
  return id;
}

/**
 * Puts into the queue again what was cancelled, given up, or is in no queue any more; what waits or is being computed stays as it is.
 *
 * @throws Refusal `usage` where another version began it: the cells of a campaign are all of one version
 */
export async function resumeCampaign(house: CampaignHouse, id: string): Promise<void> {
  await house.db.transaction().execute(async (transaction) => {
    const found = await lockedRow(transaction, id);
    if (found && found.software !== house.software)
      throw new Refusal('usage', 'campaign.other-version', { begun: found.software });
    const again = found && (await takenUp(transaction, id));
    if (again) await enqueueMissing(house, again, transaction);
    else if (found) await enqueueLost(house, found, transaction);
  });
  const { boss, givenUp } = house.queue;
  // oxlint-disable-next-line no-await-in-loop -- a thousand at a time
  while ((await boss.redrive(givenUp, { data: { campaign: id } })) > 0);
}

/** Goes on with what is running and in no queue: queues are not restored or moved with the tables of a database. */
export async function takeUpLost(house: CampaignHouse): Promise<void> {
  const running = await house.db
    .selectFrom('campaign')
    .select('id')
    .where('state', '=', 'running')
    .where('software', '=', house.software)
    .where('cells', '>', (builder) =>
      builder
        .selectFrom('campaign_cell')
        .select(({ fn }) => fn.countAll<number>().as('computed'))
        .whereRef('campaign_cell.campaign', '=', 'campaign.id'),
    )
    .execute();
  for (const { id } of running)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await house.db.transaction().execute(async (transaction) => {
      const found = await lockedRow(transaction, id);
      if (found?.state === 'running') await enqueueLost(house, found, transaction);
    });
}

/** A campaign that nobody else takes up meanwhile. */
function lockedRow(transaction: Transaction<Tables>, id: string): Promise<Campaign | undefined> {
  return transaction.selectFrom('campaign').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

async function enqueueMissing(
  { queue }: CampaignHouse,
  campaign: Campaign,
  transaction: Transaction<Tables>,
): Promise<void> {
  const missing = await missingCells(transaction, campaign.id, campaign.cells);
  await enqueue(queue, chunksOf(campaign, missing), campaign.account, transaction);
}

/** Where the queue knows nothing of a running campaign, neither waiting nor given up, all of it that is not computed. */
async function enqueueLost(
  house: CampaignHouse,
  campaign: Campaign,
  transaction: Transaction<Tables>,
): Promise<void> {
  const { name, givenUp } = house.queue;
  const { rows } = await sql`
    select 1 from pgboss.job
    where name in (${name}, ${givenUp}) and data ->> 'campaign' = ${campaign.id} and state in ('created', 'retry', 'active')
    limit 1
  `.execute(transaction);
  if (rows.length === 0) await enqueueMissing(house, campaign, transaction);
}

/** Names a campaign by all that its result follows from, and whose it is. */
function campaignId(plan: CampaignPlan, { workspace }: CampaignOwner, software: string): string {
  return createHash('sha256')
    .update(JSON.stringify([software, workspace, plan]))
    .digest('hex')
    .slice(0, 24);
}

/** A cancelled campaign that runs again; undefined where it is running already. */
async function takenUp(transaction: Transaction<Tables>, id: string): Promise<Campaign | undefined> {
  return transaction
    .updateTable('campaign')
    .set(({ eb }) => ({ state: 'running', round: eb('round', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'cancelled')
    .returningAll()
    .executeTakeFirst();
}

interface Cells {
  readonly from: number;
  readonly until: number;
}

async function missingCells(transaction: Transaction<Tables>, id: string, cells: number): Promise<Cells[]> {
  const rows = await transaction
    .selectFrom('campaign_cell')
    .select('cell')
    .where('campaign', '=', id)
    .orderBy('cell')
    .execute();
  const edges = [-1, ...rows.map(({ cell }) => cell), cells];
  return edges
    .slice(1)
    .map((until, at) => ({ from: edges[at] + 1, until }))
    .filter(({ from, until }) => from < until);
}

/** Chunks of the cells that are to be computed, in a campaign's present round. */
function chunksOf({ id, round, cells }: Campaign, parts: readonly Cells[]): Chunk[] {
  const size = Math.ceil(cells / CHUNKS);
  return parts.flatMap(({ from, until }) =>
    Array.from({ length: Math.ceil((until - from) / size) }, (_, at) => ({
      campaign: id,
      round,
      from: from + at * size,
      until: Math.min(until, from + (at + 1) * size),
    })),
  );
}

/** Who takes turns for the campaigns of nobody, which are submitted at the machine. */
const AT_THE_MACHINE = 'machine';

/** Puts chunks of a person into the queue within a transaction. */
export async function enqueue(
  { boss, name }: Queue,
  chunks: readonly Chunk[],
  person: string | null | undefined,
  transaction: Transaction<Tables>,
): Promise<void> {
  if (chunks.length === 0) return;
  const group = { id: person ?? AT_THE_MACHINE };
  const jobs = chunks.map((data) => ({ data, group }));
  await boss.insert(name, jobs, { db: fromKysely(transaction) });
}

/** Ends a campaign where it stands; what is computed is kept. */
export async function cancelCampaign(house: CampaignHouse, id: string, owner?: CampaignOwner): Promise<void> {
  await campaignRow(house, id, owner);
  await house.db.updateTable('campaign').set({ state: 'cancelled' }).where('id', '=', id).execute();
}

/** @throws Refusal `not-found` where there is none, or none of that owner */
export async function campaignRow(
  { db }: Pick<CampaignHouse, 'db'>,
  id: string,
  owner?: CampaignOwner,
): Promise<Campaign> {
  let query = db.selectFrom('campaign').selectAll().where('id', '=', id);
  if (owner) query = query.where('workspace', '=', owner.workspace);
  const found = await query.executeTakeFirst();
  if (!found) throw new Refusal('not-found', 'campaign.not-found', { id });
  return found;
}

export async function campaignState(
  house: CampaignHouse,
  id: string,
  owner?: CampaignOwner,
): Promise<CampaignState> {
  return stateOf(house, await campaignRow(house, id, owner));
}

/** All campaigns, or those of a workspace, the newest first. */
export async function campaignStates(house: CampaignHouse, owner?: CampaignOwner): Promise<CampaignState[]> {
  let query = house.db.selectFrom('campaign').selectAll();
  if (owner) query = query.where('workspace', '=', owner.workspace);
  const rows = await query.orderBy('submitted_at', 'desc').orderBy('id').execute();
  return Promise.all(rows.map((row) => stateOf(house, row)));
}

async function stateOf(house: CampaignHouse, row: Campaign): Promise<CampaignState> {
  const { id, name, cells, state, submitted_at: submitted } = row;
  const counted = await house.db
    .selectFrom('campaign_cell')
    .select(({ fn }) => [
      fn.countAll<number>().as('computed'),
      fn.count<number>('cell').filterWhere('refused', '=', true).as('refused'),
    ])
    .where('campaign', '=', id)
    .executeTakeFirstOrThrow();
  const failures = await failuresOf(house, { campaign: id, round: row.round });
  const { plane, samples, seed } = row.plan as unknown as CampaignPlan;
  const lost = failures.reduce((sum, { from, until }) => sum + until - from, 0);
  return {
    id,
    name,
    state: state === 'cancelled' ? state : counted.computed + lost >= cells ? 'done' : 'running',
    cells,
    ...counted,
    failures,
    submittedAt: submitted.toISOString(),
    plane,
    samples,
    seed,
  };
}

async function failuresOf(
  { queue: { boss, givenUp } }: CampaignHouse,
  chunks: Pick<Chunk, 'campaign' | 'round'>,
): Promise<CampaignState['failures']> {
  const jobs = await boss.findJobs<Chunk>(givenUp, { data: chunks });
  return jobs
    .map(({ data: { from, until }, sourceOutput }) => ({ from, until, reason: reasonOf(sourceOutput) }))
    .toSorted((one, other) => one.from - other.from);
}

/** What a worker said of a failure, or the queue of a worker that fell silent. */
function reasonOf(output: unknown): string {
  const { message, value } = (output ?? {}) as { message?: string; value?: { message?: string } };
  return message ?? value?.message ?? '';
}

/** Everything computed so far, in the order of the cells: the same bytes whoever computed them. */
export async function mergedCampaign(
  house: CampaignHouse,
  id: string,
  owner?: CampaignOwner,
): Promise<CampaignResult> {
  const state = await campaignState(house, id, owner);
  const cells = await house.db
    .selectFrom('campaign_cell')
    .select('rows')
    .where('campaign', '=', id)
    .orderBy('cell')
    .execute();
  const rows = cells.flatMap(({ rows: text }) => JSON.parse(text) as CampaignResult['rows']);
  return { ...state, columns: { ...CAMPAIGN_COLUMNS }, rows };
}
