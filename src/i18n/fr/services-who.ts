import type { servicesWho as english } from '../en/services-who.ts';
import type { Translation } from '../translation.ts';

/** Who services depend on, and what is lost if they go. */
export const servicesWho: Translation<typeof english> = {
  'services-who.progress': 'dont dépendent les services',
  'services-who.progress.sets': 'ensembles qui partent à la fois',
  'services-who.title': 'De quoi dépendent les services : {country}',
  'services-who.before':
    'Aujourd’hui {works, share} marche avec certitude et {unknown, share} n’est pas connu.',
  'services-who.scenario': '{scenario} a frappé {hours} plus tôt ; les pertes s’y ajoutent.',
  'services-who.gone': 'Déjà absent : {things, list}.',
  'services-who.hijack':
    'Un détournement est en cours à l’heure {hour, number} du scénario, et ce qu’il attirerait si d’autres partent n’est pas calculé : demandez une autre heure.',
  'services-who.explained':
    'Chaque ligne dit ce qui est perdu si celui-là seul part et ne revient pas. Aussitôt : aucune réponse n’est en mémoire, stocks et certificats sont tels quels. À la fin : les stocks, les certificats et les copies de zones que rien ne rafraîchit sont épuisés. « Perdu » : ne marche plus, avec certitude. « Incertain » : marchait avec certitude, et ce qui est connu ne permet pas de dire si cela marche encore.',
  'services-who.none': 'Examinés : {count, number}. Aucun n’enlève quoi que ce soit à lui seul.',
  'services-who.column.name': 'S’il part',
  'services-who.column.at-once': 'Perdu aussitôt',
  'services-who.column.in-the-end': 'Perdu à la fin',
  'services-who.column.uncertain': 'Incertain à la fin',
  'services-who.column.services': 'Services perdus pour la plupart',
  'services-who.column.hits': 'Touche surtout',
  'services-who.section.overview': 'Ce qui est perdu quand l’un d’eux part',
  'services-who.section.worst': 'Les pires départs simultanés',
  'services-who.section.protected': 'Services protégés qu’un seul enlève',
  'services-who.protected.explained':
    'Les services pour lesquels une protection est revendiquée, et chacun de ceux qui en enlèvent un à eux seuls. Les parts sont celles des utilisateurs du service.',
  'services-who.protected.none':
    'Aucun fournisseur n’enlève à lui seul un service pour lequel une protection est revendiquée.',
  'services-who.worst':
    'Si {members, list} partent, {lost, share} est perdu à la fin. Le pire d’entre eux enlève {alone, share} à lui seul. {looked, plural, one {# ensemble a été calculé} other {# ensembles ont été calculés}} ; des bornes prouvent qu’aucun autre ensemble de {k, number} de ce genre n’enlève davantage.',
  'services-who.worst.none': 'Aucun ensemble de {k, number} de ce genre n’enlève quoi que ce soit.',
  'services-who.method':
    'Quelqu’un part le {start, date} et ne revient pas : ses réseaux ne transportent rien, ses serveurs de noms ne répondent pas, ses certificats ne sont pas renouvelés. Chacun demande depuis son réseau, selon les politiques de routage. Un réseau qui n’est sur aucune route utilisée ne peut rien enlever à lui seul. Une organisation réunit les réseaux d’un même nom. Les exploitants de serveurs de noms se distinguent par le domaine de leurs serveurs ; ceux de la racine sont laissés de côté. Un enregistrement n’est pas un lieu.',
  'services-who.kind.network': 'Réseaux',
  'services-who.kind.organisation': 'Organisations exploitantes',
  'services-who.kind.operator': 'Exploitants de serveurs de noms',
  'services-who.kind.issuer': 'Émetteurs de certificats',
  'services-who.kind.country': 'Pays',
  'services-who.kind.thing': 'Électricité et approvisionnement',
  'services-who.worst-one.network': 'Perdu avec le pire réseau',
  'services-who.worst-one.organisation': 'Perdu avec la pire organisation',
  'services-who.worst-one.operator': 'Perdu avec le pire exploitant de serveurs de noms',
  'services-who.worst-one.issuer': 'Perdu avec le pire émetteur',
  'services-who.worst-one.country': 'Perdu avec le pire pays',
  'services-who.worst-one.thing': 'Perdu avec la pire ligne électrique ou fourniture',
  'services-who.service.emergency-number': 'numéro d’urgence',
  'services-who.service.hospital': 'hôpital',
  'services-who.service.water': 'eau',
  'services-who.service.power': 'électricité',
  'services-who.service.bank-clearing': 'compensation bancaire',
  'services-who.service.payment': 'paiement',
  'services-who.service.government': 'administration',
  'services-who.service.mail': 'courrier',
  'services-who.service.messaging': 'messagerie',
  'services-who.service.app-store': 'magasin d’applications',
  'services-who.service.time': 'heure',
  'services-who.service.school': 'école',
  'services-who.service.media': 'médias',
  'services-who.service.transport': 'transports',
  'services-who.service.other': 'autre',
};
