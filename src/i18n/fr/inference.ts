import type { inference as english } from '../en/inference.ts';
import type { Translation } from '../translation.ts';

export const inference: Translation<typeof english> = {
  'inference.title': 'Relations déduites des chemins observés',
  'inference.as-set':
    'Entrées de table dont le chemin contient un ensemble non ordonné de réseaux : {entries} ; en fin de chemin l’ensemble a été coupé, ailleurs le chemin a été écarté.',
  'inference.reserved-asn':
    'Entrées de table dont le chemin cite un numéro d’AS réservé : {entries} ; ces chemins ont été écartés.',
  'inference.loop':
    'Entrées de table dont le chemin passe deux fois par un même réseau : {entries} ; ces chemins ont été écartés.',
  'inference.empty': 'Entrées de table sans chemin : {entries}.',
  'inference.prepending':
    'Entrées de table où un réseau répète son propre numéro : {entries} ; les répétitions comptent pour une.',
  'inference.poisoned':
    'Entrées de table dont le chemin quitte les réseaux du sommet puis y revient : {entries}, chemins distincts : {paths} ; écartés comme fuites ou falsifications.',
  'inference.networks': 'Réseaux',
  'inference.links': 'Liaisons',
  'inference.peer-links': 'dont entre pairs',
  'inference.vantage-points': 'Points d’observation (réseaux)',
  'inference.clique': 'Réseaux du sommet, sans fournisseur : {members}.',
  'inference.no-clique': 'Aucun réseau sans fournisseur n’a été trouvé au sommet.',
  'inference.confidence': 'Degré de certitude des étiquettes',
  'inference.confidence-from': 'Confiance à partir de',
  'inference.cleaned': 'Ce qui a été nettoyé dans les chemins',
  'inference.few-vantage-points':
    'Les relevés ne montrent que les tables de {vantagePoints, plural, one {# réseau} other {# réseaux}} : la plupart des liaisons entre pairs ne se voient pas de là.',
  'inference.agreement': 'Concordance avec les relations publiées',
  'inference.agreement-definition':
    'Sur les liaisons communes aux deux listes. Les liaisons réservées sont la moitié des paires qui n’a pas servi à ajuster le modèle.',
  'inference.all-common': 'Toutes les liaisons communes : {links}',
  'inference.held-out': 'Liaisons réservées : {links}',
  'inference.held-out-short': 'Réservées',
  'inference.all': 'Toutes',
  'inference.published': 'Publiée comme',
  'inference.as-transit': 'déduite : transit',
  'inference.as-reversed': 'transit en sens inverse',
  'inference.as-peer': 'appairage',
  'inference.transit-link': 'transit (fournisseur et client)',
  'inference.peer-link': 'appairage',
  'inference.label-agreement': 'Même étiquette',
  'inference.peer-recall': 'Liaisons entre pairs retrouvées, parmi celles publiées',
  'inference.peer-precision': 'Publiées comme telles, parmi celles dites entre pairs',
  'inference.progress': 'Déduction des relations',
};
