import type { inference as english } from '../en/inference.ts';
import type { Translation } from '../translation.ts';

export const inference: Translation<typeof english> = {
  'inference.title': 'Relations déduites des chemins observés',
  'inference.as-set':
    'Entrées de table dont le chemin contient un ensemble non ordonné de réseaux : {entries}. Un ensemble en fin de chemin a été coupé ; les chemins qui en contiennent un ailleurs ont été laissés de côté.',
  'inference.reserved-asn':
    'Entrées de table dont le chemin contient un numéro d’AS réservé : {entries}. Ces chemins ont été laissés de côté.',
  'inference.loop':
    'Entrées de table dont le chemin passe deux fois par un même réseau : {entries}. Ces chemins ont été laissés de côté.',
  'inference.empty': 'Entrées de table sans chemin : {entries}.',
  'inference.prepending':
    'Entrées de table où un réseau répète son propre numéro : {entries}. Les répétitions comptent une fois.',
  'inference.poisoned':
    'Entrées de table dont le chemin quitte les réseaux du sommet et y revient : {entries}, sur {paths} chemins distincts. Ils ont été laissés de côté comme fuites ou falsifications.',
  'inference.networks': 'Réseaux',
  'inference.links': 'Liaisons',
  'inference.peer-links': 'dont entre pairs',
  'inference.vantage-points': 'Points d’observation (réseaux)',
  'inference.clique': 'Réseaux sans fournisseur au sommet : {members}.',
  'inference.no-clique': 'Aucun réseau sans fournisseur n’a été trouvé au sommet.',
  'inference.siblings':
    'Réseaux frères, qui acheminent chacun les routes de l’autre vers le monde : {pairs}.',
  'inference.confidence': 'Confiance dans les étiquettes',
  'inference.confidence-from': 'Confiance d’au moins',
  'inference.cleaned': 'Chemins nettoyés',
  'inference.few-vantage-points':
    'Les relevés ne contiennent que les tables de {vantagePoints, plural, one {# réseau} other {# réseaux}}, d’où la plupart des liaisons entre pairs ne se voient pas.',
  'inference.agreement': 'Concordance avec les relations publiées',
  'inference.agreement-definition':
    'Sur les liaisons communes aux deux listes. Les liaisons réservées sont la moitié des paires qui n’a pas servi à ajuster le modèle.',
  'inference.all-common': 'Toutes les liaisons communes : {links}',
  'inference.held-out': 'Liaisons réservées : {links}',
  'inference.held-out-short': 'Réservées',
  'inference.all': 'Toutes',
  'inference.published': 'Publiée comme',
  'inference.as-transit': 'déduite comme transit',
  'inference.as-reversed': 'comme transit en sens inverse',
  'inference.as-peer': 'comme peering',
  'inference.transit-link': 'transit (fournisseur et client)',
  'inference.peer-link': 'peering',
  'inference.label-agreement': 'Même étiquette',
  'inference.peer-recall': 'Liaisons entre pairs publiées qui ont été retrouvées',
  'inference.peer-precision': 'Liaisons entre pairs déduites qui sont publiées comme telles',
  'inference.progress': 'Déduction des relations',
};
