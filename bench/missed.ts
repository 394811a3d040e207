import type { Claim } from './claims.ts';

/** Where the time goes of claims that miss their goal, as profiles showed; the page says it of those that do. */
export const MISSED: Readonly<Partial<Record<Claim['id'], string>>> = {
  'command.assess':
    'the main thread spends 38% on losses of failures and 19% on inbound flows, while outbound flows fill the other as long; its processor time, halved, is over the goal.',
  'command.rank': 'nearly all of it is flows of every country, below.',
  'command.routes': 'counting routes by class and length takes as long as finding them, both in the kernel.',
  'live.cpu': 'of 11 µs a message, WebSocket frames take 4 to 8 in the runtime and JSON 2.',
  'restoration.gap':
    'both ends are loose: on the second seed ten times the moves gain 0.6%, four times the steps of the bound 1.4%.',
  'explore.losses':
    'the losses themselves take 13 ms; what the page asks beside them runs before them unless the network was told ahead.',
};
