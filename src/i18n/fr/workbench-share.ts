import type { workbenchShare as english } from '../en/workbench-share.ts';
import type { Translation } from '../translation.ts';

export const workbenchShare: Translation<typeof english> = {
  'workbench.export': 'Exporter',
  'workbench.book.title': 'Registre de coopération',
  'workbench.book.none':
    'Cet espace n’a pas encore de registre de coopération. Apportez-en un sous Documents.',
  'workbench.book.part': 'Partie',
  'workbench.book.part.countries': 'Pays',
  'workbench.book.part.organisations': 'Organisations',
  'workbench.book.part.events': 'Événements et réunions',
  'workbench.book.part.offers': 'Offres',
  'workbench.book.part.needs': 'Besoins',
  'workbench.book.part.agreements': 'Accords et engagements',
  'workbench.book.add': 'Ajouter',
  'share.parts': 'Parties de la coopération',
  'share.part.partners': 'Partenaires',
  'share.part.projects': 'Projets communs',
  'share.part.offers': 'Offres et besoins',
  'share.part.commitments': 'Engagements',
  'share.part.pack': 'Documents de l’événement',
  'share.find': 'Trouver un partenaire',
  'share.find.none': 'Aucun partenaire ne porte ce nom.',
  'share.column.matches': 'Correspondances du registre',
  'share.all-rows':
    '{count, plural, one {Afficher # partenaire} many {Afficher les # partenaires} other {Afficher les # partenaires}}',
  'share.back': 'Tous les partenaires',
  'share.on-map': 'Projets communs sur la carte',
  'share.projects.choose': 'Choisissez un partenaire',
  'share.projects.none':
    'Une fois le partenaire choisi, les liaisons que les deux pays pourraient construire s’affichent ici : où elles passeraient, et ce que chacun y gagnerait.',
  'share.projects.map': 'Ce que {one} et {other} pourraient construire ensemble',
  'share.projects.place':
    'Un projet relie les sites de ses deux réseaux si un inventaire affiché les nomme, sinon le milieu des deux pays. Les pays ombrés acheminent des routes des deux.',
  'share.pack.hint':
    'Une archive avec page de garde, ordre du jour, calendrier, engagements en cours et chaque réunion avec sa note, dans les langues des deux parties.',
  'share.pack.none':
    'Le registre ne cite encore aucun événement. Ajoutez-en un dans le registre de coopération.',
  'share.pack.event': 'Événement',
  'share.pack.formats': 'Formats de fichier',
  'share.pack.make': 'Préparer les documents',
  'share.pack.download':
    '{count, plural, one {Télécharger # fichier} many {Télécharger # fichiers} other {Télécharger # fichiers}}',
  'share.joint': 'Rétablir ensemble : à partir des deux inventaires',
  'share.joint.hint':
    'Choisissez un inventaire pour chaque pays. La note dit alors de combien les équipes et les pièces des deux avancent le rétablissement, et quelles fibres entre points frontière aideraient. Un cinquième de tout est supposé hors service.',
  'share.joint.inventory': 'Inventaire : {country, country}',
};
