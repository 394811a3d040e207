import type { servicesKeep as english } from '../en/services-keep.ts';
import type { Translation } from '../translation.ts';

/** What would keep services, and how much of them. */
export const servicesKeep: Translation<typeof english> = {
  'services-keep.progress': 'ensembles de remèdes',
  'services-keep.title': 'Ce qui maintiendrait les services : {country}',
  'services-keep.section.overview': 'Ce que les remèdes maintiennent',
  'services-keep.section.sets': 'Les meilleurs ensembles',
  'services-keep.section.programmes': 'Programmes par genre',
  'services-keep.section.protected': 'Ce que les remèdes font pour les services protégés',
  'services-keep.protected.explained':
    'Ce qui marche avec certitude des services pour lesquels une protection est revendiquée. « Chaque remède » compte ceux à qui il est nécessaire : ils perdent quelque chose si lui seul manque à l’ensemble.',
  'services-keep.column.protected': 'Services protégés qui en ont besoin',
  'services-keep.programmes.explained':
    'Ce que font ensemble tous les remèdes de certains genres ; pour chaque nombre de genres, le meilleur choix.',
  'services-keep.column.kinds': 'Genres',
  'services-keep.column.count': 'Remèdes',
  'services-keep.kind.root-copy': 'copies de la racine',
  'services-keep.kind.secondary': 'serveurs de noms dans le pays',
  'services-keep.kind.expiry': 'expiration plus tardive des copies',
  'services-keep.kind.signature': 'signatures plus longues',
  'services-keep.kind.mirror': 'miroirs',
  'services-keep.kind.issuer': 'émetteurs',
  'services-keep.section.remedies': 'Chaque remède',
  'services-keep.days':
    'Les parts sont des moyennes sur {days, plural, one {# jour} other {# jours}} depuis l’heure 0, de ce qui marche avec certitude.',
  'services-keep.hour': 'Les parts portent sur ce qui marche avec certitude à l’heure {hour, number}.',
  'services-keep.home':
    'Les remèdes se trouvent dans {asn, asn}, que {share, share} de la population atteint sous le scénario : aucun réseau essayé n’est atteint par davantage.',
  'services-keep.home.asked':
    'Les remèdes se trouvent dans {asn, asn}, que {share, share} de la population atteint sous le scénario.',
  'services-keep.figure.before': 'Marche avec certitude sans remède',
  'services-keep.figure.best': 'Avec le meilleur ensemble, au plus {count, number}',
  'services-keep.figure.most': 'Avec tous les remèdes',
  'services-keep.column.size': 'Au plus',
  'services-keep.column.remedies': 'Meilleur ensemble',
  'services-keep.column.works': 'Marche avec certitude',
  'services-keep.column.gain': 'Gain',
  'services-keep.column.price': 'Prix',
  'services-keep.column.remedy': 'Remède',
  'services-keep.column.alone': 'Apporte seul',
  'services-keep.column.missed': 'Manque s’il est omis',
  'services-keep.set': '{remedies, list}',
  'services-keep.none-helps': 'Aucun ensemble de cette taille n’aide',
  'services-keep.no-remedies': 'Ces services n’ont besoin de rien qu’un remède pourrait doubler.',
  'services-keep.sets.explained':
    'Un service a besoin de plusieurs choses : un remède seul ne fait souvent rien, et un ensemble fait plus que ses membres un à un.',
  'services-keep.budget': 'Seuls comptent les ensembles qui coûtent au plus {budget, number}.',
  'services-keep.proved':
    'Des bornes prouvent qu’aucun autre ensemble de même taille ne maintient davantage.',
  'services-keep.not-proved':
    'La recherche s’est arrêtée avant de prouver tous ces ensembles : des gains plus grands sont possibles.',
  'services-keep.remedies.explained':
    '« Apporte seul » : ce qu’apporte un remède s’il est le seul. « Manque s’il est omis » : ce qui est perdu quand tous les autres sont là.',
  'services-keep.looked-at':
    'Sur {count, plural, one {# remède} other {# remèdes}}, {useful, plural, =0 {aucun n’apporte} one {# apporte} other {# apportent}} quelque chose de l’une de ces façons.',
  'services-keep.need.root-copy': 'Copies de la zone racine sur les résolveurs du pays',
  'services-keep.need.secondary': 'Serveurs de noms dans le pays (zones : {count, number})',
  'services-keep.need.expiry': 'Expiration plus tardive des copies de zones (zones : {count, number})',
  'services-keep.need.signature': 'Signatures de zones valables plus longtemps (zones : {count, number})',
  'services-keep.need.mirror': 'Miroirs dans le pays (cibles : {count, number})',
  'services-keep.need.issuer': 'Émetteurs de certificats dans le pays (à côté de : {count, number})',
  'services-keep.remedy.root-copy': 'une copie de la zone racine sur les résolveurs du pays',
  'services-keep.remedy.secondary': 'un serveur de noms dans le pays pour {target, literal}',
  'services-keep.remedy.expiry':
    'des copies de {target, literal} qui répondent 1 000 heures sans leur primaire',
  'services-keep.remedy.signature': 'des signatures de {target, literal} valables 1 000 heures',
  'services-keep.remedy.mirror': 'un miroir dans le pays de {target, literal}',
  'services-keep.remedy.issuer': 'un émetteur de certificats dans le pays à côté de {issuer, name}',
  'services-keep.method':
    'L’heure 0 est le {start, date}. Chaque remède est mis dans les tableaux et chaque besoin recalculé, sans rien en mémoire et tout ce qui n’est pas connu étant compté comme perdu. {looked, plural, one {# ensemble a été calculé} other {# ensembles ont été calculés}}.',
  'services-keep.memory':
    'Des durées de vie plus longues ne rendent rien certain. Si tous les enregistrements vivaient une semaine, {longer, share} pourrait marcher au lieu de {now, share}, au mieux.',
  'services-keep.withdrawal': 'Ce qui s’arrête dans {file, literal} est absent à partir de son jour.',
  'services-keep.home-abroad':
    '{asn, asn} n’est pas enregistré dans ce pays ({country}) ; {option, literal} prend un réseau du pays, et sans cette option un réseau est choisi.',
  'services-keep.budget-alone':
    'Un budget demande des prix ; ajoutez {option, literal} avec un prix pour chaque genre, par exemple {example, literal}.',
  'services-keep.price-form':
    '{text, literal} n’est pas un prix ; écrivez un genre ou un remède, un signe égal et un nombre, par exemple {example, literal}.',
  'services-keep.price-unknown':
    '{remedy, literal} n’est pas un remède ici ; les prix nomment un genre ({kinds, literal}) ou un remède tel que --json le donne.',
  'services-keep.price-missing':
    '{remedy, literal} n’a pas de prix ; donnez-en un pour ce remède ou son genre, 0 s’il ne coûte rien.',
};
