/** Why somebody who comes from a sign-in provider, or goes there, is not let in. */
export const REFUSED_AT_PROVIDER = [
  'link-used',
  'sign-in',
  'provider-gone',
  'provider-refused',
  'provider-unknown',
  'too-many',
] as const;

export type RefusedAtProvider = (typeof REFUSED_AT_PROVIDER)[number];
