/** IPv4 and IPv6 are two Internets over one set of ASes: own weights, and own links where the source separates them. */
export const PLANES = ['ipv4', 'ipv6'] as const;
export type PlaneId = (typeof PLANES)[number];
