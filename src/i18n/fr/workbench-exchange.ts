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
  'workbench.moment.form': 'Par exemple {example}',
  'workbench.exchange.practices': 'Pratiques mesurées',
  'workbench.exchange.practices.none':
    'Aucune fiche de pratique ici pour l’instant. Créez-en une avec {make} et ajoutez-la avec {add} ; celles des partenaires arrivent avec ce qu’ils remettent.',
  'workbench.exchange.practices.there': 'Là-bas : {before} avant, {after} après.',
  'workbench.exchange.practices.gain': 'De ce qu’il y avait à améliorer, {gain} l’a été.',
  'workbench.exchange.practices.own': 'La vôtre',
  'workbench.exchange.practices.from': 'De {partner}',
  'workbench.exchange.practices.signed': 'Signée par {name}',
  'workbench.exchange.practices.signed-unknown':
    'Signée par {name}, avec une clé que personne ici n’a déclarée fiable',
  'workbench.exchange.practices.signed-revoked': 'Signée par {name}, avec une clé qui n’est plus fiable',
  'workbench.exchange.practices.try': 'Essayer ici',
  'workbench.exchange.practices.offer': 'Proposer dans les correspondances',
  'workbench.exchange.practices.book': 'Registre des besoins',
  'workbench.exchange.practices.needs': 'Ce que les recettes attendent de vous',
  'workbench.exchange.practices.none-kept':
    'L’espace de travail ne contient encore aucun document de ce genre. Ajoutez-en un ici :',
  'workbench.exchange.practices.waiting': 'Le calcul est en cours. Rien n’en est conservé.',
};
