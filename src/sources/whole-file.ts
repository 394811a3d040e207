import { open } from 'node:fs/promises';
import { Refusal } from '../core/refusal.ts';
import { recogniseCompression } from '../formats/compression/recognise.ts';
import { recogniseContent } from '../formats/text/recognise-content.ts';
import { readDecompressed } from './read-file.ts';

/** What is published under an address: lines with columns, or routing records. */
export type Published = 'table' | 'dump';

/**
 * Refuses a download that is not a whole file of data: a web page (a login, a portal), a message in plain words, nothing at all, a
 * packed file that is packed once more, cut or damaged, a text that ends in the middle of a line. Only what passes may enter the cache.
 *
 * @param url what a refusal names, @param mayBeCut the first part of a file was asked for
 */
export async function refuseUnlessWhole(
  url: string,
  path: string,
  {
    mayBeCut = false,
    published,
  }: { readonly mayBeCut?: boolean; readonly published?: Published | undefined } = {},
): Promise<void> {
  const refuse = (looksLike: string): Refusal =>
    new Refusal('bad-data', 'download.not-data', { url, looksLike });
  let bytes = 0;
  let last = -1;
  const findings: string[] = [];
  const onFinding = ({ code }: { code: string }): void => void findings.push(code);
  for await (const chunk of readDecompressed(path, { onFinding })) {
    const other = bytes === 0 ? otherThanData(chunk.subarray(0, LOOKED_AT), published) : undefined;
    if (other !== undefined) throw refuse(other);
    bytes += chunk.length;
    if (chunk.length > 0) last = chunk[chunk.length - 1];
  }
  if (bytes === 0) throw refuse('–');
  if (mayBeCut) return;
  const [code] = findings;
  if (code !== undefined) throw new Refusal('bad-data', 'download.cut', { url });
  if (last !== NEWLINE && (await isText(path))) throw new Refusal('bad-data', 'download.cut', { url });
}

/** What the first bytes look like where they are not of any file that is published: none is a web page, JSON or XML. */
function otherThanData(head: Uint8Array, published: Published | undefined): string | undefined {
  const packed = recogniseCompression(head);
  if (packed !== 'none') return packed === 'workbook' ? 'Office' : packed;
  const kind = recogniseContent(head);
  if (kind === 'utf-16') return 'UTF-16';
  if (kind === 'web-page') return 'HTML';
  if (kind === 'json') return 'JSON';
  const text = new TextDecoder().decode(head);
  if (kind === 'text' && /^\s*<[!?a-z]/i.test(text)) return 'XML';
  if (published === undefined) return undefined;
  const isDump = kind === 'binary';
  if (isDump !== (published === 'dump')) return kind;
  return isDump || beginsLikeTable(text) ? undefined : kind;
}

/** Every published table has a number, or `asn`, before its first separator; what servers say in words has not. */
function beginsLikeTable(head: string): boolean {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.length === 0 || /^(?:asn|[^|,\t ]*\d[^|,\t ]*)[|,\t]/i.test(lines[0]);
}

const NEWLINE = 0x0a;
const LOOKED_AT = 512;

async function beginning(path: string): Promise<string> {
  await using file = await open(path, 'r');
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
  return buffer.subarray(0, bytesRead).toString('latin1');
}

/** Whether the file is text as it lies there, not packed. */
async function isText(path: string): Promise<boolean> {
  return /^[\t\n\r\x20-\x7e\x80-\xff]*$/.test(await beginning(path));
}
