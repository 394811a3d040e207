export const brief = {
  'brief.title': '{one, country} and {other, country}: a brief for cooperation',
} as const;
