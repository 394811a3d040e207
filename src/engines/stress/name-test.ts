/**
 * Whether a name has the parts of a pattern in this order, without regard to case; `*` between them stands for anything. Each part is
 * sought once, behind the one before it: if any choice of places fits, the first ones do.
 *
 * @example nameTest('tele*iran')('Telecommunication Company of Iran') // true
 */
export function nameTest(pattern: string): (name: string) => boolean {
  const parts = pattern.toLowerCase().split('*');
  return (name) => {
    const text = name.toLowerCase();
    let from = 0;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
    return true;
  };
}
