import { asnLookup } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import { marks } from '../../core/marks.ts';
import { once } from '../../core/once.ts';
import { PEER_TO_PEER } from '../../core/link-kind.ts';
import { seededRandom, shuffle } from '../../core/random.ts';
import type { Attack } from '../reach/attack.ts';
import { linkLookup } from '../routing/link-lookup.ts';
import type { NewLink } from '../routing/patch-graph.ts';
import type {
  NamedSets,
  NetworkSelector,
  ScenarioEvent,
  ScenarioFault,
  Targets,
} from '../../schemas/scenario-events.ts';
import { gatewaysOf, networksOf } from '../territory/gateways.ts';
import { HOME, selectNetworks, type Selection } from './select-networks.ts';

/** An event in terms of one snapshot. */
export interface CampaignEvent {
  readonly name: string;
  readonly fromHours: number;
  readonly untilHours: number;
  /** Parts of ASes and links that fail, in (0, 1]: what adds up to 1 carries nothing. */
  readonly ases: ReadonlyMap<number, number>;
  readonly links: ReadonlyMap<number, number>;
  /** Links of an exchange that work while the event lasts. */
  readonly newLinks: readonly number[];
  readonly attacks: readonly Attack[];
}

/** What a scenario is resolved against. */
export interface CampaignContext extends Omit<Selection, 'indexOf'> {
  /** Finds ASes by number; built where it is not given, which takes milliseconds. */
  readonly indexOf?: Selection['indexOf'] | undefined;
  readonly sets: NamedSets;
}

/** Resolves the event at a position of the scenario; links that an exchange adds are appended to `added`. */
export type Resolver = (event: ScenarioEvent, position: number, added: NewLink[]) => CampaignEvent;

/** A resolver of events against one snapshot; what cannot be resolved goes into `faults` and is left out. */
export function eventResolver(context: CampaignContext, faults: ScenarioFault[]): Resolver {
  const { internet, country, sets } = context;
  const { graph } = internet;
  const nationals = networksOf(internet.country, country);
  const selection = { ...context, indexOf: context.indexOf ?? asnLookup(graph.asns) };
  const { indexOf } = selection;
  const linkBetween = linkLookup(graph);
  // In either plane: a link outside the plane that is asked about carries nothing anyway.
  const gateways = once(() => gatewaysOf(graph, nationals, marks(graph.asCount, nationals)));
  const fault = (code: string, facts: ScenarioFault['facts'], path: ScenarioFault['path']): void => {
    faults.push({ code, facts, severity: 'lost', path });
  };

  const selected = new Map<string, ReturnType<typeof selectNetworks>>();
  /** Scenarios of many events ask for the same again and again. */
  const select = (selector: NetworkSelector): ReturnType<typeof selectNetworks> => {
    const { asns, country: codes, top, by, name } = selector;
    const key = [asns?.join(), codes?.join(), top, by, name].join(' ');
    const found = selected.get(key) ?? selectNetworks(selection, selector);
    selected.set(key, found);
    return found;
  };
  const networks = (selector: NetworkSelector, path: ScenarioFault['path']): number[] => {
    const { ases, unknown } = select(selector);
    unknown.forEach((asn) => {
      const place = selector.asns!.indexOf(asn);
      fault('stress.unknown-network', { asn }, [...path, place]);
    });
    for (const code of selector.country ?? [])
      if (code !== HOME && !internet.countries.includes(code))
        fault('stress.unknown-country', { country: code }, path);
    if (ases.length === 0 && unknown.length === 0)
      fault('stress.empty-selection', { path: pathText(path) }, path);
    return ases;
  };
  const foreignNetworks = (codes: readonly string[], path: ScenarioFault['path']): number[] =>
    networks({ country: codes.filter((code) => internet.countries.indexOf(code) !== country) }, path);
  const oneNetwork = (asn: number, path: ScenarioFault['path']): number | undefined => {
    const as = indexOf(asn);
    if (as < 0) fault('stress.unknown-network', { asn }, path);
    return as < 0 ? undefined : as;
  };
  const link = ([one, other]: readonly [number, number], path: ScenarioFault['path']): number | undefined => {
    const ends = [indexOf(one), indexOf(other)];
    if (ends[0] < 0 || ends[1] < 0) {
      fault('stress.unknown-network', { asn: ends[0] < 0 ? one : other }, path);
      return undefined;
    }
    const found = linkBetween(ends[0], ends[1]);
    if (found === undefined)
      fault('stress.unknown-link', { one, other, neighbours: someNeighbours(internet, ends[0]) }, path);
    return found;
  };
  const gatewaysTo = (codes: readonly string[] | undefined, path: ScenarioFault['path']): number[] => {
    const wanted = codes?.map((code) => internet.countries.indexOf(code));
    wanted?.forEach((code, position) => {
      if (code < 0) fault('stress.unknown-country', { country: codes![position] }, path);
    });
    const found = gateways()
      .filter(({ foreign }) => !wanted || wanted.includes(internet.country[foreign]))
      .map(({ link }) => link)
      .sort((a, b) => a - b);
    if (found.length === 0) fault('stress.no-gateway', { path: pathText(path) }, path);
    return found;
  };
  const targets = (event: Targets, path: ScenarioFault['path']): Parts => {
    const parts: Parts = { ases: new Map(), links: new Map() };
    if (event.networks)
      for (const as of networks(event.networks, [...path, 'networks'])) parts.ases.set(as, 1);
    event.links?.forEach((pair, position) => {
      const found = link(pair, [...path, 'links', position]);
      if (found !== undefined) parts.links.set(found, 1);
    });
    if (event.gateways)
      for (const gateway of gatewaysTo(event.gateways.to, [...path, 'gateways'])) parts.links.set(gateway, 1);
    event.named?.forEach((name, position) => {
      const members = sets.get(name);
      const at = [...path, 'named', position];
      if (!members && sets.size === 0) fault('stress.no-sets', { name, sets: 'sets' }, at);
      else if (!members)
        fault('stress.unknown-set', { name, known: [...sets.keys()].slice(0, 8).join(', ') }, at);
      for (const { asns, share } of members ?? []) {
        const isLink = asns.length === 2;
        const index = isLink ? link(asns, at) : oneNetwork(asns[0], at);
        if (index !== undefined) addPart(isLink ? parts.links : parts.ases, index, share);
      }
    });
    return parts;
  };

  /** Place in `added` of each link that exchanges add, by its ends. */
  const placeOf = new Map<number, number>();
  return (event, position, added) => {
    const path = ['events', position];
    const parts = targets(event, path);
    if (event.isolation)
      for (const gateway of gatewaysTo(undefined, [...path, 'isolation'])) parts.links.set(gateway, 1);
    if (event.withdrawal)
      for (const as of foreignNetworks(event.withdrawal, [...path, 'withdrawal'])) parts.ases.set(as, 1);
    if (event.degrade) {
      const { share, seed } = event.degrade;
      const drawn = drawnShare(targets(event.degrade, [...path, 'degrade']), share, seed, internet);
      for (const [as, part] of drawn.ases) addPart(parts.ases, as, part);
      for (const [index, part] of drawn.links) addPart(parts.links, index, part);
    }
    const newLinks: number[] = [];
    if (event.exchange) {
      const members = networks(event.exchange, [...path, 'exchange']);
      if (members.length === 1) fault('stress.lonely-exchange', {}, [...path, 'exchange']);
      for (const [from, to] of pairsOf(members)) {
        if (linkBetween(from, to) !== undefined) continue;
        const pair = from * graph.asCount + to;
        const already = placeOf.get(pair);
        newLinks.push(graph.linkKind.length + (already ?? added.length));
        if (already !== undefined) continue;
        placeOf.set(pair, added.length);
        added.push({ from, to, kind: PEER_TO_PEER });
      }
    }
    const attacks: Attack[] = [];
    if (event.hijack) {
      const { of, by, kind, validating } = event.hijack;
      const attacker = oneNetwork(by, [...path, 'hijack', 'by']);
      const victims = networks(of, [...path, 'hijack', 'of']);
      const refusing = validating ? networks(validating, [...path, 'hijack', 'validating']) : [];
      if (attacker !== undefined) {
        if (victims.includes(attacker))
          fault('stress.own-hijack', { asn: by, field: 'by' }, [...path, 'hijack', 'by']);
        else attacks.push({ kind, attacker, victims, refusing });
      }
    }
    if (event.leak) {
      const { of, by, filtering } = event.leak;
      const attacker = oneNetwork(by, [...path, 'leak', 'by']);
      const victims = of ? networks(of, [...path, 'leak', 'of']) : [...nationals];
      const refusing = filtering ? networks(filtering, [...path, 'leak', 'filtering']) : [];
      if (attacker !== undefined)
        attacks.push({ kind: 'leak', attacker, victims: victims.filter((as) => as !== attacker), refusing });
    }
    const { fromHours, untilHours } = event;
    if (untilHours <= fromHours)
      fault('stress.ends-before-start', { until: 'until', at: 'at' }, [...path, 'until']);
    return { name: event.name ?? `${position + 1}`, fromHours, untilHours, ...parts, newLinks, attacks };
  };
}

