export const assess = {
  'assess.title': 'Resilience of the network of {country, country}',
} as const;
