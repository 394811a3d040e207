import type { servicesFolder as english } from '../en/services-folder.ts';
import type { Translation } from '../translation.ts';

/** The folder of services and of what they need. */
export const servicesFolder: Translation<typeof english> = {
  'services.contents':
    '{services, plural, one {# service} other {# services}}, {needs, plural, one {# besoin} other {# besoins}}, {records, plural, one {# enregistrement} other {# enregistrements}} DNS, {certificates, plural, one {# certificat} other {# certificats}}',
  'services.handling':
    'Marqué {handling, literal} : rien de ce dossier n’entre dans les instantanés, dossiers de preuves ou pages qui ne le nomment pas.',
  'services.faulty':
    'Le dossier de services {folder} contient {faults, plural, one {# erreur} other {# erreurs}}, la première dans {file}, ligne {line} ; {command} explique chacune.',
  'services.unknown-id': '{column} nomme {value}, qui n’est pas parmi les services.',
  'services.unknown-id-near':
    '{column} nomme {value}, qui n’est pas parmi les services ; vouliez-vous dire {near} ?',
  'services.unknown-certificate':
    '{value} n’est ni l’identifiant d’un certificat ni un nom DNS ; donnez l’un des deux.',
  'services.target-thing':
    'La cible de {layer} est {value} ; donnez un nom DNS, une adresse, un réseau tel que {network} ou l’identifiant d’un service.',
  'services.target-no-name': 'La cible de {layer} est {value} ; il faut un nom DNS.',
  'services.no-records': 'Il n’y a pas d’enregistrements pour {name} : on ne sait pas s’il continue.',
  'services.no-needs': 'Le service {id} n’a pas de besoins : on ne sait pas s’il continue.',
  'services.some-without-people':
    '{count, plural, one {# service n’a} other {# services n’ont}} rien dans {column} et ne compteront dans aucune part de la population ; voici le premier.',
  'services.collect.progress': 'noms interrogés',
  'services.collect.plan':
    '{resolver} recevra au plus {questions, number} questions ({types, literal}) sur {names, plural, one {# nom} other {# noms}} : {first, literal} … Négociations TLS sur le port 443 : {handshakes, number}. Un nom par seconde au plus, et rien d’autre. Durée : environ {minutes, plural, one {# minute} other {# minutes}}.',
  'services.collect.ask': 'Tapez {yes, literal} pour interroger :',
  'services.collect-unasked':
    'Rien n’a été demandé. {resolver} recevrait au plus {questions, number} questions sur {names, plural, one {# nom} other {# noms}} ({first, literal} …), avec {handshakes, number} négociations TLS ; lancez la commande dans un terminal ou ajoutez {option, literal}.',
  'services.collect-declined': 'Rien n’a été demandé.',
  'services.collect-silent':
    '{resolver} ne répond pas : {names, plural, one {# nom a été demandé} other {# noms ont été demandés}} en vain. Vérifiez l’adresse, ou donnez un autre résolveur avec {option}.',
  'services.collect-no-names':
    '{file, literal} ne contient aucun nom du DNS ; écrivez-en un par ligne, par exemple {example, literal}.',
  'services.collect-resolver':
    '{text, literal} n’est pas l’adresse d’un résolveur ; donnez à {option, literal} une adresse comme {example, literal}.',
  'services.collect-not-ours':
    '{file, literal}, ligne {line, number}, n’a pas été écrit par {command, literal} ; choisissez un autre dossier.',
  'services.collect.asked':
    'Noms interrogés : {asked, number} ; enregistrements : {records, number} ; noms inexistants : {absent, number}. Déjà connus : {earlier, number}.',
  'services.collect.certificates': 'Certificats montrés : {count, number}.',
  'services.collect.unanswered':
    'Noms sans réponse complète : {count, number} ; relancez la même commande pour redemander.',
  'services.collect.next':
    'Ces noms reposent sur {count, plural, one {# nom} other {# noms}} que personne n’a demandés : zones, serveurs, serveurs de courrier. Leur liste est dans {file, literal} ; lisez-la, puis collectez-la aussi dans {folder, literal}.',
  'services.import-nothing':
    '{file} ne contient ni enregistrements DNS, ni noms, ni certificats, ni pages : donnez un fichier maître, la sortie de {dig}, des lignes JSON d’un résolveur, un nom par ligne, des certificats PEM ou un fichier HAR d’un navigateur.',
  'services.import-certificate':
    'Le certificat qui commence ici est illisible et a été écarté ; exportez-le à nouveau en PEM.',
  'services.import-authorities':
    '{count, plural, one {# certificat d’autorité a été écarté} other {# certificats d’autorité ont été écartés}} : les services présentent le leur.',
  'services.import-private-key':
    'Une clé privée se trouve ici. Elle n’a pas été lue et n’est pas utile ; ne la laissez pas dans des fichiers que vous transmettez.',
  'services.import-har':
    'Le fichier commence comme un fichier HAR mais n’est pas du JSON valide ; enregistrez-le à nouveau depuis le navigateur.',
  'services.import-har-entries':
    '{count, plural, one {# requête sans adresse utilisable a été écartée} other {# requêtes sans adresse utilisable ont été écartées}}.',
  'services.import-line': 'Cette ligne n’est pas comprise et a été écartée : {text}',
  'services.import-parquet':
    '{file} commence comme du {format} et ne peut être lu : il est endommagé, tronqué ou compressé d’une manière inconnue ici. Reprenez-le, ou écrivez-le sans compression ou avec {codecs}.',
  'services.import-none': 'Rien n’a pu être importé, et aucun dossier n’a été créé.',
  'services.record-value': 'La valeur de cet enregistrement {type} est {value} ; écrivez-la comme {example}.',
  'services.no-such-site': 'Le service {service} se trouve à {site}, un site que l’inventaire n’a pas.',
  'services.critical.site': '{site} : {critical}',
  'services.critical.placed':
    '{placed, plural, one {# service se trouve} many {# de services se trouvent} other {# services se trouvent}} à des sites de l’inventaire ; {unplaced, number} non.',
  'services.protection-missing': '{column} porte sur une protection, et {needed} n’en dit aucune.',
  'services.protection-incomplete':
    'La revendication de protection ne dit rien dans {missing} ; remplissez ces colonnes, pour que les réponses disent sur la parole de qui et pour quels jours elle vaut.',
  'services.protection-ends-first': '{until} n’est pas après {from}.',
};
