import type { book as english } from '../en/book.ts';
import type { Translation } from '../translation.ts';

export const book: Translation<typeof english> = {
  'book.title': 'Registre de coopération',
  'book.unknown-file':
    'Ce fichier ne fait pas partie d’un registre de coopération et n’a pas été lu ; donnez-lui l’un des noms {names}.',
  'book.id-form': '{path} doit être un nom court fait de minuscules, de chiffres et de traits d’union.',
  'book.country-form': '{path} doit être le code ISO d’un pays, en deux majuscules.',
  'book.party-form':
    '{path} doit être le code à deux lettres d’un pays ou l’identifiant d’une organisation du registre.',
  'book.offset-form': '{path} doit être un décalage par rapport à UTC, par exemple +04:00.',
  'book.hs-form': '{path} doit être un code du Système harmonisé de 4, 6 ou 8 chiffres, par exemple 8517.62.',
  'book.cpc-form': '{path} doit être un code de la Classification centrale de produits de 3 à 5 chiffres.',
  'book.one-bound': '{path} demande une borne et une seule : un minimum ou un maximum.',
  'book.repeated-id': 'L’identifiant {id} figure déjà à {first} ; donnez-en un autre à cet enregistrement.',
  'book.unknown-reference': 'Il n’y a pas de {name} dans le registre ; ajoutez-le ou corrigez le nom.',
  'book.unknown-reference-near': 'Il n’y a pas de {name} dans le registre ; il s’agit sans doute de {near}.',
  'book.ends-before-start': 'L’événement {id} finit avant de commencer.',
  'book.meeting-outside-event': 'La réunion {id} du {date} tombe en dehors des jours de l’événement.',
  'book.due-before-signed': 'L’engagement {id} vient à échéance le {due}, avant la signature de l’accord.',
  'book.repeated-offer': 'L’offre {id} répète {first} : même organisation, même domaine, même titre.',
  'book.empty': 'Il n’y a dans {folder} aucun fichier d’un livre de coopération ; nommez un autre dossier.',
  'book.no-folder': 'Il n’y a pas de dossier {folder} ; nommez celui du livre de coopération.',
  'book.unknown-measure': 'Aucune mesure ne s’appelle {measure, literal} ; il y a {known, literal}.',
  'book.pair-measure': 'La mesure {measure} porte sur deux pays ; nommez aussi le partenaire.',
  'book.notice.faults':
    '{count, plural, one {# point du livre est à corriger} other {# points du livre sont à corriger}} et les enregistrements fautifs sont laissés de côté ; {command} les nomme.',
  'book.commitments.title': 'Engagements',
  'book.commitments.subtitle': 'Au {today}, mesurés sur les données du {date}',
  'book.at-most': 'au plus {value}',
  'book.at-least': 'au moins {value}',
  'book.state.met': 'tenu, par la mesure',
  'book.state.done': 'déclaré fait',
  'book.state.due': 'pas encore échu',
  'book.state.late': 'en retard',
  'book.state.unmeasured': 'non mesurable sur ces données',
  'book.commitment': '{state} : {text} ({owner}, {due}).',
  'book.commitment.measured':
    '{state} : {text} ({owner}, {due}) ; « {measure} » vaut {value}, promis : {target}.',
  'book.unknown-measure-near':
    'Aucune mesure ne s’appelle {measure, literal} ; il s’agit sans doute de {near, literal}.',
};
