import type { Language } from '../i18n/language.ts';
import { message } from '../i18n/text.ts';
import { incidentTitle, whySection } from '../reports/watch/incident-sections.ts';
import type { Incident } from '../schemas/incident.ts';
import type { SharedIncident } from '../schemas/shared-incident.ts';
import { isNetworkOutage } from './networks-down.ts';

/** Who says an incident, when, under which marking, and in which language. */
export interface SharedAs {
  readonly source: SharedIncident['source'];
  /** ISO 8601: when this state was said. */
  readonly modified: string;
  readonly marking: NonNullable<SharedIncident['marking']>;
  readonly language: Language;
  /** For what it is given, and until when (ISO 8601; null: without end). */
  readonly purpose: string;
  readonly until: string | null;
}

/** The terms in words, which formats carry that have no place for them. */
export function statementsOf({
  language: { plain },
  purpose,
  until,
}: Pick<SharedAs, 'language' | 'purpose' | 'until'>): string[] {
  return [
    plain(message('exchange.statement.purpose', { purpose })),
    ...(until === null ? [] : [plain(message('exchange.statement.until', { date: until }))]),
  ];
}

/** Kinds whose routes say what to look out for: somebody announces what is not theirs. */
const ANNOUNCED: readonly Incident['kind'][] = ['origin-hijack', 'forged-path', 'rpki-invalid'];

/**
 * What is said of an incident in the formats of others. Left out, since they have no place for it: the curve, single messages, the settings, what gateways and
 * paths were before, and how many people use the networks, which is no count of those concerned.
 *
 * @example sharedOfIncident(incident, { source, modified: '2026-11-29T12:00:00Z', marking: 'TLP:GREEN', language: language('en') })
 */
export function sharedOfIncident(
  incident: Incident,
  { source, modified, marking, language, ...terms }: SharedAs,
): SharedIncident {
  const { id, kind, state, detected, onset, end, curve, confidence, entity, scope, feeds } = incident;
  const said = exact(modified);
  const seen = feeds.voters.length;
  return {
    id,
    source,
    title: language.plain(incidentTitle(incident)),
    description: null,
    language: language.tag,
    kind,
    otherKinds: [],
    state,
    created: earlier(exact(detected), said),
    modified: said,
    onset: exact(onset),
    end: end === null ? null : exact(end),
    lostPercent:
      curve && (isNetworkOutage(incident) || kind === 'signal-drop')
        ? Math.min(100, Math.round(curve.depth * 100))
        : null,
    confidence: Math.min(100, Math.round(confidence.score * 100)),
    marking,
    isRevoked: false,
    until: exactOrNull(terms.until),
    statements: statementsOf({ language, ...terms }),
    countries: entity.country === null ? [] : [entity.country],
    networks: networksOf(incident),
    prefixes: [...new Set([...scope.prefixes, ...incident.routes.map(({ prefix }) => prefix)])],
    suspects: ANNOUNCED.includes(kind) ? suspectsOf(incident) : [],
    seenBy: seen === 0 ? null : { count: seen, first: exact(onset), last: exact(end ?? onset) },
    notes: [
      {
        title: language.plain(message('watch.section.why')),
        text: whySection(incident)
          .blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
          .map((item) => `- ${language.plain(item)}`)
          .join('\n'),
        language: language.tag,
      },
    ],
    measures: [],
    references: [],
  };
}

function networksOf({ actors, scope, entity }: Incident): SharedIncident['networks'] {
  const all = [
    ...actors.attackers.map((one) => ({ ...one, role: 'attacker' as const })),
    ...actors.leakers.map((one) => ({ ...one, role: 'leaker' as const })),
    ...actors.victims.map((one) => ({ ...one, role: 'affected' as const })),
    ...(entity.network ? [{ ...entity.network, role: 'affected' as const }] : []),
    ...scope.networks.map((asn) => ({ asn, name: null, role: 'affected' as const })),
    ...actors.upstreams.map((one) => ({ ...one, role: 'upstream' as const })),
  ];
  const names = new Map(all.flatMap(({ asn, name }) => (name === null ? [] : [[asn, name] as const])));
  const culprits = new Set([...actors.attackers, ...actors.leakers].map(({ asn }) => asn));
  const told = new Map(
    all
      // Who announces what is not its own is not concerned by it.
      .filter(({ asn, role }) => role !== 'affected' || !culprits.has(asn))
      .map(({ asn, role }) => [`${asn} ${role}`, { asn, name: names.get(asn) ?? null, role }]),
  );
  return [...told.values()];
}

/** Announcements by the network that has no business with them; without one of several attackers, since it is not told which announces what. */
function suspectsOf({ routes, actors: { attackers }, kind }: Incident): SharedIncident['suspects'] {
  const origin = kind === 'origin-hijack' && attackers.length === 1 ? attackers[0].asn : null;
  const all = routes.map(({ prefix, first, end }) => ({
    prefix,
    origin,
    from: exact(first),
    until: end === null ? null : exact(end),
  }));
  return [...new Map(all.map((one) => [`${one.prefix} ${one.from}`, one])).values()];
}

/** To the millisecond, as STIX wants it. */
function exact(moment: string): string {
  return new Date(moment).toISOString();
}

function exactOrNull(moment: string | null): string | null {
  return moment === null ? null : exact(moment);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
