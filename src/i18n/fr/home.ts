import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

export const home: Translation<typeof english> = {
  'home.example': 'Commencer par les douze jours',
  'home.example.intro':
    'Un exemple complet sur l’instantané fourni avec le programme : un scénario de douze jours de défaillances successives en Iran, et un réseau fictif à réparer. Six étapes de quelques secondes.',
  'home.example.bring': 'Charger l’exemple',
  'home.example.assess': 'Ce dont le pays dépend',
  'home.example.stress': 'Ce que les douze jours font céder',
  'home.example.damage': 'Les dégâts du réseau fictif',
  'home.example.restore': 'Le plan de sa réparation',
  'home.example.drill': 'L’exercice, de la défaillance au rétablissement',
  'home.example.dossier': 'Les réponses, gardées comme preuves',
  'home.snapshots': 'Instantanés',
  'home.in-use': 'en service',
  'home.snapshots.diff': 'Ce qui a changé depuis le précédent',
  'home.jobs': 'En cours de calcul',
  'home.jobs.none': 'Aucun calcul en cours.',
  'home.mine': 'Mon travail récent',
  'home.mine.none': 'Vos questions et vos documents apparaîtront ici.',
  'home.changed': 'Ce qui a changé',
  'home.changed.none': 'Personne d’autre n’a rien changé depuis votre dernière visite.',
};
