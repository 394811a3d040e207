import type { services as english } from '../en/services.ts';
import type { Translation } from '../translation.ts';

/** What of daily life depends on names: zones, their servers, and where they are. */
export const services: Translation<typeof english> = {
  'tld-home.title': 'Serveurs de noms des domaines nationaux',
  'tld-home.subtitle': 'Dans le pays et à l’étranger, selon les réseaux qui les annoncent',
  'tld-home.subtitle-serial':
    'Dans le pays et à l’étranger, selon les réseaux qui les annoncent ; zone racine {serial, literal}',
  'tld-home.explained':
    'Un serveur est dans le pays si un réseau qui y est enregistré annonce l’une de ses adresses, et à l’étranger si des réseaux d’autres pays les annoncent toutes. Les données ne disent pas où sont les machines : un serveur étranger peut répondre aussi depuis le pays (anycast), et un serveur du pays depuis l’étranger.',
  'tld-home.column.share': 'Dans le pays',
  'tld-home.column.home': 'Serveurs dans le pays',
  'tld-home.column.abroad': 'À l’étranger',
  'tld-home.column.unknown': 'Inconnus',
  'tld-home.column.networks': 'Réseaux',
  'tld-home.findings': 'Écarté de la zone',
  'tld-home.no-prefixes':
    '{file, literal} n’a pas de préfixes : on ne peut pas dire qui annonce un serveur de noms. Construisez un instantané avec des préfixes, ou utilisez celui qui est fourni.',
  'tld-home.no-domains':
    '{file, literal} ne délègue le domaine d’aucun pays : donnez la zone racine en fichier maître (RFC 1035).',
  'zone.record': 'Ce n’est pas un enregistrement de zone, il a été écarté : {text, literal}',
  'zone.directive': 'Cette instruction n’est pas suivie, et ce qu’elle apporte manque : {text, literal}',
  'zone.class': 'Seuls les enregistrements de classe {class, literal} sont lus ; écarté : {text, literal}',
  'zone.relative': 'Le nom est relatif et le fichier n’indique pas d’origine ; écarté : {text, literal}',
  'zone.parenthesis': 'Une parenthèse s’ouvre ici et ne se ferme jamais ; tout ce qui suit a été écarté.',
  'zone.address': '{text, literal} n’est pas une adresse ; elle a été écartée.',
};
