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
    'Une fois décompressé, {file} dépasse {times} fois sa taille, ce qui n’arrive à aucune table de routes ou de réseaux ; vérifiez sa provenance.',
  'file.too-large':
    'Le contenu de {file} dépasse {most} Mo, le maximum lu ici ; donnez un fichier plus petit.',
  'bgp.add-path-unlabelled':
    'Une liste de préfixes porte des identifiants de chemin que son enregistrement n’annonce pas ; ils ont été lus comme tels.',
  'mrt.peer-without-as':
    '{peers, plural, one {# pair de la table des pairs n’a pas de numéro d’AS} other {# pairs de la table des pairs n’ont pas de numéro d’AS}} ; ce numéro n’est pas connu.',
  'asns-csv.country-unread':
    'Le pays de {asn} n’est pas un code de deux lettres et compte comme non connu : {text}.',
  'field.route-servers':
    'serveurs de routes de points d’échange à retirer des chemins, outre ceux qui sont reconnus : numéros d’AS, ou un fichier qui les liste (d’un fichier as-rel, ses IXP ASes)',
  'field.snapshot.lenient':
    'continuer avec des fichiers endommagés, tronqués ou lisibles en partie ; chaque réponse le dit alors',
  'snapshot.input-damaged':
    '{file} est endommagé ou incomplet ; procurez-vous-le de nouveau, ou continuez avec ce qui est lisible grâce à {option}, et chaque réponse le dira.',
  'snapshot.input-unread': '{lost} lignes ou entrées sur {of} sont illisibles ; voici les premières :',
  'snapshot.input-empty':
    '{file} est vide ; il faut un fichier au format {expected}. Procurez-vous-le de nouveau.',
  'snapshot.input-web-page':
    '{file} est une page web et non {expected} : peut-être une page de connexion ou d’erreur a-t-elle été enregistrée à sa place. Téléchargez-le de nouveau.',
  'snapshot.input-utf-16': '{file} est du texte en UTF-16 ; enregistrez-le en UTF-8.',
  'snapshot.input-other-lines':
    '{file} ne peut pas être lu comme {expected} : la ligne {line} est {text}, alors qu’il faut des lignes comme {example}.',
  'snapshot.empty':
    'Il ne reste rien à partir de quoi construire : les sources ne contiennent aucune liaison crédible entre deux réseaux. Ce qui a été laissé de côté :',
  'snapshot.notice.damaged-input':
    'L’instantané a été construit à partir d’un fichier endommagé ou incomplet, {file} : les chiffres peuvent être loin de la réalité.',
  'snapshot.notice.unread':
    'À la construction de l’instantané, {count, plural, one {# ligne ou entrée} other {# lignes ou entrées}} de {file} étaient illisibles et ont été laissées de côté.',
  'snapshot.several-users':
    '{ases, plural, one {# réseau a plusieurs nombres d’utilisateurs dans la table ; le sien compte} other {# réseaux ont plusieurs nombres d’utilisateurs dans la table ; le leur compte}} comme non connu.',
  'snapshot.no-country':
    '{ases, plural, one {# ligne de la liste des réseaux porte un code qui n’est pas un pays ; elle a été laissée} other {# lignes de la liste des réseaux portent un code qui n’est pas un pays ; elles ont été laissées}} de côté.',
  'snapshot.bogon-prefixes':
    '{entries, plural, one {# route} other {# routes}} vers la route par défaut, des adresses à usage spécial ou des hôtes isolés, qui ne disent rien des liaisons entre réseaux, ont été laissées de côté.',
  'snapshot.finding.more': '({count} au total)',
  'inference.confederation':
    '{entries, plural, one {# entrée de table commençait} other {# entrées de table commençaient}} par une confédération, qui a été coupée.',
  'inference.route-server':
    '{entries, plural, one {# entrée de table traversait} other {# entrées de table traversaient}} un serveur de routes d’un point d’échange, retiré du chemin.',
  'text.no-line-end': 'La dernière ligne n’a pas de fin : le fichier est tronqué.',
  'as-rel.ends-early':
    'Les liaisons s’arrêtent à {last}, alors que des réseaux jusqu’à {largest} apparaissent : ce fichier n’est que le début d’un autre.',
  'prefix-to-as.ends-early':
    'Les préfixes s’arrêtent à {last}, alors que les tables entières vont jusqu’à 223.0.0.0 : ce fichier n’est que le début d’un autre.',
  'delegated.ends-early':
    'L’en-tête annonce {said} enregistrements, mais il n’y en a que {found} : le fichier est tronqué.',
  'asn-list.malformed-line':
    'Une ligne qui n’est pas une liste de numéros d’AS a été laissée de côté : {text}.',
};
