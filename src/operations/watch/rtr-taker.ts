import { grown } from '../../core/grown.ts';
import type { OnFinding } from '../../core/finding.ts';
import { readRtrExchange, type RtrExchange } from '../../formats/rtr/exchange.ts';
import type { Slurm } from '../../formats/rpki/read-slurm.ts';
import type { Vrp } from '../../formats/rpki/vrp.ts';
import type { Taker } from './arrival.ts';

/** Where payloads go, and those of whom are told. */
export interface VrpBook {
  readonly intern: (vrp: Vrp) => number;
  readonly hold: (id: number) => void;
  readonly release: (id: number) => void;
  readonly claim: (vrp: Vrp) => void;
  readonly slurm: Slurm;
}

/** What a cache has sent. */
export interface CacheState {
  readonly session: number;
  readonly serial: number;
  /** Payloads that it has. */
  readonly payloads: number;
  /** Those that it sent again as they were, and withdrawals of what it did not have: they change nothing. */
  readonly repeated: number;
}

interface RtrTakerState extends CacheState {
  /** 1 for each payload that the cache has, by number. */
  readonly held: Uint8Array;
}

/** Hands the payloads of an RPKI cache to the book. Once the cache has been silent for too long, nothing of it counts. */
export function createRtrTaker(book: VrpBook, onFinding: OnFinding, state: unknown) {
  const saved = state as RtrTakerState | undefined;
  let held = saved?.held.slice() ?? new Uint8Array(64);
  let { session, serial, payloads, repeated } = saved ?? {
    session: 0,
    serial: 0,
    payloads: 0,
    repeated: 0,
  };

  function add(id: number, vrp: Vrp): void {
    held = grown(held, id + 1);
    held[id] = 1;
    payloads++;
    book.hold(id);
    book.claim(vrp);
  }

  function drop(id: number): void {
    held[id] = 0;
    payloads--;
    book.release(id);
  }

  function takeWhole({ changes }: RtrExchange): void {
    let still = new Uint8Array(held.length);
    for (const { isAnnounced, vrp } of changes) {
      if (!isAnnounced || book.slurm.isFiltered(vrp)) continue;
      const id = book.intern(vrp);
      still = grown(still, id + 1);
      if (still[id] === 1) continue;
      still[id] = 1;
      if (held[id] === 1) repeated++;
      else add(id, vrp);
    }
    for (const [id, isHeld] of held.entries()) if (isHeld === 1 && still[id] !== 1) drop(id);
  }

  function takeChanges({ changes }: RtrExchange): void {
    for (const { isAnnounced, vrp } of changes) {
      if (book.slurm.isFiltered(vrp)) continue;
      const id = book.intern(vrp);
      if ((held[id] === 1) === isAnnounced) repeated++;
      else if (isAnnounced) add(id, vrp);
      else drop(id);
    }
  }

  return {
    take({ bytes }) {
      const exchange = readRtrExchange(bytes, onFinding);
      if (!exchange) return;
      ({ session, serial } = exchange);
      if (exchange.isWhole) takeWhole(exchange);
      else takeChanges(exchange);
    },
    end() {
      for (const [id, isHeld] of held.entries()) if (isHeld === 1) drop(id);
    },
    isIdle: () => true,
    save: (): RtrTakerState => ({ session, serial, payloads, repeated, held: held.slice() }),
    cache: (): CacheState => ({ session, serial, payloads, repeated }),
  } satisfies Taker & { readonly cache: () => CacheState };
}
