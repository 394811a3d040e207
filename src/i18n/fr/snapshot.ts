import type { snapshot as english } from '../en/snapshot.ts';
import type { Translation } from '../translation.ts';

export const snapshot: Translation<typeof english> = {
  'snapshot.title': 'Instantané d’Internet',
  'snapshot.section.details': 'Détails',
  'snapshot.title.diff': 'Ce qui a changé entre deux instantanés',
  'snapshot.not-found':
    'L’instantané {file} n’existe pas ; vérifiez le chemin ou obtenez-en un avec {command}.',
  'snapshot.damaged':
    'L’instantané {file, literal} est endommagé (à {part, literal}) ; copiez-le, téléchargez-le ou construisez-le de nouveau.',
  'snapshot.truncated':
    'L’instantané {file} est incomplet : {actual} octets sur {expected} ; copiez-le ou téléchargez-le de nouveau.',
  'snapshot.empty-file':
    'Le fichier {file, literal} est vide ; copiez ou téléchargez l’instantané de nouveau.',
  'snapshot.not-a-snapshot':
    '{file, literal} n’est pas un instantané (cela ressemble à {looksLike, literal}) ; construisez-en un avec {command, literal}.',
  'snapshot.too-new':
    'L’instantané {file} est au format {version}, mais ce programme ne lit que jusqu’au format {supported} ; installez un Muruna plus récent.',
  'snapshot.no-topology':
    'Aucun fichier ne dit comment les réseaux sont reliés ; donnez-en un avec {one} ou {other}.',
  'snapshot.nothing-to-learn-from':
    'Les choix de routage s’apprennent de relevés de tables ; donnez-en avec {option}.',
  'snapshot.input-without-records':
    '{file} ne contient rien qui puisse être lu comme {expected} ; vérifiez que c’est le bon fichier pour cette option.',
  'snapshot.no-such-date': '{url} n’a pas de données du {date} ; choisissez parmi {dates}.',
  'snapshot.bad-collector':
    '{collector, literal} n’est pas un nom de collecteur ; donnez-en un tel que {example, literal}.',
  'usage.bad-date': '{date} n’est pas une date ; écrivez-la comme {example}.',
  'download.not-found': 'Le serveur n’a pas {url, literal} ; vérifiez l’adresse ou le miroir.',
  'download.no-listing':
    'La page reçue de {url, literal} n’énumère pas de tels fichiers ; c’est peut-être la page de connexion du réseau. Vérifiez le réseau ou le miroir.',
  'download.failed':
    'Le téléchargement de {url} s’est interrompu ({reason}) ; relancez la commande pour le poursuivre.',
  'download.checksum':
    'Le téléchargement de {url} n’a pas la bonne somme de contrôle ({actual} au lieu de {expected}) et a été supprimé ; réessayez plus tard ou depuis un autre miroir.',
  'download.no-checksum':
    '{url} ne contient pas de somme de contrôle ; réessayez plus tard ou depuis un autre miroir.',
  'download.offline':
    '{host, literal} est injoignable ({reason, literal}). Vérifiez la connexion au réseau ou indiquez un miroir avec {option, literal}.',
  'download.too-slow':
    '{url, literal} arrivait à moins de {kilobytes, number} ko par seconde et a été abandonné. Relancez la commande pour le poursuivre ou indiquez un miroir avec {option, literal}.',
  'download.redirect': '{url} mène à {to}, où ces données ne sont pas publiées. Rien n’a été gardé.',
  'download.too-large':
    '{url, literal} dépasse {megabytes, number} Mo et n’a pas été gardé. Vérifiez que c’est le bon fichier.',
  'download.not-data':
    'Le serveur a envoyé autre chose que des données pour {url, literal} (cela ressemble à {looksLike, literal}), peut-être une page de connexion. Rien n’a été gardé.',
  'download.cut':
    'Le téléchargement de {url, literal} est incomplet ou endommagé et n’a pas été gardé. Relancez la commande.',
  'snapshot.notice.bundled':
    'Ces chiffres viennent de l’instantané fourni avec le programme : routage du {date}, dont {old} des liaisons ont été vues pour la dernière fois plus d’un an auparavant. {command} en construit un avec les données du jour (environ {megabytes} Mo, {seconds} s).',
  'snapshot.several-countries':
    '{ases, plural, one {# réseau a plusieurs pays dans les sources ; son pays compte} other {# réseaux ont plusieurs pays dans les sources ; leur pays compte}} comme non connu.',
  'snapshot.origins-without-links':
    '{ases, plural, one {# réseau annonce des préfixes, mais n’a aucune liaison dans les sources ; il a été laissé} other {# réseaux annoncent des préfixes, mais n’ont aucune liaison dans les sources ; ils ont été laissés}} de côté.',
  'snapshot.plane-too-thin':
    'Seulement {networks, plural, one {# réseau a} other {# réseaux ont}} un préfixe IPv{family} dans les sources ; les poids IPv{family} comptent comme non connus.',
  'text.line-too-long':
    'Une ligne de plus de {longest, number} caractères a été laissée de côté : ce n’est pas du texte.',
  'delegated.wrong-count': 'L’en-tête annonce {said, number} enregistrements, il y en a {found, number}.',
  'asn-country.wrong-count': 'Le nombre de pays indiqué pour {asn} n’est pas celui des pays listés.',
  'prefix-to-as.host-bits':
    'Un préfixe avec des bits au-delà de sa longueur a été ramené à sa longueur : {text}.',
  'as-rel.too-many-sources':
    'Il y a plus de huit types de sources ; celles de cette ligne ont été ignorées : {text}.',
  'as-rel.malformed-line':
    'Une ligne qui n’est pas au format as-rel a été laissée de côté : {text, literal}.',
  'prefix-to-as.malformed-line':
    'Une ligne qui n’est pas au format pfx2as a été laissée de côté : {text, literal}.',
  'delegated.malformed-line':
    'Une ligne qui n’est pas au format delegated-extended a été laissée de côté : {text, literal}.',
  'asns-csv.malformed-line':
    'Une ligne qui n’est pas au format asns.csv a été laissée de côté : {text, literal}.',
  'asn-country.malformed-line':
    'Une ligne qui n’est pas au format asn,count,cc a été laissée de côté : {text, literal}.',
  'ip-range.malformed-line':
    'Une ligne qui n’est pas au format IP ranges a été laissée de côté : {text, literal}.',
  'snapshot.progress.reading': 'Lecture',
  'snapshot.progress.writing': 'Écriture de l’instantané',
  'snapshot.progress.downloading': 'Téléchargement',
  'snapshot.pull.source': '{title, name} : {url, literal} · conditions : {terms, name} {termsUrl, literal}',
  'snapshot.built': '{file, literal} écrit ({bytes, plural, one {# octet} other {# octets}}).',
  'snapshot.file': 'Fichier {file, literal}, {bytes, plural, one {# octet} other {# octets}}',
  'snapshot.id': 'Identifiant {id}',
  'snapshot.published': 'Liaisons du {date}, telles que publiées',
  'snapshot.inferred': 'Liaisons du {date}, déduites de tables de routage',
  'snapshot.counts':
    '{networks, plural, one {# réseau} other {# réseaux}}, {transit, plural, one {# liaison de transit} other {# liaisons de transit}}, {peering, plural, one {# liaison de peering} other {# liaisons de peering}}',
  'snapshot.known':
    '{named, plural, one {# réseau} other {# réseaux}} avec un nom, {located} avec un pays, {countries, plural, one {# pays} other {# pays}}',
  'snapshot.prefixes4': '{count, plural, one {# préfixe IPv4} other {# préfixes IPv4}}',
  'snapshot.prefixes6': '{count, plural, one {# préfixe IPv6} other {# préfixes IPv6}}',
  'snapshot.no-weights': 'Pas de préfixes : les poids des réseaux ne sont pas connus',
  'snapshot.vantage-points': 'Vu depuis {count, plural, one {# réseau} other {# réseaux}}',
  'snapshot.source':
    'Source {role, literal} {name, literal} · {date, literal} · {bytes, number} octets · SHA-256 {sha256, literal} · {terms, name}',
  'snapshot.note': 'Note : {note, name}',
  'snapshot.findings': 'Constats à la lecture, avec leur nombre : {list}',
  'snapshot.verified':
    '{file, literal} est intact : {sections, plural, one {# section conforme à sa somme} other {# sections conformes à leurs sommes}} de contrôle.',
  'snapshot.diff.same': 'Les deux sont le même instantané : {id, literal}.',
  'snapshot.diff.dates': 'Du {before, literal} au {after, literal}',
  'snapshot.diff.ases-added': 'Réseaux ajoutés : {count, number} ({list, literal})',
  'snapshot.diff.ases-removed': 'Réseaux disparus : {count, number} ({list, literal})',
  'snapshot.diff.links-added': 'Liaisons ajoutées : {count} ({list})',
  'snapshot.diff.links-removed': 'Liaisons disparues : {count} ({list})',
  'snapshot.diff.links-relabelled': 'Liaisons dont la relation a changé : {count} ({list})',
  'snapshot.diff.countries': 'Réseaux dont le pays a changé : {count} ({list})',
  'snapshot.notice.users':
    'Les réseaux sont pondérés par leurs utilisateurs, selon un tableau fourni, et non par leurs adresses.',
  'snapshot.notice.national-lists':
    'Les réseaux de ces pays viennent d’une liste fournie, et non des registres : {countries}.',
  'asn-users.malformed-line':
    'Une ligne sans numéro d’AS et son nombre d’utilisateurs a été laissée de côté : {text}.',
  'national-networks.malformed-line':
    'Une ligne sans numéro d’AS et son pays a été laissée de côté : {text}.',
  'snapshot.notice.fresh-only':
    'Sur {of} liaisons, {links} ont été laissées de côté, car elles ont été vues pour la dernière fois plus d’un an avant le {date}.',
  'snapshot.notice.old-links':
    '{old} des liaisons de cet instantané ont été vues pour la dernière fois plus d’un an avant le {date}.',
  'snapshot.notice.equal-weights':
    'Cet instantané n’a pas de préfixes : chaque réseau compte autant, quelle que soit sa taille. Les parts sont des parts de réseaux, et non d’adresses. Construisez-le avec {option} pour avoir de vrais poids.',
  'snapshot.notice.years-apart':
    'Ses sources vont du {oldest} au {newest} : ce qui a changé entre-temps peut être inexact.',
  'snapshot.pull.origins-from-tables':
    'Il n’y a pas de table de préfixes de CAIDA : les préfixes et leurs origines viennent de la table de {collector, literal}, quelques centaines de mégaoctets.',
  'snapshot.pull.no-names':
    'Les réseaux restent sans nom : bgp.tools les donne à qui indique un contact ({option, literal}). Les pays viennent des registres.',
  'snapshot.pull.no-names-open':
    'Les réseaux restent sans nom : aucune source libre n’en a. Les pays viennent des registres.',
  'snapshot.title.list': 'Instantanés',
  'snapshot.list.one': '{name, literal} : {date, date}, {networks, number} réseaux, {megabytes, number} Mo',
  'snapshot.list.in-use':
    '{name, literal} : {date, date}, {networks, number} réseaux, {megabytes, number} Mo, utilisé',
  'snapshot.list.unreadable': '{name} : ne peut pas être ouvert',
  'snapshot.in-use-is-gone':
    'L’instantané utilisé, {file, literal}, n’existe plus. Choisissez-en un autre dans la liste de {command, literal}.',
  'snapshot.no-such-hash':
    'Aucun instantané ici n’a l’empreinte SHA-256 {hash} ; {command} liste ceux qui sont conservés, et un dossier nommé devant l’empreinte est parcouru.',
  'snapshot.no-such-name':
    'L’instantané {name} n’existe pas. Choisissez-en un dans la liste de {command}, ou indiquez un fichier.',
};
