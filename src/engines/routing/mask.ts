/** What has failed: ASes and links that carry nothing, without rebuilding the graph. */
export interface Mask {
  /** 1 = failed, by dense AS index, [n]. */
  readonly failedAs?: Uint8Array | undefined;
  /** 1 = failed, by link number, [m]. */
  readonly failedLink?: Uint8Array | undefined;
}

/** Nothing has failed. */
export const NO_MASK: Mask = {};
