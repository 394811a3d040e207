export const explore = {
  'explore.title': 'Explorer: {country, country}',
} as const;
