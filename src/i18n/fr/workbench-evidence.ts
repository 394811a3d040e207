import type { workbenchEvidence as english } from '../en/workbench-evidence.ts';
import type { Translation } from '../translation.ts';

export const workbenchEvidence: Translation<typeof english> = {
  'workbench.subject.evidence': 'Preuves',
  'evidence.add': 'Ajouter au dossier',
  'evidence.added': 'Ajouté à {name}',
  'evidence.new': 'Nouveau dossier',
  'evidence.drafts': 'Dossiers en préparation',
  'evidence.drafts.hint':
    'Un brouillon réunit des réponses de cet espace, un texte et ce qui est scellé. Rien ne sort avant que vous l’ayez vu en entier.',
  'evidence.no-draft': 'Ce document n’est pas un brouillon de dossier que l’on peut ouvrir.',
  'evidence.answers': 'Réponses',
  'evidence.answers.none':
    'Ce dossier ne contient encore aucune réponse. Ouvrez-en une et choisissez « Ajouter au dossier ».',
  'evidence.answers.missing': 'La réponse {job} n’est plus ici.',
  'evidence.narrative': 'Texte',
  'evidence.narrative.hint':
    'Ce que vous dites, en Markdown. Un chiffre est remplacé par sa valeur, une affirmation par sa borne et sa valeur. Une affirmation qui ne tient pas arrête le dossier.',
  'evidence.claims': 'Ce que le texte cite, et sur quoi cela repose',
  'evidence.claims.cited': 'Cité ainsi',
  'evidence.claims.figure': 'Chiffre',
  'evidence.claims.verdict': 'Verdict rendu',
  'evidence.claims.rests-on': 'Repose sur',
  'evidence.verdict.holds': 'tient',
  'evidence.verdict.false': 'ne tient pas',
  'evidence.verdict.missing': 'le chiffre n’est pas connu',
  'evidence.verdict.unknown': 'aucune réponse n’a ce chiffre ; proches : {similar}',
  'evidence.verdict.ambiguous': 'plusieurs réponses donnent des valeurs différentes : {results}',
  'evidence.verdict.malformed': 'ni chiffre ni affirmation',
  'evidence.figures':
    '{count, plural, one {# chiffre que l’on peut citer} many {# chiffres que l’on peut citer} other {# chiffres que l’on peut citer}}',
  'evidence.put-figure': 'Insérer le chiffre',
  'evidence.put-claim': 'Insérer l’affirmation',
  'evidence.languages': 'Langues des rapports et du texte',
  'evidence.sealed': 'Champs scellés',
  'evidence.sealed.hint':
    'Leurs valeurs peuvent être retirées plus tard, et le reste se vérifie encore. Les réponses à champs scellés n’ont pas de rapports.',
  'evidence.seal': 'Sceller',
  'evidence.unseal': 'Lever le scellé',
  'evidence.preview': 'Ce qui sort',
  'evidence.preview.hint':
    'Le dossier est préparé tel qu’il sortirait, et chaque fichier et champ est listé. Les entrées qui ne sont pas jointes sont nommées par leur SHA-256.',
  'evidence.preview.make': 'Préparer et tout montrer',
  'evidence.preview.fields': '{count, plural, one {# champ} many {# champs} other {# champs}}',
  'evidence.checked':
    '{count, plural, one {Votre navigateur a comparé # fichier à la déclaration qui est signée.} many {Votre navigateur a comparé # fichiers à la déclaration qui est signée.} other {Votre navigateur a comparé # fichiers à la déclaration qui est signée.}}',
  'evidence.bent':
    'Ce qui vient du serveur n’est pas ce que dit sa déclaration, ou ce navigateur ne peut pas le contrôler. Ne le signez pas.',
  'evidence.sign': 'Signer',
  'evidence.sign.hint':
    'Votre clé privée n’est ouverte et utilisée que dans ce navigateur. Le serveur reçoit la clé publique et la signature.',
  'evidence.sign.operator': 'Un opérateur de l’espace signe.',
  'evidence.key.file': 'Fichier de clé privée',
  'evidence.key.passphrase': 'Phrase secrète',
  'evidence.key.not-private': 'Ce fichier n’est pas une clé privée Ed25519.',
  'evidence.key.wrong-passphrase': 'La phrase secrète n’ouvre pas cette clé.',
  'evidence.key.locked': 'Cette clé est verrouillée ; saisissez sa phrase secrète.',
  'evidence.key.unsupported':
    'Ce navigateur ne peut ni créer ni utiliser de clés ici. Ouvrez la page en TLS ou sur cette machine, dans un navigateur de 2025 ou plus récent, ou signez en ligne de commande.',
  'evidence.download': 'Télécharger le dossier signé',
  'evidence.keys': 'Clés auxquelles cet espace fait confiance',
  'evidence.keys.hint': 'Des clés publiques seulement. Un dossier est bon ici si l’une d’elles l’a signé.',
  'evidence.keys.trust': 'Faire confiance à une clé publique (fichier)',
  'evidence.key.new': 'Créer votre propre clé',
  'evidence.key.new.hint':
    'Votre navigateur la crée et vous remet deux fichiers. Gardez la clé privée et sa phrase secrète : personne d’autre ne les a, et rien ne permet de les retrouver.',
  'evidence.key.make': 'Créer la clé',
  'evidence.verify': 'Vérifier un dossier',
  'evidence.verify.hint': 'Apportez un dossier reçu : il est comparé à ses signatures, fichier par fichier.',
  'evidence.verify.file': 'Dossier (ZIP) reçu',
  'evidence.verified.good':
    'Bon : inchangé depuis sa signature, par une clé à laquelle cet espace fait confiance.',
  'evidence.verified.stranger':
    'Inchangé depuis sa signature, mais par une clé à laquelle cet espace ne fait pas confiance.',
  'evidence.verified.bad': 'Pas tel qu’il a été signé. Ne vous y fiez pas.',
  'evidence.title': 'Titre',
  'evidence.save-first': 'Enregistrez d’abord les modifications ; on prépare ce qui est enregistré.',
  'evidence.inputs': 'Entrées jointes',
  'evidence.inputs.no-snapshots': 'toutes sauf les instantanés et les services',
  'evidence.inputs.all': 'toutes : tout peut être recalculé',
  'evidence.inputs.none': 'aucune',
  'evidence.not-packed':
    '{count, plural, one {# entrée n’est pas jointe} other {# entrées ne sont pas jointes}}. Il faut {count, plural, one {l’avoir} other {les avoir}} pour recalculer les réponses',
};
