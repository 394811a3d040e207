/** Path identifier in front of a prefix (RFC 7911 §3). */
export const PATH_ID_BYTES = 4;

/**
 * Whether a list of prefixes that is said to have no path identifiers has them all the same: collectors that do not know
 * ADD-PATH write such messages under the usual subtypes. Read as it is said, a list of them does not come out even or has the
 * default route several times (the zeros of small identifiers), which no message says; read with identifiers, all is well.
 */
export function hasUnlabelledPathIds(view: DataView, at: number, end: number, family: number): boolean {
  if (end - at <= PATH_ID_BYTES) return false;
  const longest = family === 4 ? 32 : 128;
  return !isPlausible(view, at, end, longest) && isWhole(view, at, end, longest);
}

function isPlausible(view: DataView, at: number, end: number, longest: number): boolean {
  let defaults = 0;
  while (at < end) {
    const length = view.getUint8(at);
    if (length === 0 && ++defaults > 1) return false;
    if (length > longest) return false;
    at += 1 + ((length + 7) >> 3);
  }
  return at === end;
}

/** Whether the list comes out even with identifiers. */
function isWhole(view: DataView, at: number, end: number, longest: number): boolean {
  while (at + PATH_ID_BYTES < end) {
    const length = view.getUint8(at + PATH_ID_BYTES);
    if (length > longest) return false;
    at += PATH_ID_BYTES + 1 + ((length + 7) >> 3);
  }
  return at === end;
}
