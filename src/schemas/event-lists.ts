import { z } from 'zod';
import { asn, count, country, header } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';

/**
 * The lists in which other services publish what happened to routes, so that programs which read theirs can read ours. A field that we cannot fill
 * is absent, never zero or empty.
 */
export const EVENT_LISTS = ['radar-hijacks', 'radar-leaks', 'radar-outages', 'grip'] as const;

const number = z.int().min(0);
/** Radar writes the times of routes so, UTC. */
const plainTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const asnInfo = z.array(
  z.strictObject({ asn, country_code: z.string().exactOptional(), org_name: z.string().exactOptional() }),
);

/** As `GET /radar/bgp/hijacks/events` of Cloudflare's API answers. */
export const radarHijacksSchema = z.strictObject({
  success: z.literal(true),
  result: z.strictObject({
    asn_info: asnInfo,
    events: z.array(
      z.strictObject({
        id: number,
        confidence_score: z.int().min(1).max(10).describe('1–4 low, 5–7 medium, 8 and more high.'),
        duration: number.exactOptional().describe('Seconds; absent while it lasts.'),
        hijacker_asn: asn,
        hijacker_country: country.exactOptional(),
        min_hijack_ts: plainTime,
        max_hijack_ts: plainTime.exactOptional(),
        peer_asns: z.array(asn),
        peer_ip_count: count,
        prefixes: z.array(z.string()),
        tags: z.array(z.strictObject({ name: z.string(), score: z.int() })),
        victim_asns: z.array(asn),
        victim_countries: z.array(country),
      }),
    ),
  }),
});

/** As `GET /radar/bgp/leaks/events` of Cloudflare's API answers. */
export const radarLeaksSchema = z.strictObject({
  success: z.literal(true),
  result: z.strictObject({
    asn_info: asnInfo,
    events: z.array(
      z.strictObject({
        id: number,
        countries: z.array(country),
        detected_ts: plainTime,
        finished: z.boolean(),
        leak_asn: asn,
        leak_type: z.int().min(1).max(4).exactOptional().describe('RFC 7908, section 3.'),
        min_ts: plainTime,
        max_ts: plainTime.exactOptional(),
        origin_count: count,
        peer_count: count,
        prefix_count: count,
      }),
    ),
  }),
});

/** As `GET /radar/annotations/outages` of Cloudflare's API answers. */
export const radarOutagesSchema = z.strictObject({
  success: z.literal(true),
  result: z.strictObject({
    annotations: z.array(
      z.strictObject({
        id: z.string(),
        asns: z.array(asn),
        asnsDetails: z.array(z.strictObject({ asn: z.string(), name: z.string().exactOptional() })),
        dataSource: z.literal('BGP'),
        eventType: z.literal('OUTAGE'),
        locations: z.array(country),
        outage: z.strictObject({
          outageCause: z.literal('UNKNOWN'),
          outageType: z.enum(['NATIONWIDE', 'REGIONAL', 'NETWORK']),
        }),
        scope: z.string().exactOptional(),
        startDate: time,
        endDate: time.exactOptional(),
      }),
    ),
  }),
});

/** AS numbers are texts there. */
const asnText = z.string().regex(/^\d+$/);
const gripTags = z.array(z.strictObject({ name: z.string() }));
const inference = z.strictObject({
  inference_id: z.string(),
  suspicion_level: z.int().min(0).max(100).describe('0 … 100'),
  labels: z.array(z.string()),
});

/** As `GET /v1/json/events` of CAIDA's GRIP answers. */
export const gripEventsSchema = z.strictObject({
  data: z.array(
    z.strictObject({
      id: z.string().regex(/^(moas|submoas|edges)-\d+-[\d_=]+$/),
      event_type: z.enum(['moas', 'submoas', 'edges']),
      view_ts: number,
      finished_ts: number.nullable().describe('null = it lasts.'),
      duration: number.nullable(),
      pfx_events: z.array(
        z.strictObject({
          prefix: z.string().exactOptional(),
          sub_pfx: z.string().exactOptional(),
          finished_ts: number.nullable(),
          tags: gripTags,
          details: z.union([
            z.strictObject({
              prefix: z.string(),
              origins: z.array(asnText),
              new_origins: z.array(asnText),
              old_origins: z.array(asnText),
            }),
            z.strictObject({
              sub_pfx: z.string(),
              sub_new_origins: z.array(asnText),
              super_origins: z.array(asnText),
            }),
            z.strictObject({ prefix: z.string(), as1: asnText, as2: asnText }),
          ]),
          inferences: z.array(inference),
        }),
      ),
      summary: z.strictObject({
        ases: z.array(asnText),
        attackers: z.array(asnText),
        victims: z.array(asnText),
        prefixes: z.array(z.string()),
        tags: gripTags,
        inference_result: z.strictObject({ inferences: z.array(inference), primary_inference: inference }),
      }),
    }),
  ),
  recordsFiltered: count,
  recordsTotal: count,
});

/** The answer to `muruna watch events`: which incidents went into the list. */
export const watchEventsSchema = z.strictObject({
  ...header('muruna/watch-events'),
  out: z.string(),
  as: z.enum(EVENT_LISTS),
  events: count.describe('In the list.'),
  incidents: z.array(z.string()).describe('Ids of the incidents that they are made of.'),
  others: count.describe('Further incidents of the journal, for which the list has no form.'),
});

export type RadarHijacks = DocumentOf<typeof radarHijacksSchema>;
export type RadarLeaks = DocumentOf<typeof radarLeaksSchema>;
export type RadarOutages = DocumentOf<typeof radarOutagesSchema>;
export type GripEvents = DocumentOf<typeof gripEventsSchema>;
export type WatchEventsAnswer = DocumentOf<typeof watchEventsSchema>;
export type EventList = (typeof EVENT_LISTS)[number];
