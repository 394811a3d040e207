/** Weight that comes in over a gateway, from a foreign node to a national one. */
export interface Entry {
  readonly link: number;
  readonly from: number;
  readonly to: number;
  share: number;
}

/** Nodes that others' routes cross, and with what weight. */
export interface Crossed {
  readonly crossed: Uint32Array;
  readonly crossing: Float64Array;
}

/** What the outer nodes do with the routes of the inner ones; lengths are counted from the nearest announcement's. */
export interface OutsideAnswer {
  /** Weight of others that crosses each outer node with customers, [firstStub − innerCount]. */
  readonly crossing: Float64Array;
  /** What they hand to the inner nodes, [innerCount], and over their own gateways. */
  readonly flow: Float64Array;
  readonly entries: readonly Entry[];
  /** Weight with a route, its sum of weight × hops, and one more than the most hops. */
  readonly routed: number;
  readonly weightedHops: number;
  readonly mostHops: number;
}

/** How flow of inner foreign nodes runs to the border. */
export interface Course extends Crossed {
  /** How it comes in. */
  readonly entries: readonly Entry[];
}

/** What the world does with one set of announcements at the border, whatever lies behind it. */
export interface WorldAnswer extends Course {
  readonly outside: OutsideAnswer;
  /** Foreign weight with a route, and its sum of weight × hops as if the nearest announcement were 0 hops long. */
  readonly routed: number;
  readonly weightedHops: number;
  readonly mostHops: number;
  /** Where one unit that the country hands out to a foreign node comes in again, by that node; asked for when needed. */
  readonly returning: Map<number, Course>;
}
