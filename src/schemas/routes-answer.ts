import { z } from 'zod';
import { asn, count, sha256 } from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { ROUTE_CLASSES, ROUTES_MODES } from './route-words.ts';

const from = { snapshot: sha256.describe('Id of the snapshot.'), notices };

const route = z.strictObject({
  asn,
  class: z.enum(ROUTE_CLASSES),
  hops: count.optional().describe('Absent without a route.'),
  nextHop: asn.optional().describe('Absent without a route, and at the origin.'),
});

/** The answer to `muruna routes --to ASN`. */
const routesTo = z.strictObject({
  ...from,
  to: asn,
  mode: z.enum(ROUTES_MODES),
  rows: z
    .array(route)
    .describe(
      'Every AS in ascending AS number; or the ASes of the path from one, in its order, empty without a route.',
    ),
});

/** The answer to `muruna routes --all`. */
const allRoutes = z.strictObject({
  ...from,
  ases: count,
  links: count,
  byClass: z.strictObject(
    Object.fromEntries(ROUTE_CLASSES.map((name) => [name, count])) as Record<
      (typeof ROUTE_CLASSES)[number],
      typeof count
    >,
  ),
  byHops: z.array(count).describe('Routes of 0, 1, 2 … hops, as far as there are any.'),
  meanHops: z.number().optional().describe('Over routes between different ASes; absent when there are none.'),
});

/** The answer to `muruna routes`: best routes to one network, or all of them counted. */
export const routesSchema = z.union([routesTo, allRoutes]);

export type RoutesAnswer = DocumentOf<typeof routesTo>;
export type AllRoutesAnswer = DocumentOf<typeof allRoutes>;
export type RouteRow = DocumentOf<typeof route>;
