export const stress = {
  'stress.title': 'Stress test of the network of {country, country}',
} as const;
