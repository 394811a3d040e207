import { findingOf, type Finding } from '../../core/finding.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import { incidentOfStix } from './incident-of-stix.ts';
import { sortedJson } from './sorted-json.ts';
import { stixGraph } from './stix-graph.ts';
import { checkStixObject, type AnyStixObject } from './stix-object.ts';

export interface ReadStix {
  /** All that stand in the list, as they are. */
  readonly objects: readonly unknown[];
  readonly incidents: readonly SharedIncident[];
  /** Objects that say nothing of these incidents, by type. */
  readonly others: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Milliseconds; further ahead than a day is no difference of clocks. */
const AHEAD = 24 * 3600 * 1000;
/** So many objects are named one by one. */
const MOST_NAMED = 20;

/**
 * Reads the incidents of a bundle of STIX 2.1, a list of its objects, or one of them: of each incident the newest state, with what the other objects say of it. Never throws on data:
 * an object that is not as it should be is left out with a finding, and so is one that has two contents under one id and date, or a date ahead of `now`.
 *
 * Findings: `stix.no-list`, `stix.object` {number, type, path}, `told.two-contents` {id}, `told.in-the-future` {id, moment}, `stix.more` {count},
 * `stix.no-incident` {count}.
 *
 * @param now ISO 8601
 * @example readStix('{"type": "bundle", "id": "bundle--…", "objects": […]}', '2026-11-29T12:00:00Z').incidents
 */
export function readStix(text: string, now: string): ReadStix {
  const list = listIn(text);
  if (!list)
    return {
      objects: [],
      incidents: [],
      others: new Map(),
      findings: [findingOf('stix.no-list', 'lost', {})],
    };
  const findings: Finding[] = [];
  const objects = newestOf(list, Date.parse(now) + AHEAD, findings);
  const graph = stixGraph(objects);
  const used = new Set<string>();
  const incidents = graph.of('incident').map((incident) => incidentOfStix(incident, graph, used));
  const others = new Map<string, number>();
  for (const { id, type, revoked } of objects.values())
    if (!used.has(id) && revoked !== true && !CONTAINERS.has(type))
      others.set(type, (others.get(type) ?? 0) + 1);
  if (incidents.length === 0) findings.push(findingOf('stix.no-incident', 'note', { count: objects.size }));
  return { objects: list, incidents, others, findings: shortened(findings) };
}

/** They say nothing themselves. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'report',
  'grouping',
  'marking-definition',
  'extension-definition',
]);

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (Array.isArray(document)) return document;
    if (document === null || typeof document !== 'object') return undefined;
    const { objects, type, id } = document as Readonly<Record<string, unknown>>;
    if (Array.isArray(objects)) return objects;
    return typeof type === 'string' && typeof id === 'string' ? [document] : undefined;
  } catch {
    return undefined;
  }
}

/** The newest state of every object, by id. */
function newestOf(
  list: readonly unknown[],
  latest: number,
  findings: Finding[],
): ReadonlyMap<string, AnyStixObject> {
  const states = new Map<string, { readonly object: AnyStixObject; readonly text: string }>();
  const twofold = new Set<string>();
  for (const [index, value] of list.entries()) {
    const checked = checkStixObject(value);
    if (!('object' in checked)) {
      findings.push(findingOf('stix.object', 'lost', { number: index + 1, ...checked }));
      continue;
    }
    const { object } = checked;
    const { id, modified } = object;
    if (modified !== undefined && Date.parse(modified) > latest) {
      findings.push(findingOf('told.in-the-future', 'lost', { id, moment: modified }));
      continue;
    }
    const state = `${id} ${modified === undefined ? '' : Date.parse(modified)}`;
    const text = sortedJson(object);
    const known = states.get(state);
    // Observables have no date, and their id follows from what they are: what else stands in them may differ.
    if (known && known.text !== text && modified !== undefined) twofold.add(state);
    if (!known) states.set(state, { object, text });
  }
  const newest = new Map<string, AnyStixObject>();
  for (const [state, { object }] of states) {
    if (twofold.has(state)) {
      findings.push(findingOf('told.two-contents', 'lost', { id: object.id }));
      continue;
    }
    const other = newest.get(object.id);
    if (!other || Date.parse(other.modified ?? '') < Date.parse(object.modified ?? ''))
      newest.set(object.id, object);
  }
  return newest;
}

/** The first ones by name, and how many more there are. */
function shortened(findings: readonly Finding[]): Finding[] {
  const more = findings.length - MOST_NAMED;
  return more <= 1
    ? [...findings]
    : [...findings.slice(0, MOST_NAMED), findingOf('stix.more', 'lost', { count: more })];
}
