export const commandLine = {
  'help.usage': 'Utilisation :',
  'help.arguments': 'Arguments :',
  'help.options': 'Options :',
  'help.output': 'Sortie :',
  'help.commands': 'Commandes :',
  'help.default': 'par défaut : {value, literal}',
  'help.choices': 'parmi {choices, literal}',
  'help.remarks': '{one, text} ; {other, text}',
  'help.more': '{command, literal} explique une commande.',
  'usage.unknown-option':
    'L’option {option, literal} n’existe pas ici. {command, literal} affiche les options.',
  'usage.unknown-option-near':
    'L’option {option, literal} n’existe pas ici. Vouliez-vous dire {near, literal} ?',
  'usage.unknown-command':
    'La commande {name, literal} n’existe pas. {command, literal} affiche les commandes.',
  'usage.unknown-command-near':
    'La commande {name, literal} n’existe pas. Vouliez-vous dire {near, literal} ?',
  'usage.missing-argument':
    '{argument, literal} manque. {command, literal} montre comment écrire la commande.',
  'usage.missing-value': 'L’option {option, literal} demande une valeur.',
  'usage.too-many-arguments':
    'Il y a plus d’arguments que cette commande n’en accepte. {command, literal} montre comment l’écrire.',
  'usage.conflicting-options':
    '{one, literal} et {other, literal} ne vont pas ensemble. Retirez l’une des deux.',
  'usage.bad-choice': '{option, literal} vaut {value, literal}, mais doit être parmi {known, literal}.',
  'usage.bad-value': '{option, literal} ne peut pas valoir {value, literal}.',
  'usage.missing-field': '{option, literal} manque.',
  'usage.unknown-field':
    'La demande a un champ {field, literal} qui n’existe pas. Champs possibles : {known, literal}.',
};
