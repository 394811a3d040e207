/** Weight by gateway, ascending by link; in columns, since a large country has thousands of gateways for each of thousands of networks. */
export interface GatewayWeights {
  readonly links: Uint32Array;
  readonly weights: Float64Array;
}

/** The columns of some weights by link. */
export function gatewayWeights(byLink: ReadonlyMap<number, number>): GatewayWeights {
  const links = Uint32Array.from(byLink.keys()).sort();
  return { links, weights: Float64Array.from(links, (link) => byLink.get(link)!) };
}

/** What of `after` comes over a gateway that it did not come over `before`, and all of it. */
export function movedWeight(before: GatewayWeights, after: GatewayWeights): { moved: number; total: number } {
  let [moved, total, at] = [0, 0, 0];
  for (const [position, link] of after.links.entries()) {
    const weight = after.weights[position];
    while (at < before.links.length && before.links[at] < link) at++;
    total += weight;
    moved += Math.max(0, weight - (before.links[at] === link ? before.weights[at] : 0));
  }
  return { moved, total };
}
