/**
 * A name without control characters and without marks that turn the direction of what follows: they make `exe.png` of what ends in `exe`.
 * Marks that only say on which side a letter belongs stay.
 *
 * @example unspoofed('annex\u202Egnp.exe') // 'annexgnp.exe'
 */
export function unspoofed(name: string): string {
  return name.replaceAll(/[\u202A-\u202E\u2066-\u2069]|(?!\s)\p{Cc}/gu, '');
}
