const KEPT = 'muruna-country';

/** The country that was looked at last in this browser. */
export function keptCountry(): string | undefined {
  return localStorage.getItem(KEPT) ?? undefined;
}

export function keepCountry(country: string): void {
  localStorage.setItem(KEPT, country);
}
