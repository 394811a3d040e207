export const drill = {
  'drill.title': 'Drill: from the blow to full recovery in {country, country}',
} as const;
