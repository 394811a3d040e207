/**
 * States of a vantage point:
 *
 * - `synchronising`: its table has not come whole, so what it does not carry is unknown;
 * - `healthy`; `quiet`: for some time without a message, which is not unusual;
 * - `blind`: its session fell, or it or its collector is silent beyond all habit;
 * - `shrunk`: it lost a part of its table that the others kept; `stale`: it still carries what the others withdrew.
 */
export const FEED_STATES = ['synchronising', 'healthy', 'quiet', 'blind', 'shrunk', 'stale'] as const;
export type FeedState = (typeof FEED_STATES)[number];

/**
 * States of a collector, by those of its vantage points that ever had a whole table:
 *
 * - `none`: none has; `healthy`: none is blind; `partly-blind`: some are; `blind`: all are.
 */
export const COLLECTOR_STATES = ['none', 'healthy', 'partly-blind', 'blind'] as const;
export type CollectorState = (typeof COLLECTOR_STATES)[number];
