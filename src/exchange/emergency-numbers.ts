import { clockAfter } from '../core/clock-after.ts';
import { message, nameText, type Text } from '../i18n/text.ts';
import type { LiveService, ServicesLiveAnswer } from '../schemas/services-live-answer.ts';
import type { SharedIncident } from '../schemas/shared-incident.ts';
import type { CapSubject } from './cap-of-incident.ts';
import { statementsOf, type SharedAs } from './shared-of-incident.ts';

/** An emergency number, and what an answer of `services live` says of it. */
export interface EmergencyNumber {
  readonly country: string;
  readonly service: LiveService;
  readonly scenario: ServicesLiveAnswer['scenario'];
  /** ISO 8601: from then on it may, and from then on it must be out of reach for most people; null = not so. */
  readonly mayFail: string | null;
  readonly fails: string | null;
}

/** Hours in which what is to come is expected rather than in the future. */
const SOON = 24;

/** The emergency numbers of an answer, those that stay in reach too. */
export function emergencyNumbersIn({
  country,
  scenario,
  services,
}: Pick<ServicesLiveAnswer, 'country' | 'scenario' | 'services'>): EmergencyNumber[] {
  const at = (hours: number | null): string | null =>
    hours === null ? null : new Date(clockAfter(scenario.start, hours)).toISOString();
  return services
    .filter(({ kind }) => kind === 'emergency-number')
    .map((service) => ({
      country,
      service,
      scenario,
      mayFail: at(service.earliest),
      fails: at(service.latest),
    }));
}

/** An emergency number as it is said in the formats of others. */
export function sharedOfNumber(
  number: EmergencyNumber,
  { source, modified, marking, language, ...terms }: SharedAs,
): SharedIncident {
  const { country, service, mayFail } = number;
  const words = wordsOf(number);
  return {
    id: `emergency-number-${country}-${service.id}`,
    source,
    title: language.plain(words.headline),
    description: words.description.map((item) => language.plain(item)).join('\n'),
    language: language.tag,
    kind: null,
    otherKinds: ['emergency-number'],
    state: mayFail === null ? 'closed' : 'open',
    created: modified,
    modified,
    onset: mayFail,
    end: null,
    lostPercent: null,
    confidence: null,
    marking,
    isRevoked: false,
    until: terms.until === null ? null : new Date(terms.until).toISOString(),
    statements: statementsOf({ language, ...terms }),
    countries: [country],
    networks: [],
    prefixes: [],
    suspects: [],
    seenBy: null,
    notes: [],
    measures: [],
    references: [],
  };
}

/**
 * The same as CAP says it. It was computed and not measured, so that it is likely at most.
 *
 * @param modified ISO 8601: when it is said
 */
export function subjectOfNumber(number: EmergencyNumber, modified: string): CapSubject {
  const { country, service, mayFail, fails } = number;
  const isPast = mayFail === null;
  const ahead = isPast ? 0 : (Date.parse(mayFail) - Date.parse(modified)) / 3_600_000;
  return {
    isForTheTold: isPast,
    isVoid: false,
    isPast,
    urgency: isPast ? 'Past' : ahead <= 0 ? 'Immediate' : ahead <= SOON ? 'Expected' : 'Future',
    severity: isPast ? 'Minor' : fails === null ? 'Severe' : 'Extreme',
    certainty: fails === null ? 'Possible' : 'Likely',
    eventCodes: [{ name: 'muruna', value: 'emergency-number' }],
    words: wordsOf(number),
    area: { country, region: service.region, where: { kind: 'country', country } },
  };
}

function wordsOf({ service, scenario, mayFail, fails }: EmergencyNumber): CapSubject['words'] {
  const event = message(mayFail === null ? 'cap.number.works' : 'cap.number.fails');
  const description: Text[] = [
    ...(mayFail === null ? [] : [message('cap.number.from', { date: mayFail })]),
    ...(fails === null ? [] : [message('cap.number.until', { date: fails })]),
    ...(service.people === null ? [] : [message('cap.number.people', { count: service.people })]),
    scenario.name === null
      ? message('cap.number.computed-gateways')
      : message('cap.number.computed', { name: scenario.name }),
  ];
  const headline = message('common.labelled', { label: event, text: nameText(service.name ?? service.id) });
  return { event, headline, description };
}
