/** Persian (۰–۹) and Arabic (٠–٩) digits as 0–9; everything else stays. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
