import { open } from 'node:fs/promises';
import { Refusal } from '../core/refusal.ts';
import { recogniseContent } from '../formats/text/recognise-content.ts';
import { readDecompressed } from './read-file.ts';

/**
 * Refuses a download that is not a whole file of data: a web page (a login, a portal), nothing at all, a packed file that is cut
 * or damaged, a text that ends in the middle of a line. Only what passes may enter the cache.
 *
 * @param url what a refusal names, @param mayBeCut the first part of a file was asked for
 */
export async function refuseUnlessWhole(url: string, path: string, mayBeCut = false): Promise<void> {
  const refuse = (looksLike: string): Refusal =>
    new Refusal('bad-data', 'download.not-data', { url, looksLike });
  let bytes = 0;
  let last = -1;
  const findings: string[] = [];
  const onFinding = ({ code }: { code: string }): void => void findings.push(code);
  for await (const chunk of readDecompressed(path, { onFinding })) {
    const other = bytes === 0 ? otherThanData(chunk.subarray(0, LOOKED_AT)) : undefined;
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
function otherThanData(head: Uint8Array): string | undefined {
  const kind = recogniseContent(head);
  if (kind === 'web-page') return 'HTML';
  if (kind === 'json') return 'JSON';
  return kind === 'text' && /^\s*<[!?a-z]/i.test(new TextDecoder().decode(head)) ? 'XML' : undefined;
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
