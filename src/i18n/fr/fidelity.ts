import type { fidelity as english } from '../en/fidelity.ts';
import type { Translation } from '../translation.ts';

export const fidelity: Translation<typeof english> = {
  'fidelity.title': 'Concordance des routes prédites et des routes observées',
  'fidelity.overall': 'Toutes les routes comparées',
  'fidelity.by-class': 'Par classe de la route prédite',
  'fidelity.by-vantage-point': 'Par point d’observation',
  'fidelity.class': 'Classe',
  'fidelity.vantage-point': 'Point d’observation',
  'fidelity.model': 'Modèle',
  'fidelity.routes': 'Routes',
  'fidelity.length': 'Même longueur',
  'fidelity.next-hop': 'Prochain saut parmi les meilleurs',
  'fidelity.whole-path': 'Chemin entier parmi les meilleurs',
  'fidelity.same-path': 'Exactement ce chemin',
  'fidelity.path-chance': 'En tirant parmi les meilleurs',
  'fidelity.definition':
    'Observé le {date} : par point d’observation et par origine, le chemin que suivent la plupart des préfixes IPv4 de l’origine, sans répétitions, face aux routes prédites.',
  'fidelity.held-out-origins':
    'La moitié des origines a été réservée : rien n’a été appris d’aucun chemin vers elles.',
  'fidelity.held-out-points':
    'Un quart des points d’observation a été réservé : rien n’a été appris d’aucun de leurs chemins.',
  'fidelity.outside': 'Routes écartées parce qu’un de leurs réseaux n’est pas dans l’instantané : {routes}.',
  'fidelity.models':
    'Simple : clients avant pairs avant fournisseurs, puis le moins de sauts. Le plus court : le moins de sauts parmi les routes offertes, qui que ce soit qui les offre. Calibré : de même avec ce qui a été appris.',
  'fidelity.learnt':
    'Routes dont on a appris : {routes}. Liaisons ajoutées : {linksAdded} ; préférences : {preferences} ; exceptions : {exceptions} ; liaisons de transit partiel : {partialTransit}.',
  'fidelity.model.policy': 'simple',
  'fidelity.model.shortest': 'le plus court',
  'fidelity.model.calibrated': 'calibré',
  'fidelity.nothing-to-compare':
    'Aucune route des relevés ne peut être comparée à l’instantané ; donnez un relevé et un instantané de dates voisines.',
  'fidelity.no-calibration':
    '{file, literal} ne contient rien d’appris sur les choix des réseaux ; construisez un instantané avec {command, literal}.',
  'fidelity.notice.same-table':
    'L’instantané a aussi été construit à partir de {file, literal} : une concordance ici dit peu des autres routes. Jugez sur une autre table, ou utilisez {option, literal}.',
  'fidelity.progress.learning': 'Apprentissage des préférences',
  'fidelity.progress.comparing': 'Comparaison des routes',
};
