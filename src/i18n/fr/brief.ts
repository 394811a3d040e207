import type { brief as english } from '../en/brief.ts';
import type { Translation } from '../translation.ts';

export const brief: Translation<typeof english> = {
  'brief.title': '{one} et {other} : note pour la coopération',
  'brief.title.region': 'Note pour la région : {countries}',
  'brief.subtitle': 'Dépendance mutuelle, projets communs et offres, au {date}',
  'brief.progress.flows': 'Suivi des routes',
  'brief.progress.projects': 'Essai des projets communs',
  'brief.progress.partners': 'Une note sur chaque partenaire',
  'brief.partners.title': '{country} et tous ses partenaires',
  'brief.partners.section': 'Tous les partenaires',
  'brief.partners.out': 'Les notes avec tous les partenaires demandent un dossier : nommez-le avec {option}.',
  'brief.partners.one':
    'Les notes avec tous les partenaires portent sur un seul pays ; n’en nommez qu’un avec {option}.',
  'brief.partners.column.partner': 'Partenaire',
  'brief.partners.column.on': 'Dépend du partenaire',
  'brief.partners.column.by': 'Le partenaire en dépend',
  'brief.partners.column.projects': 'Projets trouvés',
  'brief.partners.column.gain': 'Gain propre, meilleur projet',
  'brief.partners.column.theirs': 'Gain du partenaire',
  'brief.partners.written':
    '{files, plural, one {# fichier} other {# fichiers}} sur {partners, plural, one {# partenaire} other {# partenaires}} dans {folder}.',
  'brief.partners.note':
    'Parts des routes internationales, dans les deux sens ; gains comme dans chaque note. D’abord les partenaires avec lesquels les deux côtés gagnent le plus.',
  'brief.partners.none':
    'Aucun autre pays n’a de réseau dans cet instantané : pas de partenaire pour {country}.',
  'brief.progress.writing': 'Écriture des notes',
  'brief.too-few': 'Une note demande deux pays, ou davantage avec {option}.',
  'brief.same-country': '{country} est nommé deux fois ; nommez un autre partenaire.',
  'brief.section.summary': 'En bref',
  'brief.section.standing': 'Où en est chacun',
  'brief.section.dependence': 'Dépendance mutuelle',
  'brief.section.projects': 'Projets communs qui ne nuisent à personne',
  'brief.section.restoration': 'Rétablir ensemble',
  'brief.progress.restoration': 'Plans de rétablissement, séparés et communs',
  'brief.restoration.helped':
    'Frappé seul ({one}, {count, plural, one {# réparation} other {# réparations}}), ce pays perd {alone} ; avec en plus les équipes et les pièces du partenaire ({other}), {helped} : {gain} de moins.',
  'brief.restoration.helped-drawn':
    'Frappé seul ({one}, {count, plural, one {# réparation tirée} other {# réparations tirées}} au sort), ce pays perd {alone} ; avec en plus les équipes et les pièces du partenaire ({other}), {helped} : {gain} de moins.',
  'brief.restoration.both':
    'Frappés en même temps, les deux perdent {alone} avec des plans séparés, {shared} avec un plan commun : {gain} de moins.',
  'brief.restoration.worse':
    'Avec le plan commun, un pays ({country}) perd à lui seul davantage qu’avec le sien : {shared} au lieu de {alone} ; son aide devrait être compensée.',
  'brief.restoration.common': 'Compétences et pièces que les deux ont sous le même nom : {names}.',
  'brief.restoration.nothing-common':
    'Les inventaires ne nomment aucune compétence ni pièce de la même façon ; rien ne peut être prêté. Employez des noms communs.',
  'brief.restoration.fibres':
    'Fibres entre points frontière, et ce que chaque côté frappé seul perd de moins',
  'brief.restoration.no-fibre':
    'Aucune paire de centraux, de centres de données ou de stations d’atterrissement des inventaires n’est assez proche pour une fibre transfrontalière.',
  'brief.restoration.column.point': 'Point frontière : {country}',
  'brief.restoration.column.km': 'Distance (km)',
  'brief.restoration.method':
    'Les pertes sont des personnes sans service multipliées par des heures, d’après les plans de rétablissement des deux inventaires ; les horaires des équipes prêtées se lisent à l’heure locale du pays frappé, les formalités de frontière ne prennent pas de temps et une fibre suit la ligne droite.',
  'brief.inventory.pair': '{option} sert aux notes sur deux pays ; donnez l’inventaire de chacun.',
  'brief.inventory.missing':
    'Il manque l’inventaire de ce pays : {country} ; donnez-en un par pays avec {option}.',
  'brief.inventory.form':
    '{entry} ne dit pas à quel pays il appartient ; écrivez {option} suivi du pays, du signe égal et du chemin, pour un de {known}.',
  'brief.section.offers': 'Ce que chacun peut offrir à l’autre',
  'brief.section.method': 'Comment lire ces chiffres',
  'brief.depends':
    '{share} des routes internationales ({one}) traversent des réseaux du pays partenaire ({other}), d’abord {network}.',
  'brief.depends.not': 'Aucune route internationale ({one}) ne traverse un réseau du partenaire ({other}).',
  'brief.depends.unknown': 'Les routes internationales ({one}) ne sont pas connues.',
  'brief.depends.domestic':
    'Des routes entre réseaux nationaux ({one}), {share} passent par le partenaire ({other}).',
  'brief.withdrawal':
    'Si tous les réseaux du partenaire ({other}) tombaient, {share} de la connectivité internationale ({one}) avec le reste du monde serait perdue.',
  'brief.between':
    'De ce qui est envoyé ({one} → {other}), {share} traverse des pays tiers, d’abord {third} ; une route compte en moyenne {hops} sauts.',
  'brief.between.direct':
    'Ce qui est envoyé ({one} → {other}) ne traverse aucun pays tiers ; une route compte en moyenne {hops} sauts.',
  'brief.between.none': 'Aucune route connue de {one} vers {other}.',
  'brief.best': 'Le projet le plus utile : {project}.',
  'brief.best.change':
    'Avec lui, la part des envois ({country}) qui traverse d’autres pays passe de {before} à {after}.',
  'brief.side': 'Dépendance : {one} → {other}',
  'brief.set': 'Le meilleur ensemble de projets, essayés ensemble :',
  'brief.no-projects':
    'Entre les réseaux principaux, aucun lien nouveau n’aide un côté sans nuire à l’autre.',
  'brief.project.peering': 'appairage privé entre {one} et {other}',
  'brief.project.transit': 'transit de {one} pour {other}',
  'brief.project.exchange':
    'présence de {network} à un point d’échange ({country}, {count, plural, one {# nouveau pair} other {# nouveaux pairs}})',
  'brief.table.standing': 'Chiffres côte à côte, avec la médiane de la région de chaque pays',
  'brief.table.matrix':
    'Part des routes internationales (ligne) qui traversent les réseaux de chaque pays (colonne)',
  'brief.table.networks': 'Réseaux du partenaire ({other}) que traversent les routes internationales ({one})',
  'brief.table.shared': 'Pays tiers dont tous dépendent (part des routes internationales)',
  'brief.table.projects': 'Projets et gain relatif moyen de chaque côté',
  'brief.table.changes': 'Chiffres actuels et avec le meilleur ensemble',
  'brief.column.measure': 'Mesure',
  'brief.column.median': 'Médiane, région ({country})',
  'brief.column.network': 'Réseau',
  'brief.column.share': 'Part',
  'brief.column.country': 'Pays',
  'brief.column.project': 'Projet',
  'brief.column.gain': 'Gain : {country}',
  'brief.column.now': 'Actuel : {country}',
  'brief.column.then': 'Ensuite : {country}',
  'brief.measure.loss': 'Pire perte isolée',
  'brief.measure.foreign': 'Envoyé aux partenaires par des pays tiers',
  'brief.measure.detour': 'Routes intérieures qui quittent le pays',
  'brief.measure.length': 'Sauts vers les partenaires, moyenne',
  'brief.offer':
    '{from} peut offrir ({to}) son expérience, « {measure} » : {own} contre {theirs}, la médiane de tous les pays étant {median}.',
  'brief.offers.none':
    'Dans aucune mesure l’un n’est meilleur que la médiane de tous les pays et l’autre moins bon.',
  'brief.offers.no-ranks':
    'Les médianes et les offres n’ont pas été demandées ; {option} mesure tous les pays pour les donner.',
  'brief.method.routes':
    'Les routes sont calculées d’après qui achète à qui et qui s’appaire avec qui ; un réseau pèse ses adresses IPv4, une paire leur produit. Les routes également bonnes se partagent à parts égales.',
  'brief.method.projects':
    'Les projets relient les réseaux principaux de chaque pays, par le poids qu’ils portent. Un projet n’est montré que si aucun pays ne perd en pire perte isolée, routes par des pays tiers, détours intérieurs et sauts ; son gain est la moyenne des améliorations relatives des quatre.',
  'brief.method.exchange':
    'L’instantané ne dit pas qui est présent à quel point d’échange : la présence vaut ici appairage avec tous les réseaux du pays qui s’appairent déjà entre eux.',
};
