import type { match as english } from '../en/match.ts';
import type { Translation } from '../translation.ts';

export const match: Translation<typeof english> = {
  'match.title': 'Offres et besoins',
  'match.title.country': 'Offres et besoins : {country}',
  'match.subtitle': 'Classés par gain mesuré, sur les données du {date}',
  'match.section.summary': 'En bref',
  'match.section.matches': 'Rapprochements',
  'match.section.reasons': 'Pourquoi',
  'match.section.open': 'Besoins sans offre correspondante',
  'match.section.met': 'Besoins déjà satisfaits',
  'match.section.idle': 'Offres sans besoin correspondant',
  'match.section.method': 'Comment lire ces chiffres',
  'match.summary':
    '{matches, plural, one {# rapprochement} other {# rapprochements}}, dont {measured, plural, =0 {aucun n’a de gain mesuré} one {# a un gain mesuré} other {# ont un gain mesuré}}.',
  'match.none': 'Aucune offre du registre ne répond à un besoin.',
  'match.best': 'Le plus grand gain : {offer}, pour {need}.',
  'match.column.need': 'Besoin',
  'match.column.offer': 'Offre',
  'match.column.measure': 'Mesure',
  'match.column.now': 'Maintenant',
  'match.column.then': 'Ensuite',
  'match.column.gain': 'Gain',
  'match.column.basis': 'Source du chiffre',
  'match.basis.tried': 'essayée avec sa recette',
  'match.basis.link': 'calculé avec une nouvelle liaison',
  'match.basis.practice': 'pratique du pays qui offre',
  'match.basis.claim': 'affirmation de l’offre',
  'match.basis.field': 'même domaine',
  'match.need.declared': '{title} ({country})',
  'match.need.derived': '{measure} ({country}, d’après ses chiffres)',
  'match.offer': '{title}, {organisation} ({country})',
  'match.offer.international': '{title}, {organisation}',
  'match.reason.head': '{offer} → {need} :',
  'match.reason.link':
    'avec la meilleure nouvelle liaison entre {one} et {other} qui ne nuit à aucun des deux pays, « {measure} » passe de {now} à {reached}, soit {closes} de l’écart avec la cible ({bound}).',
  'match.reason.tried':
    'sa recette, posée pour {one}, fait passer {measure} de {now} à {reached} ; la cible est {bound}, et {closes} de l’écart se comble.',
  'match.reason.practice':
    'le pays qui offre ({other}) a atteint chez lui {reached} ou mieux pour « {measure} », alors que le pays demandeur ({one}) en est à {now}. L’égaler comblerait {closes} de l’écart avec la cible ({bound}).',
  'match.reason.claim':
    'l’offre affirme améliorer « {measure} » (actuellement {now}, cible {bound}), mais aucun chiffre ne le confirme.',
  'match.reason.field':
    'l’offre et le besoin relèvent du même domaine ({field}), mais n’ont aucune mesure en commun.',
  'match.reason.languages': 'Langues communes : {languages}.',
  'match.reason.no-language': 'L’offre n’indique aucune langue de travail du pays demandeur.',
  'match.reason.constraints': 'Restrictions à l’exportation : {constraints}.',
  'match.reason.references': 'Références : {references}.',
  'match.reason.example': 'Cette offre est un exemple inventé.',
  'match.state.open': '{need} : actuellement {now}, cible {bound}.',
  'match.state.unmeasured': '{need} : non mesurable sur ces données.',
  'match.state.free': '{need}.',
  'match.field.cloud': 'services en nuage',
  'match.field.equipment': 'équipements',
  'match.field.software': 'logiciels',
  'match.field.services': 'services',
  'match.field.training': 'formation',
  'match.measure.pair-detour': 'Trafic entre les deux pays par d’autres pays',
  'match.measure.pair-hops': 'Nombre moyen de sauts entre les deux pays',
  'match.measure.with': '{measure} (avec {country})',
  'match.method.needs':
    'Les besoins sont déclarés dans le registre ou dérivés : pour chaque pays du registre, toute mesure pour laquelle il est moins bien placé que la médiane de tous les pays est un besoin, avec la médiane pour cible.',
  'match.method.gain':
    'Le gain est l’amélioration relative de la mesure du besoin, comptée jusqu’à la cible. Il vient du calcul d’une nouvelle liaison, si une liaison peut agir sur la mesure, ou de ce que le pays qui offre a atteint chez lui, selon ce qui rapporte le plus.',
  'match.method.columns':
    '« Maintenant » est la mesure du besoin aujourd’hui, « Ensuite » ce qu’elle pourrait être avec l’offre. « Source du chiffre » dit sur quoi « Ensuite » repose.',
  'match.method.promise':
    'Ce qu’un pays a atteint montre ce qui est possible, et non ce que l’offre apportera. Les offres sans chiffre viennent en dernier, mais ne sont pas écartées.',
  'match.language.ar': 'arabe',
  'match.language.en': 'anglais',
  'match.language.fa': 'persan',
  'match.language.fr': 'français',
  'match.language.ru': 'russe',
};
