/**
 * Selective disclosure, after SD-JWT (RFC 9901): a field of a result is replaced by the digest of its disclosure, a base64url
 * text of `[salt, name, value]`. A holder of the disclosure can show the field, and it is seen to be the signed one; someone who
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

/**
 * Replaces every field that a pattern names, and every other field that holds the same telling value, alone or within a text, so that
 * what is sealed in one place does not stand open in another. A pattern is a dotted path in which `*` is any step; a single name is that field wherever it
 * appears (`lat`, `jobs.*.lat`, `jobs.3`). `salt` gives a fresh random text a call. Patterns that name nothing are returned.
 */
export function sealFields(
  answer: unknown,
  patterns: readonly string[],
  salt: () => string,
  digest: TextDigest,
): { sealed: unknown; disclosures: Disclosure[]; unknown: string[] } {
  const wanted = patterns.map((pattern) => ({ pattern, steps: pattern.split('.') }));
  const named = new Set<string>();
  const telling = new Set<unknown>();
  eachField(answer, (path, value) => {
    const steps = path.split('.');
    for (const { pattern, steps: of } of wanted)
      if (isNamedBy(steps, of)) {
        named.add(pattern);
        eachLeaf(value, (leaf) => isTelling(leaf) && telling.add(leaf));
      }
  });
  const tells = tellerOf(telling);
  const disclosures: Disclosure[] = [];
  const seal = (value: unknown, path: string): unknown => {
    const steps = path.split('.');
    if (path !== '' && (wanted.some(({ steps: of }) => isNamedBy(steps, of)) || tells(value))) {
      const text = toBase64Url(JSON.stringify([salt(), path, value]));
      disclosures.push({ text, path });
      return { $sealed: digest(text) } satisfies SealedField;
    }
    return mapFields(value, path, seal);
  };
  const sealed = seal(answer, '');
  return { sealed, disclosures, unknown: patterns.filter((pattern) => !named.has(pattern)) };
}

/**
 * The disclosures that are left when fields are taken out for good: those that a pattern names, and every other that shows the same
 * telling value. Patterns that name none are returned.
 */
export function withoutFields(
  texts: readonly string[],
  patterns: readonly string[],
): { readonly kept: string[]; readonly unknown: string[] } {
  const wanted = patterns.map((pattern) => ({ pattern, steps: pattern.split('.') }));
  const named = new Set<string>();
  const telling = new Set<unknown>();
  const shown = texts.map((text) => ({ text, ...readDisclosure(text) }));
  const gone = new Set<string>();
  for (const { text, path = '', value } of shown)
    for (const { pattern, steps } of wanted)
      if (isNamedBy(path.split('.'), steps)) {
        named.add(pattern);
        gone.add(text);
        eachLeaf(value, (leaf) => isTelling(leaf) && telling.add(leaf));
      }
  const tells = tellerOf(telling);
  const isShown = (value: unknown): boolean => {
    let found = false;
    eachLeaf(value, (leaf) => (found ||= tells(leaf)));
    return found;
  };
  const kept = shown.filter(({ text, value }) => !gone.has(text) && !isShown(value)).map(({ text }) => text);
  return { kept, unknown: patterns.filter((pattern) => !named.has(pattern)) };
}

/** Values that say by themselves what they are about: words, and numbers of five digits or more. Counts and shares of 0 or 1 are not. */
export function isTelling(value: unknown): boolean {
  if (typeof value === 'string') return value.length >= 4;
  return typeof value === 'number' && String(Math.abs(value)).replace('.', '').replace(/^0+/, '').length >= 5;
}

/** Whether a value is one of these, or a text in which one of them stands. */
function tellerOf(telling: ReadonlySet<unknown>): (value: unknown) => boolean {
  const words = [...telling].filter((one) => typeof one === 'string');
  return (value) =>
    telling.has(value) || (typeof value === 'string' && words.some((word) => value.includes(word)));
}

/** Whether the last step of a path is the one name of a pattern, or its whole is the pattern's. */
function isNamedBy(steps: readonly string[], pattern: readonly string[]): boolean {
  if (pattern.length === 1) return steps.at(-1) === pattern[0];
  return steps.length === pattern.length && pattern.every((step, at) => step === '*' || step === steps[at]);
}

function mapFields(value: unknown, path: string, change: (inner: unknown, path: string) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const at = (step: string | number): string => (path === '' ? String(step) : `${path}.${step}`);
  if (Array.isArray(value)) return value.map((item, index) => change(item, at(index)));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, at(key))]));
}

/** Calls `visit` with every field below a value, the outer before the inner. */
export function eachField(value: unknown, visit: (path: string, value: unknown) => void, path = ''): void {
  if (path !== '') visit(path, value);
  mapFields(value, path, (inner, place) => eachField(inner, visit, place));
}

function eachLeaf(value: unknown, visit: (leaf: unknown) => void): void {
  if (typeof value !== 'object' || value === null) visit(value);
  else for (const inner of Object.values(value)) eachLeaf(inner, visit);
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

export function isSealed(value: object): value is SealedField {
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
