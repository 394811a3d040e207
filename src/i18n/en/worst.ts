export const worst = {
  'worst.title': 'The worst losses of {country, country}',
} as const;
