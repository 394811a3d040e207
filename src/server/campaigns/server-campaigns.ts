import type { ContentFolder } from '../../operations/files/content-folder.ts';
import type { Database } from '../../store/database/open-database.ts';
import { takeUpLost, type CampaignHouse } from './campaigns.ts';
import { openQueue } from './queue.ts';
import { workOnCampaigns } from './work.ts';

/** The campaigns of a server. Their queue is opened when somebody asks for it, or when one is still running. */
export interface ServerCampaigns {
  readonly house: () => Promise<CampaignHouse>;
  /** Goes on with what was running when the server ended. */
  readonly goOn: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** On the embedded database nobody else can compute, so that the server does; on PostgreSQL workers do. */
export function serverCampaigns(
  database: Pick<Database, 'db' | 'engine' | 'queue'>,
  base: Pick<CampaignHouse, 'software' | 'now'> & { readonly contents: ContentFolder },
  threads: number,
): ServerCampaigns {
  const stop = new AbortController();
  let opened: Promise<CampaignHouse> | undefined;
  let working: Promise<void> = Promise.resolve();
  const house = (): Promise<CampaignHouse> => {
    opened ??= open().catch((error: unknown) => {
      // Where the database is gone for a while, the next one opens it.
      opened = undefined;
      throw error;
    });
    return opened;
  };

  async function open(): Promise<CampaignHouse> {
    const queue = await openQueue(database, base.software);
    const campaigns = { ...base, db: database.db, queue };
    await takeUpLost(campaigns);
    if (database.engine === 'embedded') working = workOnCampaigns({ ...campaigns, threads }, stop.signal);
    return campaigns;
  }

  return {
    house,
    async goOn() {
      const running = await database.db
        .selectFrom('campaign')
        .select('id')
        .where('state', '=', 'running')
        .limit(1)
        .executeTakeFirst();
      if (running) await house();
    },
    async close() {
      stop.abort();
      await working;
      await (await opened)?.queue.close();
    },
  };
}
