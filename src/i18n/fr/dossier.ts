import type { dossier as english } from '../en/dossier.ts';
import type { Translation } from '../translation.ts';

export const dossier: Translation<typeof english> = {
  'dossier.title': 'Dossier de preuves',
  'dossier.verification': 'Vérification du dossier de preuves {file}',
  'dossier.verdict': 'Verdict',
  'dossier.verdict.ok':
    'Le dossier n’a pas changé depuis sa signature, et il est signé par une clé à laquelle vous faites confiance.',
  'dossier.verdict.stranger':
    'Le dossier n’a pas changé depuis sa signature, mais vous ne faites confiance à aucune de ses clés. Vérifiez le numéro de la clé auprès de son propriétaire par une autre voie, puis faites-lui confiance avec {command}.',
  'dossier.verdict.revoked':
    'Le dossier n’a pas changé depuis sa signature, mais toutes celles de ses clés que vous connaissez sont révoquées. Demandez à ses auteurs un dossier signé avec une clé valide.',
  'dossier.verdict.broken':
    'Le dossier ne correspond pas à ce qui a été signé. Ne vous y fiez pas. Demandez une autre copie à ses auteurs.',
  'dossier.problems': 'Problèmes',
  'dossier.problem.changed': '{file} a été modifié.',
  'dossier.problem.added': '{file} a été ajouté.',
  'dossier.problem.removed': '{file} a été supprimé.',
  'dossier.problem.name': '{file} n’est pas un nom de fichier admis dans un dossier.',
  'dossier.problem.unreadable': '{file} ne peut pas être lu ({reason}).',
  'dossier.problem.frame':
    'L’archive n’est pas telle qu’elle a été écrite : elle a été recréée, ou modifiée à {file}, octet {offset}.',
  'dossier.problem.unsigned': 'Le dossier n’est pas signé.',
  'dossier.problem.signature': 'La signature de la clé {key} dans {file} n’est pas valide.',
  'dossier.problem.future':
    'Le dossier dit avoir été créé le {date}, plus tard que maintenant ({now}) ; l’une des horloges est fausse.',
  'dossier.problem.result': '{file} n’est pas un résultat que cette version peut lire.',
  'dossier.problem.disclosure':
    'La valeur divulguée pour {field} dans {file} n’est pas celle qui a été signée.',
  'dossier.problem.timestamp': 'L’horodatage dans {file} est endommagé ou appartient à un autre dossier.',
  'dossier.problem.claim': 'Les résultats ne confirment pas la ligne {line} du récit : {reference}.',
  'dossier.problem.twice':
    '{file, literal} figure deux fois dans l’archive ; les programmes ne lisent pas tous le même.',
  'dossier.problem.too-large': '{file, literal} dépasse {megabytes, number} Mo et n’a pas été lu.',
  'dossier.problem.unaccounted': '{file, literal} ne découle pas des résultats, bien qu’il soit signé.',
  'dossier.problem.not-derived': '{file} n’est pas ce qu’il devrait être d’après les autres fichiers.',
  'dossier.problem.timestamp-time':
    'L’horodatage indique le {time}, qui n’est pas compris entre la création du dossier ({built}) et maintenant ({now}).',
  'dossier.secret-in-title': 'Le titre contient {secret, literal}, qui doit être scellé. Changez le titre.',
  'dossier.secret-in-narrative':
    'La ligne {line, number} du récit contient {secret, literal}, qui doit être scellé. Changez la ligne.',
  'dossier.derived':
    'Les rapports et les descriptions ont été recréés à partir des réponses et sont identiques.',
  'dossier.not-derived':
    'Les rapports n’ont pas été recréés : une autre version a créé le dossier, ou des champs sont scellés. Fiez-vous aux résultats, ou créez vous-même les rapports à partir d’eux.',
  'dossier.repeated.all': 'Tous les résultats ont été recalculés.',
  'dossier.repeated.part': 'Une partie seulement des résultats a pu être recalculée.',
  'dossier.repeated.none': 'Aucun résultat n’a pu être recalculé.',
  'dossier.preview': 'Ce qu’un lecteur de {file, literal} peut apprendre',
  'dossier.preview.explained':
    'Tout ce qui suit sera remis avec le dossier. Lisez-le avant de le transmettre.',
  'dossier.figures': 'Ce qui peut être cité de {file}',
  'dossier.figures.explained':
    'Dans un texte, {figure} écrit le chiffre et {claim} confronte une affirmation au chiffre. Si deux résultats connaissent un nom, mettez devant celui du résultat : {result}.',
  'dossier.figures.named': 'Chiffres',
  'dossier.figures.name': 'Nom',
  'dossier.figures.meaning': 'Ce que c’est',
  'dossier.figures.paths': 'Autres champs, par leur chemin',
  'dossier.figures.paths.explained': '{star} remplace une position dans une liste, comptée à partir de 0.',
  'dossier.figures.label': '{row} ({column})',
  'dossier.preview.file': 'Fichier',
  'dossier.preview.bytes': 'Octets',
  'dossier.preview.count': 'Valeurs',
  'dossier.preview.example': 'Exemple',
  'dossier.preview.open': 'en clair',
  'dossier.preview.shown': 'scellé, valeur jointe',
  'dossier.preview.removed': 'retiré',
  'dossier.preview.input': 'Donnée d’entrée {file, literal}, SHA-256 {sha256, literal}',
  'dossier.signatures': 'Signatures',
  'dossier.signer': 'Signataire',
  'dossier.key': 'Clé',
  'dossier.status': 'Statut',
  'dossier.status.trusted': 'valide, clé de confiance',
  'dossier.status.unknown-key': 'valide, clé inconnue',
  'dossier.status.revoked': 'clé révoquée',
  'dossier.status.invalid': 'non valide',
  'dossier.built-at': 'Créé et signé le',
  'dossier.timestamped': 'Existait le {time}, selon {authority}',
  'dossier.authority.trusted':
    'Le certificat de l’autorité vient d’un émetteur auquel vous faites confiance.',
  'dossier.authority.untrusted':
    'Le certificat de l’autorité ne vient pas d’un émetteur auquel vous faites confiance.',
  'dossier.authority.not-checked':
    'L’autorité n’a pas été vérifiée ; pour le faire, donnez son certificat, ou celui de son émetteur, avec {option}.',
  'dossier.verdict.authority':
    'Le dossier n’a pas changé depuis sa signature, mais son horodatage ne vient pas d’une autorité à laquelle vous faites confiance. Ne vous fiez pas à sa date.',
  'dossier.no-certificate':
    '{file, literal} ne contient aucun certificat ; donnez un fichier au format {format, literal} avec {option, literal}.',
  'dossier.files': 'Fichiers',
  'dossier.claims': 'Affirmations confirmées',
  'dossier.sealed': 'Champs retirés',
  'dossier.repeated': 'Résultats recalculés',
  'dossier.result': 'Résultat',
  'dossier.outcome': 'Résultat du recalcul',
  'dossier.outcome.same': 'identique jusqu’au dernier chiffre',
  'dossier.outcome.different':
    '{count, plural, one {# chiffre diffère} many {# de chiffres diffèrent} other {# chiffres diffèrent}}',
  'dossier.outcome.input-missing':
    'demande une donnée d’entrée qui n’est pas jointe : {detail} ; donnez-la avec {option}',
  'dossier.outcome.not-repeatable':
    'non recalculé : cette commande ne peut pas être exécutée à partir d’un dossier',
  'dossier.outcome.failed': 'échec : {detail}',
  'dossier.was': 'Dans le dossier',
  'dossier.is': 'Recalculé',
  'dossier.field': 'Champ',
  'dossier.built':
    '{out} : {files, plural, one {# fichier} many {# de fichiers} other {# fichiers}}, signé par {signers}.',
  'dossier.named-input': 'Non joint, identifié par son SHA-256 {sha256} : {file}',
  'dossier.no-results':
    'Indiquez au moins un fichier de résultat après {option} ; les commandes les écrivent avec {how}.',
  'dossier.result-not-json':
    '{file} n’est pas du JSON ; donnez un fichier écrit par une commande avec {option}.',
  'dossier.result-not-a-result':
    '{file} n’est pas un résultat ; donnez un fichier écrit par une commande avec {option}.',
  'dossier.result-too-new':
    '{file}, donné avec {option}, a été écrit par une version plus récente ; mettez Muruna à jour.',
  'dossier.claim-false':
    '{file}, ligne {line} : les résultats ne confirment pas {reference}. Le chiffre est {value} et s’écarte de l’affirmation de {by} ; corrigez le texte.',
  'dossier.claim-missing':
    '{file}, ligne {line} : {reference} affirme quelque chose d’un chiffre inconnu ; retirez l’affirmation.',
  'dossier.figure-unknown':
    '{file}, ligne {line} : aucun résultat ne contient le chiffre de {reference} ; chiffres proches : {similar}.',
  'dossier.figure-ambiguous':
    '{file}, ligne {line} : plusieurs résultats contiennent {reference} avec des valeurs différentes ({results}) ; écrivez le nom de l’un d’eux et deux-points devant le chiffre.',
  'dossier.reference-malformed':
    '{file}, ligne {line} : {reference} n’est ni un chiffre ni une affirmation ; écrivez-le comme le montre le guide.',
  'dossier.no-such-field':
    'Aucun résultat n’a de champ {field} à sceller ou à retirer ; vérifiez son chemin.',
  'dossier.input-changed':
    '{file} a changé depuis que le résultat en a été calculé ; recalculez le résultat.',
  'dossier.is-document':
    '{file} est un document JSON, pas un dossier ; {command} crée un dossier à partir d’un résultat.',
  'dossier.not-one':
    '{file} n’est pas un dossier de preuves ; indiquez l’archive écrite par {command}, ou le répertoire où elle a été extraite.',
  'dossier.truncated': 'L’archive {file} est incomplète ou endommagée ; demandez-en une autre copie.',
  'dossier.unsafe-name':
    'L’archive {file} contient un nom de fichier dangereux, {name} ; rien n’a été décompressé.',
  'dossier.too-much-text':
    'Les résultats et les textes de {file, literal} font {megabytes, number} Mo ; on n’en lit pas plus de {most, number} Mo.',
  'dossier.bomb':
    'Une fois décompressée, l’archive {file} aurait une taille ou un nombre de fichiers invraisemblable ; rien n’a été décompressé.',
  'dossier.not-intact':
    '{file} ne correspond pas à ce qui a été signé : rien n’y a donc été ajouté ; vérifiez-le pour savoir pourquoi.',
  'dossier.timestamp-other':
    'L’horodatage dans {file} est endommagé ou concerne autre chose ; demandez-en un pour la déclaration de ce dossier.',
  'dossier.phase.rendering': 'Création des rapports',
  'dossier.phase.writing': 'Écriture du dossier',
  'dossier.phase.reading': 'Lecture du dossier',
  'dossier.phase.repeating': 'Recalcul des résultats',
  'key.made':
    '{file} contient la clé privée ; gardez-la secrète. {public} contient la clé publique, numéro {key}.',
  'key.trusted': 'Clé désormais de confiance : {name}, {key}',
  'key.revoked': 'Clé révoquée : {name}, {key}',
  'key.section': 'Clés',
  'key.list': 'Clés de confiance et clés révoquées',
  'key.trusted-on': 'De confiance depuis',
  'key.revoked-on': 'Révoquée le',
  'key.reason': 'Motif',
  'key.none': 'Il n’y a pas encore de clé de confiance.',
  'key.exists': '{file} existe déjà et peut être une clé ; choisissez un autre nom.',
  'key.not-private': '{file} ne contient pas de clé privée Ed25519 ; créez-en une avec {command}.',
  'key.not-public':
    '{file} ne contient pas de clé publique Ed25519 ; demandez à son propriétaire le fichier qu’écrit {command}.',
  'key.trust-file-damaged':
    'La liste des clés de confiance {file} est endommagée ; restaurez-la depuis une copie, ou supprimez-la et recommencez.',
  'key.unknown':
    'Aucune clé de confiance, ou plus d’une, ne commence par {key} ; {command} en donne la liste.',
  'key.locked': '{file, literal} est chiffré ; donnez sa phrase de passe dans {variable, literal}.',
  'key.wrong-passphrase': 'La phrase de passe n’ouvre pas {file, literal}.',
  'key.was-revoked':
    'La clé {key} a été révoquée le {date}. Demandez une nouvelle clé à son propriétaire ; pour la rétablir, il faut retirer la révocation de {file} à la main.',
  'file.locked':
    'Un autre processus utilise {file, literal}. Réessayez ; si aucun ne tourne, supprimez {lock, literal}.',
  'dossier.remark.repacked':
    'L’archive a été recréée par un autre programme. Ses fichiers sont vérifiés un à un ; son enveloppe ne l’est pas.',
  'dossier.remark.litter':
    '{count, plural, one {# fichier a été ajouté par un gestionnaire de fichiers de Mac ou de Windows et ignoré} other {# fichiers ont été ajoutés par un gestionnaire de fichiers de Mac ou de Windows et ignorés}}, par exemple {file} ; utilisez le dossier tel qu’il a été envoyé.',
  'dossier.attach.no-key':
    'La clé publique n’est pas une clé Ed25519 au format PEM. {command} en affiche une.',
  'dossier.attach.other':
    'La signature n’a pas été faite par la clé {key} sur ce dossier. Signez le dossier tel qu’il est maintenant.',
};
