import type { WorkbenchPlace } from '../address.ts';

/** What is looked at in Live on, as the address says it. */
export type LivePlace = Omit<Extract<WorkbenchPlace, { view: 'live' }>, 'view'>;
