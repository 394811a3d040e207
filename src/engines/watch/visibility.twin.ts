/** A prefix within one small block, in units: [start, end). */
export interface PlainPrefix {
  readonly start: number;
  readonly end: number;
}

/** Everything as it stands, without any counter: routes by view and prefix, the voters, and who owns which unit. */
export interface PlainState {
  readonly prefixes: readonly PlainPrefix[];
  /** By view: prefix → path. */
  readonly routes: readonly ReadonlyMap<number, string>[];
  readonly voters: ReadonlySet<number>;
  readonly visible: ReadonlySet<number>;
  /** By prefix that was left visible when voters last came or went, though most did not carry it: how many did. */
  readonly left: ReadonlyMap<number, number>;
  /** By unit; undefined for what nobody watches. */
  readonly owners: readonly (number | undefined)[];
}

/** How many voters carry a prefix. */
export function carriersByHand({ routes, voters }: PlainState, prefix: number): number {
  return [...voters].filter((view) => routes[view].has(prefix)).length;
}

/** Whether most voters carry it. */
export function isMostByHand(state: PlainState, prefix: number): boolean {
  return 2 * carriersByHand(state, prefix) > state.voters.size;
}

/** Whether it is visible after a route to it came or went: if most voters carry it, or as many as when it was left visible. */
export function isVisibleByHand(state: PlainState, prefix: number): boolean {
  return isMostByHand(state, prefix) || carriersByHand(state, prefix) >= (state.left.get(prefix) ?? Infinity);
}

/** Whether it is visible after a voter came or went: losing one says nothing of it, and a new one only if less than a third carry it. */
export function isStillVisibleByHand(state: PlainState, prefix: number, isNewVoter: boolean): boolean {
  const isGone = isNewVoter && 3 * carriersByHand(state, prefix) < state.voters.size;
  return isMostByHand(state, prefix) || (state.visible.has(prefix) && !isGone);
}

/** Units of a group that some visible prefix covers: watched ones whose owner is a member, or that lie in a stretch of it. */
export function visibleOfGroupByHand(
  state: PlainState,
  members: readonly number[],
  stretches: readonly PlainPrefix[],
): number {
  return unitsOfGroupByHand(state, members, stretches).filter((unit) =>
    state.prefixes.some(({ start, end }, prefix) => start <= unit && unit < end && state.visible.has(prefix)),
  ).length;
}

/** Watched units of a group. */
export function unitsOfGroupByHand(
  { owners }: PlainState,
  members: readonly number[],
  stretches: readonly PlainPrefix[],
): number[] {
  return [...owners.keys()].filter((unit) => {
    const owner = owners[unit];
    if (owner === undefined) return false;
    return members.includes(owner) || stretches.some(({ start, end }) => start <= unit && unit < end);
  });
}

/** Units of an owner that some visible prefix covers. */
export function visibleByHand(state: PlainState, owner: number): number {
  let units = 0;
  for (const [unit, ownerOfUnit] of state.owners.entries()) {
    if (ownerOfUnit !== owner) continue;
    const covers = ({ start, end }: PlainPrefix): boolean => start <= unit && unit < end;
    if (state.prefixes.some((one, prefix) => covers(one) && state.visible.has(prefix))) units++;
  }
  return units;
}
