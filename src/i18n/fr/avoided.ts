/** Words that name a second time what the glossary names, or are the English image, with what to write instead. */
export const avoided = {
  lien: 'liaison',
  liens: 'liaisons',
  appairage: 'peering', // what operators call a pairing of devices
  livre: 'registre',
  'réseau frontière': 'réseau frontalier',
  'réseaux frontière': 'réseaux frontaliers',
  plausible: 'rééchantillonné',
  plausibles: 'rééchantillonnés',
  survivants: 'trafic restant',
  dommages: 'dégâts',
  portée: 'connectivité',
  'heures-personnes': 'personnes-heures',
  'période considérée': 'horizon de planification',
  usagers: 'utilisateurs',
  'sans doute': 'vouliez-vous dire',
} as const;
