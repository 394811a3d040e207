import { isOver } from '../../engines/exchange/consequences.ts';
import {
  keyOf,
  nameOf,
  partsOfKey,
  type GivenGrant,
  type SharedItem,
} from '../../engines/exchange/sharing.ts';
import { givenOfItem } from '../../engines/exchange/given-of-item.ts';
import { isAlerting } from '../../exchange/cap-of-incident.ts';
import { sharedOfNumber } from '../../exchange/emergency-numbers.ts';
import { sharedOfIncident } from '../../exchange/shared-of-incident.ts';
import { capIdentifier } from '../../formats/cap/own-cap.ts';
import { mergedNames, mispNamesOf } from '../../formats/misp/deleted-parts.ts';
import { mispPartsOf } from '../../formats/misp/write-misp.ts';
import { tlpId, tlpObject } from '../../formats/stix/stix-tlp.ts';
import { revokedStub } from '../../formats/stix/revoked-stub.ts';
import {
  incidentIdOf,
  sourceOf,
  stixNameOf,
  writeStix,
  type WrittenObject,
} from '../../formats/stix/write-stix.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import type { SaidIncident, SaidObject } from '../../schemas/exchange.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import type { Addition, Exchange } from './exchange-folder.ts';
import { incidentsInItem, numbersInItem, repeatedInItem } from './incidents-in-item.ts';
import { lastModified, toldVersions } from './told-versions.ts';

/** What an item was said as, by names alone. */
interface SaidAs {
  readonly said: readonly SaidObject[];
  readonly saidAs: readonly SaidIncident[];
}

const NOTHING_SAID: SaidAs = { said: [], saidAs: [] };

/** What an item comes to in formats of others, by its names. */
async function saidInItem(exchange: Exchange, item: SharedItem): Promise<SaidAs> {
  const source = sourceOf(item.author, '');
  const { marking } = item;
  const versions = toldVersions(exchange, item);
  const modified = lastModified(versions, item);
  const as = { source, modified, marking, language: language('en'), purpose: '', until: null };
  const incidents = await incidentsInItem(exchange, item);
  const numbers = await numbersInItem(exchange, item);
  const [origin] = item.from;
  const teller = origin === undefined ? item.author : partsOfKey(origin).author;
  const repeated = (await repeatedInItem(exchange, item)).map((one) => ({
    ...one,
    source: one.source.id === '' ? sourceOf(teller, '') : one.source,
    modified: modified === item.modified ? one.modified : later(one.modified, modified),
  }));
  const own = incidents.map((incident) => ({ incident, shared: sharedOfIncident(incident, as) }));
  const objects = writeStix([...own.map(({ shared }) => shared), ...repeated]).objects;
  // The names of some parts follow from the terms in words.
  const given = givenOfItem(exchange.state, item).map(({ grant }) => grant.terms);
  const terms = [...new Map(given.map((one) => [`${one.purpose} ${one.until}`, one])).values()];
  const sayings = LANGUAGE_CODES.flatMap((code) =>
    terms.map(({ purpose, until }) => ({ ...as, language: language(code), purpose, until })),
  );
  return {
    said: objects.flatMap((object) => {
      // A report says no more than that things came together.
      const name = object.type === 'report' ? undefined : stixNameOf(object);
      return name ? [{ ...name, modified: String(object['modified']) }] : [];
    }),
    saidAs: [
      ...own.map(({ incident, shared }) => {
        const states = sayings.map((one) => sharedOfIncident(incident, one));
        return saidIncident(shared, [shared, ...states], isAlerting(incident));
      }),
      ...repeated.map((one) => saidIncident(one, [{ ...one, until: one.until ?? one.modified }], false)),
      ...numbers.map((one) => saidIncident(sharedOfNumber(one, as), null, true)),
      // Messages of CAP that said it under other terms have ids of their own.
      ...versions
        .filter((one) => keyOf(one.item) === keyOf(item) && one.modified !== modified)
        .map((one) => ({ ...as, modified: one.modified }))
        .flatMap((earlier) => [
          ...incidents.filter(isAlerting).map((one) => sharedOfIncident(one, earlier)),
          ...numbers.map((one) => sharedOfNumber(one, earlier)),
        ])
        .map((one) => saidIncident(one, null, true)),
    ],
  };
}

