import type { book as english } from '../en/book.ts';
import type { Translation } from '../translation.ts';

export const book: Translation<typeof english> = {
  'book.title': 'Registre de coopération',
  'book.unknown-file':
    'Ce fichier ne fait pas partie d’un registre de coopération et n’a pas été lu ; pour l’inclure, donnez-lui l’un des noms {names}.',
  'book.id-form': '{path} doit être un nom court fait de minuscules, de chiffres et de traits d’union.',
  'book.country-form': '{path} doit être un code de pays de deux lettres (ISO 3166-1).',
  'book.party-form':
    '{path} doit être le code à deux lettres d’un pays ou l’identifiant d’une organisation du registre.',
  'book.offset-form': '{path} doit être un décalage par rapport à UTC, par exemple +04:00.',
  'book.hs-form': '{path} doit être un code du Système harmonisé de 4, 6 ou 8 chiffres, par exemple 8517.62.',
  'book.cpc-form': '{path} doit être un code de la Classification centrale de produits de 3 à 5 chiffres.',
  'book.no-title': '{path} doit porter un nom dans une langue au moins.',
  'book.one-bound': '{path} demande exactement une borne : un minimum ou un maximum.',
  'book.repeated-id':
    'L’identifiant {id} est déjà utilisé à {first} ; donnez-en un autre à cet enregistrement.',
  'book.unknown-reference': 'Le registre ne contient pas {name} ; ajoutez-le ou corrigez le nom.',
  'book.unknown-reference-near': 'Le registre ne contient pas {name} ; vouliez-vous dire {near} ?',
  'book.ends-before-start': 'L’événement {id} finit avant de commencer.',
  'book.meeting-outside-event': 'La réunion {id} du {date} est en dehors des dates de l’événement.',
  'book.due-before-signed': 'L’engagement {id} arrive à échéance le {due}, avant la signature de l’accord.',
  'book.repeated-offer': 'L’offre {id} répète {first} : même organisation, même domaine, même titre.',
  'book.empty':
    'Le dossier {folder} ne contient aucun fichier d’un registre de coopération ; indiquez un autre dossier.',
  'book.no-folder': 'Le dossier {folder} n’existe pas ; indiquez celui du registre de coopération.',
  'book.unknown-measure': 'Aucune mesure ne s’appelle {measure} ; choisissez parmi {known}.',
  'book.pair-measure': 'La mesure {measure} porte sur deux pays ; indiquez aussi le partenaire.',
  'book.bound-percent':
    '{field} : {value} est impossible, car {measure} est une part de 0 à 1 ; pour {value} pour cent, écrivez {right}.',
  'book.bound-range': '{field} : {value} est impossible, car {measure} est compris entre 0 et 1.',
  'book.bound-negative': '{field} : {value} est impossible, car {measure} n’est jamais négatif.',
  'book.notice.faults':
    'Le registre contient {count, plural, one {# erreur} other {# erreurs}}, et les enregistrements concernés sont laissés de côté ; {command} en donne la liste.',
  'book.commitments.title': 'Engagements',
  'book.commitments.subtitle': 'Au {today}, mesurés sur les données du {date}',
  'book.column.commitment': 'Engagement',
  'book.column.owner': 'Promis par',
  'book.column.due': 'Échéance',
  'book.column.measured': 'Mesure',
  'book.measured': '{measure} : {value}, promis {target}',
  'book.method.states':
    'Un engagement assorti d’une mesure est tenu dès que la mesure atteint la valeur promise dans cet instantané ; avant son échéance il n’est pas encore dû, après elle il est en retard. Un engagement sans mesure est tenu lorsqu’il est déclaré comme fait.',
  'book.method.unmeasured':
    '« Non mesurable » signifie que cet instantané n’a pas de valeur pour la mesure ; cela ne dit pas si la promesse a été tenue.',
  'book.at-most': 'au plus {value}',
  'book.at-least': 'au moins {value}',
  'book.state.met': 'tenu (mesuré)',
  'book.state.done': 'déclaré accompli',
  'book.state.due': 'pas encore échu',
  'book.state.late': 'en retard',
  'book.state.unmeasured': 'non mesurable sur ces données',
  'book.commitment': '{state} : {text} ({owner}, {due}).',
  'book.commitment.measured':
    '{state} : {text} ({owner}, {due}). Promis pour « {measure} » : {target} ; mesuré : {value}.',
  'book.unknown-measure-near': 'Aucune mesure ne s’appelle {measure} ; vouliez-vous dire {near} ?',
};
