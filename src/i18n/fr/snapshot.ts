import type { snapshot as english } from '../en/snapshot.ts';
import type { Translation } from '../translation.ts';

export const snapshot: Translation<typeof english> = {
  'snapshot.title': 'Instantané d’Internet',
  'snapshot.title.diff': 'Ce qui a changé entre deux instantanés',
  'snapshot.not-found':
    'Il n’y a pas d’instantané {file, literal} ; vérifiez le chemin ou obtenez-en un avec {command, literal}.',
  'snapshot.damaged':
    'L’instantané {file, literal} est endommagé (à {part, literal}) ; copiez-le, téléchargez-le ou construisez-le de nouveau.',
  'snapshot.truncated':
    'L’instantané {file, literal} est tronqué : {actual, number} octets sur {expected, number} ; copiez-le ou téléchargez-le de nouveau.',
  'snapshot.empty-file':
    'Le fichier {file, literal} est vide ; copiez ou téléchargez l’instantané de nouveau.',
  'snapshot.not-a-snapshot':
    '{file, literal} n’est pas un instantané (cela ressemble à {looksLike, literal}) ; construisez-en un avec {command, literal}.',
  'snapshot.too-new':
    'L’instantané {file, literal} est au format {version, number} et ce programme lit jusqu’au format {supported, number} ; installez un Muruna plus récent.',
  'snapshot.no-topology':
    'Rien n’indique comment les réseaux sont reliés ; donnez un fichier avec {one, literal} ou {other, literal}.',
  'snapshot.nothing-to-learn-from':
    'Les choix s’apprennent de relevés de tables ; donnez-en avec {option, literal}.',
  'snapshot.input-without-records':
    'Rien dans {file, literal} ne se lit comme {expected, literal} ; vérifiez que c’est le bon fichier pour cette option.',
  'snapshot.no-such-date':
    'Il n’y a pas de données du {date, date} à {url, literal} ; choisissez parmi {dates, literal}.',
  'snapshot.bad-collector':
    '{collector, literal} n’est pas un nom de collecteur ; donnez-en un tel que {example, literal}.',
  'usage.bad-date': '{date, literal} n’est pas une date ; écrivez-la comme {example, literal}.',
  'download.not-found': 'Le serveur n’a pas {url, literal} ; vérifiez l’adresse ou le miroir.',
  'download.failed':
    'Le téléchargement de {url, literal} s’est interrompu ({reason, literal}) ; relancez la commande et il reprendra où il s’est arrêté.',
  'download.checksum':
    'Ce qui est venu de {url, literal} n’est pas ce qui était annoncé (somme de contrôle {actual, literal} au lieu de {expected, literal}) et a été jeté ; réessayez plus tard ou depuis un autre miroir.',
  'download.no-checksum':
    'Il n’y a pas de somme de contrôle dans {url, literal} ; réessayez plus tard ou depuis un autre miroir.',
  'download.offline':
    '{host, literal} est injoignable ({reason, literal}). Vérifiez la connexion au réseau ou indiquez un miroir avec {option, literal}.',
  'download.redirect':
    '{url, literal} mène à {to, literal}, qui n’est pas un lieu de publication de ces données. Rien n’a été gardé.',
  'download.too-large':
    '{url, literal} dépasse {megabytes, number} Mo et n’a pas été gardé. Vérifiez que c’est le bon fichier.',
  'download.not-data':
    'Le serveur a envoyé autre chose que des données pour {url, literal} (cela ressemble à {looksLike, literal}), peut-être une page de connexion. Rien n’a été gardé.',
  'download.cut':
    'Le téléchargement de {url, literal} est incomplet ou endommagé et n’a pas été gardé. Relancez la commande.',
  'snapshot.notice.bundled':
    'Ceci repose sur l’instantané fourni avec le programme : routage du {date, date}, dont {old, share} des liens ont été vus pour la dernière fois plus d’un an auparavant. {command, literal} en construit un avec les données du jour (environ {megabytes, number} Mo, {seconds, number} s).',
  'snapshot.several-countries':
    '{ases, plural, one {# réseau a} other {# réseaux ont}} plusieurs pays dans les sources ; tenu pour non connu.',
  'snapshot.origins-without-links':
    '{ases, plural, one {# réseau annonce} other {# réseaux annoncent}} des préfixes sans aucun lien dans les sources ; laissés de côté.',
  'snapshot.plane-too-thin':
    'Seulement {networks, plural, one {# réseau a} other {# réseaux ont}} un préfixe IPv{family, literal} dans les sources ; les poids de ce plan sont tenus pour non connus.',
  'text.line-too-long':
    'Une ligne de plus de {longest, number} caractères a été laissée de côté : ce n’est pas du texte.',
  'delegated.wrong-count': 'L’en-tête annonce {said, number} enregistrements, il y en a {found, number}.',
  'asn-country.wrong-count': 'Le nombre de pays de {asn, asn} n’est pas celui de la liste.',
  'prefix-to-as.host-bits':
    'Un préfixe avec des bits au-delà de sa longueur a été ramené à celle-ci : {text, literal}.',
  'as-rel.too-many-sources':
    'Plus de huit sortes de sources ; celles de cette ligne ont été omises : {text, literal}.',
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
  'snapshot.id': 'Identité {id, literal}',
  'snapshot.published': 'Liens du {date, date}, tels que publiés',
  'snapshot.inferred': 'Liens du {date, date}, déduits de tables de routage',
  'snapshot.counts':
    '{networks, number} réseaux, {transit, number} liens de transit, {peering, number} liens d’appairage',
  'snapshot.known':
    '{named, number} réseaux avec un nom, {located, number} avec un pays, {countries, number} pays',
  'snapshot.prefixes4': '{count, number} préfixes IPv4',
  'snapshot.prefixes6': '{count, number} préfixes IPv6',
  'snapshot.no-weights': 'Pas de préfixes : les poids des réseaux ne sont pas connus',
  'snapshot.vantage-points': 'Vu depuis {count, plural, one {# réseau} other {# réseaux}}',
  'snapshot.source':
    'Source {role, literal} {name, literal} · {date, literal} · {bytes, number} octets · SHA-256 {sha256, literal} · {terms, name}',
  'snapshot.note': 'Note : {note, name}',
  'snapshot.findings': 'Constaté à la lecture, avec le nombre de fois : {list, literal}',
  'snapshot.verified':
    '{file, literal} est intact : {sections, plural, one {# section conforme à sa somme} other {# sections conformes à leurs sommes}} de contrôle.',
  'snapshot.diff.same': 'Les deux sont le même instantané : {id, literal}.',
  'snapshot.diff.dates': 'Du {before, literal} au {after, literal}',
  'snapshot.diff.ases-added': 'Réseaux ajoutés : {count, number} ({list, literal})',
  'snapshot.diff.ases-removed': 'Réseaux disparus : {count, number} ({list, literal})',
  'snapshot.diff.links-added': 'Liens ajoutés : {count, number} ({list, literal})',
  'snapshot.diff.links-removed': 'Liens disparus : {count, number} ({list, literal})',
  'snapshot.diff.links-relabelled': 'Liens d’une autre nature : {count, number} ({list, literal})',
  'snapshot.diff.countries': 'Réseaux dans un autre pays : {count, number} ({list, literal})',
  'snapshot.notice.users':
    'Les réseaux sont pondérés par leurs utilisateurs, selon un tableau fourni, et non par leurs adresses.',
  'snapshot.notice.national-lists':
    'Les réseaux de {countries, literal} sont ceux d’une liste fournie, et non ceux qui y sont enregistrés.',
  'asn-users.malformed-line':
    'Une ligne sans numéro d’AS ni nombre d’utilisateurs a été écartée : {text, literal}.',
  'national-networks.malformed-line': 'Une ligne sans numéro d’AS ni pays a été écartée : {text, literal}.',
  'snapshot.notice.fresh-only':
    'Sur {of, number} liens, {links, number} ont été écartés : ils ont été vus pour la dernière fois plus d’un an avant le {date, date}.',
  'snapshot.notice.old-links':
    '{old, share} des liens de cet instantané ont été vus pour la dernière fois plus d’un an avant le {date, date}.',
  'snapshot.notice.equal-weights':
    'Cet instantané n’a pas de préfixes : chaque réseau compte autant, quelle que soit sa taille. Les parts sont des parts de réseaux, non d’adresses. Construisez-le avec {option, literal} pour de vrais poids.',
  'snapshot.notice.years-apart':
    'Ses sources vont du {oldest, date} au {newest, date} : les réseaux qui ont changé entre-temps peuvent être inexacts.',
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
  'snapshot.list.unreadable': '{name, literal} : ne s’ouvre pas',
  'snapshot.in-use-is-gone':
    'L’instantané utilisé, {file, literal}, n’existe plus. Choisissez-en un autre dans la liste de {command, literal}.',
  'snapshot.no-such-name':
    'Il n’y a pas d’instantané {name, literal}. Choisissez-en un dans la liste de {command, literal}, ou indiquez un fichier.',
};