function later(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? one : other;
}

/** @param states as it may have been said in MISP; null: it never is */
function saidIncident(
  shared: SharedIncident,
  states: readonly SharedIncident[] | null,
  isInCap: boolean,
): SaidIncident {
  const { source, created, modified } = shared;
  const names = states && mergedNames(states.map((one) => mispNamesOf(mispPartsOf(one))));
  return {
    id: incidentIdOf(source.id, shared.id),
    by: source.id,
    created,
    modified,
    misp: names && {
      attributes: [...names.attributes],
      objects: names.objects.map(({ attributes, ...one }) => ({ ...one, attributes: [...attributes] })),
    },
    cap: isInCap
      ? { exercise: capIdentifier(shared, 'Exercise'), actual: capIdentifier(shared, 'Actual') }
      : null,
  };
}

/**
 * What is written into a ledger, where content of items that partners were given is destroyed with the ids of what it was said as: without it nobody could be told,
 * in formats of others, that it is gone.
 */
export async function withIdsOfDestroyed(
  exchange: Exchange,
  additions: readonly Addition[],
): Promise<readonly Addition[]> {
  const given = new Set([...exchange.state.given.values()].map(({ grant }) => keyOf(grant.item)));
  const all: Addition[] = [];
  for (const addition of additions) {
    const { event } = addition;
    const item =
      event.kind === 'destroyed' && given.has(event.item) ? exchange.state.items.get(event.item) : undefined;
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const { said, saidAs } = item ? await saidInItem(exchange, item).catch(() => NOTHING_SAID) : NOTHING_SAID;
    all.push({
      ...addition,
      ...(said.length > 0 && { said: [...said] }),
      ...(saidAs.length > 0 && { saidAs: [...saidAs] }),
    });
  }
  return all;
}

/** What a partner was given and may have no more, because it is gone or its time is up, as revoked objects without content. */
export async function revokedFor(
  exchange: Exchange,
  partner: string,
  now: string,
): Promise<readonly WrittenObject[]> {
  const { state, entries } = exchange;
  const live = new Set<string>();
  const over: GivenGrant[] = [];
  for (const given of state.given.values()) {
    const { grant, answer, ended } = given;
    if (grant.taker !== partner || answer === 'declined') continue;
    if (ended === null && !isOver(grant.terms.until, now)) live.add(nameOf(grant.item));
    else over.push(given);
  }
  const [ids, dates] = [new Map<string, readonly SaidObject[]>(), new Map<string, string>()];
  for (const { event, at, said } of over.length === 0 ? [] : entries) {
    if (event.kind === 'destroyed' && said) ids.set(event.item, said);
    if (event.kind === 'ended') dates.set(event.grant, at);
  }
  const objects = new Map<string, WrittenObject>();
  for (const { grant, ended } of over) {
    const { item, terms } = grant;
    const isHere = state.items.has(keyOf(item));
    // What was withdrawn and is still here is said as it was, by whoever writes the rest.
    if (live.has(nameOf(item)) || (isHere && ended === 'withdrawn')) continue;
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const said = isHere ? (await saidInItem(exchange, item)).said : (ids.get(keyOf(item)) ?? []);
    if (said.length > 0) objects.set(tlpId(terms.marking), tlpObject(terms.marking) as WrittenObject);
    const at = dates.get(grant.id) ?? terms.until ?? item.modified;
    const reason = state.withdrawn.get(nameOf(item)) ?? ended ?? 'expired';
    for (const one of said) objects.set(one.id, revoked(one, { at, reason, marking: tlpId(terms.marking) }));
  }
  return [...objects.values()];
}

function revoked(
  { modified, ...name }: SaidObject,
  { at, reason, marking }: { readonly at: string; readonly reason: string; readonly marking: string },
): WrittenObject {
  // Later than what was said before, whatever the clocks say.
  const date = new Date(Math.max(Date.parse(at), Date.parse(modified) + 1)).toISOString();
  return revokedStub(name, { modified: date, reason, markings: [marking] });
}
