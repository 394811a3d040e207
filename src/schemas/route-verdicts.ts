/** Kinds of incidents that a route can be judged for. */
export const ROUTE_QUESTIONS = [
  'origin-hijack',
  'forged-path',
  'new-neighbour',
  'route-leak',
  'rpki-invalid',
  'reserved-asn',
] as const;
export type RouteQuestion = (typeof ROUTE_QUESTIONS)[number];

/**
 * What became of the question whether a route is an incident:
 *
 * - `raised`: it is one;
 * - `own`: a watched network announces it;
 * - `not-watched`: no watched network has the space;
 * - `usual`: it was so in a table, or while the watch was learning;
 * - `valid`: a ROA allows it;
 * - `linked`: the snapshot knows the link;
 * - `sibling`: the networks are of one organisation;
 * - `declared`: the list of groups has declared it as anycast or scrubbing;
 * - `no-tables`: too few tables say who usually stands there;
 * - `unsure`: the labels of the links may as well be wrong;
 * - `few-networks`: vantage points in too few networks carry it;
 * - `few-prefixes`: it concerns too few prefixes.
 */
export const ROUTE_VERDICTS = [
  'raised',
  'own',
  'not-watched',
  'usual',
  'valid',
  'linked',
  'sibling',
  'declared',
  'no-tables',
  'unsure',
  'few-networks',
  'few-prefixes',
] as const;
export type RouteVerdict = (typeof ROUTE_VERDICTS)[number];
