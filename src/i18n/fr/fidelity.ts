import type { fidelity as english } from '../en/fidelity.ts';
import type { Translation } from '../translation.ts';

export const fidelity: Translation<typeof english> = {
  'fidelity.title': 'Concordance des routes prédites avec les routes observées',
  'fidelity.overall': 'Toutes les routes comparées',
  'fidelity.by-class': 'Par classe de la route prédite',
  'fidelity.by-vantage-point': 'Par point d’observation',
  'fidelity.class': 'Classe',
  'fidelity.vantage-point': 'Point d’observation',
  'fidelity.model': 'Modèle',
  'fidelity.routes': 'Routes',
  'fidelity.length': 'Même longueur',
  'fidelity.next-hop': 'Saut suivant',
  'fidelity.whole-path': 'Chemin entier',
  'fidelity.same-path': 'Chemin exact',
  'fidelity.path-chance': 'Chemin au hasard',
  'fidelity.definition':
    'Observé le {date}. Pour chaque point d’observation et chaque origine, le chemin que suivent la plupart des préfixes IPv4 de l’origine, sans répétition d’AS, est comparé aux routes prédites. Le saut suivant et le chemin entier comptent s’ils figurent parmi les prédictions équivalentes, le chemin exact si c’est celui qui reste après départage. Le chemin au hasard est la probabilité du chemin observé quand les sauts suivants équivalents sont tirés au sort.',
  'fidelity.held-out-origins':
    'La moitié des origines a été réservée : rien n’a été appris des chemins qui y mènent.',
  'fidelity.held-out-points':
    'Un quart des points d’observation a été réservé : rien n’a été appris de leurs chemins.',
  'fidelity.outside':
    'Routes écartées parce qu’elles traversent un réseau absent de l’instantané : {routes}.',
  'fidelity.models':
    'Simple : les routes par les clients avant celles par les pairs, puis par les fournisseurs, puis le moins de sauts. Le plus court : le moins de sauts parmi toutes les routes proposées. Calibré : comme le plus court, avec les préférences apprises.',
  'fidelity.learnt':
    'Routes dont on a appris : {routes}. Liaisons ajoutées : {linksAdded} ; préférences : {preferences} ; exceptions à celles-ci : {exceptions} ; liaisons de transit partiel : {partialTransit}.',
  'fidelity.model.policy': 'simple',
  'fidelity.model.shortest': 'le plus court',
  'fidelity.model.calibrated': 'calibré',
  'fidelity.nothing-to-compare':
    'Aucune route des relevés ne peut être comparée à l’instantané ; donnez un relevé et un instantané de dates voisines.',
  'fidelity.no-calibration':
    '{file} ne contient aucun choix de routage appris ; construisez un instantané qui en contient avec {command}.',
  'fidelity.notice.same-table':
    'L’instantané a aussi été construit à partir de {file} : une concordance ici en dit peu sur les autres routes. Comparez avec une autre table, ou utilisez {option}.',
  'fidelity.progress.learning': 'Apprentissage des préférences',
  'fidelity.progress.comparing': 'Comparaison des routes',
};
