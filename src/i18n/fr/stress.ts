import type { stress as english } from '../en/stress.ts';
import type { Translation } from '../translation.ts';

export const stress: Translation<typeof english> = {
  'stress.title': 'Test de résistance du réseau : {country}',
  'stress.progress.samples': 'tirage d’Internets plausibles',
  'stress.coverage':
    'Les adresses de {share} des réseaux nationaux sont connues ; les autres ne comptent pas ici.',
  'stress.no-weight':
    'L’instantané ne connaît aucune adresse de ce pays ({country}) en {plane} ; prenez un instantané avec préfixes, ou l’autre plan.',
  'stress.nothing-fails':
    'Dites ce qui tombe en panne : un fichier de scénario, ou des options telles que {one} ou {other}.',
  'stress.file-and-flags':
    'Donnez soit un fichier de scénario, soit des options qui disent ce qui tombe en panne, pas les deux.',

  'stress.section.losses': 'Ce qui est perdu',
  'stress.section.networks': 'Qui est coupé et qui est rerouté',
  'stress.section.ways': 'Par qui passent les survivants',
  'stress.section.chokepoints': 'Nouveaux points d’étranglement',
  'stress.section.diagram': 'Les passerelles avant et après',
  'stress.section.time': 'Les pertes dans le temps',
  'stress.section.regions': 'Les pertes par région',
  'stress.section.scenario': 'Le scénario',
  'stress.section.uncertainty': 'Degré de certitude',

  'stress.loss.international': 'Portée internationale perdue',
  'stress.loss.domestic': 'Portée nationale perdue',
  'stress.loss.international.definition':
    'Parmi les paires formées d’un réseau national et d’un réseau étranger qui se joignent sans panne, pondérées par leurs adresses, la part de celles qui ne se joignent plus.',
  'stress.loss.domestic.definition':
    'Parmi les paires de réseaux nationaux qui se joignent sans panne, pondérées par leurs adresses, la part de celles qui ne se joignent plus.',
  'stress.loss.note':
    '{direct} sont les pertes des réseaux en panne eux-mêmes, {collateral} celles de tous les autres. Si chaque voisin transportait tout en cas d’urgence, {physical} seraient perdus : la vérité est entre les deux.',
  'stress.losses.caption': 'Les pertes en détail, avec des intervalles à {confidence}',
  'stress.losses.international-policy': 'internationale, par les routes convenues',
  'stress.losses.international-physical': 'internationale, par tout chemin',
  'stress.losses.domestic-policy': 'nationale, par les routes convenues',
  'stress.losses.domestic-physical': 'nationale, par tout chemin',
  'stress.column.loss': 'Perte',
  'stress.column.total': 'Totale',
  'stress.column.direct': 'Directe',
  'stress.column.collateral': 'Collatérale',
  'stress.column.low': 'Bas',
  'stress.column.high': 'Haut',

  'stress.fate.failed': 'en panne',
  'stress.fate.cut-off': 'coupé',
  'stress.fate.partly-cut': 'coupé en partie',
  'stress.fate.rerouted': 'rerouté',
  'stress.fate.unharmed': 'indemne',
  'stress.column.fate': 'Sort',
  'stress.column.networks': 'Réseaux',
  'stress.column.network': 'Réseau',
  'stress.column.weight': 'Poids',
  'stress.column.abroad-after': 'Étranger après',
  'stress.column.moved': 'Déplacé',
  'stress.column.hops-gained': 'Sauts gagnés',
  'stress.networks.explained':
    'Pour chaque réseau concerné : la part du monde qu’il joint encore, la part de son trafic venu de l’étranger qui entre désormais par d’autres passerelles, et de combien de sauts son chemin s’allonge.',

  'stress.hops':
    'Une route venue de l’étranger fait {after} sauts en moyenne ; avant la panne elle en faisait {before}.',
  'stress.countries.title': 'Pays d’où entrent les routes',
  'stress.countries.scale': 'part des routes venues de l’étranger',
  'stress.before': 'avant',
  'stress.after': 'après',
  'stress.column.before': 'Avant',
  'stress.column.after': 'Après',
  'stress.column.country': 'Pays',
  'stress.column.national': 'Réseau national',
  'stress.column.foreign': 'Réseau étranger',
  'stress.suppliers.caption': 'Voisins étrangers selon leur part des routes venues de l’étranger',
  'stress.gateways.caption': 'Passerelles selon leur part des routes venues de l’étranger',
  'stress.diverted': 'La fuite de {leaker} détourne par lui {share} du trafic venu de l’étranger.',

  'stress.chokepoints.definition':
    'Un nouveau point d’étranglement porte au moins {share} des routes venues de l’étranger, et au moins {rise} de plus qu’avant.',
  'stress.chokepoints.none': 'Aucun réseau ne devient un nouveau point d’étranglement.',
  'stress.diagram.before': 'Avant la panne',
  'stress.diagram.after': 'Après la panne',
  'stress.diagram.world': 'Monde',
  'stress.diagram.upstreams': 'Fournisseurs étrangers',
  'stress.diagram.border': 'Réseaux frontière',
  'stress.diagram.transit': 'Transit national',
  'stress.diagram.access': 'Réseaux d’accès',
  'stress.diagram.others': '{count, plural, one {# autre} other {# autres}}',

  'stress.time.title': 'Portée perdue dans le temps',
  'stress.time.x': 'temps',
  'stress.time.y': 'part perdue',
  'stress.time.international': 'internationale',
  'stress.time.domestic': 'nationale',
  'stress.column.from': 'De',
  'stress.column.until': 'À',
  'stress.column.events': 'Événements',
  'stress.column.links': 'Liaisons',
  'stress.column.region': 'Région',
  'stress.column.event': 'Événement',
  'stress.time.worst': 'Ce qui suit concerne la pire période, à partir de l’heure {from}.',
  'stress.events.caption': 'Les événements',

  'stress.uncertainty.samples':
    'Les intervalles contiennent {confidence} de {samples, plural, one {# Internet plausible} other {# Internets plausibles}}, où les étiquettes des liaisons du pays sont tirées à nouveau et des liaisons de pairs non vues ajoutées. Les liaisons entre réseaux étrangers sont prises telles quelles.',
  'stress.uncertainty.none': 'Aucun intervalle n’a été demandé.',
  'stress.uncertainty.labels.confidence':
    'Étiquettes fausses : {transit} des liaisons de fournisseur et {peer} des liaisons de pairs, d’après la confiance que l’inférence a enregistrée pour chacun.',
  'stress.uncertainty.labels.published':
    'Étiquettes fausses : {transit} des liaisons de fournisseur et {peer} des liaisons de pairs, selon la validation de {source} ; l’instantané n’enregistre pas de confiance propre.',
  'stress.uncertainty.unseen.vantage-points':
    'Liaisons de pairs non vues : au moins {rate} pour chaque liaison vue, d’après le nombre de celles qu’un seul et que deux points d’observation ont vues.',
  'stress.uncertainty.unseen.second-source':
    'Liaisons de pairs non vues : au moins {rate} pour chaque liaison vue, d’après ce qu’un second type de source a ajouté au premier.',
  'stress.uncertainty.unseen.nothing':
    'Cet instantané ne permet pas de dire combien de liaisons de pairs n’ont pas été vues ; les intervalles n’en tiennent pas compte.',

  'scenario.invalid': 'Le scénario {file} ne peut pas servir. Par ligne :',
  'scenario.flags-invalid': 'Ce que disent les options ne peut pas être testé :',
  'scenario.no-target': 'Rien ne tombe en panne dans {path} ; nommez {fields}.',
  'scenario.empty-selector': '{path} ne choisit rien ; donnez {fields}.',
  'scenario.end-without-start':
    '{until} est une date, mais aucun événement n’en a dans {field} ; donnez deux dates, ou deux durées telles que {example}.',
  'scenario.other-country':
    'Ce scénario est fait pour un autre pays ({country}) que celui demandé ({asked}) ; demandez le premier, ou ôtez le pays du fichier.',
  'named-sets.invalid': 'Les ensembles nommés de {file} ne peuvent pas servir. Par ligne :',
  'named-sets.row': '{given} n’est pas membre d’un ensemble nommé ; écrivez {right}.',
  'stress.unknown-network':
    '{asn} n’est pas dans cet instantané ; corrigez le numéro, ou sautez ce qui est inconnu avec {option}.',
  'stress.unknown-country':
    'L’instantané ne connaît aucun réseau de {country} ; corrigez le code, ou sautez-le avec {option}.',
  'stress.unknown-link':
    'Il n’y a pas de liaison entre {one} et {other} dans cet instantané ; le premier a pour voisins {neighbours}.',
  'stress.unknown-set': 'Il n’y a pas d’ensemble nommé {name} ; on connaît {known}.',
  'stress.empty-selection': '{path} ne choisit aucun réseau de cet instantané ; élargissez le choix.',
  'stress.no-gateway': '{path} ne choisit aucune passerelle : le pays n’en a pas là ; nommez d’autres pays.',
  'stress.lonely-exchange': 'Un seul membre ne fait pas un point d’échange ; nommez-en au moins deux.',
  'stress.own-hijack':
    '{asn} ne peut pas détourner ses propres préfixes ; nommez un autre réseau dans {field}, ou d’autres victimes.',
  'stress.ends-before-start': 'Cet événement finit avant de commencer ; {until} doit venir après {at}.',
  'stress.attacker-down':
    '{asn} est en panne au même moment dans l’événement {event} et ne peut rien annoncer ; changez l’un des deux.',
  'stress.down-twice':
    '{asn} est déjà en panne au même moment dans l’événement {event} ; il compte une fois.',

  'stress.progress.draws': 'tirage des parties aléatoires du scénario',
  'stress.section.draws': 'Si les dommages tombent autrement',
  'stress.draws.explained':
    'Les parties aléatoires du scénario ont été tirées {draws, plural, one {# fois} other {# fois}} ; chaque tirage compte par la plus grande perte de son cours.',
  'stress.draws.low': '5 % les plus doux',
  'stress.draws.median': 'Médiane',
  'stress.draws.high': '5 % les pires',
  'stress.draws.worst': 'Pire tirage',
  'stress.draws.scale': 'part des tirages',
  'stress.nothing-to-draw':
    'Rien dans ce scénario n’est tiré au hasard ; donnez {field} à un événement, ou renoncez aux tirages.',
  'stress.no-draws-file': '{file} ne contient pas de tirages ; nommez un autre fichier d’où reprendre.',
  'stress.other-draws':
    '{file} contient les tirages d’un autre scénario ou instantané ; nommez un autre fichier.',
};
