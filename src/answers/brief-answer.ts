import { UNKNOWN_COUNTRY, type Internet } from '../core/internet.ts';
import { orNull } from '../core/missing.ts';
import type { Area } from '../engines/cooperation/area.ts';
import type { ProjectOutcome } from '../engines/cooperation/joint-projects.ts';
import type { Dependence } from '../engines/cooperation/mutual-dependence.ts';
import { medianOfRegion, strengthsAgainstGaps } from '../engines/cooperation/strengths.ts';
import type { CountryMeasures } from '../engines/country/rank.ts';
import type {
  BriefAnswer,
  DependenceAnswer,
  FiguresAnswer,
  OfferAnswer,
  OutcomeAnswer,
  StandingAnswer,
} from '../schemas/brief-answer.ts';
import type { JointRestorationAnswer } from '../schemas/joint-restoration-answer.ts';
import { METRIC_KINDS, type MetricId, type MetricValues } from '../schemas/metrics.ts';
import type { SideFigures } from '../schemas/side-measures.ts';
import { lossPairAnswer } from './losses.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** How many third countries and projects an answer names. */
export const NAMED = 8;

/** How many networks of a partner are named: the further ones carry next to nothing. */
const NETWORKS_NAMED = 5;

/** What figures the countries are put side by side by. */
const SIDE_BY_SIDE: readonly MetricId[] = [
  'networks',
  'weight',
  'border-networks',
  'foreign-providers',
  'leading-network',
  'leading-gateway',
  'leading-foreign-country',
  'detour',
  'chokepoint-potential',
  'islanding-policy',
  'total-loss-single',
  'loss-single',
];

/** All figures of a brief: what follows from a snapshot alone. */
export type BriefFigures = Omit<BriefAnswer, 'format' | 'version' | 'snapshot' | 'notices' | 'restoration'>;

/** Figures with where they come from. */
export function briefAnswer(
  snapshot: AskedSnapshot,
  figures: BriefFigures,
  restoration: JointRestorationAnswer | null = null,
): BriefAnswer {
  return { format: 'muruna/brief', version: 1, ...figures, restoration, ...snapshotParts(snapshot) };
}

/** Countries (ISO codes) side by side by their own measures, with the medians of their regions where those are known. */
export function standingAnswers(
  countries: readonly string[],
  own: readonly MetricValues[],
  all: CountryMeasures | undefined,
): StandingAnswer[] {
  return SIDE_BY_SIDE.map((metric) => ({
    metric,
    kind: METRIC_KINDS[metric].kind,
    values: own.map((values) => orNull(values[metric])),
    medians: countries.map((country) => (all ? orNull(medianOfRegion(all, country, metric)) : null)),
  }));
}

/** How `home` depends on `partner` (indices of countries), and through which third countries it sends what goes there. */
export function dependenceAnswer(
  internet: Internet,
  [home, partner]: readonly [number, number],
  { international, domestic, networks, withdrawal, gateways }: Dependence,
  thirds: readonly { readonly country: number; readonly share: number }[],
): DependenceAnswer {
  const { countries } = internet;
  return {
    country: countries[home],
    partner: countries[partner],
    international: orNull(international),
    domestic: orNull(domestic),
    networks: networks
      .slice(0, NETWORKS_NAMED)
      .map(({ as, share }) => ({ ...networkAnswer(internet, as), share })),
    withdrawal: lossPairAnswer(withdrawal),
    gateways: lossPairAnswer(gateways),
    thirds: thirds
      .filter(({ country }) => country !== UNKNOWN_COUNTRY)
      .slice(0, NAMED)
      .map(({ country, share }) => ({ country: countries[country], share })),
    unknownCountry: thirds.find(({ country }) => country === UNKNOWN_COUNTRY)?.share ?? 0,
  };
}

/** Projects with what they make of each side; `members` are the countries of the area. */
export function outcomeAnswer(
  internet: Internet,
  members: readonly number[],
  area: Area,
  { projects, figures, gains }: ProjectOutcome,
): OutcomeAnswer {
  const code = (member: number): string => internet.countries[members[member]];
  return {
    projects: projects.map(({ kind, from, to, fromMember, toMember, links }) => ({
      kind,
      from: networkAnswer(internet, area.outer[from]),
      to: to < 0 ? null : networkAnswer(internet, area.outer[to]),
      countries: [code(fromMember), code(toMember)],
      links: links.length,
    })),
    figures: figures.map(figuresAnswer),
    gains,
  };
}

/** What each country (ISO code) does better than the world while another does worse. */
export function offerAnswers(all: CountryMeasures, countries: readonly string[]): OfferAnswer[] {
  return countries.flatMap((from) =>
    countries.flatMap((to) =>
      strengthsAgainstGaps(all, from, to).map((strength) => ({
        from,
        to,
        kind: METRIC_KINDS[strength.metric].kind,
        ...strength,
      })),
    ),
  );
}

export function figuresAnswer({ loss, foreign, detour, length }: SideFigures): FiguresAnswer {
  return { loss: orNull(loss), foreign: orNull(foreign), detour: orNull(detour), length: orNull(length) };
}

function networkAnswer({ graph, nameOf }: Internet, as: number): { asn: number; name: string | null } {
  return { asn: graph.asns[as], name: nameOf(as) ?? null };
}
