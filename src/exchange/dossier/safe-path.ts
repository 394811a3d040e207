/**
 * Whether a name inside an archive may be used: relative, with forward slashes, no step out of the folder, nothing that
 * Windows or a shell reads otherwise, at most 240 bytes.
 */
export function isSafePath(path: string): boolean {
  if (path.length === 0 || path.length > 240) return false;
  return path.split('/').every((part) => SAFE_PART.test(part) && !RESERVED.test(part));
}

/** A name made of any text: letters, digits, dots and dashes. */
export function safeName(text: string): string {
  const name = text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 100);
  return name === '' || RESERVED.test(name) ? `file-${name}`.replace(/-$/, '') : name;
}

// No part starts with a dot or a dash, so there is no "..", no hidden file and nothing that looks like an option.
const SAFE_PART = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