interface Parts {
  readonly ases: Map<number, number>;
  readonly links: Map<number, number>;
}

function addPart(parts: Map<number, number>, index: number, share: number): void {
  parts.set(index, Math.min(1, (parts.get(index) ?? 0) + share));
}

/** A share of the members of a set, rounded to whole members, drawn with the seed alone: by AS number, not by index. */
function drawnShare({ ases, links }: Parts, share: number, seed: number, { graph }: Internet): Parts {
  const { asns, linkFrom, linkTo } = graph;
  const lowHigh = (link: number): [number, number] => {
    const [one, other] = [asns[linkFrom[link]], asns[linkTo[link]]];
    return one < other ? [one, other] : [other, one];
  };
  const members = [
    ...[...ases].map(([index, part]) => ({ into: 'ases' as const, index, part, key: [asns[index], 0] })),
    ...[...links].map(([index, part]) => ({ into: 'links' as const, index, part, key: lowHigh(index) })),
  ].sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1]);
  const drawn: Parts = { ases: new Map(), links: new Map() };
  const count = Math.round(share * members.length);
  for (const { into, index, part } of shuffle(members, seededRandom(seed)).slice(0, count))
    drawn[into].set(index, part);
  return drawn;
}

function pairsOf(members: readonly number[]): [number, number][] {
  return members.flatMap((one, position) =>
    members.slice(position + 1).map((other): [number, number] => [one, other]),
  );
}

function someNeighbours({ graph }: Internet, as: number): string {
  const found: number[] = [];
  for (const { offsets, targets } of [graph.providers, graph.peers, graph.customers])
    for (let arc = offsets[as]; arc < offsets[as + 1] && found.length < 6; arc++)
      found.push(graph.asns[targets[arc]]);
  return found.map((asn) => `AS${asn}`).join(', ');
}

function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
