/** Longest name of a file without its ending, in bytes of UTF-8: file systems end at 255. */
const LONGEST = 120;

/**
 * A file for each id, no two the same even where case or composed letters do not count (Windows, macOS): what a file name cannot hold
 * becomes `_`, and of ids that come to the same name all but the first get a number.
 */
export function fileNames(ids: readonly string[], ending: string): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const stem = stemOf(id);
    for (let number = 1; ; number++) {
      const name = number === 1 ? stem : `${stem}-${number}`;
      if (taken.has(folded(name))) continue;
      taken.add(folded(name));
      return name + ending;
    }
  });
}

function stemOf(id: string): string {
  const plain = id
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '_')
    .replace(/^\.+/, '_');
  let stem = '';
  for (const letter of plain) if (Buffer.byteLength(stem + letter) <= LONGEST) stem += letter;
  // Names of devices are no files on Windows.
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem) ? `${stem}_` : stem || '_';
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
