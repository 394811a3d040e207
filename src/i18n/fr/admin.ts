import type { admin as english } from '../en/admin.ts';
import type { Translation } from '../translation.ts';

export const admin: Translation<typeof english> = {
  'operation.admin': 'Entretenir une instance : sauvegarder, restaurer, déplacer, vérifier',
  'operation.admin.backup': 'Écrire la base de données et les contenus dans un nouveau dossier',
  'operation.admin.restore': 'Restaurer une sauvegarde dans une instance sans comptes',
  'operation.admin.move': 'Déplacer la base intégrée vers PostgreSQL ; l’égalité de chaque table est prouvée',
  'operation.admin.check': 'Vérifier le journal d’audit et chaque contenu nommé',
  'operation.admin.reset-password': 'Créer un lien pour choisir un nouveau mot de passe',
  'field.admin.folder': 'dossier de la sauvegarde',
  'field.admin.to': 'adresse de la base PostgreSQL',
  'field.admin.name': 'nom du compte',
  'field.admin.origin': 'adresse sous laquelle on atteint le serveur',
  'admin.copied':
    '{place, literal} : {tables, number} tables et {rows, number} lignes, chacune égale par nombre et empreinte.',
  'admin.copied-contents': '{contents, number} fichiers de contenu.',
  'admin.sound': 'Rien à signaler : {rows, number} lignes d’audit, {contents, number} contenus.',
  'admin.faults':
    '{faults, plural, one {# défaut trouvé} many {# défauts trouvés} other {# défauts trouvés}} ; restaurez une sauvegarde.',
  'admin.password-link':
    'Ouvrez {url, literal} une fois pour choisir un nouveau mot de passe ; le lien est valable un jour.',
  'admin.not-a-backup': '{folder, literal} n’est pas une sauvegarde de Muruna.',
  'admin.not-empty': 'Il y a déjà des comptes ; rien n’a été écrasé. Indiquez une base ou un dossier vide.',
  'admin.unequal': 'La table {table, literal} n’est plus ce qu’elle était ; rien n’a été modifié.',
  'admin.damaged-content': 'Le contenu {name, literal} est endommagé.',
  'admin.content-gone': 'Le contenu {name, literal} manque.',
  'admin.audit-tampered': 'La ligne {number, number} de l’audit n’est pas celle qui fut écrite.',
  'admin.no-account': 'Il n’y a pas de compte {name, literal}.',
  'route.content': 'Un contenu par son empreinte, pour les machines de la même base',
};
