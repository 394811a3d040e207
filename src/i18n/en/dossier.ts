export const dossier = {
  'dossier.title': 'Dossier',
} as const;
