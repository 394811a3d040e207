import type { assess as english } from '../en/assess.ts';
import type { Translation } from '../translation.ts';

export const assess: Translation<typeof english> = {
  'assess.title': 'Résilience du réseau : {country, country}',
  'assess.subtitle': 'Ce à quoi tient sa connectivité, au {date, date}',
  'assess.progress.countries': 'Mesure de tous les pays',

  'assess.section.summary': 'En bref',
  'assess.section.gateways': 'Passerelles internationales',
  'assess.section.abroad': 'Dépendance envers d’autres',
  'assess.section.failure': 'Ce qui cède quand des réseaux tombent',
  'assess.section.inside': 'À l’intérieur du pays',
  'assess.section.measures': 'Toutes les mesures',
  'assess.section.method': 'Comment lire ces chiffres',
  'assess.section.ipv6': 'En IPv6',

  'assess.leader':
    '{network, asn} achemine {share, share} des routes internationales, plus que tout autre réseau du pays.',
  'assess.leader.providers':
    'Derrière lui {count, plural, one {se tient # fournisseur étranger} other {se tiennent # fournisseurs étrangers}} : {providers, list}.',
  'assess.leader.no-providers':
    'Il n’a aucun fournisseur étranger : il atteint le monde par des pairs ou des clients.',
  'assess.no-leader': 'Aucun réseau national n’achemine les routes internationales des autres.',
  'assess.no-routes':
    'Aucune route internationale n’est connue ; on ne sait donc pas non plus à quoi elles tiennent.',
  'assess.abroad.leader':
    'À l’étranger, {share, share} des routes internationales traversent des réseaux du pays suivant, plus que de tout autre : {country, country}.',
  'assess.failure.single':
    'Si {network, asn} tombait, les autres perdraient {share, share} de leur connectivité internationale.',
  'assess.failure.pair': 'Si {networks, list} tombaient ensemble, ce serait {share, share}.',
  'assess.failure.none':
    'Aucun réseau national ne peut, à lui seul, priver les autres de connectivité internationale.',
  'assess.islanding':
    'Toutes les passerelles coupées, {share, share} des paires pondérées de réseaux nationaux resteraient reliées.',
  'assess.detour': 'Parmi les routes entre réseaux nationaux, {share, share} sortent du pays.',

  'assess.diagram.title': 'Par où entre le monde (part des routes entrantes)',
  'assess.diagram.world': 'Monde',
  'assess.diagram.upstreams': 'Fournisseurs étrangers',
  'assess.diagram.border': 'Réseaux frontière',
  'assess.diagram.transit': 'Transit intérieur',
  'assess.diagram.access': 'Réseaux d’accès',
  'assess.diagram.others': '{count, plural, one {# autre} other {# autres}}',

  'assess.table.networks': 'Réseaux nationaux qui acheminent les routes internationales',
  'assess.table.gateways': 'Passerelles les plus chargées',
  'assess.table.countries': 'Pays dont les réseaux sont traversés par les routes internationales',
  'assess.table.foreign': 'Réseaux étrangers traversés par les routes internationales',
  'assess.table.losses': 'Pires cas parmi les réseaux nationaux',
  'assess.table.access': 'Plus grands réseaux par leurs adresses',
  'assess.table.influence': 'Influence de transit à l’échelle du pays',
  'assess.table.chokepoints':
    'Réseaux frontière qui voient ensemble neuf dixièmes des routes internationales',
  'assess.table.measures':
    'Chaque mesure et son rang (1 = le plus exposé, pour les tailles 1 = le plus grand)',

  'assess.column.network': 'Réseau',
  'assess.column.name': 'Nom',
  'assess.column.country': 'Pays',
  'assess.column.share': 'Part',
  'assess.column.inbound': 'Entrant',
  'assess.column.outbound': 'Sortant',
  'assess.column.providers': 'Fournisseurs étrangers',
  'assess.column.neighbours': 'Voisins nationaux',
  'assess.column.from': 'Côté national',
  'assess.column.to': 'Côté étranger',
  'assess.column.role': 'Rôle du côté étranger',
  'assess.column.case': 'Cas',
  'assess.column.networks': 'Réseaux qui tombent',
  'assess.column.others-lose': 'Les autres perdent',
  'assess.column.they-lose': 'Eux-mêmes perdent',
  'assess.column.proof': 'Preuve',
  'assess.column.influence': 'Influence du réseau',
  'assess.column.measure': 'Mesure',
  'assess.column.value': 'Valeur',
  'assess.column.rank': 'Rang',
  'assess.column.rank-in': 'Région : {region, country}',
  'assess.column.median': 'Médiane',
  'assess.role.provider': 'fournisseur',
  'assess.role.peer': 'pair',
  'assess.role.customer': 'client',
  'assess.case.international': 'international, {count, plural, one {# réseau} other {# réseaux}}',
  'assess.case.domestic': 'intérieur, {count, plural, one {# réseau} other {# réseaux}}',
  'assess.proof.proved': 'pire cas prouvé',
  'assess.proof.bound': 'au plus {share, share}',
  'assess.rank.of': '{rank, number} sur {of, number}',

  'assess.method.routes':
    'Les routes sont calculées d’après qui achète à qui et qui est pair de qui : clients avant pairs, pairs avant fournisseurs, puis le moins de sauts, les routes égales à parts égales. C’est ce que permettent les liaisons connues, non ce qui a été mesuré sur le fil.',
  'assess.method.weights':
    'Un réseau pèse par les adresses qu’il annonce ; le poids de {known, number} réseaux nationaux sur {all, number} est connu, celui des autres compte comme inconnu, non comme nul.',
  'assess.method.world':
    'Le pays de {share, share} du poids mondial est inconnu ; cette part compte comme étrangère.',
  'assess.method.ranks':
    'Le rang 1 est celui du pays le plus exposé parmi ceux dont la mesure est connue ; les définitions sont dans {page, literal}.',
  'assess.method.influence':
    'L’influence de transit est calculée sur des chemins simulés depuis les réseaux qui ont le plus de voisins, faute de chemins observés.',
  'assess.method.no-ranks': 'Les rangs n’ont pas été demandés.',
  'assess.ipv6.missing': 'L’instantané n’a pas de plan IPv6 pour ce pays ; rien n’est dit d’IPv6.',
  'assess.ipv4.missing': 'L’instantané n’a pas de plan IPv4 pour ce pays ; rien n’est dit d’IPv4.',
  'assess.plane.ipv4': 'Plan IPv4',
  'assess.plane.ipv6': 'Plan IPv6',

  'assess.metric.networks': 'Réseaux',
  'assess.metric.networks.meaning': 'réseaux (AS) enregistrés dans le pays et pourvus d’une liaison',
  'assess.metric.weight': 'Adresses',
  'assess.metric.weight.meaning': 'adresses qu’ils annoncent (en IPv6 : blocs de taille /48)',
  'assess.metric.border-networks': 'Réseaux frontière',
  'assess.metric.border-networks.meaning': 'réseaux nationaux pourvus d’une passerelle internationale',
  'assess.metric.gateways': 'Passerelles internationales',
  'assess.metric.gateways.meaning': 'liaisons entre un réseau national et un réseau étranger',
  'assess.metric.foreign-providers': 'Fournisseurs étrangers',
  'assess.metric.foreign-providers.meaning':
    'réseaux étrangers qui vendent du transit à des réseaux nationaux',
  'assess.metric.unreached': 'Monde non atteint',
  'assess.metric.unreached.meaning':
    'part pondérée des paires d’un réseau national et d’un réseau étranger sans aucune route',
  'assess.metric.leading-gateway': 'Première passerelle',
  'assess.metric.leading-gateway.meaning':
    'plus grande part des routes internationales qui traversent un seul réseau national (hégémonie)',
  'assess.metric.leading-foreign-network': 'Premier réseau étranger',
  'assess.metric.leading-foreign-network.meaning':
    'plus grande part des routes internationales qui traversent un seul réseau étranger',
  'assess.metric.leading-foreign-country': 'Dépendance envers un pays',
  'assess.metric.leading-foreign-country.meaning':
    'plus grande part des routes internationales qui traversent les réseaux d’un seul autre pays',
  'assess.metric.detour': 'Détour',
  'assess.metric.detour.meaning': 'part pondérée des routes entre réseaux nationaux qui sortent du pays',
  'assess.metric.chokepoint-potential': 'Potentiel d’étranglement',
  'assess.metric.chokepoint-potential.meaning':
    'un divisé par le nombre de réseaux frontière qui voient ensemble neuf dixièmes des routes internationales',
  'assess.metric.reliability': 'Suspendus à un réseau',
  'assess.metric.reliability.meaning':
    'part des réseaux nationaux qui perdent toute chaîne de fournisseurs vers le sommet quand le pire réseau tombe',
  'assess.metric.transit-influence': 'Influence de transit',
  'assess.metric.transit-influence.meaning':
    'plus grande influence de transit d’un réseau à l’échelle du pays',
  'assess.metric.access-concentration': 'Concentration de l’accès',
  'assess.metric.access-concentration.meaning': 'indice de Herfindahl des adresses sur les réseaux nationaux',
  'assess.metric.border-concentration': 'Concentration à la frontière',
  'assess.metric.border-concentration.meaning':
    'indice de Herfindahl des routes internationales sur les réseaux frontière',
  'assess.metric.gateway-concentration': 'Concentration des passerelles',
  'assess.metric.gateway-concentration.meaning':
    'indice de Herfindahl des routes internationales sur les passerelles',
  'assess.metric.islanding-policy': 'Reliés une fois isolés',
  'assess.metric.islanding-policy.meaning':
    'part pondérée des paires nationales encore reliées, toutes passerelles coupées, selon les accords actuels des réseaux',
  'assess.metric.islanding-physical': 'Reliables une fois isolés',
  'assess.metric.islanding-physical.meaning':
    'part pondérée des paires nationales reliées, toutes passerelles coupées, si chaque réseau acheminait tout pour ses voisins',
  'assess.metric.loss-single': 'Pire perte simple',
  'assess.metric.loss-single.meaning':
    'connectivité internationale que perdent les autres quand tombe le pire réseau national',
  'assess.metric.loss-pair': 'Pire perte double',
  'assess.metric.loss-pair.meaning':
    'connectivité internationale que perdent les autres quand tombent les deux pires réseaux nationaux',
  'assess.metric.domestic-loss-single': 'Pire perte intérieure simple',
  'assess.metric.domestic-loss-single.meaning':
    'connectivité intérieure que perdent les autres quand tombe le pire réseau national',
  'assess.metric.domestic-loss-pair': 'Pire perte intérieure double',
  'assess.metric.domestic-loss-pair.meaning':
    'connectivité intérieure que perdent les autres quand tombent les deux pires réseaux nationaux',

  'compare.title': 'Les réseaux côte à côte : {countries, list}',
  'compare.section': 'Mesures',
  'compare.leaders': 'Premières passerelles',
  'compare.too-few': 'Indiquez au moins deux pays à comparer.',
  'rank.title': 'Tous les pays selon : {measure, text}',
  'rank.section': 'Classement',
  'rank.missing':
    '{count, plural, one {Pour # pays} other {Pour # pays}}, la mesure n’est pas connue : {countries, list}.',
  'rank.unknown-metric': 'Il n’y a pas de mesure {metric, literal} ; choisissez parmi {known, literal}.',

  'assess.unknown-country-near':
    'Il n’y a pas de pays {country, literal} (proche : {near, countries}). Donnez deux ou trois lettres (ISO 3166) ou un nom.',
  'assess.country-without-networks':
    'L’instantané ne connaît aucun réseau enregistré dans ce pays ({country, country}) ; il n’y a rien à évaluer. Un autre instantané en connaît peut-être.',
  'assess.no-countries':
    'L’instantané {file, literal} ne dit pas dans quel pays les réseaux sont enregistrés ; construisez-en un avec {option, literal}.',
  'assess.no-plane':
    'L’instantané {file, literal} n’a pas de plan {plane, literal} pour ce pays ; omettez {option, literal} pour voir les plans qu’il a.',
  'assess.unknown-country':
    'Il n’y a pas de pays {country, literal}. Donnez deux ou trois lettres (ISO 3166) ou un nom.',
};
