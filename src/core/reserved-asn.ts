/** AS numbers that mean nothing outside one network (IANA special-purpose AS numbers; RFC 5398, 6793, 6996, 7300, 7607). */
export function isReservedAsn(asn: number): boolean {
  if (asn < 64496) return asn === 0 || asn === 23456;
  return asn <= 131071 || asn >= 4200000000;
}
