import type { emblem as english } from '../en/emblem.ts';
import type { Translation } from '../translation.ts';

export const emblem: Translation<typeof english> = {
  'emblem.title': 'Emblèmes numériques',
  'emblem.subtitle': 'État au {at}',
  'emblem.experimental':
    'Expérimental : les emblèmes sont lus selon {draft}, un projet qui évolue. Rien n’a été demandé à un réseau.',
  'emblem.none': 'Ces fichiers ne contiennent aucun emblème.',
  'emblem.unread': '{parts} partie(s) de {file} ne sont ni un emblème ni un endossement.',
  'emblem.section.emblems': 'Emblèmes',
  'emblem.section.endorsements': 'Endossements',
  'emblem.section.method': 'Comment cela a été vérifié',
  'emblem.method':
    'Chaque signature et chaque date sont vérifiées, puis les endossements depuis la clé de l’emblème jusqu’à la clé racine de son émetteur, et ceux d’autres organisations pour cette clé racine. Le projet demande à des journaux publics si une organisation répond de sa clé racine ; ici une clé ne compte que si vous lui faites confiance ({option}).',
  'emblem.method.states':
    'Muruna n’émet aucun emblème : seuls le peuvent les États et les organisations qu’ils autorisent. Un emblème qui ne tient pas n’ôte aucune protection : ce que le droit protège le reste.',
  'emblem.of': 'Emblème dans {file}',
  'emblem.column.what': 'Quoi',
  'emblem.column.says': 'Contenu',
  'emblem.column.subject': 'Pour',
  'emblem.column.signature': 'Validité',
  'emblem.fact.verdict': 'Tient',
  'emblem.fact.because': 'Parce que',
  'emblem.fact.marks': 'Marque',
  'emblem.fact.purpose': 'Comme',
  'emblem.fact.issuer': 'Émetteur',
  'emblem.fact.endorsed': 'Endossé par',
  'emblem.fact.claimed': 'Endossé, par des clés sans confiance, par',
  'emblem.fact.from': 'Valable dès',
  'emblem.fact.until': 'Valable jusqu’à',
  'emblem.verdict.invalid': 'Non',
  'emblem.verdict.signed': 'Signé, sans plus',
  'emblem.verdict.organisational': 'Celui d’une organisation dont la clé a votre confiance',
  'emblem.verdict.endorsed': 'Endossé par une autorité qui a votre confiance',
  'emblem.purpose.protective': 'protégé (croix rouge, croissant rouge, cristal rouge)',
  'emblem.purpose.indicative': 'relevant du Mouvement de la Croix-Rouge et du Croissant-Rouge',
  'emblem.purpose.dangerous-forces': 'ouvrages contenant des forces dangereuses',
  'emblem.purpose.civil-defence': 'protection civile',
  'emblem.purpose.cultural': 'bien culturel',
  'emblem.signature.valid': 'bonne',
  'emblem.signature.trusted': 'bonne, par une clé qui a votre confiance',
  'emblem.reason.bad-signature': 'sa signature n’est pas celle de sa clé',
  'emblem.reason.no-key': 'sa clé n’a pas été donnée',
  'emblem.reason.not-yet': 'il n’est pas encore valable',
  'emblem.reason.expired': 'il n’est plus valable',
  'emblem.reason.no-chain': 'ses endossements ne forment pas une seule chaîne jusqu’à une clé racine',
  'emblem.reason.may-not-endorse': 'une clé endosse sans en avoir le droit',
  'emblem.reason.beyond-endorsement': 'il marque ou dure plus que ce qu’un endossement permet',
  'emblem.reason.no-issuer': 'il ne dit pas de qui il émane',
  'emblem.reason.no-own-endorsement': 'aucun endossement de son émetteur n’est parmi les fichiers',
  'emblem.reason.no-commitment':
    'l’endossement de son émetteur ne nomme aucun journal où il répond de sa clé',
  'emblem.reason.root-not-trusted':
    'la clé racine de son émetteur n’est pas de celles qui ont votre confiance',
  'emblem.reason.no-trusted-authority':
    'aucune autorité dont la clé a votre confiance n’endosse son émetteur',
  'emblem.no-token':
    '{file} ne contient ni emblème ni endossement : donnez des jetons {cwt}, ou des jetons {jwt} des premiers projets.',
  'emblem.no-public-key':
    '{file} ne contient pas de clé publique : donnez-en une en {forms}, sur une courbe ({curves}).',
  'emblem.handling': '{handling} : cette page nomme des services. Ne la diffusez pas au-delà.',
  'emblem.fact.service': 'Service marqué',
  'emblem.service.same': '{name, name} : revendiqué comme {kind, text}, et l’emblème le dit aussi',
  'emblem.service.other': '{name, name} : revendiqué comme {kind, text} ; l’emblème dit autre chose',
  'emblem.service.open': '{name, name} : revendiqué comme {kind, text} ; l’emblème ne dit pas à quel titre',
  'emblem.service.none': '{name, name} : aucune protection n’est revendiquée pour lui',
  'emblem.service.not-now': '{name, name} : revendiqué comme {kind, text} ({state, text})',
};
