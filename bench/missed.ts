import type { Claim } from './claims.ts';

/** Where the time goes of claims that miss their goal, as profiles showed; the page says it of those that do. */
export const MISSED: Readonly<Partial<Record<Claim['id'], string>>> = {
  'command.assess': '38% losses of failures, 19% inbound flows.',
  'command.rank': 'flows of every country.',
  'command.stress': '63% is losses in 100 other Internets.',
  'command.brief-large': '70% is flows of both countries.',
  'command.routes': 'counting takes nearly as long as finding.',
  'routing.one': 'two thirds is the way down.',
  'hegemony.all': '58% is flow going up; 21% going down.',
  'restoration.gap': 'ten times the moves gain 0.6%, four times the bound’s steps 1.4%.',
  'restoration.large': 'the search has five seconds; a third is curve, ranges, reasons.',
  'explore.losses': 'losses take 13 ms, drawing the rest.',
  'what-if.routes': 'a third is routes at home, a fifth networks abroad.',
};
