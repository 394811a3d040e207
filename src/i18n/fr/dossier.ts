import type { dossier as english } from '../en/dossier.ts';
import type { Translation } from '../translation.ts';

export const dossier: Translation<typeof english> = {
  'dossier.title': 'Dossier de preuves',
  'dossier.verification': 'Vérification du dossier de preuves {file}',
  'dossier.verdict': 'Verdict',
  'dossier.verdict.ok':
    'Le dossier est tel qu’il a été signé, et par une clé à laquelle vous faites confiance.',
  'dossier.verdict.stranger':
    'Le dossier est tel qu’il a été signé, mais par aucune clé à laquelle vous faites confiance. Comparez le numéro de la clé avec son détenteur par un autre moyen, puis accordez-lui votre confiance avec {command}.',
  'dossier.verdict.revoked':
    'Le dossier est tel qu’il a été signé, mais toutes les clés que vous connaissez sont révoquées. Demandez-en un signé avec une clé valide.',
  'dossier.verdict.broken':
    'Le dossier n’est pas tel qu’il a été signé. Ne vous y fiez pas ; demandez-en une autre copie à ses auteurs.',
  'dossier.problems': 'Ce qui n’est pas tel qu’il a été signé',
  'dossier.problem.changed': '{file} a été modifié.',
  'dossier.problem.added': '{file} a été ajouté.',
  'dossier.problem.removed': '{file} a été supprimé.',
  'dossier.problem.name': '{file} est un nom qu’aucun dossier ne porte.',
  'dossier.problem.unreadable': '{file} est illisible ({reason}).',
  'dossier.problem.frame':
    'L’enveloppe de l’archive n’est pas telle qu’elle a été écrite : elle a été réempaquetée ou modifiée à {file}, octet {offset}.',
  'dossier.problem.unsigned': 'Il n’y a pas de signature.',
  'dossier.problem.signature': 'Dans {file}, la signature de la clé {key} n’est pas valable.',
  'dossier.problem.future':
    'Il dit avoir été établi le {date}, plus tard que maintenant ({now}) ; une des horloges est fausse.',
  'dossier.problem.result': '{file} n’est pas un résultat que cette version sache lire.',
  'dossier.problem.disclosure':
    'Dans {file}, ce qui est divulgué comme {field} n’est pas ce qui a été signé.',
  'dossier.problem.timestamp': 'L’horodatage de {file} n’est pas celui de ce dossier ou est endommagé.',
  'dossier.problem.claim': 'La ligne {line} du récit n’est pas confirmée par les résultats : {reference}.',
  'dossier.problem.too-large': '{file, literal} dépasse {megabytes, number} Mo et n’a pas été lu.',
  'dossier.problem.unaccounted': '{file, literal} ne découle pas des résultats, bien qu’il soit signé.',
  'dossier.problem.not-derived': '{file, literal} n’est pas ce que les autres fichiers imposent.',
  'dossier.problem.timestamp-time':
    'L’horodatage indique le {time, date}, qui n’est pas compris entre la construction du dossier ({built, date}) et maintenant ({now, date}).',
  'dossier.secret-in-title': 'Le titre contient {secret, literal}, qui doit être scellé. Changez le titre.',
  'dossier.secret-in-narrative':
    'La ligne {line, number} du récit contient {secret, literal}, qui doit être scellé. Changez la ligne.',
  'dossier.derived': 'Rapports et descriptions ont été dérivés à nouveau des réponses et sont identiques.',
  'dossier.not-derived':
    'Les rapports n’ont pas été dérivés à nouveau : une autre version a construit le dossier, ou des champs sont scellés. Fiez-vous aux résultats, ou produisez-en vous-même les rapports.',
  'dossier.repeated.all': 'Chaque résultat a été recalculé.',
  'dossier.repeated.part': 'Une partie seulement des résultats a pu être recalculée.',
  'dossier.repeated.none': 'Aucun résultat n’a pu être recalculé.',
  'dossier.preview': 'Ce qu’un lecteur de {file, literal} peut apprendre',
  'dossier.preview.explained': 'Tout ce qui suit part avec le dossier. Lisez-le avant de le remettre.',
  'dossier.preview.file': 'Fichier',
  'dossier.preview.bytes': 'Octets',
  'dossier.preview.count': 'Valeurs',
  'dossier.preview.example': 'Exemple',
  'dossier.preview.open': 'ouvert',
  'dossier.preview.shown': 'scellé, valeur jointe',
  'dossier.preview.removed': 'retiré',
  'dossier.preview.input': 'Donnée d’entrée {file, literal}, SHA-256 {sha256, literal}',
  'dossier.signatures': 'Signatures',
  'dossier.signer': 'Signataire',
  'dossier.key': 'Clé',
  'dossier.status': 'Statut',
  'dossier.status.trusted': 'valable, de confiance',
  'dossier.status.unknown-key': 'valable, mais d’un inconnu',
  'dossier.status.revoked': 'clé révoquée',
  'dossier.status.invalid': 'non valable',
  'dossier.built-at': 'Établi et signé le',
  'dossier.timestamped': 'Existait le {time}, selon {authority}',
  'dossier.authority.trusted':
    'Le certificat de l’autorité a été délivré par un certificat auquel vous faites confiance.',
  'dossier.authority.untrusted':
    'Aucun certificat auquel vous faites confiance n’a délivré celui de l’autorité.',
  'dossier.authority.not-checked':
    'La confiance à accorder à l’autorité n’a pas été vérifiée ; donnez son certificat, ou celui de son émetteur, avec {option, literal}.',
  'dossier.verdict.authority':
    'Le dossier est tel qu’il a été signé, mais son horodatage ne vient d’aucune autorité à laquelle vous faites confiance. Ne vous fiez pas à sa date.',
  'dossier.no-certificate':
    '{file, literal} ne contient aucun certificat ; donnez un fichier au format {format, literal} avec {option, literal}.',
  'dossier.files': 'Fichiers',
  'dossier.claims': 'Affirmations vérifiées',
  'dossier.sealed': 'Champs retirés',
  'dossier.repeated': 'Recalcul',
  'dossier.result': 'Résultat',
  'dossier.outcome': 'Issue',
  'dossier.outcome.same': 'identique au dernier chiffre',
  'dossier.outcome.different':
    '{count, plural, one {# chiffre diffère} many {# de chiffres diffèrent} other {# chiffres diffèrent}}',
  'dossier.outcome.input-missing':
    'il manque une entrée qui n’est pas jointe : {detail} ; donnez-la avec {option}',
  'dossier.outcome.not-repeatable': 'cette commande n’est pas exécutée pour autrui',
  'dossier.outcome.failed': 'échec : {detail}',
  'dossier.was': 'Dans le dossier',
  'dossier.is': 'Maintenant',
  'dossier.field': 'Champ',
  'dossier.built':
    '{out} : {files, plural, one {# fichier} many {# de fichiers} other {# fichiers}}, signé par {signers}.',
  'dossier.named-input': 'Non joint, désigné par son SHA-256 {sha256} : {file}',
  'dossier.no-results':
    'Indiquez au moins un fichier de résultat après {option} ; les commandes les écrivent avec {how}.',
  'dossier.no-key': 'Un dossier doit être signé : donnez un fichier de clé avec {option} ; {how} en crée un.',
  'dossier.result-not-json':
    '{file} n’est pas du JSON ; donnez un fichier écrit par une commande avec {option}.',
  'dossier.result-not-a-result':
    '{file} n’est pas un fichier de résultat ; donnez-en un écrit par une commande avec {option}.',
  'dossier.result-too-new':
    '{file} a été écrit par une version plus récente ; mettez ce programme à jour. Il se donne avec {option}.',
  'dossier.claim-false':
    '{file}, ligne {line} : les résultats ne confirment pas {reference}. La valeur est {value}, au-delà de l’affirmation de {by} ; corrigez le texte.',
  'dossier.claim-missing':
    '{file}, ligne {line} : on ne peut rien affirmer d’un chiffre inconnu : {reference}.',
  'dossier.figure-unknown':
    '{file}, ligne {line} : aucun résultat ne contient le chiffre de {reference}. Les plus proches : {similar}.',
  'dossier.figure-ambiguous':
    '{file}, ligne {line} : plusieurs résultats connaissent {reference} et diffèrent ({results}) ; écrivez le nom de l’un d’eux et deux-points devant le chiffre.',
  'dossier.reference-malformed':
    '{file}, ligne {line} : {reference} n’est ni un chiffre ni une affirmation ; écrivez-le comme le montre le guide.',
  'dossier.no-such-field':
    'Aucun résultat n’a de champ {field} qui puisse être scellé ou retiré ; vérifiez son chemin.',
  'dossier.input-changed': '{file} n’est plus ce dont le résultat a été calculé ; recalculez le résultat.',
  'dossier.truncated': 'L’archive {file} est tronquée ou endommagée ; demandez-en une autre copie.',
  'dossier.unsafe-name':
    'L’archive {file} contient un nom qui en sort ou qui est dangereux : {name}. Rien n’a été déballé.',
  'dossier.bomb':
    'L’archive {file} se déballerait en bien plus qu’elle ne peut honnêtement contenir. Rien n’a été déballé.',
  'dossier.not-intact':
    '{file} n’est pas tel qu’il a été signé, rien n’y a donc été ajouté ; vérifiez-le pour voir ce qui ne va pas.',
  'dossier.timestamp-other':
    'L’horodatage de {file} est endommagé ou concerne autre chose ; demandez-en un pour la déclaration de ce dossier.',
  'dossier.phase.rendering': 'Mise en page des rapports',
  'dossier.phase.writing': 'Écriture du dossier',
  'dossier.phase.reading': 'Lecture du dossier',
  'dossier.phase.repeating': 'Recalcul',
  'key.made':
    '{file} contient la clé privée : gardez-la pour vous. {public} est la clé publique, numéro {key}.',
  'key.trusted': '{name} est désormais de confiance : {key}',
  'key.revoked': '{name} est révoquée : {key}',
  'key.list': 'Clés sur lesquelles vous avez statué',
  'key.trusted-on': 'De confiance depuis',
  'key.revoked-on': 'Révoquée le',
  'key.reason': 'Motif',
  'key.none': 'Aucune clé n’est encore de confiance.',
  'key.exists': '{file} existe déjà et peut être une clé ; choisissez un autre nom.',
  'key.not-private': '{file} ne contient pas de clé privée Ed25519 ; créez-en une avec {command}.',
  'key.not-public':
    '{file} ne contient pas de clé publique Ed25519 ; demandez à son détenteur le fichier qu’écrit {command}.',
  'key.trust-file-damaged':
    'La liste des clés de confiance {file} est endommagée ; restaurez-la depuis une copie, ou supprimez-la et recommencez.',
  'key.unknown': 'Aucune clé de confiance unique ne commence par {key} ; {command} les montre.',
  'key.locked': '{file, literal} est chiffré ; donnez sa phrase de passe dans {variable, literal}.',
  'key.wrong-passphrase': 'La phrase de passe n’ouvre pas {file, literal}.',
  'key.was-revoked':
    'La clé {key, literal} a été révoquée le {date, date}. Demandez une nouvelle clé à son propriétaire ; seul le retrait manuel de la révocation dans {file, literal} la rétablit.',
  'file.locked':
    'Un autre processus utilise {file, literal}. Réessayez ; si aucun ne tourne, supprimez {lock, literal}.',
  'key.bad-date': '{date} n’est pas une date ; écrivez-la ainsi : {example}.',
  'dossier.problem.litter':
    '{count, plural, one {# fichier a été ajouté} other {# fichiers ont été ajoutés}} par un gestionnaire de fichiers de Mac ou de Windows, par exemple {file, literal}, et {count, plural, one {ignoré} other {ignorés}} ; utilisez le dossier tel qu’il a été envoyé.',
};
