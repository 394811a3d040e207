import type { inputs as english } from '../en/inputs.ts';
import type { Translation } from '../translation.ts';

export const inputs: Translation<typeof english> = {
  'compression.memory':
    'La décompression {format} demande {needed} Mo de mémoire ; {allowed} Mo au plus sont utilisés.',
  'compression.bomb':
    'Le contenu dépasse {times} fois la taille du fichier ; le reste n’a pas été décompressé.',
  'file.compression-memory':
    'La décompression de {file} demande {needed} Mo de mémoire, et Muruna en utilise {allowed} Mo au plus ; recompressez-le avec une fenêtre plus petite (zstd sans {option}).',
  'file.bomb':
    '{file} se décompresse à plus de {times} fois sa taille, ce que ne fait aucune table de routes ou de réseaux ; vérifiez sa provenance.',
  'file.too-large':
    'Le contenu de {file} dépasse {most} Mo, le maximum lu ici ; fournissez un fichier plus petit.',
  'bgp.add-path-unlabelled':
    'Une liste de préfixes porte des identifiants de chemin que son enregistrement n’annonce pas ; ils ont été lus comme tels.',
  'mrt.peer-without-as':
    '{peers, plural, one {# pair de la table des pairs n’a} other {# pairs de la table des pairs n’ont}} pas de numéro d’AS ; il n’est pas connu.',
  'asns-csv.country-unread':
    'Le pays de {asn} n’est pas un code à deux lettres et compte comme non connu : {text}.',
  'field.route-servers':
    'serveurs de routes de points d’échange à retirer des chemins, outre ceux qui sont reconnus : numéros d’AS, ou un fichier qui les liste (d’un fichier as-rel, ses IXP ASes)',
  'field.snapshot.lenient':
    'continuer avec des fichiers endommagés, tronqués ou lisibles en partie ; chaque réponse le dit alors',
  'snapshot.input-damaged':
    '{file} est endommagé ou incomplet ; obtenez-le de nouveau, ou continuez avec ce qui est lisible par {option}, et chaque réponse le dira.',
  'snapshot.input-unread': '{lost} lignes ou entrées sur {of} sont illisibles ; les premières :',
  'snapshot.input-empty':
    '{file} est vide ; il faut un fichier de la forme {expected}. Obtenez-le de nouveau.',
  'snapshot.input-web-page':
    '{file} est une page web et non {expected} : peut-être une page de connexion ou d’erreur a-t-elle été enregistrée à sa place. Téléchargez-le de nouveau.',
  'snapshot.input-utf-16': '{file} est du texte en UTF-16 ; enregistrez-le en UTF-8.',
  'snapshot.input-other-lines':
    '{file} est illisible comme {expected} : la ligne {line} est {text}, alors qu’il faut des lignes comme {example}.',
  'snapshot.empty':
    'Il ne reste rien à construire : les sources ne contiennent aucun lien crédible entre deux réseaux. Ce qui a été laissé de côté :',
  'snapshot.notice.damaged-input':
    'L’instantané a été construit à partir d’un fichier endommagé ou incomplet, {file} : les chiffres peuvent être loin de la réalité.',
  'snapshot.notice.unread':
    'À la construction de l’instantané, {count, plural, one {# ligne ou entrée} other {# lignes ou entrées}} de {file} étaient illisibles et ont été laissées de côté.',
  'snapshot.several-users':
    '{ases, plural, one {# réseau a plusieurs nombres d’utilisateurs dans la table ; il compte} other {# réseaux ont plusieurs nombres d’utilisateurs dans la table ; ils comptent}} comme non connus.',
  'snapshot.no-country':
    '{ases, plural, one {# ligne de la liste des réseaux porte} other {# lignes de la liste des réseaux portent}} un code qui n’est pas un pays ; laissées de côté.',
  'snapshot.bogon-prefixes':
    '{entries, plural, one {# route} other {# routes}} vers la route par défaut, des adresses à usage spécial ou des hôtes isolés, qui ne disent rien des liens entre réseaux, ont été laissées de côté.',
  'snapshot.finding.more': '({count} au total)',
  'inference.confederation':
    '{entries, plural, one {# entrée de table commençait} other {# entrées de table commençaient}} par une confédération, qui a été coupée.',
  'inference.route-server':
    '{entries, plural, one {# entrée de table traversait} other {# entrées de table traversaient}} un serveur de routes d’un point d’échange, retiré du chemin.',
  'text.no-line-end': 'La dernière ligne n’a pas de fin : le fichier est tronqué.',
  'as-rel.ends-early':
    'Les liens s’arrêtent à {last}, alors que des réseaux jusqu’à {largest} apparaissent : ce n’est que le début d’un fichier.',
  'prefix-to-as.ends-early':
    'Les préfixes s’arrêtent à {last}, alors que les tables entières vont jusqu’à 223.0.0.0 : ce n’est que le début d’un fichier.',
  'delegated.ends-early':
    'L’en-tête annonce {said} enregistrements, mais il n’y en a que {found} : le fichier est tronqué.',
  'asn-list.malformed-line':
    'Une ligne qui n’est pas une liste de numéros d’AS a été laissée de côté : {text}.',
};
