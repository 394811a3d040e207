/** What was over for so long is forgotten by a watch that lasts for months; a prefix that went so long before an outage is no part of it. */
export const LONG_GONE_SECONDS = 7 * 86_400;
/** What began so long before something else may be a part of it all the same. */
const SLACK_SECONDS = 600;

/** Some time in the life of a watch, unix seconds. */
export interface Lifetime {
  readonly from: number;
  /** When it was said. */
  readonly detected: number;
  /** NaN while it lasts. */
  readonly until: number;
}

/** What goes: what was over before, and what is kept. */
export interface Forgetting {
  /** Unix seconds. */
  readonly before: number;
  readonly kept: readonly Lifetime[];
}

/** What a detector remembers of what is over. */
export interface Memory {
  readonly lifetimes: () => readonly Lifetime[];
  readonly forget: (forgetting: Forgetting) => void;
  /** Numbers of the kept messages that it refers to. */
  readonly messages: () => Iterable<number>;
}

/**
 * Takes out of a list what was over before, and returns it. Of two things that lasted at a time one may be a part of the other: what was
 * over stays as long as something is kept that began while it lasted.
 */
export function forgetOver<One>(
  list: One[],
  lifetimeOf: (one: One) => Lifetime,
  { before, kept }: Forgetting,
): One[] {
  const isWhole = ({ from, until }: Lifetime): boolean =>
    kept.some((other) => other.from <= until && other.detected >= from - SLACK_SECONDS);
  const gone: One[] = [];
  let left = 0;
  for (const one of list) {
    const span = lifetimeOf(one);
    if (span.until < before && !isWhole(span)) gone.push(one);
    else list[left++] = one;
  }
  list.length = left;
  return gone;
}

/** The memory of a list. */
export function memoryOf<One>(
  list: One[],
  lifetimeOf: (one: One) => Lifetime,
  messagesOf: (one: One) => Iterable<number> = () => [],
): Memory {
  return {
    lifetimes: () => list.map(lifetimeOf),
    forget: (forgetting) => void forgetOver(list, lifetimeOf, forgetting),
    *messages() {
      for (const one of list) yield* messagesOf(one);
    },
  };
}

interface Remembered {
  readonly memories: readonly Memory[];
  readonly series: { readonly forget: (before: number) => void };
  readonly withdrawals: {
    readonly forget: (before: number, needed: ReadonlySet<number>) => void;
    readonly messages: () => Iterable<number>;
  };
  /** Prefixes of what is kept. */
  readonly prefixes: () => Iterable<number>;
}

/** Forgets what was over before; returns the numbers of the kept messages that are still referred to. */
export function createForget({ memories, series, withdrawals, prefixes }: Remembered) {
  return (before: number): ReadonlySet<number> => {
    const kept = memories.flatMap(({ lifetimes }) => lifetimes()).filter(({ until }) => !(until < before));
    for (const memory of memories) memory.forget({ before, kept });
    series.forget(before);
    withdrawals.forget(before, new Set(prefixes()));
    const messages = new Set(withdrawals.messages());
    for (const memory of memories) for (const message of memory.messages()) messages.add(message);
    return messages;
  };
}
