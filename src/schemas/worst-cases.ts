/** What a worst case is searched among. */
export const OVER = ['networks', 'links', 'gateways', 'foreign-suppliers'] as const;
export type Over = (typeof OVER)[number];

/** Which reach a loss is of: that of the world, or that of the country's own networks. */
export const LOSS_KINDS = ['international', 'domestic'] as const;
export type LossKind = (typeof LOSS_KINDS)[number];
