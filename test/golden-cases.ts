import type { LanguageCode } from '../src/i18n/codes.ts';
import { EMBLEM_CHECK } from './small-emblem.ts';
import { RELEASE } from './small-exchange.ts';

interface Case {
  readonly request: Record<string, unknown>;
  readonly other: LanguageCode;
}

const COUNTRY = { country: 'IR', ranks: false };
const EFFORT = { moves: 100, timeLimit: 600 };

/** When partners share something. */
export const NOON = '2026-11-29T12:00:00Z';

/**
 * A question for every operation that answers by a report, under its id and, where there are several, a word; `other` is the second language in which its
 * report is looked at.
 */
export const CASES: Readonly<Record<string, Case>> = {
  assess: { request: COUNTRY, other: 'ar' },
  compare: { request: { countries: ['IR', 'AZ'], ranks: false }, other: 'fa' },
  // One of them has no network in the snapshot.
  'compare of many': { request: { countries: ['IR', 'AZ', 'DE', 'US', 'TM'] }, other: 'ar' },
  rank: { request: { metric: 'loss-single' }, other: 'ar' },
  'rank --all': { request: { all: true }, other: 'fa' },
  'rank.tld-home': { request: { root: 'root.zone' }, other: 'fa' },
  'emblem.check': { request: EMBLEM_CHECK, other: 'fa' },
  'emblem.check --services': { request: { ...EMBLEM_CHECK, services: 'hospitals' }, other: 'ar' },
  'supply.withdraw': {
    request: {
      file: 'supply.csv',
      countries: ['US', 'Japan', 'CN'],
      on: '2026-12-01',
      inventory: 'supplied',
    },
    other: 'ar',
  },
  'services.live': {
    request: { country: 'IR', services: 'services', gone: ['grid'], stale: 12, today: '2026-11-29' },
    other: 'ar',
  },
  'services.keep': {
    request: {
      country: 'IR',
      services: 'services',
      prices: ['secondary=2', 'mirror=10', 'mirror:5.12.0.1=1', 'issuer=5', 'root-copy=0'],
      budget: 15,
      today: '2026-11-29',
    },
    other: 'ru',
  },
  'services.who': {
    request: { country: 'IR', services: 'services', k: 2, today: '2026-11-29' },
    other: 'fa',
  },
  sitrep: {
    request: { country: 'IR', services: 'register', plan: 'plan.json', hour: 12, today: '2026-11-29' },
    other: 'fa',
  },
  'sitrep --public': {
    request: { country: 'IR', services: 'register', isPublic: true, today: '2026-11-29' },
    other: 'ar',
  },
  series: { request: { countries: ['IR', 'AZ'], snapshots: ['years'] }, other: 'fa' },
  stress: {
    request: { country: 'IR', scenario: 'strike.yaml', regions: 'regions.csv', samples: 5, draws: 4 },
    other: 'fa',
  },
  'stress --services': {
    request: {
      country: 'IR',
      scenario: 'strike.yaml',
      services: 'marked',
      gone: ['grid'],
      samples: 0,
    },
    other: 'ru',
  },
  worst: { request: { country: 'IR', k: 2, samples: 5 }, other: 'ar' },
  defend: { request: { country: 'IR', k: 1, links: 1, partners: [1, 2] }, other: 'fa' },
  restore: { request: { inventory: 'inventory', damage: 'damage.json', ...EFFORT }, other: 'fa' },
  drill: { request: { scenario: 'scenario.yaml', inventory: 'inventory', ...EFFORT }, other: 'ar' },
  brief: { request: { countries: ['IR', 'AZ'], ranks: true }, other: 'fa' },
  'brief --services': {
    request: { countries: ['IR', 'DE'], services: ['IR=marked'], today: '2026-11-29' },
    other: 'ru',
  },
  partners: { request: { country: 'IR' }, other: 'ar' },
  match: { request: { book: 'book' }, other: 'ar' },
  commitments: { request: { book: 'book' }, other: 'fa' },
  event: { request: { event: 'talks', book: 'book' }, other: 'ar' },
  infer: { request: { ribs: ['small.mrt'], against: '20250901.as-rel.txt' }, other: 'fa' },
  fidelity: { request: { ribs: ['small.mrt'], holdOut: 'origins', seed: 5 }, other: 'ar' },
  'watch.replay': { request: { files: ['rrc99.mrt'], country: 'IR' }, other: 'fa' },
  'watch.incidents': { request: { folder: 'night' }, other: 'ar' },
  'watch.show': { request: { id: 'network-outage', folder: 'night', verify: true }, other: 'fa' },
  'watch.status': { request: { folder: 'night' }, other: 'ar' },
  'watch.why': {
    request: { prefix: '5.1.0.0/17', time: '2025-09-01T00:25:00Z', folder: 'night' },
    other: 'fa',
  },
  'watch.report': { request: { file: 'night.json' }, other: 'ar' },
  'snapshot.info': { request: { file: 'one.muruna' }, other: 'fa' },
  'snapshot.verify': { request: { file: 'one.muruna' }, other: 'ar' },
  'snapshot.list': { request: {}, other: 'fa' },
  'snapshot.use': { request: { name: 'bundled' }, other: 'ar' },
  'snapshot.diff': { request: { before: 'one.muruna', after: 'other.muruna' }, other: 'fa' },
  'dossier.figures': { request: { files: ['brief.json'] }, other: 'fa' },
  'dossier.preview': {
    request: { dossier: 'small.zip' },
    other: 'ar',
  },
  'dossier.verify': { request: { dossier: 'small.zip' }, other: 'ar' },
  'key.list': { request: {}, other: 'fa' },
  'exchange.preview': { request: { ...RELEASE, items: ['storm', 'plan'], now: NOON }, other: 'fa' },
  'exchange.ledger': { request: { folder: 'own' }, other: 'ar' },
  'exchange.read': { request: { files: ['told.json'], beside: ['night.json'], now: NOON }, other: 'fa' },
  'practice.try': {
    request: {
      cards: ['card.json', 'needy.json'],
      country: 'AZ',
      snapshot: 'small.muruna',
      input: ['small.muruna'],
    },
    other: 'fa',
  },
};
