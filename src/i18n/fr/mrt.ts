import type { mrt as english } from '../en/mrt.ts';
import type { Translation } from '../translation.ts';

export const mrt: Translation<typeof english> = {
  'file.is-directory': '{file} est un dossier ; indiquez un fichier qu’il contient.',
  'file.not-directory': '{file} est un fichier ; indiquez le dossier qui le contient.',
  'file.in-the-way': 'Dans {folder}, un dossier porte le nom d’un tableau ; déplacez-le.',
  'file.compression-unread':
    '{file} est compressé en {format} ; décompressez-le d’abord, ou donnez-le dans l’un de ces formats : {known}.',
  'file.workbook':
    '{file} est un classeur ou un document bureautique ; enregistrez-le comme texte, une feuille en CSV UTF-8.',
  'file.read': 'lecture',
  'compression.cut': 'Le flux {format} s’arrête trop tôt ; ce qui précède a été lu.',
  'compression.damaged':
    'Le flux {format} est endommagé ; ce qui n’a pas pu être décompressé a été laissé de côté.',
  'compression.bytes-after-stream': 'Les octets placés après la fin du flux {format} ont été ignorés.',
  'compression.unread': 'La compression {format} ne peut pas être lue ici.',
  'compression.workbook':
    'C’est un classeur ou un document bureautique ; enregistrez-le comme texte, une feuille en CSV UTF-8.',
  'mrt.no-record':
    '{bytes, plural, one {# octet n’appartient à aucun enregistrement et a été ignoré} other {# octets n’appartiennent à aucun enregistrement et ont été ignorés}}.',
  'mrt.cut-record':
    'Le dernier enregistrement est tronqué : il y manque {missing} octets. Il a été laissé de côté.',
  'mrt.record-length':
    'Un enregistrement annonce une longueur de {length} octets, mais le suivant commence après {found} ; l’enregistrement a été lu jusque-là.',
  'mrt.type-unread': 'Un enregistrement de type {type}, sous-type {subtype}, a été ignoré.',
  'mrt.record-short': 'Un enregistrement de type {type}, sous-type {subtype}, est trop court pour être lu.',
  'mrt.entry-cut':
    'Un enregistrement s’arrête au milieu de ses entrées ; {bytes, plural, one {# octet a été laissé} other {# octets ont été laissés}} de côté.',
  'mrt.unknown-peer':
    'Une route désigne le pair {index}, absent de la table des pairs ; elle a été laissée de côté.',
  'mrt.peer-table-cut':
    'La table des pairs est tronquée : il manque {missing, plural, one {# pair} other {# pairs}}.',
  'mrt.family-unread': 'Les routes de la famille d’adresses {afi}, {safi} ont été ignorées.',
  'mrt.prefix-length':
    'Un enregistrement de table contient un préfixe de {length} bits, trop long pour sa famille ; il a été laissé de côté.',
  'mrt.bytes-after-entries':
    '{bytes, plural, one {# octet suit} other {# octets suivent}} les entrées d’un enregistrement.',
  'mrt.too-many-peers': 'Il y a plus de 65536 pairs ; les routes des suivants ont été laissées de côté.',
  'bgp.marker': 'Un message BGP ne commence pas par son marqueur ; il a été laissé de côté.',
  'bgp.message-length':
    'Un message BGP annonce une longueur de {length} octets, ce qui est impossible ; il a été laissé de côté.',
  'bgp.message-cut':
    'Un message BGP de {length} octets est tronqué après {found} ; la partie qui précède a été lue.',
  'bgp.bytes-after-message':
    '{bytes, plural, one {# octet suit} other {# octets suivent}} un message BGP dans son enregistrement.',
  'bgp.update-length':
    'Les longueurs dans une mise à jour BGP ne concordent pas ; la partie lisible a été lue.',
  'bgp.attribute-cut':
    'L’attribut de chemin {attribute} dépasse la fin de son bloc ; le reste du bloc a été laissé de côté.',
  'bgp.attribute-length':
    'L’attribut de chemin {attribute} n’a pas la bonne longueur ; il a été laissé de côté.',
  'bgp.attribute-twice': 'L’attribut de chemin {attribute} apparaît deux fois ; le premier compte.',
  'bgp.as-path': 'Un chemin d’AS est mal formé et compte comme vide.',
  'bgp.prefix':
    'Une liste de préfixes est illisible après un préfixe de {length} bits ; {bytes, plural, one {# octet a été laissé} other {# octets ont été laissés}} de côté.',
  'bmp.no-message':
    '{bytes, plural, one {# octet n’appartient à aucun message et a été ignoré} other {# octets n’appartiennent à aucun message et ont été ignorés}}.',
  'bmp.cut-message':
    'Le dernier message s’arrête après {bytes, plural, one {# octet} other {# octets}}. Il a été écarté.',
  'bmp.message-odd':
    'Un message de type {type, number}, long de {bytes, plural, one {# octet} other {# octets}}, n’a pas la forme prévue ; ses routes manquent.',
  'bmp.summary.peer-ups': '{count, plural, one {# session établie} other {# sessions établies}}',
  'bmp.summary.peer-downs': '{count, plural, one {# session interrompue} other {# sessions interrompues}}',
  'bmp.summary.ends-of-rib': '{count, plural, one {# fin de table} other {# fins de table}}',
  'bmp.summary.statistics': '{count, plural, one {# relevé statistique} other {# relevés statistiques}}',
  'bmp.summary.other-messages': '{count, plural, one {# autre message} other {# autres messages}}',
  'mrt.more-findings':
    '{count, plural, one {# autre constat} other {# autres constats}} ; {option} les compte par type.',
  'mrt.summary.peers': '{count, plural, one {# pair} other {# pairs}}',
  'mrt.summary.table-prefixes': '{count, plural, one {# préfixe} other {# préfixes}} dans les tables',
  'mrt.summary.table-entries': '{count, plural, one {# route} other {# routes}} dans les tables',
  'mrt.summary.updates': '{count, plural, one {# mise à jour} other {# mises à jour}}',
  'mrt.summary.announced': '{count, plural, one {# préfixe annoncé} other {# préfixes annoncés}}',
  'mrt.summary.withdrawn': '{count, plural, one {# préfixe retiré} other {# préfixes retirés}}',
  'mrt.summary.state-changes':
    '{count, plural, one {# changement d’état de session} other {# changements d’état de session}}',
  'mrt.summary.other-messages': '{count, plural, one {# autre message BGP} other {# autres messages BGP}}',
};
