import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CARD_FILE, LEDGER_FILE, openExchange, type Exchange } from './exchange-folder.ts';

/** An exchange as it stands, and what says that its files are the same. */
export interface StampedExchange {
  readonly exchange: Exchange;
  readonly stamp: string;
}

/** An exchange folder that is read many times: it is read and verified anew when any of its files has changed, and never otherwise. */
export class KeptExchange {
  readonly folder: string;
  private known: { readonly stamp: string; readonly read: Promise<Exchange> } | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** @throws Refusal as `openExchange` */
  async open(): Promise<StampedExchange> {
    const stamp = await stampOf(this.folder);
    if (this.known?.stamp !== stamp) {
      const read = openExchange(this.folder);
      this.known = { stamp, read };
      // What was refused is looked at again the next time.
      read.catch(() => {
        if (this.known?.read === read) this.known = undefined;
      });
    }
    return { exchange: await this.known.read, stamp };
  }
}

/** What changes with every change of the files, whatever their times and sizes are set to afterwards. */
async function stampOf(folder: string): Promise<string> {
  const files = await Promise.all(
    [LEDGER_FILE, CARD_FILE].map(async (name) => {
      const info = await stat(join(folder, name), { bigint: true }).catch(() => undefined);
      return info ? `${info.dev} ${info.ino} ${info.size} ${info.mtimeNs} ${info.ctimeNs}` : 'none';
    }),
  );
  return files.join(' ');
}
