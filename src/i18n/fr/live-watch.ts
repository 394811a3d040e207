/** The live watch in the workbench. */
export const liveWatch = {
  'workbench.live': 'Surveillance en direct',
  'workbench.live.running':
    'Elle écoute : {rate, plural, one {# message} other {# messages}} par seconde. Son horloge indique {now}.',
  'workbench.live.silent':
    'Rien n’a été écrit depuis {written}. La surveillance a peut-être été interrompue, ou sa machine ne peut pas écrire. Ce qui suit date de ce moment ; la situation actuelle ne peut pas être établie.',
  'workbench.live.stopped':
    'La surveillance a été arrêtée le {written}. Ce qui suit date de ce moment ; la situation actuelle ne peut pas être établie.',
  'workbench.live.gone':
    'Le dossier de la surveillance n’a pas de {file} : elle n’a pas commencé, ou son journal a été enlevé. Lancez-y {command}.',
  'workbench.live.unread':
    'Ce qu’a écrit la surveillance est illisible : c’est une autre version du programme.',
  'workbench.live.networks': 'Réseaux',
  'workbench.live.groups': 'Régions et organisations',
  'workbench.live.gateways': 'Passerelles',
  'workbench.live.cannot-tell': 'ne peut pas être établi',
  'workbench.live.upstreams': 'Réseaux étrangers',
  'workbench.live.now': 'Maintenant',
  'workbench.live.before': 'Une heure avant',
  'workbench.live.owned': 'Espace d’adresses',
  'workbench.live.plane': 'Famille',
  'workbench.live.diagram':
    'Le schéma montre le pays sans les réseaux qui sont en panne dans la surveillance en direct. Il est calculé ici, d’après les routes de l’instantané.',
  'workbench.live.collectors': 'Points d’observation',
  'workbench.live.lost': 'La connexion au serveur est perdue ; ce qui est affiché peut être ancien.',
  'workbench.live.quiet': 'Rien n’est en cours.',
  'workbench.live.others':
    '{count, plural, one {# autre : partie d’un plus grand, ou terminé} other {# autres : parties de plus grands, et ceux qui sont terminés}}',
  'workbench.live.kept':
    'La surveillance en direct n’affiche plus cet incident. Le dossier de son journal l’a : {command}.',
};
