import type { JournalSource } from '../../sources/journal/write-journal.ts';

/** What waits is written so often, and time goes on where nothing arrives. */
export const TICK_MS = 500;
/** Says nothing but that time goes on. */
export const CLOCK: JournalSource = { name: 'clock', kind: 'lines', collector: '' };
export const CLOCK_LINE = new TextEncoder().encode('{"type":"clock"}');
/** Compressed octets that wait at most while nothing takes them: hours of ordinary collectors. */
export const MOST_WAITING_BYTES = 1 << 28;
