import type { routes as english } from '../en/routes.ts';
import type { Translation } from '../translation.ts';

export const routes: Translation<typeof english> = {
  'routes.title': 'Routes vers {asn}',
  'routes.unknown-as':
    '{asn} n’est pas dans cet instantané ; vérifiez le numéro, ou choisissez un autre instantané avec --snapshot.',
  'routes.unknown-link':
    'Il n’y a pas de liaison entre {one} et {other} dans cet instantané ; vérifiez les deux numéros.',
  'routes.bad-link':
    '{link} n’est pas une liaison ; donnez deux numéros d’AS séparés par un trait d’union, par exemple 64500-64501.',
  'routes.all-is-policy':
    '--all ne compte que les routes conformes aux accords ; retirez --mode physical, ou demandez une seule destination avec --to.',
  'routes.to-or-all':
    'Dites quelles routes : --to ASN pour celles vers un réseau, ou --all pour celles de chaque réseau vers tous les autres.',
  'routes.progress': 'comptage des routes',
  'routes.flows-progress': 'Calcul des routes de tous les pays',
  'routes.reached': '{reached} réseaux sur {of} ont une route vers {asn}.',
  'routes.no-route': '{from} n’a pas de route vers {to}.',
  'routes.path': 'De {from} à {to} : {hops, plural, one {# saut} many {# sauts} other {# sauts}}.',
  'routes.all': '{routes} routes entre {ases} réseaux sur {links} liaisons ; {mean} sauts en moyenne.',
  'routes.took':
    'Calculé en {seconds} s par {workers, plural, one {# processus} many {# processus} other {# processus}}.',
  'routes.class.origin': 'vers lui-même',
  'routes.class.customer': 'par un client',
  'routes.class.peer': 'par un pair',
  'routes.class.provider': 'par un fournisseur',
  'routes.class.none': 'sans route',
  'routes.section.counts': 'Routes, en nombre',
  'routes.section.list': 'Tous les réseaux',
  'routes.column.network': 'Réseau',
  'routes.column.route': 'Type de route',
  'routes.column.hops': 'Sauts',
  'routes.column.next': 'Réseau suivant',
  'routes.column.count': 'Nombre',
  'routes.chart.hops': 'Routes selon le nombre de sauts',
};
