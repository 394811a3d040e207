import type { Translation } from '../translation.ts';
import type { series as english } from '../en/series.ts';

export const series: Translation<typeof english> = {
  'series.title': 'Les réseaux au fil du temps : {countries}',
  'series.title.many':
    'Les réseaux de {count, plural, one {# pays} many {# pays} other {# pays}} au fil du temps',
  'series.subtitle': 'Comment les mesures ont évolué du {from} au {to}, et pourquoi',
  'series.moved': '{country} : {measure}, de {before} à {after}.',
  'series.unknown': '{country} : {measure}, valeur inconnue.',
  'series.section.data': 'Les instantanés sont-ils comparables ?',
  'series.section.networks': 'Ce que sont devenus les réseaux',
  'series.section.snapshots': 'Instantanés',
  'series.chart.day': 'jour',
  'series.chart.other-data': 'autres données',
  'series.column.day': 'Date',
  'series.column.snapshot': 'Instantané',
  'series.column.sources': 'Sources',
  'series.column.until': 'Jusqu’au',
  'series.column.networks': 'Réseaux',
  'series.column.came': 'Apparus',
  'series.column.went': 'Disparus',
  'series.column.moved': 'Enregistrés ailleurs',
  'series.column.providers': 'Fournisseurs changés',
  'series.column.gateways': 'Passerelles',
  'series.column.other-sources': 'Passerelles de nouvelles sources',
  'series.column.change': 'Changement',
  'series.change.came': 'apparu',
  'series.change.went': 'disparu',
  'series.change.movedIn': 'désormais enregistré ici',
  'series.change.movedOut': 'désormais enregistré ailleurs',
  'series.change.gained':
    '{count, plural, one {# nouveau fournisseur} many {# nouveaux fournisseurs} other {# nouveaux fournisseurs}} : {providers}',
  'series.change.lost':
    '{count, plural, one {# fournisseur perdu} many {# fournisseurs perdus} other {# fournisseurs perdus}} : {providers}',
  'series.networks.explained':
    'Un réseau est apparu si aucune liaison ne le montrait dans l’instantané précédent, et disparu si plus aucune ne le montre. Un réseau présent tout le temps sous un autre pays n’a pas changé : c’est son enregistrement qui a changé, ou ce qu’on en sait. La part est le poids national connu qui se trouve dans le réseau et chez ses clients nationaux.',
  'series.definitions':
    'Tous les instantanés sont mesurés selon la version {version} des définitions de {page}.',
  'series.first-drawn': 'Les graphiques et les listes de réseaux montrent les {count} premiers pays.',
  'series.data.step': 'Du {from} au {to} : {change}',
  'series.data.comparable':
    'Du {from} au {to} : les données sont du même type. Ce qui a changé est dans les réseaux.',
  'series.data.one': 'Il n’y a qu’un instantané : rien n’est comparé.',
  'series.data.as-rel':
    'Les liaisons sont publiées (as-rel) ; auparavant, elles étaient déduites des chemins.',
  'series.data.inferred':
    'Les liaisons sont déduites des chemins ; auparavant, elles étaient publiées (as-rel).',
  'series.data.sources-added':
    '{links, plural, one {# liaison n’est montrée} many {# liaisons ne sont montrées} other {# liaisons ne sont montrées}} que par des sources absentes de l’instantané précédent ({sources}). Les mesures qui comptent ou suivent les liaisons changent aussi pour cette raison.',
  'series.data.sources-gone':
    '{links, plural, one {# liaison} many {# liaisons} other {# liaisons}} de l’instantané précédent venaient seulement de sources absentes de celui-ci ({sources}).',
  'series.data.vantage-points':
    'Le point de vue diffère : {before} points d’observation auparavant, {after} maintenant.',
  'series.data.weights': 'Le poids des réseaux vient d’autre chose.',
  'series.data.countries': 'Les pays des réseaux viennent d’autres tableaux.',
  'series.data.coverage':
    'La couverture a changé pour ce pays ({country}) : {before} de son poids étaient connus avec leurs liaisons, {after} le sont maintenant.',
  'series.data.builder':
    'Les instantanés ont été construits par des versions différentes ({before}, {after}).',
  'series.notice.years-apart':
    'Les sources de l’instantané du {snapshot} vont du {oldest} au {newest} : ce qui a changé entre-temps peut être inexact.',
  'series.notice.years-apart-many':
    'Les sources de {snapshots} des {of} instantanés, du {first} au {last}, vont du {oldest} au {newest} : ce qui a changé entre-temps peut être inexact.',
  'series.notice.same-sizes':
    'Plusieurs instantanés tirent la taille des réseaux du même tableau : les changements de taille ne se voient pas.',
  'series.empty-folder':
    'Le dossier {folder} ne contient ni instantanés (.muruna) ni listes de liaisons (as-rel).',
};
