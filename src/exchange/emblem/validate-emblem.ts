import type { EmblemReason, EmblemVerdict } from '../../schemas/emblem-words.ts';
import type { EmblemToken, Endorsement } from './emblem-token.ts';

/** A token, and whether its signature and its time hold. */
export interface CheckedToken {
  readonly token: EmblemToken;
  readonly signature: 'valid' | 'invalid' | 'no-key';
  readonly time: 'valid' | 'early' | 'expired';
}

export interface EmblemFinding {
  readonly verdict: EmblemVerdict;
  readonly reasons: readonly EmblemReason[];
  /** Authorities that the user trusts and that endorse the issuer. */
  readonly endorsedBy: readonly string[];
  /** Others that say so, whose keys the user does not trust. */
  readonly claimedBy: readonly string[];
}

type EndorsementToken = EmblemToken & { readonly endorsement: Endorsement };

/**
 * How far an emblem holds by the endorsements beside it: the validation of draft-linker-diem-adem-core-02 §7–8, made offline. The draft asks logs of certificates
 * whether an organisation stands by its root key; here that is asked of nobody: a key counts where the user trusts it.
 *
 * @param others All other tokens that were given.
 * @param isTrusted Whether the user trusts the key with that thumbprint.
 */
export function validateEmblem(
  emblem: CheckedToken,
  others: readonly CheckedToken[],
  isTrusted: (kid: string) => boolean,
): EmblemFinding {
  const nothing = { endorsedBy: [], claimedBy: [] };
  const invalid = (reason: EmblemReason): EmblemFinding => ({
    verdict: 'invalid',
    reasons: [reason],
    ...nothing,
  });
  const broken = faultOf(emblem);
  if (broken) return invalid(broken);
  const { token } = emblem;
  const sound = others
    .filter((other) => faultOf(other) === undefined)
    .map((other) => other.token)
    .filter((one): one is EndorsementToken => one.endorsement !== undefined);
  const own = sound.filter(({ issuer }) => issuer === token.issuer);
  const chain = chainOf(token, own);
  if (!chain) return invalid('no-chain');
  if (chain.slice(1).some(({ endorsement }) => !endorsement.mayEndorse)) return invalid('may-not-endorse');
  if (!own.every((one) => isWithin(token, one))) return invalid('beyond-endorsement');

  const top = chain.at(-1);
  if (token.issuer === undefined) {
    const isKnown = isTrusted(token.kid) || (top !== undefined && isTrusted(top.kid));
    return {
      verdict: 'signed',
      reasons: isKnown ? ['no-issuer'] : ['no-issuer', 'root-not-trusted'],
      ...nothing,
    };
  }
  if (!top) return invalid('no-own-endorsement');
  if (!top.endorsement.namesLog) return invalid('no-commitment');
  const endorsing = sound.filter(
    (one) =>
      one.issuer !== undefined &&
      one.issuer !== token.issuer &&
      one.endorsement.key === top.kid &&
      one.endorsement.subject === token.issuer &&
      one.endorsement.mayEndorse &&
      one.endorsement.namesLog &&
      isWithin(token, one),
  );
  const namesOf = (tokens: readonly EmblemToken[]): string[] =>
    [...new Set(tokens.map(({ issuer }) => issuer!))].sort();
  const trusted = endorsing.filter(({ kid }) => isTrusted(kid));
  const endorsedBy = namesOf(trusted);
  const claimedBy = namesOf(endorsing).filter((name) => !endorsedBy.includes(name));
  if (trusted.length > 0) return { verdict: 'endorsed', reasons: [], endorsedBy, claimedBy };
  return isTrusted(top.kid)
    ? { verdict: 'organisational', reasons: ['no-trusted-authority'], endorsedBy, claimedBy }
    : { verdict: 'signed', reasons: ['root-not-trusted', 'no-trusted-authority'], endorsedBy, claimedBy };
}

function faultOf({ signature, time }: CheckedToken): EmblemReason | undefined {
  if (signature !== 'valid') return signature === 'no-key' ? 'no-key' : 'bad-signature';
  return time === 'valid' ? undefined : time === 'early' ? 'not-yet' : 'expired';
}

/** The endorsements from the key of the emblem up to the root; undefined where they are no single line, or some stand beside it. */
function chainOf(emblem: EmblemToken, own: readonly EndorsementToken[]): EndorsementToken[] | undefined {
  const left = new Set(own);
  const chain: EndorsementToken[] = [];
  for (let key = emblem.kid; left.size > 0;) {
    const next = [...left].filter(
      ({ endorsement }) => endorsement.key === key && endorsement.subject === emblem.issuer,
    );
    if (next.length !== 1) return undefined;
    chain.push(next[0]);
    left.delete(next[0]);
    key = next[0].kid;
  }
  return chain;
}

/** Whether an endorsement allows the emblem. */
function isWithin(emblem: EmblemToken, { purposes, endorsement }: EndorsementToken): boolean {
  const allowed = endorsement.assets;
  return (
    (purposes === undefined || (emblem.purposes ?? []).every((one) => purposes.includes(one))) &&
    (allowed === undefined ||
      emblem.assets!.every((asset) => allowed.some((wide) => isMoreGeneral(wide, asset)))) &&
    (endorsement.longest === undefined || emblem.from + endorsement.longest >= emblem.until)
  );
}

/** Whether all that one identifier names another names too: the same address or name, or a wildcard above it. */
export function isMoreGeneral(wide: string, asset: string): boolean {
  const [one, other] = [wide.toLowerCase(), asset.toLowerCase()];
  if (one === other) return true;
  if (!one.startsWith('*') || other.startsWith('[')) return false;
  const domain = one.slice(2);
  return domain === '' || other === domain || other.endsWith(`.${domain}`);
}
