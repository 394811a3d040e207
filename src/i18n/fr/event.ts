import type { event as english } from '../en/event.ts';
import type { Translation } from '../translation.ts';

export const event: Translation<typeof english> = {
  'event.unknown': 'Le livre n’a pas d’événement {event} ; il contient {known}.',
  'event.none': 'Le livre ne contient aucun événement ; décrivez-en un dans {file}.',
  'event.pack-needs-out': 'Il faut un dossier pour ces documents : nommez-le avec {option}.',
  'event.progress.meetings': 'Préparation des réunions',
  'event.packed':
    '{files, plural, one {# fichier} other {# fichiers}} pour {meetings, plural, one {# réunion} other {# réunions}} dans {folder}.',
  'event.agenda.subtitle': '{place}, {from} – {to}',
  'event.section.agenda': 'Ordre du jour',
  'event.section.notes': 'Ce qui manque',
  'event.section.topics': 'Sujets',
  'event.section.briefs': 'Ce qui est prêt',
  'event.section.commitments': 'Engagements en cours entre les parties',
  'event.section.matches': 'Offres et besoins des parties',
  'event.column.day': 'Jour',
  'event.column.hour': 'Heure',
  'event.column.minutes': 'Durée (min)',
  'event.column.parties': 'Participants',
  'event.column.topics': 'Sujets',
  'event.no-hour': 'non fixée',
  'event.offset': 'Les heures sont locales : UTC{offset}.',
  'event.meeting.title': 'Réunion : {parties}',
  'event.meeting.when': '{date}, {hour} (UTC{offset}), {minutes} min',
  'event.meeting.when-floating': '{date}, {hour} heure locale, {minutes} min',
  'event.meeting.day': '{date}, heure non fixée',
  'event.brief': 'Une note sur {countries} : {file}.',
  'event.note.no-data':
    'Les données ne contiennent aucun réseau de ce pays ({country}) ; la note de cette réunion ne dit rien du sien.',
  'event.note.one-country':
    'Pas de note : il faut les réseaux de deux pays et cette réunion n’a que ceux d’un seul ({country}).',
  'event.note.no-country': 'Pas de note : les données ne contiennent de réseau d’aucune des parties.',
  'event.note': '{head}. {sentence}',
  'event.commitments.none': 'Il n’y a pas d’engagement en cours entre les parties.',
  'event.matches.none': 'Aucune offre d’une partie ne répond à un besoin d’une autre.',
};
