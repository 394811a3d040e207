import type { servicesLive as english } from '../en/services-live.ts';
import type { Translation } from '../translation.ts';

/** What of daily life goes on when a scenario strikes. */
export const servicesLive: Translation<typeof english> = {
  'services.none': '{folder} ne contient aucun service : remplissez {file}.',
  'services-live.home-alone': '{option} dit où se trouvent les remèdes : nommez-les avec {other}.',
  'services.gone-unneeded':
    'Aucun service n’a besoin de {thing} ; écrivez-le comme la cible d’alimentation ou de fourniture dans {file}.',
  'services.no-prefixes':
    'L’instantané n’a pas de préfixes : on ne peut pas dire qui annonce une adresse, et toutes sont ici inconnues.',
  'services-live.progress': 'réseaux du pays',
  'services-live.title': 'Ce qui marche encore : {country}',
  'services-live.cut-off': 'Coupé : toutes les liaisons vers l’étranger tombent et le restent',
  'services-live.handling':
    '{handling} : cette page nomme des services et ce qui les arrêterait. Ne la diffusez pas au-delà.',
  'services-live.section.live': 'Ce qui continue',
  'services-live.section.services': 'Services, les plus urgents d’abord',
  'services-live.section.causes': 'Ce qui les arrête d’abord',
  'services-live.section.method': 'Méthode',
  'services-live.weighting.people':
    'Les parts portent sur l’usage de tous les services, chacun compté selon ses utilisateurs et les réseaux qui les relient.',
  'services-live.weighting.rank':
    'Aucun service n’indique ses utilisateurs : chacun compte pour un sur son rang, selon les réseaux qui relient la population.',
  'services-live.weighting.equal':
    'Aucun service n’indique ses utilisateurs : tous comptent autant, selon les réseaux qui relient la population.',
  'services-live.before':
    'Avant le choc, {works, share} marchait avec certitude et {unknown, share} n’est pas connu.',
  'services-live.figure.strike': 'Marche avec certitude au moment du choc',
  'services-live.figure.after': 'Marche avec certitude après {time}',
  'services-live.chart': 'Ce qui marche encore, jour par jour',
  'services-live.axis.days': 'Jours depuis le choc',
  'services-live.axis.share': 'Part de l’usage',
  'services-live.fate.works': 'Marche avec certitude',
  'services-live.fate.in-part': 'Dont en partie seulement',
  'services-live.fate.remembered': 'Seulement en mémoire',
  'services-live.fate.unknown': 'Inconnu',
  'services-live.fate.fails': 'En panne',
  'services-live.fate.works-or-remembered': 'Avec les réponses en mémoire',
  'services-live.fate.possible': 'Avec ce qui n’est pas connu',
  'services-live.column.after': 'Après',
  'services-live.column.service': 'Service concerné',
  'services-live.column.certain': 'Certain pour la plupart jusqu’à',
  'services-live.column.possible': 'Possible jusqu’à',
  'services-live.column.cause': 'Première cause',
  'services-live.column.strike': 'Au choc',
  'services-live.column.month': 'Après {time}',
  'services-live.column.layer': 'Besoin',
  'services-live.column.why': 'Ce qui l’arrête',
  'services-live.column.services': 'Nombre de services',
  'services-live.column.share': 'Part de l’usage',
  'services-live.beyond': 'plus de {time}',
  'services-live.at-once': 'aussitôt',
  'services-live.cause.none': 'aucune',
  'services-live.cause.network': '{what} ({asn, asn}) n’est pas joignable',
  'services-live.cause.zone': 'La zone {zone} : {what} ({asn, asn}) n’est pas joignable',
  'services-live.cause.place': '{what} n’est pas joignable',
  'services-live.cause.certificate': 'Le certificat {what} expire sans renouvellement possible',
  'services-live.cause.thing': '{what, name} manque',
  'services-live.cause.circle': '{what} et ses besoins dépendent l’un de l’autre',
  'services-live.cause.no-records': 'Inconnu : pas d’enregistrements pour {what}',
  'services-live.cause.no-delegation': 'Inconnu : qui délègue {what}',
  'services-live.cause.no-address': 'Inconnu : pas d’adresse pour {what}',
  'services-live.cause.no-origin': 'Inconnu : {what} est-il joignable',
  'services-live.cause.no-needs': 'Inconnu : {what} n’a pas de besoins',
  'services-live.cause.no-certificate': 'Inconnu : pas de certificat pour {what}',
  'services-live.cause.handed-elsewhere':
    'Inconnu : les résolveurs tiennent-ils l’adresse de {what} d’une autre zone',
  'services-live.cause.expired':
    'Les copies de la zone {what} expirent : son serveur primaire n’est pas joignable',
  'services-live.cause.no-refresh': 'Inconnu : les copies de la zone {what} sont-elles encore rafraîchies',
  'services-live.cause.signature':
    'Inconnu : les résolveurs continuent-ils quand les signatures de la zone {what} expirent',
  'services-live.causes.explained':
    'Pour chaque service, le premier besoin qui disparaît, là où il disparaît d’abord. Un remède doit couvrir tous ses besoins, pas seulement celui-ci.',
  'services-live.column.ground': 'À cause',
  'services-live.ground.name': 'de son nom : il n’est pas résolu',
  'services-live.ground.link': 'de sa liaison : il n’est pas atteint',
  'services-live.ground.certificate': 'd’un certificat',
  'services-live.ground.power': 'de l’électricité',
  'services-live.ground.supply': 'd’une fourniture',
  'services-live.ground.circle': 'de besoins qui s’attendent l’un l’autre',
  'services-live.ground.unknown': 'non connu',
  'services-live.layer.name': 'Nom DNS',
  'services-live.layer.address': 'Adresse',
  'services-live.layer.certificate': 'Certificat',
  'services-live.layer.mail': 'Courrier',
  'services-live.layer.cdn': 'Diffusion de contenu',
  'services-live.layer.login': 'Connexion',
  'services-live.layer.payment': 'Paiement',
  'services-live.layer.time': 'Heure',
  'services-live.layer.power': 'Électricité',
  'services-live.layer.supply': 'Approvisionnement',
  'services-live.why.place': 'n’est pas joignable',
  'services-live.why.certificate': 'expire sans renouvellement possible',
  'services-live.why.thing': 'manque',
  'services-live.why.circle': 'dépend de lui-même',
  'services-live.why.no-records': 'inconnu : pas d’enregistrements',
  'services-live.why.no-delegation': 'inconnu : qui le délègue',
  'services-live.why.no-address': 'inconnu : pas d’adresse',
  'services-live.why.no-origin': 'inconnu : joignable ou non',
  'services-live.why.no-needs': 'inconnu : pas de besoins',
  'services-live.why.no-certificate': 'inconnu : pas de certificat',
  'services-live.why.handed-elsewhere': 'inconnu : adresse reçue avec une autre zone',
  'services-live.why.expired': 'ses copies expirent',
  'services-live.why.no-refresh': 'inconnu : copies rafraîchies ou non',
  'services-live.why.signature': 'inconnu : les signatures expirent',
  'services-live.method':
    'L’heure 0 est le {start, date}. Un nom se résout là où un serveur de chaque zone depuis la racine est joignable ; chacun demande depuis son réseau, selon les politiques de routage. Ce qui marche avec certitude n’a besoin d’aucune réponse en mémoire ; ce qui peut marcher tient toutes les réponses pour mémorisées à l’heure 0, pour leur durée de vie. Un enregistrement n’est pas un lieu : des serveurs peuvent répondre depuis des sites que les tables de routage ne montrent pas.',
  'services-live.space':
    '{share, share} de l’espace d’adressage du pays est derrière des réseaux dont les liaisons sont connues ; les autres utilisateurs ne sont pas comptés.',
  'services-live.clocks':
    'Zones entre la racine et les noms requis : {zones, number}. On sait quand les copies expirent pour {expiry, number} d’entre elles et quand les signatures expirent pour {signatures, number}. Dans les autres, rien n’est supposé expirer : ce qui marche avec certitude peut être moindre.',
  'services-live.remedies': 'Remèdes pris, tels que {command, literal} les nomme : {remedies, list}.',
  'services-live.remedy-unknown':
    '{remedy, literal} n’est pas un remède ici ; {command, literal} donne les {count, number} qui existent, par leurs identifiants.',
  'services-live.root-copy':
    'Les résolveurs sont supposés tenir une copie de la zone racine (RFC 8806), qui expire quand aucun serveur racine n’est joignable assez longtemps.',
  'services-live.stale':
    'Les résolveurs sont supposés servir des réponses expirées pendant {time} (RFC 8767).',
  'services-live.gone': 'Absent dès l’heure 0 : {things, list}.',
  'services-live.withdrawn': 'Des fournisseurs se retirent le {on, date} ; aucune liaison ne tombe',
  'services-live.withdrawal':
    'Retrait du {on, date} ({file}) : les services ont besoin de {needed, number} des {stopped, number} éléments qui s’arrêtent ou peuvent s’arrêter. Chacun manque à partir de son jour, au plus tôt dès son début et au plus tard dès sa fin.',
  'services-sums.title': 'Services qui continuent',
  'services-sums.marked':
    '{handling} : sommes sur {count, number} services. Seuls ceux dont la ligne porte {clear} sont nommés.',
  'services-sums.lowest':
    'Le moins continue avec certitude {time} après l’heure 0 ; le tableau par type vaut pour cette heure.',
  'services-sums.lowest.strike':
    'Le moins continue avec certitude à l’heure 0 ; le tableau par type vaut pour cette heure.',
  'services-sums.range':
    'Les fourchettes vont de ce qui marche avec certitude à ce qui peut marcher : avec les réponses en mémoire des résolveurs et ce qui n’est pas connu.',
  'services-sums.start': 'L’heure 0 est le {start, date}.',
  'services-sums.figure': 'Continue avec certitude, au pire',
  'services-sums.column.goes-on': 'Continue',
  'services-sums.column.users': 'Utilisateurs',
  'services-sums.column.people': 'Personnes desservies',
  'services-sums.column.named': 'Service marqué {clear}',
};
