import type { assess as english } from '../en/assess.ts';
import type { Translation } from '../translation.ts';

export const assess: Translation<typeof english> = {
  'assess.title': 'Résilience du réseau de {country}',
  'assess.subtitle': 'Ce dont dépend la connectivité, au {date}',
  'assess.progress.countries': 'Calcul des mesures de tous les pays',

  'assess.section.summary': 'En bref',
  'assess.section.gateways': 'Passerelles internationales',
  'assess.section.abroad': 'Dépendance extérieure',
  'assess.section.failure': 'Conséquences des pannes de réseaux',
  'assess.section.inside': 'À l’intérieur du pays',
  'assess.section.measures': 'Toutes les mesures',
  'assess.section.method': 'Comment lire ces chiffres',
  'assess.section.ipv6': 'IPv6',

  'assess.leader':
    '{share} des routes internationales entrent ou sortent par {network}, plus que par tout autre réseau du pays : {crossing} le traversent vers d’autres réseaux ou depuis eux, et {ending} y commencent ou s’y terminent.',
  'assess.leader.providers':
    'Il achète du transit à {count, plural, one {# fournisseur étranger} other {# fournisseurs étrangers}} : {providers}.',
  'assess.leader.no-providers':
    'Il n’a aucun fournisseur étranger et atteint le monde par des pairs ou des clients.',
  'assess.no-routes':
    'Aucune route internationale n’est connue : on ne sait donc pas non plus de quoi elles dépendent.',
  'assess.abroad.leader':
    'Les réseaux de {country} acheminent {share} des routes internationales, plus que ceux de tout autre pays étranger.',
  'assess.failure.single':
    'Si {network} tombait en panne, {total} de la connectivité internationale serait perdue : {direct} par ses propres utilisateurs et {collateral} par tous les autres.',
  'assess.failure.single-own':
    'Si {network} tombait en panne, ses propres utilisateurs perdraient {total} de la connectivité internationale du pays. Ces données ne montrent aucune perte pour les autres.',
  'assess.failure.single-others':
    'Si {network} tombait en panne, les autres perdraient {total} de la connectivité internationale du pays. Ces données ne montrent aucune perte pour ses propres utilisateurs.',
  'assess.failure.pair': 'Si {networks} tombaient en panne ensemble, les autres perdraient {share}.',
  'assess.failure.none':
    'D’après ces données, la panne d’un seul réseau national, quel qu’il soit, ne ferait perdre aucune connectivité internationale.',
  'assess.islanding':
    'Toutes les passerelles coupées, {after} des paires pondérées de réseaux nationaux resteraient reliées, contre {before} auparavant : une perte intérieure de {loss}.',
  'assess.islanding.none':
    'Toutes les passerelles coupées, {after} des paires pondérées de réseaux nationaux resteraient reliées. Ces données ne montrent aucune perte intérieure.',
  'assess.detour': '{share} des routes entre réseaux nationaux sortent du pays.',
  'assess.inside.none':
    'Aucune route entre réseaux nationaux n’est connue : on ne sait donc pas non plus ce qui resterait relié à l’intérieur du pays.',
  'assess.inside.unseen':
    'Le peering à l’intérieur d’un pays se voit rarement de l’étranger : plus de routes peuvent rester à l’intérieur et plus de paires rester reliées que ces données ne le montrent.',

  'assess.diagram.title':
    'Par où les routes internationales entrent dans le pays (part des routes entrantes)',
  'assess.diagram.world': 'Monde',
  'assess.diagram.upstreams': 'Fournisseurs étrangers',
  'assess.diagram.border': 'Réseaux frontaliers',
  'assess.diagram.transit': 'Transit intérieur',
  'assess.diagram.access': 'Réseaux d’accès',
  'assess.diagram.others': '{count, plural, one {# autre} other {# autres}}',

  'assess.table.networks': 'Réseaux nationaux par lesquels les routes internationales entrent et sortent',
  'assess.table.gateways': 'Passerelles les plus chargées',
  'assess.table.countries': 'Pays dont les réseaux acheminent des routes internationales',
  'assess.table.foreign': 'Réseaux étrangers qui acheminent des routes internationales',
  'assess.table.losses':
    'Pires pannes de réseaux nationaux (directe : ce que perdent les réseaux en panne eux-mêmes ; collatérale : ce que perdent tous les autres)',
  'assess.table.access': 'Plus grands réseaux par le poids',
  'assess.table.influence': 'Influence de transit à l’échelle du pays',
  'assess.table.chokepoints':
    'Réseaux frontaliers les plus chargés, qui totalisent 90 % des routes internationales',
  'assess.table.measures':
    'Toutes les mesures et leur rang (1 = le plus exposé ; pour les tailles, 1 = le plus grand)',

  'assess.column.network': 'Réseau',
  'assess.column.name': 'Nom',
  'assess.column.country': 'Pays',
  'assess.column.share': 'Part',
  'assess.column.crossing': 'Traversent',
  'assess.column.ending': 'S’y terminent',
  'assess.column.inbound': 'Entrant',
  'assess.column.outbound': 'Sortant',
  'assess.column.providers': 'Fournisseurs étrangers',
  'assess.column.neighbours': 'Voisins nationaux',
  'assess.column.from': 'Côté national',
  'assess.column.to': 'Côté étranger',
  'assess.column.role': 'Rôle du côté étranger',
  'assess.column.case': 'Cas',
  'assess.column.networks': 'Réseaux en panne',
  'assess.column.proof': 'Preuve',
  'assess.column.influence': 'Influence du réseau',
  'assess.column.measure': 'Mesure',
  'assess.column.value': 'Valeur',
  'assess.column.rank': 'Rang',
  'assess.column.coverage': 'Couverture',
  'assess.column.rank-in': 'Région : {region, country}',
  'assess.column.median': 'Médiane',
  'assess.role.provider': 'fournisseur',
  'assess.role.peer': 'pair',
  'assess.role.customer': 'client',
  'assess.case.international-total': 'internationale, en tout',
  'assess.case.domestic-total': 'intérieure, en tout',
  'assess.case.international': 'internationale, {count, plural, one {# réseau} other {# réseaux}}',
  'assess.case.domestic': 'intérieur, {count, plural, one {# réseau} other {# réseaux}}',
  'assess.proof.proved': 'pire cas prouvé',
  'assess.proof.bound': 'au plus {share, share}',
  'assess.losses.nobody': 'aucun',
  'assess.rank.of': '{rank, number} sur {of, number}',

  'assess.method.routes':
    'Les routes sont calculées à partir des liaisons de transit et de peering connues. Un réseau préfère les routes par ses clients, puis par ses pairs, puis par ses fournisseurs, et parmi elles celles qui comptent le moins de sauts. Les routes équivalentes se partagent le trafic à parts égales. Le résultat est ce que permettent les liaisons connues, et non ce qui a été mesuré sur le réseau.',
  'assess.method.weights':
    'Le poids d’un réseau est le nombre d’adresses qu’il annonce, sauf si un avis en nomme un autre. Celui de {known} réseaux nationaux reliés sur {all} est connu, dont {none} n’annoncent rien ; celui des autres est inconnu, et non nul.',
  'assess.method.weights.all':
    'Le poids d’un réseau est le nombre d’adresses qu’il annonce, sauf si un avis en nomme un autre. Celui de tous les réseaux nationaux reliés est connu : {all}, dont {none} n’annoncent rien.',
  'assess.method.unlinked':
    'En tout, {national} du poids national et {foreign} du poids étranger sont connus avec des liaisons. La couverture à côté d’un chiffre est la part connue de ce dont ce chiffre a besoin ; voir {page}.',
  'assess.method.unlinked.further':
    '{count, plural, one {# autre réseau national annonce des adresses, mais aucune de ses liaisons n’est connue.} other {# autres réseaux nationaux annoncent des adresses, mais aucune de leurs liaisons n’est connue.}}',
  'assess.method.unlinked.unknown':
    'L’instantané ne dit pas ce qu’annoncent les réseaux sans liaison ; la couverture des chiffres n’est donc pas connue.',
  'assess.method.countries':
    'De ce que les routes internationales traversent à l’étranger, {share} sont des réseaux dont le pays n’est pas connu.',
  'assess.method.old-links':
    '{international} de la connectivité internationale et {domestic} de la connectivité intérieure reposent sur des liaisons anciennes, et {gateways} des routes internationales passent la frontière par l’une d’elles.',
  'assess.method.old-links.international':
    '{international} de la connectivité internationale repose sur des liaisons anciennes, et {gateways} des routes internationales passent la frontière par l’une d’elles.',
  'assess.method.old-links.unknown':
    'L’instantané ne dit pas quand ses liaisons ont été vues pour la dernière fois.',
  'assess.method.world':
    'Les réseaux qui représentent {share} du poids mondial n’ont pas de pays connu et comptent comme étrangers.',
  'assess.ipv6.weights':
    'En IPv6, le poids d’un réseau est le nombre de blocs /48 qu’il annonce, utilisés ou non. {network} annonce à lui seul {share} de ce qu’annonce le pays : les parts en IPv6 en disent donc peu sur les personnes.',
  'assess.method.ranks':
    'Le rang 1 est celui du pays le plus exposé parmi ceux dont la mesure est connue. Les définitions se trouvent dans {page}.',
  'assess.method.influence':
    'L’influence de transit est calculée sur des chemins simulés depuis les réseaux qui ont le plus de voisins, car l’instantané ne contient pas de chemins observés.',
  'assess.method.no-ranks': 'Les rangs n’ont pas été demandés.',
  'assess.missing.international': 'aucune route internationale',
  'assess.missing.domestic': 'aucune route entre réseaux nationaux',
  'assess.missing.weight': 'aucun poids connu',
  'assess.missing.networks': 'aucun réseau avec une liaison connue',
  'assess.missing.chokepoint': 'tous les réseaux frontaliers ensemble restent sous 90 %',
  'assess.no-rank.gateway-concentration': 'sans rang : calculé pour le seul pays évalué',
  'assess.ipv6.missing': 'L’instantané n’a pas de données IPv6 pour ce pays : le rapport ne dit rien d’IPv6.',
  'assess.ipv4.missing': 'L’instantané n’a pas de données IPv4 pour ce pays : le rapport ne dit rien d’IPv4.',
  'assess.plane.ipv4': 'IPv4',
  'assess.plane.ipv6': 'IPv6',

  'assess.metric.networks': 'Réseaux',
  'assess.metric.networks.meaning': 'réseaux (AS) enregistrés dans le pays qui ont au moins une liaison',
  'assess.metric.weight': 'Poids',
  'assess.metric.weight.meaning':
    'adresses que ces réseaux annoncent (en IPv6 : blocs /48), ou ce qu’un avis nomme à leur place',
  'assess.metric.border-networks': 'Réseaux frontaliers',
  'assess.metric.border-networks.meaning': 'réseaux nationaux dotés d’une passerelle internationale',
  'assess.metric.gateways': 'Passerelles internationales',
  'assess.metric.gateways.meaning': 'liaisons entre un réseau national et un réseau étranger',
  'assess.metric.foreign-providers': 'Fournisseurs étrangers',
  'assess.metric.foreign-providers.meaning':
    'réseaux étrangers qui vendent du transit à des réseaux nationaux',
  'assess.metric.unreached': 'Monde inaccessible',
  'assess.metric.unreached.meaning':
    'part pondérée des paires formées d’un réseau national et d’un réseau étranger qui n’ont aucune route',
  'assess.metric.leading-network': 'Premier réseau',
  'assess.metric.leading-network.meaning':
    'plus grande part des routes internationales qui traversent un même réseau national ou s’y terminent',
  'assess.metric.leading-gateway': 'Première passerelle',
  'assess.metric.leading-gateway.meaning':
    'part des routes internationales qu’achemine le réseau national le plus chargé (hégémonie)',
  'assess.metric.leading-foreign-network': 'Premier réseau étranger',
  'assess.metric.leading-foreign-network.meaning':
    'part des routes internationales qu’achemine le réseau étranger le plus chargé',
  'assess.metric.leading-foreign-country': 'Dépendance à l’égard d’un pays',
  'assess.metric.leading-foreign-country.meaning':
    'part des routes internationales qu’acheminent les réseaux du pays étranger le plus emprunté',
  'assess.metric.detour': 'Détour',
  'assess.metric.detour.meaning': 'part pondérée des routes entre réseaux nationaux qui sortent du pays',
  'assess.metric.chokepoint-potential': 'Potentiel d’étranglement',
  'assess.metric.chokepoint-potential.meaning':
    'un divisé par le nombre de réseaux frontaliers, pris parmi les plus chargés, qui totalisent 90 % des routes internationales',
  'assess.metric.reliability': 'Dépendance à l’égard d’un réseau',
  'assess.metric.reliability.meaning':
    'part des réseaux nationaux qui perdent toute chaîne de fournisseurs jusqu’au sommet d’Internet quand le pire réseau national tombe en panne',
  'assess.metric.transit-influence': 'Influence de transit',
  'assess.metric.transit-influence.meaning':
    'plus grande influence de transit d’un réseau à l’échelle du pays',
  'assess.metric.access-concentration': 'Concentration de l’accès',
  'assess.metric.access-concentration.meaning': 'indice de Herfindahl des adresses, par réseau national',
  'assess.metric.border-concentration': 'Concentration à la frontière',
  'assess.metric.border-concentration.meaning':
    'indice de Herfindahl des routes internationales, par réseau frontalier',
  'assess.metric.gateway-concentration': 'Concentration des passerelles',
  'assess.metric.gateway-concentration.meaning':
    'indice de Herfindahl des routes internationales, par passerelle',
  'assess.metric.islanding-policy': 'Reliés en cas d’isolement',
  'assess.metric.islanding-policy.meaning':
    'part pondérée des paires de réseaux nationaux encore reliées quand toutes les passerelles sont coupées, selon les accords de routage actuels',
  'assess.metric.islanding-physical': 'Reliables en cas d’isolement',
  'assess.metric.islanding-physical.meaning':
    'part pondérée des paires de réseaux nationaux reliées quand toutes les passerelles sont coupées, si chaque réseau acheminait tout le trafic de ses voisins',
  'assess.metric.total-loss-single': 'Pire perte simple',
  'assess.metric.total-loss-single.meaning':
    'connectivité internationale perdue en tout, par ses propres utilisateurs et par tous les autres, quand le pire réseau national tombe en panne',
  'assess.metric.loss-single': 'Pire perte simple des autres',
  'assess.metric.loss-single.meaning':
    'connectivité internationale que perdent les autres quand le pire réseau national tombe en panne',
  'assess.metric.loss-pair': 'Pire perte double des autres',
  'assess.metric.loss-pair.meaning':
    'connectivité internationale que perdent les autres quand les deux pires réseaux nationaux tombent en panne',
  'assess.metric.domestic-loss-single': 'Pire perte intérieure simple des autres',
  'assess.metric.domestic-loss-single.meaning':
    'connectivité intérieure que perdent les autres quand le pire réseau national tombe en panne',
  'assess.metric.domestic-loss-pair': 'Pire perte intérieure double des autres',
  'assess.metric.domestic-loss-pair.meaning':
    'connectivité intérieure que perdent les autres quand les deux pires réseaux nationaux tombent en panne',

  'compare.title': 'Comparaison des réseaux : {countries}',
  'compare.title.many': 'Comparaison des réseaux de {count, plural, one {# pays} other {# pays}}',
  'compare.section': 'Mesures',
  'compare.coverage': 'Ce qui est connu',
  'compare.coverage.explained':
    'Part connue de ce dont les mesures ont besoin : réseaux nationaux reliés, leur poids, paires d’un réseau national et d’un réseau étranger, paires de réseaux nationaux, pays que traversent les routes internationales. La dernière colonne est la part de la connectivité internationale qui repose sur des liaisons vues pour la dernière fois plus d’un an avant la date de l’instantané.',
  'compare.coverage.networks': 'Réseaux',
  'compare.coverage.weight': 'Poids',
  'compare.coverage.international': 'Paires internationales',
  'compare.coverage.domestic': 'Paires intérieures',
  'compare.coverage.countries': 'Pays traversés',
  'compare.coverage.old-links': 'Sur liaisons anciennes',
  'compare.explained': 'Les mesures en {plane}.',
  'compare.explained.ranks':
    'Les mesures en {plane}, avec entre parenthèses le rang parmi tous les pays : 1 est le plus exposé, ou le plus grand si la mesure est une taille.',
  'compare.cell': '{value} ({rank})',
  'compare.leaders': 'Premiers réseaux et pires pertes simples',
  'compare.too-few': 'Indiquez au moins deux pays à comparer.',
  'rank.title': 'Classement des pays : {measure}',
  'rank.all.title': 'Classement des pays selon toutes les mesures',
  'rank.all.subtitle':
    'Les {first, number} premiers pays selon chaque mesure ; le rang 1 est le plus exposé, ou le plus grand si la mesure est une taille',
  'rank.measure-or-all':
    'Indiquez une mesure, ou {option, literal} pour les avoir toutes : {known, literal}.',
  'rank.section': 'Classement',
  'rank.missing':
    'La mesure n’est pas connue pour {count, plural, one {# pays} other {# pays}} : {countries}.',
  'rank.thin':
    '{count, plural, one {Pour # de ces pays, moins de la moitié de ce dont la mesure a besoin est connue : son rang dit peu.} other {Pour # de ces pays, moins de la moitié de ce dont la mesure a besoin est connue : leur rang dit peu.}}',
  'rank.unknown-metric': 'Aucune mesure ne s’appelle {metric} ; choisissez parmi {known}.',

  'assess.unknown-country-near':
    'Aucun pays ne s’appelle {country} (noms proches : {near}). Donnez un code de deux ou trois lettres (ISO 3166) ou un nom.',
  'assess.country-without-networks':
    'L’instantané ne contient aucun réseau enregistré en {country} dont une liaison soit connue ; essayez un autre instantané.',
  'assess.no-countries':
    'L’instantané {file, literal} ne dit pas dans quel pays les réseaux sont enregistrés ; construisez-en un avec {option, literal}.',
  'assess.no-plane':
    'L’instantané {file} n’a pas de données {plane} pour ce pays ; retirez {option} pour voir celles qu’il contient.',
  'assess.unknown-country':
    'Aucun pays ne s’appelle {country}. Donnez un code de deux ou trois lettres (ISO 3166) ou un nom.',
};
