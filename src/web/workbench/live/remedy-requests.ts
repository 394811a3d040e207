type Asked = Readonly<Record<string, unknown>>;

/** What both questions ask in the same words. */
const SHARED = [
  'country',
  'services',
  'scenario',
  'gone',
  'withdrawal',
  'home',
  'plane',
  'lenient',
  'today',
  'snapshot',
];

/** The question what would keep services, from the one which of them go on. */
export function keepRequest(live: Asked): Asked {
  return Object.fromEntries(Object.entries(live).filter(([field]) => SHARED.includes(field)));
}

/** Ids with one more or one less, always in the same order: what was asked already is not computed again. */
export function withTicked(ticked: readonly string[], id: string, isTicked: boolean): readonly string[] {
  const others = ticked.filter((other) => other !== id);
  return isTicked ? [...others, id].toSorted() : others;
}
