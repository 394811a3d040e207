import type { Claim } from './claims.ts';

/** Where the time goes of claims that miss their goal, as profiles showed; the page says it of those that do. */
export const MISSED: Readonly<Partial<Record<Claim['id'], string>>> = {
  'command.assess':
    'the main thread spends 38% on losses of failures, 19% on inbound flows, the other as long on outbound.',
  'command.rank': 'nearly all is flows of every country, below.',
  'command.stress':
    '63% of 100 other Internets is losses after the failure, the rest those before and drawing them.',
  'command.brief-large': '70% is flows of both countries, below; a fifth surveys them.',
  'command.routes': 'counting routes by class and length takes nearly as long as finding them.',
  'routing.one': 'two thirds is the way down, where all ask their providers.',
  'hegemony.all': '58% is flow going up, sixteen destinations at once; 21% going down.',
  'restoration.gap':
    'both ends are loose: on the second seed ten times the moves gain 0.6%, four times the steps of the bound 1.4%.',
  'restoration.large': 'the search has five seconds; a third of all is curve, ranges and reasons.',
  'explore.losses': 'losses take 13 ms; drawing takes the rest, here on the slower of the two processors.',
  'what-if.routes': 'half is networks abroad, asked anew for each new set of announcements.',
};
