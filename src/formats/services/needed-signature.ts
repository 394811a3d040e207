/** Signatures over these decide whether names still resolve; those over the rest of a zone end with them. */
const COVERED: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'SOA', 'DNSKEY']);

/** Whether a signature covers records that resolvers need to find names. It is kept without its last field, the signature itself. */
export function isNeededSignature(data: readonly string[]): boolean {
  return data.length >= 8 && COVERED.has(data[0].toUpperCase());
}

/** Codes of the types that matter (RFC 1035 §3.2.2, RFC 3596, RFC 4034). */
const BY_CODE: Readonly<Record<string, string>> = {
  1: 'A',
  2: 'NS',
  5: 'CNAME',
  6: 'SOA',
  15: 'MX',
  28: 'AAAA',
  48: 'DNSKEY',
};

/**
 * The value of a signature's record from fields of its own: the type covered by its name or its code, algorithm, labels, lifetime, end, begin, tag and
 * signer. Undefined for one that is not needed, or not whole.
 */
export function signatureOfFields(fields: readonly unknown[]): string | undefined {
  const [covered = '', ...more] = fields.map((field) =>
    typeof field === 'number' || typeof field === 'string' ? String(field).trim() : '',
  );
  const data = [BY_CODE[covered] ?? covered.toUpperCase(), ...more];
  const isWhole = data.length === 8 && data.every((field) => field !== '' && !/\s/.test(field));
  return isWhole && isNeededSignature(data) ? data.join(' ') : undefined;
}
