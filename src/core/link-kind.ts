/** Kinds of link, as stored in the link columns of a graph. */
export const PROVIDER_TO_CUSTOMER = 0;
export const PEER_TO_PEER = 1;
