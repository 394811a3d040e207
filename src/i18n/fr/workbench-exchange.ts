import type { workbenchExchange as english } from '../en/workbench-exchange.ts';
import type { Translation } from '../translation.ts';

/** The exchange of a workspace with partners. */
export const workbenchExchange: Translation<typeof english> = {
  'workbench.exchange': 'Échange',
  'workbench.exchange.intro':
    'Ce que cet espace partage avec ses partenaires, et ce qu’ils partagent avec lui. Seuls les opérateurs le voient, et rien n’est changé ici : on remet et on retire là où se trouve la clé.',
  'workbench.exchange.none': 'Cet espace n’a pas de dossier d’échange. Démarrez le serveur avec {option}.',
  'workbench.exchange.verified':
    'Le registre vient d’être vérifié : aucune ligne n’a été changée, enlevée ni intercalée.',
  'workbench.exchange.empty':
    'Il n’y a encore rien à remettre. Prenez d’abord la fiche d’un partenaire ({partner}) et ajoutez un fichier ({add}).',
  'workbench.exchange.has': 'Éléments qu’il a',
  'workbench.exchange.first-end': 'Le premier finit',
  'workbench.exchange.unconfirmed': 'À détruire, non confirmé',
  'workbench.exchange.ends': 'Retiré ou terminé : qui a confirmé',
  'workbench.exchange.show': 'Montrer ce qui partirait',
  'workbench.exchange.run':
    'Pour remettre exactement cela, lancez ceci là où se trouve la clé, avec son fichier à la place de {key} :',
  'workbench.exchange.take-back': 'Pour retirer quelque chose, lancez là où se trouve la clé : {command}',
  'workbench.exchange.tokens': 'Jetons de partenaires pour TAXII',
  'workbench.exchange.tokens.none': 'Aucun partenaire n’a de jeton.',
  'workbench.exchange.tokens.at': 'Le partenaire lit à {url}',
};
