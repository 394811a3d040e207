import type { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Kysely, Selectable } from 'kysely';
import type { ContentFolder } from '../operations/files/content-folder.ts';
import type { KeptParts } from '../operations/explorer/kept-part.ts';
import type { Operations } from '../operations/operation.ts';
import type { Tables } from '../store/database/tables.ts';
import type { Attempts, Guesses } from './attempts.ts';
import type { Bodies } from './bodies.ts';
import type { FollowedWatches } from './followed-watches.ts';
import type { ServedExchanges } from './served-exchanges.ts';
import type { ServerCampaigns } from './campaigns/server-campaigns.ts';
import type { Computing } from './computing/computing.ts';
import type { Metrics } from './metrics.ts';
import type { KeptReads } from './kept-reads.ts';
import type { Limits } from './limits.ts';
import type { Recent } from './recent.ts';
import type { Streams } from './streams.ts';
import type { Provider } from './provider-settings.ts';
import type { Asking } from './shared-contents.ts';

/** What a running server works with. */
export interface Instance {
  readonly db: Kysely<Tables>;
  readonly engine: 'embedded' | 'postgresql';
  /** With what other servers on the database have. */
  readonly contents: ContentFolder;
  /** What lies on this machine alone. */
  readonly ownContents: ContentFolder;
  readonly asking: Asking;
  readonly operations: Operations;
  readonly computing: Computing;
  readonly campaigns: ServerCampaigns;
  /** Parts of snapshots for what-ifs in browsers. */
  readonly parts: KeptParts;
  readonly metrics: Metrics;
  /** How long the thread that answers was kept from answering, in nanoseconds. */
  readonly delays: ReturnType<typeof monitorEventLoopDelay>;
  /** Who has a session or a token, and who is a member of what. */
  readonly reads: KeptReads;
  /** What is asked for again and again and never changes. */
  readonly recent: RecentAnswers;
  /** An OpenID provider that vouches for people, if there is one. */
  readonly provider: Provider | undefined;
  readonly limits: Limits;
  /** Requests of each person. */
  readonly requests: Attempts;
  /** Answers that stay open. */
  readonly streams: Streams;
  /** Live watches that workspaces see. */
  readonly watches: FollowedWatches;
  /** Exchange folders that workspaces share with partners. */
  readonly exchanges: ServedExchanges;
  /** Bodies of requests that are read now. */
  readonly bodies: Bodies;
  /** Tries at passwords and links. */
  readonly attempts: Guesses;
  readonly software: string;
  readonly now: () => Date;
  /** Where times without an offset are read. */
  readonly timeZone: string;
  readonly settings: ServerSettings;
}

/** Answers that were read lately. */
export interface RecentAnswers {
  /** Jobs that are done, by workspace and id. */
  readonly jobs: Recent<Selectable<Tables['job']>>;
  /** Under which content an answer is, by its key. */
  readonly contents: Recent<string>;
  /** Documents by their content. */
  readonly documents: Recent<Uint8Array>;
}

export interface ServerSettings {
  /** Where people reach the server: scheme, host and port. Requests for another host are not answered. */
  readonly origin: string;
  /** The workspace that everybody may read without signing in, if there is one. */
  readonly open?: string | undefined;
  /** Folders of live watches by the id of the workspace that sees them. */
  readonly watches?: ReadonlyMap<string, string> | undefined;
  /** Exchange folders by the id of the workspace that shares them with partners. */
  readonly exchanges?: ReadonlyMap<string, string> | undefined;
  /** What is known of an OpenID provider. */
  readonly provider?: Provider | undefined;
  readonly limits?: Limits | undefined;
  /** Origins whose pages may show shares in a frame. */
  readonly frame?: readonly string[] | undefined;
  /** Folder of this machine for backups that are made while the server runs. */
  readonly backups?: string | undefined;
  /** A request may have as many bytes. */
  readonly mostBytes: number;
}
