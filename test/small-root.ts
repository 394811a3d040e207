/** A root zone of a few countries; addresses are those of `snapshotWithPrefixes`: 5.ASN.0.0/16. */
export const smallRoot = (): string => `
.       86400   IN SOA a.root. nstld.root. ( 2026073000 1800 900 604800 86400 )
.       518400  NS a.root.
ir.     172800  NS a.nic.ir.
        172800  NS b.nic.ir.
        172800  NS ns.abroad.de.
az.     172800  NS ns.abroad.de.
        172800  NS ns.nowhere.
de.     172800  NS ns.abroad.de.
us.     172800  NS ns.nowhere.
a.nic.ir.       A 5.10.0.1
b.nic.ir.       A 5.11.0.1
b.nic.ir.       AAAA 2001:db8::1
ns.abroad.de.   A 5.2.0.1
ns.abroad.de.   A 5.2.0.999
`;
