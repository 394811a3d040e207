import { Refusal } from '../../core/refusal.ts';

/** Files of a dossier that are read whole, to be understood and not only summed. */
const READ_WHOLE =
  /^(dossier\.dsse\.json|dossier\.tsr|disclosures\.json|manifest-sha256\.txt|keys\/.+|data\/results\/.+|data\/narrative-source\.md)$/;

/** One of them may be as large as this, in bytes. */
export const LARGEST_TEXT = 1 << 26;
/** All of them together: what they become in memory is several times as much. */
const MOST_TEXT = 1 << 27;

export function isReadWhole(path: string): boolean {
  return READ_WHOLE.test(path);
}

/** @throws Refusal where more would have to be in memory than any honest dossier needs, before it is read or written. */
export function refuseTooMuchText(
  dossier: string,
  files: readonly { readonly path: string; readonly bytes: number }[],
): void {
  const bytes = files.filter(({ path }) => isReadWhole(path)).reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > MOST_TEXT) throw tooMuchText(dossier, bytes, MOST_TEXT);
}

/** @throws Refusal for a dossier that could not be verified once it is written. */
export function refuseUnreadable(
  dossier: string,
  files: readonly { readonly path: string; readonly bytes: number }[],
): void {
  refuseTooMuchText(dossier, files);
  const large = files.find(({ path, bytes }) => isReadWhole(path) && bytes > LARGEST_TEXT);
  if (large) throw tooMuchText(large.path, large.bytes, LARGEST_TEXT);
}

function tooMuchText(file: string, bytes: number, most: number): Refusal {
  const facts = { file, megabytes: Math.ceil(bytes / 2 ** 20), most: most >> 20 };
  return new Refusal('bad-data', 'dossier.too-much-text', facts);
}
