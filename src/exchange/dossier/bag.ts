/** One file of a bag, by its path inside the bag's folder. */
export interface BagFile {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export const BAG_DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** `manifest-sha256.txt` of the payload (RFC 8493, section 2.1.3): what `sha256sum -c` reads. */
export function manifestText(files: readonly BagFile[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ sha256, path }) => `${sha256}  ${path}\n`)
    .join('');
}

/** `bag-info.txt` (RFC 8493, section 2.2.2). `date` is ISO 8601. */
export function bagInfoText(
  payload: readonly BagFile[],
  date: string,
  software: string,
  title: string,
): string {
  const octets = payload.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    `Bag-Software-Agent: ${software}`,
    `Bagging-Date: ${date.slice(0, 10)}`,
    `External-Description: ${title.replaceAll(/\s+/g, ' ')}`,
    `Payload-Oxum: ${octets}.${payload.length}`,
    '',
  ].join('\n');
}

/** Lines of a manifest, or undefined where one is malformed. */
export function parseManifest(text: string): Map<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const match = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line);
    if (!match || sums.has(match[2])) return undefined;
    sums.set(match[2], match[1]);
  }
  return sums;
}
