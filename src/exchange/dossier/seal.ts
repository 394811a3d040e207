/**
 * Selective disclosure, after SD-JWT (RFC 9901): a field of a result is replaced by the digest of its disclosure, a base64url
 * text of `[salt, name, value]`. Whoever holds the disclosure can show the field, and it is seen to be the signed one; who
 * does not cannot guess it, for the salt has 128 random bits.
 */
export interface SealedField {
  readonly $sealed: string;
}

export interface Disclosure {
  /** The base64url text whose SHA-256 (base64url) stands in the field. */
  readonly text: string;
  /** Dotted path of the field in the answer. */
  readonly path: string;
}

/** SHA-256 of the ASCII text, base64url: the pure ring has no hash of its own. */
export type TextDigest = (text: string) => string;

/** Replaces the fields at these dotted paths; `salt` gives a fresh random text a call. Unknown paths are returned. */
export function sealFields(
  answer: unknown,
  paths: readonly string[],
  salt: () => string,
  digest: TextDigest,
): { sealed: unknown; disclosures: Disclosure[]; unknown: string[] } {
  const sealed: unknown = structuredClone(answer);
  const disclosures: Disclosure[] = [];
  const unknown: string[] = [];
  for (const path of paths) {
    const steps = path.split('.');
    const holder = steps.slice(0, -1).reduce<unknown>(stepInto, sealed);
    const last = steps.at(-1) ?? '';
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, last)) {
      unknown.push(path);
      continue;
    }
    const fields = holder as Record<string, unknown>;
    const text = toBase64Url(JSON.stringify([salt(), path, fields[last]]));
    fields[last] = { $sealed: digest(text) } satisfies SealedField;
    disclosures.push({ text, path });
  }
  return { sealed, disclosures, unknown };
}

/** Puts the fields back that disclosures show; disclosures that belong to no field are returned as strangers. */
export function openFields(
  sealed: unknown,
  texts: readonly string[],
  digest: TextDigest,
): { answer: unknown; open: string[]; closed: string[]; strangers: string[] } {
  const byDigest = new Map(texts.map((text) => [digest(text), text]));
  const open: string[] = [];
  const closed: string[] = [];
  const visit = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isSealed(value)) {
      const text = byDigest.get(value.$sealed);
      const shown = text === undefined ? undefined : readDisclosure(text);
      if (!shown || shown.path !== path) {
        closed.push(path);
        return value;
      }
      byDigest.delete(value.$sealed);
      open.push(path);
      return shown.value;
    }
    if (Array.isArray(value))
      return value.map((item, at) => visit(item, path === '' ? String(at) : `${path}.${at}`));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, visit(inner, path === '' ? key : `${path}.${key}`)]),
    );
  };
  const answer = visit(sealed, '');
  return { answer, open, closed, strangers: [...byDigest.values()] };
}

/** Path and value of a disclosure, or undefined where it is malformed. */
export function readDisclosure(text: string): { path: string; value: unknown } | undefined {
  try {
    const [, path, value] = JSON.parse(fromBase64Url(text)) as [string, string, unknown];
    return typeof path === 'string' ? { path, value } : undefined;
  } catch {
    return undefined;
  }
}

function stepInto(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string, unknown>)[step];
}

function isSealed(value: object): value is SealedField {
  return '$sealed' in value && typeof value.$sealed === 'string' && Object.keys(value).length === 1;
}

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}
