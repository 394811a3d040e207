/** What the first bytes of a file, decompressed, look like. */
export type ContentKind = 'empty' | 'web-page' | 'utf-16' | 'json' | 'binary' | 'text';

const MOST_CONTROLS = 0.02;

/** Tells what a file is by its first bytes, so that a wrong one can be called by its name. */
export function recogniseContent(head: Uint8Array): ContentKind {
  if (head.length === 0) return 'empty';
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return 'utf-16';
  const controls = head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  if (controls > MOST_CONTROLS * head.length) return looksUtf16(head) ? 'utf-16' : 'binary';
  const text = new TextDecoder().decode(head).trimStart();
  if (text === '') return 'empty';
  if (/^(<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<html|<!--[\s\S]*?-->\s*<html)/i.test(text))
    return 'web-page';
  return /^[[{]\s*(["{[\]}]|-?\d)/.test(text) ? 'json' : 'text';
}

/** Neither text nor white space. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32);
}

/** Latin text in UTF-16 has a zero in every other byte. */
function looksUtf16(head: Uint8Array): boolean {
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]++;
  const half = head.length / 2;
  return Math.max(...zeros) > 0.7 * half && Math.min(...zeros) < 0.1 * half;
}
