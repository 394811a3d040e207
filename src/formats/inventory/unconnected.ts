import type { Inventory, Site } from '../../schemas/inventory.ts';

/** Sites that are joined to each other and, with nothing damaged, lack a core, a gateway or both. */
export interface Unconnected {
  readonly lacks: 'core' | 'gateway' | 'both';
  readonly sites: readonly Site[];
  readonly people: number;
}

/** Kinds of site that carry nothing: they are joined to the network only where people live at them. */
const PASSIVE: readonly Site['kind'][] = ['power', 'road', 'other'];

/**
 * What is left out of every figure because nobody joined it to the network: such people are lost neither by a damage nor served after a
 * repair. An inventory without gateways asks for cores alone, and the other way round.
 */
export function unconnectedSites({ sites, links }: Inventory): Unconnected[] {
  const wanted = (['core', 'gateway'] as const).filter((kind) => sites.some((site) => site[kind]));
  if (wanted.length === 0) return [];
  return [...groups(sites, links)].flatMap((group): Unconnected[] => {
    const lacking = wanted.filter((kind) => !group.some((site) => site[kind]));
    const counted = group.filter((site) => !PASSIVE.includes(site.kind) || (site.people ?? 0) > 0);
    if (lacking.length === 0 || counted.length === 0) return [];
    const people = counted.reduce((sum, site) => sum + (site.people ?? 0), 0);
    return [{ lacks: lacking.length < wanted.length ? lacking[0] : 'both', sites: counted, people }];
  });
}

/** Sites that links join, in order of their first. */
function groups(sites: readonly Site[], links: Inventory['links']): Iterable<readonly Site[]> {
  const parent = new Map(sites.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root)!;
    for (let at = id; at !== root;) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { from, to } of links) if (parent.has(from) && parent.has(to)) parent.set(find(from), find(to));
  return Map.groupBy(sites, ({ id }) => find(id)).values();
}
