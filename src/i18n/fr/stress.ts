import type { stress as english } from '../en/stress.ts';
import type { Translation } from '../translation.ts';

export const stress: Translation<typeof english> = {
  'stress.title': 'Test de résistance du réseau de {country}',
  'stress.progress.samples': 'rééchantillonnage d’Internet',
  'stress.no-weight':
    'L’instantané ne contient aucune adresse {plane} de {country} ; utilisez un instantané avec préfixes, ou l’autre version d’IP.',
  'stress.goes-with': '{option} porte sur des services : indiquez leur dossier avec {other}.',
  'stress.nothing-fails':
    'Dites ce qui tombe en panne : un fichier de scénario, ou des options telles que {one} ou {other}.',
  'stress.file-and-flags':
    'Donnez soit un fichier de scénario, soit des options qui disent ce qui tombe en panne, pas les deux.',

  'stress.section.losses': 'Ce qui est perdu',
  'stress.section.networks': 'Qui est coupé et qui est rerouté',
  'stress.section.ways': 'Qui achemine le trafic restant',
  'stress.section.chokepoints': 'Nouveaux points d’étranglement',
  'stress.section.diagram': 'Passerelles avant et après',
  'stress.section.time': 'Pertes dans le temps',
  'stress.section.regions': 'Pertes par région',
  'stress.section.scenario': 'Scénario',
  'stress.section.uncertainty': 'Incertitude',
  'stress.loss.none-shown': 'Ces données ne montrent aucune perte.',

  'stress.early':
    'D’après les seules liaisons connues, {international} de la connectivité internationale et {domestic} de la connectivité intérieure sont perdus. Les intervalles suivent.',
  'stress.loss.international': 'Connectivité internationale perdue',
  'stress.loss.domestic': 'Connectivité intérieure perdue',
  'stress.loss.international.definition':
    'Part des paires formées d’un réseau national et d’un réseau étranger qui se joignent en l’absence de panne et ne se joignent plus, selon leur poids.',
  'stress.loss.domestic.definition':
    'Part des paires de réseaux nationaux qui se joignent en l’absence de panne et ne se joignent plus, selon leur poids.',
  'stress.loss.note':
    '{direct} est perdu par les réseaux en panne eux-mêmes et {collateral} par tous les autres. Si les pairs et les réseaux frères aidaient, la perte serait de {helped}. Si chaque voisin acheminait tout le trafic en cas d’urgence, elle serait de {physical}. Chacune est une part de ce qui est joint sans panne dans le même cas. Ce qui resterait vraiment joint se situe entre le premier cas et le dernier.',
  'stress.connected':
    'Parmi les paires de réseaux nationaux, {before} se joignent avant la panne et {after} après.',
  'stress.losses.caption': 'Toutes les pertes, avec des intervalles à {confidence}',
  'stress.losses.international-policy': 'internationale, par les routes convenues',
  'stress.losses.international-helped': 'internationale, avec l’aide des pairs',
  'stress.losses.international-physical': 'internationale, par tout chemin',
  'stress.losses.domestic-policy': 'intérieure, par les routes convenues',
  'stress.losses.domestic-helped': 'intérieure, avec l’aide des pairs',
  'stress.losses.domestic-physical': 'intérieure, par tout chemin',
  'stress.column.loss': 'Perte',
  'stress.column.total': 'Totale',
  'stress.column.direct': 'Directe',
  'stress.column.collateral': 'Collatérale',
  'stress.column.low': 'Bas',
  'stress.column.high': 'Haut',
  'stress.column.known': 'Liaisons connues',

  'stress.fate.failed': 'en panne',
  'stress.fate.cut-off': 'coupé',
  'stress.fate.mostly-cut': 'coupé pour l’essentiel',
  'stress.fate.partly-cut': 'coupé en partie',
  'stress.fate.reduced': 'légèrement réduit',
  'stress.fate.rerouted': 'rerouté',
  'stress.fate.unharmed': 'indemne',
  'stress.fates.explained':
    'Selon ce qui reste de la connectivité avec l’étranger : coupé, moins de {cut} ; coupé pour l’essentiel, moins de {half} ; coupé en partie, moins de {most} ; légèrement réduit, {all} au plus.',
  'stress.column.fate': 'État',
  'stress.column.networks': 'Réseaux',
  'stress.column.network': 'Réseau',
  'stress.column.weight': 'Poids',
  'stress.column.abroad-after': 'Étranger joignable',
  'stress.column.moved': 'Rerouté',
  'stress.column.hops-gained': 'Sauts en plus',
  'stress.networks.explained':
    'Pour chaque réseau touché : la part du monde qu’il joint encore, la part de son trafic venu de l’étranger qui entre désormais par d’autres passerelles, et le nombre de sauts dont ses routes s’allongent.',

  'stress.hops':
    'Les routes venues de l’étranger comptent en moyenne {after} sauts, contre {before} avant la panne.',
  'stress.hops.none':
    'Il ne reste aucune route venue de l’étranger ; avant la panne, elles comptaient en moyenne {before} sauts.',
  'stress.countries.title': 'Pays d’où entrent les routes',
  'stress.countries.scale': 'part des routes venues de l’étranger',
  'stress.countries.unknown':
    'En outre, {after} de ces routes entrent par des réseaux dont le pays n’est pas connu ({before} avant la panne).',
  'stress.before': 'avant',
  'stress.after': 'après',
  'stress.column.before': 'Avant',
  'stress.column.after': 'Après',
  'stress.column.country': 'Pays',
  'stress.column.national': 'Réseau national',
  'stress.column.foreign': 'Réseau étranger',
  'stress.suppliers.caption': 'Voisins étrangers selon leur part des routes venues de l’étranger',
  'stress.gateways.caption': 'Passerelles selon leur part des routes venues de l’étranger',
  'stress.diverted':
    'La fuite de routes de {leaker} détourne par ce réseau {share} du trafic venu de l’étranger.',

  'stress.chokepoints.definition':
    'Un nouveau point d’étranglement achemine au moins {share} de toutes les routes venues de l’étranger, et au moins {rise} de toutes les routes de plus qu’avant.',
  'stress.chokepoints.none': 'Aucun réseau ne devient un nouveau point d’étranglement.',
  'stress.diagram.before': 'Avant la panne',
  'stress.diagram.after': 'Après la panne',
  'stress.diagram.world': 'Monde',
  'stress.diagram.upstreams': 'Fournisseurs étrangers',
  'stress.diagram.border': 'Réseaux frontaliers',
  'stress.diagram.transit': 'Transit intérieur',
  'stress.diagram.access': 'Réseaux d’accès',
  'stress.diagram.others': '{count, plural, one {# autre} other {# autres}}',

  'stress.time.title': 'Connectivité perdue dans le temps',
  'stress.time.x': 'temps',
  'stress.time.y': 'part perdue',
  'stress.time.international': 'internationale',
  'stress.time.domestic': 'intérieure',
  'stress.column.from': 'De',
  'stress.until.open': 'fin non fixée',
  'stress.column.until': 'À',
  'stress.event.numbered': 'Événement {number, number}',
  'stress.column.events': 'Événements',
  'stress.column.links': 'Liaisons',
  'stress.column.region': 'Région',
  'stress.column.event': 'Événement',
  'stress.time.worst': 'Les sections suivantes décrivent la pire période, qui commence à l’heure {from}.',
  'stress.time.sampled':
    'Seules les {count} pires périodes ont des intervalles de confiance ; les pertes des autres sont celles des seules liaisons connues. Avec moins d’échantillons ({option}), davantage de périodes ont des intervalles.',
  'stress.events.caption': 'Événements',

  'stress.uncertainty.samples':
    'Les intervalles couvrent {confidence} de {samples, plural, one {# Internet rééchantillonné} other {# Internets rééchantillonnés}}, où les étiquettes des liaisons du pays sont tirées de nouveau et où des liaisons de peering non observées sont ajoutées. Les liaisons entre réseaux étrangers ne changent pas.',
  'stress.uncertainty.none': 'Aucun intervalle n’a été demandé.',
  'stress.uncertainty.labels.confidence':
    'Étiquettes fausses : {transit} des liaisons de transit et {peer} des liaisons de peering, d’après la confiance enregistrée avec chaque liaison.',
  'stress.uncertainty.labels.published':
    'Étiquettes fausses : {transit} des liaisons de transit et {peer} des liaisons de peering, d’après la validation par {source}. L’instantané n’enregistre lui-même aucune confiance.',
  'stress.uncertainty.unseen.vantage-points':
    'Liaisons de peering non observées : au moins {rate} pour chaque liaison observée, d’après le nombre de celles qu’un seul et que deux points d’observation ont vues.',
  'stress.uncertainty.unseen.second-source':
    'Liaisons de peering non observées : au moins {rate} pour chaque liaison observée, d’après ce qu’un second type de source a ajouté au premier.',
  'stress.uncertainty.unseen.nothing':
    'Le nombre de liaisons de peering non observées ne peut pas être estimé à partir de cet instantané : les intervalles n’en tiennent pas compte.',

  'scenario.invalid': 'Le scénario {file} ne peut pas être utilisé. Par ligne :',
  'scenario.flags-invalid': 'Ces options ne peuvent pas être testées :',
  'scenario.no-target': 'Rien ne tombe en panne dans {path} ; indiquez {fields}.',
  'scenario.empty-selector': '{path} ne choisit rien ; donnez {fields}.',
  'scenario.end-without-start':
    '{until} est une date, mais aucun événement n’a de date dans {field} ; donnez deux dates, ou deux durées telles que {example}.',
  'scenario.other-country':
    'Ce scénario porte sur {country} et non sur {asked} ; demandez le premier pays, ou retirez le pays du fichier.',
  'named-sets.invalid': 'Les ensembles nommés de {file} ne peuvent pas être utilisés. Par ligne :',
  'named-sets.row': '{given} n’est pas un membre d’ensemble nommé ; écrivez {right}.',
  'stress.unknown-network':
    '{asn} n’est pas dans cet instantané ; corrigez le numéro, ou ignorez les réseaux inconnus avec {option}.',
  'stress.unknown-country':
    'L’instantané n’a aucun réseau de {country} ; corrigez le code, ou ignorez les pays inconnus avec {option}.',
  'stress.unknown-link':
    'Il n’y a pas de liaison entre {one} et {other} dans cet instantané ; le premier a pour voisins {neighbours}.',
  'stress.no-sets':
    'Aucun ensemble n’a été fourni, donc {name} ne désigne rien ; indiquez leur fichier avec {sets}.',
  'stress.no-country':
    '{file} ne nomme aucun pays ; ajoutez-y {field}, ou indiquez-en un avant lui, par exemple {example}.',
  'stress.unknown-set': 'Aucun ensemble ne s’appelle {name} ; choisissez parmi {known}.',
  'stress.empty-selection': '{path} ne choisit aucun réseau de cet instantané ; élargissez le choix.',
  'stress.no-gateway':
    '{path} ne choisit aucune passerelle, car le pays n’en a pas là ; indiquez d’autres pays.',
  'stress.lonely-exchange': 'Un point d’échange demande au moins deux membres ; indiquez-en un autre.',
  'stress.own-hijack':
    '{asn} ne peut pas détourner ses propres préfixes ; nommez un autre réseau dans {field}, ou d’autres victimes.',
  'stress.ends-before-start': 'Cet événement finit avant de commencer ; {until} doit venir après {at}.',
  'stress.attacker-down':
    '{asn} est en panne au même moment dans l’événement {event} et ne peut rien annoncer ; modifiez l’un des deux.',
  'stress.down-twice':
    '{asn} est déjà en panne au même moment dans l’événement {event} ; il compte une fois.',
  'stress.down-often':
    'Dans {count, plural, one {# événement} other {# événements}}, un réseau tombe alors qu’il est déjà en panne au même moment, par exemple {asn} dans l’événement {event} ; chacun compte une fois.',
  'stress.skipped':
    'L’instantané ne contient pas {count, plural, one {# élément} other {# éléments}} que le scénario nomme, et le scénario a été testé sans : {names}.',

  'stress.progress.draws': 'tirage des parties aléatoires du scénario',
  'stress.section.draws': 'Comment les résultats varient avec les dégâts aléatoires',
  'stress.draws.explained':
    'Les parties aléatoires du scénario ont été tirées {draws, plural, one {# fois} other {# fois}} ; chaque tirage est représenté par sa plus grande perte.',
  'stress.draws.low': '5 % les moins graves',
  'stress.draws.median': 'Médiane',
  'stress.draws.high': '5 % les plus graves',
  'stress.draws.worst': 'Pire tirage',
  'stress.draws.scale': 'part des tirages',
  'stress.nothing-to-draw':
    'Rien n’est aléatoire dans ce scénario ; donnez {field} à un événement, ou renoncez aux tirages.',
  'stress.no-draws-file': '{file} ne contient pas de tirages ; indiquez un autre fichier pour continuer.',
  'stress.other-draws':
    '{file} contient les tirages d’un autre scénario ou d’un autre instantané ; indiquez un autre fichier.',
};
