import type { units as english } from '../en/units.ts';
import type { Translation } from '../translation.ts';

export const units: Translation<typeof english> = {
  'unit.people': '{value, plural, one {# personne} many {# de personnes} other {# personnes}}',
  'unit.person-hours':
    '{value, plural, one {# personne-heure} many {# de personnes-heures} other {# personnes-heures}}',
  'unit.addresses': '{value, plural, one {# adresse} many {# d’adresses} other {# adresses}}',
  'unit.networks': '{value, plural, one {# réseau} many {# de réseaux} other {# réseaux}}',
  'unit.countries': '{value, plural, one {# pays} many {# de pays} other {# pays}}',
  'unit.links': '{value, plural, one {# liaison} many {# de liaisons} other {# liaisons}}',
  'unit.gateways':
    '{value, plural, one {# passerelle internationale} many {# de passerelles internationales} other {# passerelles internationales}}',
  'unit.hops': '{value, plural, one {# saut} many {# de sauts} other {# sauts}}',
  'unit.routes': '{value, plural, one {# route} many {# de routes} other {# routes}}',
  'unit.prefixes': '{value, plural, one {# préfixe} many {# de préfixes} other {# préfixes}}',
  'unit.repairs': '{value, plural, one {# réparation} many {# de réparations} other {# réparations}}',
  'unit.crews': '{value, plural, one {# équipe} many {# d’équipes} other {# équipes}}',
  'unit.sites': '{value, plural, one {# site} many {# de sites} other {# sites}}',
  'unit.files': '{value, plural, one {# fichier} many {# de fichiers} other {# fichiers}}',
  'unit.kilometres': '{value} km',
  'unit.gbps': '{value} Gbit/s',
  'unit.milliseconds': '{value} ms',
  'unit.seconds': '{value} s',
  'unit.hours': '{value, plural, one {# heure} many {# d’heures} other {# heures}}',
  'unit.days': '{value, plural, one {# jour} many {# de jours} other {# jours}}',
  'unit.bytes': '{value, plural, one {# octet} many {# d’octets} other {# octets}}',
  'unit.percentage-points':
    '{value, plural, one {# point de pourcentage} many {# de points de pourcentage} other {# points de pourcentage}}',
};
