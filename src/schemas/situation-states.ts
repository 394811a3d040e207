/**
 * How a service stands at a moment:
 *
 * - `down`: more than half of its people surely do not have it; `works`: 95 in 100 or more surely have the whole of it;
 * - `unknown`: for more than half nobody knows, or only what is remembered serves; `degraded`: all else.
 */
export const SITUATION_STATES = ['works', 'degraded', 'down', 'unknown'] as const;
export type SituationState = (typeof SITUATION_STATES)[number];
