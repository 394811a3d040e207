/** Signatures over these decide whether names still resolve; those over the rest of a zone end with them. */
const COVERED: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'SOA', 'DNSKEY']);

/** Whether a signature covers records that resolvers need to find names. It is kept without its last field, the signature itself. */
export function isNeededSignature(data: readonly string[]): boolean {
  return data.length >= 8 && COVERED.has(data[0].toUpperCase());
}
