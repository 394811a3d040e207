import { originObstacles, type Obstacle } from './release-rules.ts';
import {
  stateAfterEvents,
  keyOf,
  nameOf,
  type EndCause,
  type Grant,
  type SharedState,
  type SharingEvent,
} from './sharing.ts';

/**
 * What has to happen now, given what is known: grants to this instance that are void are lost, content that no grant covers is
 * destroyed, what was made from it is flagged or goes as well, and grants that hung on any of it end. Empty where nothing is due.
 *
 * @param now ISO 8601
 */
export function consequences(sharing: SharedState, now: string): SharingEvent[] {
  const events: SharingEvent[] = [];
  let state = sharing;
  for (;;) {
    const due = dueOnce(state, now);
    if (due.length === 0) return events;
    events.push(...due);
    state = stateAfterEvents(state, due);
  }
}

/** The first kind of thing that is due; the next ones follow from it. */
function dueOnce(sharing: SharedState, now: string): SharingEvent[] {
  const steps = [lostGrants, uncoveredContent, madeFromWhatIsGone, endedGrants];
  for (const step of steps) {
    const due = step(sharing, now);
    if (due.length > 0) return due;
  }
  return [];
}

function lostGrants({ taken, withdrawn }: SharedState, now: string): SharingEvent[] {
  return [...taken.values()].flatMap(({ id, giver, item, terms }): SharingEvent[] => {
    const cause: EndCause | null = withdrawn.has(nameOf(item))
      ? 'withdrawn'
      : isOver(terms.until, now)
        ? 'expired'
        : null;
    return cause === null ? [] : [{ kind: 'lost', grant: id, giver, cause }];
  });
}

function uncoveredContent({ self, items, taken }: SharedState): SharingEvent[] {
  const covered = new Set([...taken.values()].map(({ item }) => keyOf(item)));
  return [...items].flatMap(([key, { author, sha256 }]): SharingEvent[] =>
    author === self || covered.has(key) ? [] : [{ kind: 'destroyed', item: key, sha256 }],
  );
}

function madeFromWhatIsGone({ self, items, tombstones, flagged, withdrawn }: SharedState): SharingEvent[] {
  const isGone = (key: string): boolean => tombstones.has(key) && !items.has(key);
  return [...items].flatMap(([key, item]): SharingEvent[] => {
    if (item.author !== self) return [];
    const gone = [...item.from, ...item.parts].filter(isGone);
    if (gone.length === 0) return [];
    if (item.isOnlyThat && item.from.every(isGone)) {
      const destroyed = { kind: 'destroyed', item: key, sha256: item.sha256 } as const;
      const reason = 'made from what is gone';
      return withdrawn.has(nameOf(item))
        ? [destroyed]
        : [{ kind: 'withdrawn', author: self, id: item.id, reason }, destroyed];
    }
    const known = flagged.get(key) ?? [];
    return gone
      .filter((because) => !known.includes(because))
      .map((because) => ({ kind: 'flagged', item: key, because }));
  });
}

function endedGrants(sharing: SharedState, now: string): SharingEvent[] {
  return [...sharing.given.values()].flatMap(({ grant, ended }): SharingEvent[] => {
    const cause = ended === null ? endOf(sharing, grant, now) : null;
    return cause === null ? [] : [{ kind: 'ended', grant: grant.id, cause }];
  });
}

function endOf(sharing: SharedState, { item, taker, parent, terms }: Grant, now: string): EndCause | null {
  const { self, withdrawn, partners, taken } = sharing;
  if (withdrawn.has(nameOf(item))) return 'withdrawn';
  if (parent !== null && !taken.has(parent)) return 'parent-ended';
  if (item.author === self && originObstacles(sharing, item, taker, terms).some(isOfTerms))
    return 'parent-ended';
  if (!partners.has(taker)) return 'partner-removed';
  return isOver(terms.until, now) ? 'expired' : null;
}

/** What is gone flags what was made from it; what is here and may not go there any more ends it. */
function isOfTerms(obstacle: Obstacle): boolean {
  return obstacle === 'not-to-pass-on' || obstacle === 'beyond-its-terms';
}

/** Whether a moment has come; one that is no date never allows anything. */
export function isOver(until: string | null, now: string): boolean {
  return until !== null && !(Date.parse(until) > Date.parse(now));
}
