/** A country code as ISO 3166-1 has it: in capitals, and GB for UK, which it reserves and most people write. */
export function usualCode(text: string): string {
  const code = text.toUpperCase();
  return code === 'UK' ? 'GB' : code;
}
