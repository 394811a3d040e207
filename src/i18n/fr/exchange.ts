import type { exchange as english } from '../en/exchange.ts';
import type { Translation } from '../translation.ts';

/** Sharing with partners, and taking back. */
export const exchange: Translation<typeof english> = {
  'exchange.changed': 'Échange de {name}',
  'exchange.section.happened': 'Ce qui s’est passé',
  'exchange.section.parcels': 'Paquets à remettre',
  'exchange.nothing': 'Rien n’a changé.',
  'exchange.made': 'Donnez la fiche {file} aux partenaires et prenez la leur ; gardez {identity} pour vous.',
  'exchange.hand-over':
    'Seul son destinataire peut ouvrir un paquet. Tout moyen convient : clé USB, courrier, page web.',
  'exchange.waiting': 'Sans réponse des partenaires : {count, number}. Pour le redire : {command}',
  'exchange.no-force': 'Un retrait demande. Personne ne peut être forcé à détruire une copie.',
  'exchange.column.deed': 'Quoi',
  'exchange.column.item': 'Élément',
  'exchange.column.author': 'Auteur',
  'exchange.column.partner': 'Partenaire',
  'exchange.column.marking': 'Marquage',
  'exchange.column.until': 'Jusqu’au',
  'exchange.column.reason': 'Raison',
  'exchange.column.file': 'Fichier',
  'exchange.column.bytes': 'Octets',
  'exchange.column.releases': 'Remis',
  'exchange.column.ends': 'À détruire',
  'exchange.column.answers': 'Réponses',
  'exchange.column.content': 'Contenu',
  'exchange.column.dragged': 'Entraîné par',
  'exchange.column.obstacles': 'Ce qui s’y oppose',
  'exchange.column.before': 'Possède l’état du',
  'exchange.column.limit': 'Peut recevoir jusqu’à',
  'exchange.column.standing': 'Situation',
  'exchange.column.purpose': 'But',
  'exchange.column.at': 'Depuis',
  'exchange.column.modified': 'État du',
  'exchange.column.key': 'Clé',
  'exchange.column.origin': 'Origine',
  'exchange.deed.partner': 'partenaire',
  'exchange.deed.partner-removed': 'n’est plus partenaire',
  'exchange.deed.made': 'ajouté',
  'exchange.deed.given': 'remis',
  'exchange.deed.receipt': 'accusé de réception',
  'exchange.deed.declined': 'le partenaire ne l’a pas pris',
  'exchange.deed.taken': 'reçu',
  'exchange.deed.heard': 'repris tel quel',
  'exchange.deed.ended': 'doit y disparaître',
  'exchange.deed.lost': 'n’est plus à garder',
  'exchange.deed.withdrawn': 'retiré',
  'exchange.deed.destroyed': 'détruit ici',
  'exchange.deed.flagged': 'à examiner',
  'exchange.deed.confirmed': 'disparu là-bas, confirmé',
  'exchange.deed.refused': 'pas pris',
  'exchange.deed.unsound': 'signature ou contenu manquant',
  'exchange.reason.withdrawn': 'son auteur l’a retiré',
  'exchange.reason.parent-ended': 'ce qui le permettait a pris fin',
  'exchange.reason.expired': 'son temps est écoulé',
  'exchange.reason.partner-removed': 'plus partenaire',
  'exchange.reason.not-for-us': 'il est destiné à un autre',
  'exchange.reason.not-a-partner': 'son expéditeur n’est plus partenaire',
  'exchange.reason.broken-chain': 'quelqu’un l’a transmis sans en avoir le droit',
  'exchange.reason.marking-lowered': 'son marquage a été abaissé',
  'exchange.reason.two-contents': 'un autre contenu du même état est ici',
  'exchange.reason.two-grants': 'son numéro désigne ici autre chose',
  'exchange.reason.in-the-future': 'sa date est dans le futur',
  'exchange.reason.time-is-up': 'son temps était déjà écoulé',
  'exchange.held.above-terms':
    '{item} est marqué {marking} et ne peut partir sous {terms} : remettez-le sous son propre marquage, ou laissez-le',
  'exchange.held.above-partner':
    '{partner} ne peut recevoir {item} sous {terms} : relevez la limite avec la fiche du partenaire, ou laissez-le',
  'exchange.held.not-a-partner': '{partner} n’est pas partenaire : {item} reste',
  'exchange.held.not-to-pass-on':
    '{item} est venu sous des conditions qui ne le laissent pas aller à {partner} : demandez à son auteur',
  'exchange.held.only-told':
    '{item} a été dit sans signature : ajoutez-le comme élément à vous, et transmettez celui-ci',
  'exchange.held.beyond-its-terms':
    '{item} peut aller à {partner}, mais ni plus librement ni plus longtemps qu’il n’est venu',
  'exchange.held.red-only-named': '{item} est marqué {marking} et ne part que s’il est nommé lui-même',
  'exchange.held.withdrawn': '{item} a été retiré',
  'exchange.held.flagged':
    '{item} a été fait de quelque chose qui a été retiré : examinez-le et ajoutez-le à nouveau',
  'exchange.held.not-here': '{item} doit aller avec et n’est pas ici',
  'exchange.held.time-is-up': 'le temps de {item} est écoulé : choisissez un moment plus tardif',
  'exchange.held.part-stays': 'quelque chose qui doit aller avec {item} reste',
  'exchange.standing.told': 'annoncé, sans réponse',
  'exchange.standing.has': 'l’a',
  'exchange.standing.declined': 'ne l’a pas pris',
  'exchange.standing.ending': 'prié de le détruire, pas confirmé',
  'exchange.standing.gone': 'disparu, confirmé',
  'exchange.preview': 'Ce qui partirait',
  'exchange.preview.yes': 'Tout peut partir. Rien n’est encore parti.',
  'exchange.preview.no': 'Rien ne part tant que quelque chose s’y oppose.',
  'exchange.preview.for': 'Pour {partner}',
  'exchange.preview.content': 'Ce que contient {item}',
  'exchange.preview.unreadable':
    'Ce contenu ne peut être montré champ par champ ; regardez le fichier lui-même.',
  'exchange.preview.networks': 'Réseaux : {names}',
  'exchange.preview.addresses': 'Adresses : {names}',
  'exchange.preview.mail': 'Adresses électroniques : {names}',
  'exchange.preview.places': 'Lieux avec coordonnées : {count, number}',
  'exchange.preview.people': 'Chiffres qui comptent des personnes : {count, number}',
  'exchange.preview.since':
    'Par rapport à l’état que le partenaire possède : {added, number} champs nouveaux, {changed, number} changés, {removed, number} disparus',
  'exchange.there': 'le partenaire l’a',
  'exchange.ledger': 'Qui a quoi',
  'exchange.section.partners': 'Partenaires',
  'exchange.section.own': 'Éléments propres',
  'exchange.section.given': 'Remis aux partenaires',
  'exchange.section.taken': 'Reçu des partenaires',
  'exchange.section.tombstones': 'Détruit ici',
  'exchange.ledger.head':
    'Le registre a {lines, number} lignes, chacune avec l’empreinte de la précédente. Qui note la dernière, {sha256}, voit plus tard si des lignes ont été coupées.',
  'exchange.no-limit': 'plus partenaire',
  'exchange.fine': 'en usage',
  'exchange.origin': '{item} de {author}, par {way}',
  'exchange.origin.told': '{item}, dit par {author}',
  'exchange.origin.gone': '{item} de {author}, qui n’existe plus',
  'exchange.no-parcels':
    'Il n’y a aucun paquet dans {folder} : leurs noms finissent par {ending} ; donnez le dossier ou le fichier que le partenaire a envoyé',
  'exchange.not-a-parcel': '{file} n’est pas un paquet : donnez le fichier que le partenaire a envoyé',
  'exchange.not-for-us':
    '{file} a été chiffré pour un autre : demandez au partenaire d’utiliser la fiche de cet échange',
  'exchange.damaged': '{file} a été abîmé en chemin : demandez au partenaire de le renvoyer',
  'exchange.bomb': '{file} se déballerait en bien plus que ne contient un paquet : il n’a pas été ouvert',
  'exchange.not-a-card': '{file} n’est pas la fiche d’un échange : demandez au partenaire le fichier {card}',
  'exchange.ledger-changed':
    '{file}, ligne {line} : le registre a été modifié après coup ; rétablissez-le depuis une copie',
  'exchange.not-one': '{folder} n’est pas un échange ; créez-en un avec : {command}',
  'exchange.another-key': '{file} n’est pas la clé avec laquelle {folder} a été créé',
  'exchange.no-such-item': 'Il n’y a pas d’élément {item} dans {folder}',
  'exchange.no-such-told':
    'Aucun partenaire ne parle de {item}, ou il l’a repris : prenez l’identifiant que montre {command}',
  'exchange.several-told':
    '{count} partenaires parlent de {item} : ajoutez @ et le début de l’identifiant de clé de l’un d’eux, comme le montre {command}',
  'exchange.nothing-to-add': 'Nommez un fichier à ajouter, ou ce qu’un partenaire a dit avec {option}',
  'exchange.several-authors':
    '{count} auteurs ont un élément {item} : ajoutez @ et le début de son empreinte',
  'exchange.no-such-partner': 'Il n’y a pas de partenaire {partner} ; la liste : {command}',
  'exchange.several-partners':
    'Plusieurs partenaires répondent à {partner} : donnez davantage de l’identifiant ; la liste : {command}',
  'exchange.no-name': 'La clé n’a pas de nom : donnez-en un avec {option}',
  'exchange.own-card': '{file} est la fiche de {folder} lui-même',
  'exchange.same-name':
    'Un autre partenaire, ou cet échange, s’appelle {partner} : demandez une fiche d’un autre nom',
  'exchange.marked-itself':
    '{file, literal} est marqué {handling, literal} : ajoutez-le avec {option, literal} {handling, literal}, ou abaissez sciemment son marquage avec {downgrade, literal} et la raison',
  'exchange.marked-by-others':
    'D’autres ont marqué {file, literal} {handling, literal}, et eux seuls peuvent abaisser ce marquage : ajoutez-le avec {option, literal} {handling, literal}',
  'exchange.not-ours-to-lower':
    '{item, name} vient de {partner, name} sous {handling, literal}, que seul son auteur peut abaisser : ajoutez {file, literal} avec {option, literal} {handling, literal}',
  'exchange.nothing-to-lower':
    '{file, literal} ne porte aucun marquage plus strict que {handling, literal} : omettez {option, literal}',
  'exchange.downgraded':
    '{item, name} : marqué {from, literal} à l’origine, abaissé à {marking, literal} par {author, name} au motif suivant : {reason, name}',
  'exchange.one-id': '{option} nomme un seul fichier : ajoutez les autres à part',
  'exchange.copy-of-what': '{option} exige {other} : ce dont c’est une copie',
  'exchange.id-withdrawn':
    '{item} a été retiré pour de bon : donnez un autre nom à ce qui le remplace avec {option}',
  'exchange.stranger':
    '{file} n’est pas signé par un partenaire de cet échange : prenez d’abord sa fiche avec {command}',
  'exchange.not-own': '{item} est de {partner}, qui seul peut le retirer',
  'exchange.written': '{file} : incidents {incidents}, objets {objects}',
  'exchange.written.incident': '{item} : {title}',
  'exchange.written.taken-back': '{item} : {title} (retiré)',
  'exchange.written.revoked': 'Objets qui ne valent plus : {count}',
  'exchange.written.ledger': 'Le registre dit désormais que {partners} l’a.',
  'exchange.written.exercise': 'Les messages sont des exercices. Si c’est réel, écrivez-les avec {option}.',
  'exchange.written.actual':
    'Les messages disent que c’est réel. Rien n’a été envoyé : c’est à une personne de le faire.',
  'exchange.written.key': 'Les partenaires les vérifient avec {file}.',
  'exchange.written.open':
    'Le fichier n’est pas chiffré et tout y est marqué {marking} : ne l’envoyez que par des voies que ce marquage permet.',
  'exchange.no-incident':
    '{item} ne contient pas d’incident, et ce format ne prend que des incidents : ajoutez une réponse de la veille telle que l’écrit {json}, ou remettez-le en paquet',
  'exchange.no-own-incidents':
    '{file} ne contient pas d’incident de la veille : donnez ce que {command} a écrit avec {json}',
  'exchange.nothing-to-read':
    'Donnez des fichiers à lire, ou avec {option} un échange dont les partenaires ont dit quelque chose',
  'exchange.unknown-format': '{file} n’est dans aucun des formats lus ici : {formats}',
  'exchange.read': 'Ce que disent les autres',
  'exchange.read.none': 'Il n’y a aucun incident dans ces fichiers.',
  'exchange.read.unproven':
    'Aucune signature de ces fichiers n’a été vérifiée : l’identité d’une source et son degré de certitude n’engagent que sa parole.',
  'exchange.read.partly-proven':
    'Seules les signatures montrées comme vérifiées l’ont été : que toute autre source soit bien celle qu’elle dit être, et sa certitude, n’est que sa parole.',
  'exchange.signature.verified': 'Signature : vérifiée, de {name}',
  'exchange.signature.none': 'Signature : aucune',
  'exchange.signature.no-certificate': 'Signature : non vérifiée, car aucun certificat n’a été donné',
  'exchange.signature.not-theirs':
    'Signature : non vérifiée. Le message a été modifié, ou signé par quelqu’un d’autre que les titulaires des certificats donnés',
  'exchange.signature.not-valid-then':
    'Signature : non vérifiée, car le certificat n’est pas valable à présent',
  'exchange.signature.not-whole': 'Signature : non vérifiée. Elle couvre autre chose que ce qui est lu ici',
  'exchange.signature.not-alone':
    'Signature : non vérifiée, car le message est dans un flux ou en a plusieurs : donnez le message comme fichier',
  'exchange.signature.weak': 'Signature : non vérifiée. Son algorithme n’est aucun de {algorithms}',
  'exchange.read.told-by': '{source} (selon {partner})',
  'exchange.read.nobody': 'non dit',
  'exchange.read.suspects': 'À guetter : {names}',
  'exchange.read.lost': 'Indisponible au plus : {share}',
  'exchange.read.id': 'Identifiant : {id}',
  'exchange.kept': 'Gardé comme parole de {partner}',
  'exchange.pulled': 'Reçu de {partner}',
  'exchange.pushed': 'Envoyé à {partner}',
  'exchange.wire.fresh': 'Nouvelles versions d’objets : {count}',
  'exchange.wire.taken': 'Versions acceptées par le serveur : {count}',
  'exchange.wire.none': 'Il n’y a rien de nouveau.',
  'exchange.wire.destroyed':
    'Versions antérieures que le partenaire a retirées et qui ont été détruites ici : {count}',
  'exchange.wire.refused': 'Objets qui n’ont pas été pris : {count}',
  'exchange.wire.read': 'Pour lire ce qui est gardé : {command}',
  'exchange.progress.pulled': 'Objets reçus :',
  'exchange.progress.pushed': 'Envoi',
  'taxii.address':
    '{url} n’est pas une adresse où un jeton peut aller : donnez-en une qui commence par https://, ou sur cette machine',
  'taxii.no-token': 'Il n’y a pas de jeton : nommez son fichier avec {option}, ou définissez {variable}',
  'taxii.token-refused': '{url} n’accepte pas ce jeton : demandez-en un nouveau au partenaire',
  'taxii.refused': '{url} refuse la demande avec HTTP {status} : vérifiez l’adresse avec le partenaire',
  'taxii.not-taxii': '{url} ne répond pas selon TAXII 2.1 : vérifiez l’adresse avec le partenaire',
  'taxii.wait':
    '{url} demande une pause de {count} secondes : relancez ensuite la commande ; ce qui est arrivé avant est gardé',
  'taxii.broken-off':
    '{url} s’est interrompu plusieurs fois ({reason}) : relancez la commande ; ce qui est arrivé avant est gardé',
  'taxii.elsewhere':
    '{url} mène à {to}, et le jeton ne va nulle part ailleurs : demandez la bonne adresse au partenaire',
  'taxii.which': '{url} a {count} collections possibles : donnez l’adresse de l’une d’elles',
  'taxii.repeats':
    '{url} donne sans cesse la même page : demandez au partenaire de vérifier le serveur ; ce qui est arrivé avant est gardé',
  'taxii.no-place':
    '{url} dit qu’il y a une suite, mais pas où : demandez au partenaire de vérifier le serveur ; ce qui est arrivé avant est gardé',
  'taxii.tied':
    '{url} a plus d’objets de la date {date} qu’il n’en donne à la fois et ne dit pas comment continuer : demandez au partenaire de vérifier le serveur ; ce qui est arrivé est gardé',
  'exchange.section.told': 'Incidents des autres',
  'exchange.section.findings': 'Ce qui n’a pas été pris',
  'exchange.section.others': 'Ce que les fichiers contiennent d’autre',
  'exchange.column.incident': 'Incident',
  'exchange.column.source': 'Source',
  'exchange.column.trust': 'Certitude',
  'exchange.column.ours': 'Les nôtres',
  'exchange.column.type': 'Sorte',
  'exchange.column.count': 'Nombre',
  'exchange.unmarked': 'sans marquage',
  'exchange.taken-back': 'repris',
  'stix.no-list': 'Le fichier n’est ni un lot STIX 2.1 ni une liste de ses objets.',
  'stix.object':
    'L’objet {number} ({type}) n’est pas conforme à STIX 2.1 en {path} ; il a été laissé de côté.',
  'told.two-contents': '{id} a deux contenus de même date ; aucun n’a été pris.',
  'told.in-the-future': '{id} est daté du {moment}, plus d’un jour en avance ; il a été laissé de côté.',
  'stix.more': 'Autres objets laissés de côté : {count}',
  'stix.no-incident': 'Il n’y a pas d’incident ; objets dans le fichier : {count}',
  'misp.event': 'L’événement {number} n’est pas conforme à MISP en {path} ; il a été laissé de côté.',
  'exchange.statement.purpose': 'Donné pour : {purpose}',
  'exchange.statement.until': 'Donné jusqu’au {date}',
  'exchange.read.terms': 'Conditions : {text}',
  'cap.number.fails': 'Numéro d’urgence inaccessible',
  'cap.number.works': 'Numéro d’urgence de nouveau accessible',
  'cap.number.from': 'À partir du {date}, il peut être inaccessible pour la plupart des gens.',
  'cap.number.until':
    'À partir du {date}, il ne peut plus fonctionner pour la plupart des gens, quoi que gardent les caches.',
  'cap.number.people': 'Personnes qui l’utilisent : {count}',
  'cap.number.computed': 'Ceci a été calculé pour le scénario {name} et n’a pas été mesuré.',
  'cap.number.computed-gateways':
    'Ceci a été calculé pour la panne de toutes les passerelles et n’a pas été mesuré.',
  'cap.doctype':
    'Le fichier déclare des entités ou un type de document, dont aucun message CAP n’a besoin ; rien n’en a été lu.',
  'cap.missing': 'Le message {number} n’a pas de {element}, que CAP exige ; il a été laissé de côté.',
  'cap.element': 'Le message {number} n’est pas conforme à CAP en {element} ; il a été laissé de côté.',
  'cap.not-actual': '{id} n’est pas un incident réel : son expéditeur l’a marqué {status}.',
  'cap.unchecked': 'Messages dont la signature n’a pas été vérifiée : {count}',
  'cap.no-certificate':
    '{file} n’a ni certificat ni clé publique en PEM, ou l’un d’eux est abîmé : donnez le fichier que publie l’émetteur',
  'exchange.no-outage':
    '{item} ne contient ni panne ni numéro d’urgence, et CAP n’alerte que sur eux : écrivez-le dans un autre format',
  'exchange.only-as': '{option} exige {other}',
  'exchange.no-areas':
    '{file} ne contient aucune surface : donnez du GeoJSON dont les polygones portent le nom d’une région ou le code d’un pays',
  'misp.not-there':
    'Le manifeste nomme l’événement {id}, que le dossier ne contient pas comme événement de MISP.',
};
