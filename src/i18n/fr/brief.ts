import type { brief as english } from '../en/brief.ts';
import type { Translation } from '../translation.ts';

export const brief: Translation<typeof english> = {
  'brief.title': '{one} et {other} : note de coopération',
  'brief.title.region': 'Note de coopération régionale : {countries}',
  'brief.subtitle': 'Dépendance mutuelle, projets communs et offres, au {date}',
  'brief.progress.flows': 'Calcul des routes',
  'brief.progress.projects': 'Évaluation des projets communs',
  'brief.progress.partners': 'Préparation des notes sur tous les partenaires',
  'brief.partners.title': '{country} et tous les partenaires',
  'brief.partners.section': 'Partenaires',
  'brief.partners.out':
    'Les notes sur tous les partenaires demandent un dossier ; indiquez-le avec {option}.',
  'brief.partners.one':
    'Les notes sur tous les partenaires portent sur un seul pays ; n’en indiquez qu’un avec {option}.',
  'brief.partners.column.partner': 'Partenaire',
  'brief.partners.column.on': 'Dépendance envers le partenaire',
  'brief.partners.column.by': 'Dépendance du partenaire',
  'brief.partners.column.projects': 'Projets trouvés',
  'brief.partners.column.gain': 'Gain propre',
  'brief.partners.column.theirs': 'Gain du partenaire',
  'brief.partners.written':
    '{files, plural, one {# fichier} other {# fichiers}} sur {partners, plural, one {# partenaire} other {# partenaires}} dans {folder}.',
  'brief.partners.note':
    'La dépendance est la part des routes internationales, dans les deux sens. Les gains sont ceux du meilleur projet de chaque note. Les partenaires avec lesquels les deux pays gagnent le plus viennent en premier.',
  'brief.partners.none':
    'Aucun autre pays n’a de réseau dans cet instantané : il n’y a donc aucun partenaire pour {country}.',
  'brief.progress.writing': 'Écriture des notes',
  'brief.too-few': 'Une note demande deux pays, ou plusieurs avec {option}.',
  'brief.same-country': 'Pays indiqué deux fois : {country}. Indiquez un autre partenaire.',
  'brief.section.summary': 'En bref',
  'brief.section.standing': 'Situation de chaque pays',
  'brief.section.dependence': 'Dépendance mutuelle',
  'brief.section.projects': 'Projets communs qui ne nuisent à aucun pays',
  'brief.section.restoration': 'Rétablissement commun',
  'brief.progress.restoration': 'Plans de rétablissement, séparés et communs',
  'brief.restoration.helped':
    'Dégâts en {one} seulement ({count, plural, one {# réparation} other {# réparations}}) : la perte est de {alone}. Avec les équipes et les pièces de rechange de {other} en plus, elle est de {helped}, soit {gain} de moins.',
  'brief.restoration.helped-drawn':
    'Dégâts en {one} seulement ({count, plural, one {# réparation tirée} other {# réparations tirées}} au sort) : la perte est de {alone}. Avec les équipes et les pièces de rechange de {other} en plus, elle est de {helped}, soit {gain} de moins.',
  'brief.restoration.both':
    'Dégâts dans les deux pays à la fois : la perte est de {alone} avec des plans séparés et de {shared} avec un plan commun, soit {gain} de moins.',
  'brief.restoration.worse':
    'Avec le plan commun, la perte de {country} serait plus grande qu’avec un plan séparé : {shared} au lieu de {alone}. Cette aide devrait être compensée.',
  'brief.restoration.common': 'Compétences et pièces qui portent le même nom des deux côtés : {names}.',
  'brief.restoration.nothing-common':
    'Les inventaires n’ont aucun nom de compétence ou de pièce en commun : rien ne peut donc être prêté. Utilisez des noms communs.',
  'brief.restoration.fibres':
    'Fibres entre points frontaliers, et réduction des pertes de chaque pays quand lui seul est touché',
  'brief.restoration.no-fibre':
    'Les inventaires n’ont pas deux centraux, centres de données ou stations d’atterrissement assez proches pour une fibre à travers la frontière.',
  'brief.restoration.column.point': 'Point frontalier : {country}',
  'brief.restoration.column.km': 'Distance (km)',
  'brief.restoration.method':
    'Les pertes sont le nombre de personnes sans service multiplié par les heures, selon les plans de rétablissement des deux inventaires. Les équipes prêtées travaillent à l’heure locale du pays touché, les formalités de frontière ne prennent pas de temps et une fibre suit la ligne droite.',
  'brief.inventory.pair': '{option} sert aux notes sur deux pays ; donnez l’inventaire de chacun.',
  'brief.inventory.missing': 'Il manque l’inventaire de {country} ; donnez-en un par pays avec {option}.',
  'brief.inventory.twice': '{option} est donné deux fois pour {country} ; retirez-en un.',
  'brief.inventory.form':
    '{entry} ne dit pas à quel pays il correspond ; écrivez {option}, puis le pays, le signe égal et le chemin. Pays possibles : {known}.',
  'brief.services':
    'Services de {one} qui continuent si tous les réseaux de {other} cessent de servir ceux de {one}',
  'brief.section.offers': 'Ce que chacun peut offrir à l’autre',
  'brief.section.method': 'Comment lire ces chiffres',
  'brief.depends':
    'Les réseaux de {other} acheminent {share} des routes internationales de {one} ; le premier est {network}.',
  'brief.depends.not': 'Aucune route internationale de {one} ne traverse un réseau de {other}.',
  'brief.depends.unknown': 'Les routes internationales de {one} ne sont pas connues.',
  'brief.depends.domestic': '{share} des routes entre les réseaux de {one} passent par {other}.',
  'brief.withdrawal':
    'Si tous les réseaux de {other} cessaient de servir ceux de {one}, {total} de la connectivité internationale de {one} serait perdue : {direct} avec ces réseaux et {collateral} avec le reste du monde.',
  'brief.withdrawal.none':
    'Ces données ne montrent aucune perte si tous les réseaux de {other} cessaient de servir ceux de {one}.',
  'brief.gateways':
    'Si seules les passerelles entre les deux pays tombaient en panne, la perte serait de {share}.',
  'brief.gateways.none':
    'Si seules les passerelles entre les deux pays tombaient en panne, ces données ne montrent aucune perte.',
  'brief.between':
    '{share} du trafic de {one} vers {other} traverse des réseaux d’aucun des deux pays, le plus souvent ceux de {third}. Une route compte en moyenne {hops} sauts.',
  'brief.between.mostly-unknown':
    '{share} du trafic de {one} vers {other} traverse des réseaux d’aucun des deux pays, le plus souvent des réseaux dont le pays n’est pas connu ({unknown}). Une route compte en moyenne {hops} sauts.',
  'brief.between.direct':
    'Le trafic de {one} vers {other} ne traverse aucun réseau que l’on sache d’un pays tiers. Une route compte en moyenne {hops} sauts.',
  'brief.between.unknown':
    '{share} du trafic de {one} vers {other} traverse des réseaux dont le pays n’est pas connu.',
  'brief.between.none': 'Aucune route de {one} vers {other} n’est connue.',
  'brief.best': 'Le projet le plus utile : {project}.',
  'brief.best.change':
    'Avec lui, la part du trafic de {country} qui traverse des réseaux d’aucune des parties passerait de {before} à {after}.',
  'brief.side': 'Dépendance de {one} envers {other}',
  'brief.set': 'La meilleure combinaison de projets :',
  'brief.no-projects':
    'Aucune nouvelle liaison entre les principaux réseaux n’aide un pays sans nuire à un autre.',
  'brief.project.peering': 'peering privé entre {one} et {other}',
  'brief.project.transit': 'transit vendu par {one} à {other}',
  'brief.project.exchange':
    'présence de {network} à un point d’échange en {country} ({count, plural, one {# nouveau pair} other {# nouveaux pairs}})',
  'brief.table.standing': 'Chiffres de chaque pays et médiane de sa région',
  'brief.table.matrix':
    'Part des routes internationales de chaque pays (ligne) qui traversent les réseaux d’un autre (colonne)',
  'brief.table.networks': 'Réseaux de {other} que traversent les routes internationales de {one}',
  'brief.table.shared': 'Pays tiers dont tous dépendent (part des routes internationales)',
  'brief.table.projects': 'Projets et gain relatif moyen de chaque pays',
  'brief.table.changes': 'Chiffres actuels et avec la meilleure combinaison',
  'brief.figure.dependence': 'Routes de {one} à travers {other}',
  'brief.column.measure': 'Mesure',
  'brief.column.median': 'Médiane de la région : {country}',
  'brief.column.network': 'Réseau',
  'brief.column.share': 'Part',
  'brief.column.country': 'Pays',
  'brief.column.project': 'Projet',
  'brief.column.gain': 'Gain : {country}',
  'brief.column.now': 'Actuel : {country}',
  'brief.column.then': 'Ensuite : {country}',
  'brief.measure.loss': 'Pire perte simple des autres',
  'brief.measure.foreign': 'Trafic par des réseaux tiers',
  'brief.measure.detour': 'Routes intérieures qui sortent du pays',
  'brief.measure.length': 'Nombre moyen de sauts jusqu’aux partenaires',
  'brief.offer':
    'Offre de {from} à {to} : l’expérience acquise pour « {measure} », {own} contre {theirs} (médiane de tous les pays : {median}).',
  'brief.offers.none':
    'Pour aucune de ces mesures, un pays n’est au-dessus de la médiane mondiale quand l’autre est en dessous.',
  'brief.offers.no-ranks':
    'Les mesures de tous les pays manquent : on ne peut donc pas dire ce que chacun peut offrir. {option} les calcule et les garde.',
  'brief.method.routes':
    'Les routes sont calculées à partir des liaisons de transit et de peering connues. Le poids d’un réseau est le nombre de ses adresses IPv4, sauf si un avis en nomme un autre, et celui d’une paire est leur produit. Les routes équivalentes se partagent le trafic à parts égales.',
  'brief.knowledge':
    'Connu avec des liaisons, selon le poids : {international} des paires internationales et {domestic} des paires intérieures ({country}). De ce que ses routes internationales traversent à l’étranger, {unknown} sont des réseaux dont le pays n’est pas connu.',
  'brief.knowledge.unknown':
    'L’instantané ne dit pas ce qu’annoncent les réseaux sans liaison ({country}). De ce que ses routes internationales traversent à l’étranger, {unknown} sont des réseaux dont le pays n’est pas connu.',
  'brief.method.projects':
    'Les projets relient les principaux réseaux de chaque pays, selon le trafic qu’ils acheminent. Un projet n’est montré que s’il n’aggrave pour aucun pays ni la pire perte simple, ni les routes par des pays tiers, ni les détours intérieurs, ni le nombre de sauts. Son gain est l’amélioration relative moyenne des quatre.',
  'brief.method.exchange':
    'L’instantané ne dit pas quels réseaux sont présents à quel point d’échange : la présence signifie ici un peering avec tous les réseaux du pays qui font déjà du peering entre eux.',
  'partners.subtitle': 'Qui dépend de qui, et qui peut aider qui, au {date}',
  'partners.note':
    'La dépendance est la part des routes internationales, dans les deux sens. Un point d’étranglement commun est un pays tiers qui achemine des routes des deux. Une offre est une mesure où l’un fait mieux que la médiane mondiale et l’autre moins bien.',
  'partners.column.shared': 'Points d’étranglement communs',
  'partners.column.offers': 'Peut offrir',
  'partners.column.needs': 'Peut recevoir',
  'partners.shared.none': 'aucun',
};
