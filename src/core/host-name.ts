/**
 * A name of the DNS as it is compared: lower case, without the last dot, other scripts in their ASCII form (RFC 5891); the root is `.`.
 * Undefined for what is not a name.
 *
 * @example hostName('WWW.Bücher.example.') // 'www.xn--bcher-kva.example'
 */
export function hostName(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === '.') return plain;
  const name = inAscii(plain.replace(/\.$/, ''));
  if (name === undefined || name.length > MOST_NAME) return undefined;
  return name.split('.').every((label) => LABEL.test(label)) ? name : undefined;
}

const MOST_NAME = 253;
/** Underscores stand in names of services, a star in those of certificates and in wildcard records. */
const LABEL = /^(?:\*|[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)$/;

function inAscii(name: string): string | undefined {
  if (/^[\x21-\x7e]+$/.test(name)) return name;
  if (/[\s/?#@:\\%[\]]/.test(name)) return undefined;
  try {
    return new URL(`http://${name}`).hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

/** The names above a name, nearest first, the root last: `a.b` → `b`, `.`. */
export function namesAbove(name: string): string[] {
  if (name === '.') return [];
  const labels = name.split('.');
  return [...labels.slice(1).map((_, at) => labels.slice(at + 1).join('.')), '.'];
}
