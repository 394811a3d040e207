import { language } from '../i18n/language.ts';
import { partnerTokenOf } from '../operations/exchange/partner-tokens.ts';
import { PartnerCollections } from '../operations/exchange/taxii-collection.ts';
import { KeptTold } from '../operations/exchange/told-pages.ts';
import { Recent } from './recent.ts';
import type { Subject } from './subject.ts';

type PartnerSubject = Extract<Subject, { readonly kind: 'partner' }>;

const MOST_RECENT_STATUS_BYTES = 2 ** 25;

/** Exchange folders on this machine, each of one workspace: they were named when the server was started, and no request names a folder. */
export class ServedExchanges {
  private readonly folders: ReadonlyMap<string, string>;
  private readonly collections: ReadonlyMap<string, PartnerCollections>;
  /** What partners told. */
  readonly told = new KeptTold();
  /** What became of what partners sent, by partner and id. */
  readonly statuses = new Recent<object>(MOST_RECENT_STATUS_BYTES);

  /** @param folders by the id of the workspace */
  constructor(folders: ReadonlyMap<string, string>) {
    this.folders = folders;
    // Partners read one language, so that what they have stays the same.
    const words = language('en');
    this.collections = new Map(
      [...folders].map(([workspace, folder]) => [workspace, new PartnerCollections(folder, words)]),
    );
  }

  folderOf(workspace: string): string | undefined {
    return this.folders.get(workspace);
  }

  /** What partners may read there. */
  collectionsOf(workspace: string): PartnerCollections | undefined {
    return this.collections.get(workspace);
  }

  /** The partner who has the token of that secret; undefined where nobody has. */
  async partnerOf(secret: string, now: Date): Promise<PartnerSubject | undefined> {
    for (const [workspace, folder] of this.folders) {
      // oxlint-disable-next-line no-await-in-loop -- few folders, one small file in each
      const token = await partnerTokenOf(folder, secret, now);
      if (token) return { kind: 'partner', workspace, partner: token.partner, token: token.id };
    }
    return undefined;
  }
}
