export const inference = {
  'inference.title': 'Relationships inferred from observed paths',
} as const;
