/** How often links are wrong or missing, and what says so. */
export interface ErrorRates {
  /** Share of provider links (peer links) whose label is wrong. */
  readonly wrongTransit: number;
  readonly wrongPeer: number;
  readonly labelBasis: 'confidence' | 'published';
  /** Unseen peer links for each one seen, a lower bound; NaN where nothing says. */
  readonly unseenPeers: number;
  readonly unseenBasis: 'vantage-points' | 'second-source' | 'nothing';
}
