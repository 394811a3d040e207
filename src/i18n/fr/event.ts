import type { event as english } from '../en/event.ts';
import type { Translation } from '../translation.ts';

export const event: Translation<typeof english> = {
  'event.unknown': 'Le registre ne contient pas l’événement {event} ; choisissez parmi {known}.',
  'event.none': 'Le registre ne contient aucun événement ; ajoutez-en un dans {file}.',
  'event.pack-needs-out': 'Les documents d’un événement demandent un dossier ; indiquez-le avec {option}.',
  'event.progress.meetings': 'Préparation des réunions',
  'event.packed':
    '{files, plural, one {# fichier} other {# fichiers}} pour {meetings, plural, one {# réunion} other {# réunions}} dans {folder}.',
  'event.agenda.day': '{place}, {date}',
  'event.agenda.subtitle': '{place}, {from} – {to}',
  'event.section.agenda': 'Ordre du jour',
  'event.section.notes': 'Ce qui manque',
  'event.section.topics': 'Sujets',
  'event.section.briefs': 'Notes préparées',
  'event.section.commitments': 'Engagements en cours entre les parties',
  'event.section.matches': 'Offres et besoins des parties',
  'event.section.cover': 'Réunions et leurs documents',
  'event.cover.summary':
    '{meetings, plural, one {# réunion} other {# réunions}}. Engagements ouverts : {open}, dont en retard : {late}.',
  'event.column.folder': 'Dossier',
  'event.column.brief': 'Note',
  'event.cover.files': 'Pour toutes les réunions',
  'event.cover.agenda': 'L’ordre du jour : {file}',
  'event.cover.commitments': 'Les engagements ouverts : {file}',
  'event.cover.calendar': 'Un calendrier à importer : {file}',
  'event.cover.list': 'Chaque fichier avec son SHA-256 : {file}',
  'event.column.day': 'Jour',
  'event.column.hour': 'Heure',
  'event.column.minutes': 'Durée (min)',
  'event.column.parties': 'Participants',
  'event.column.topics': 'Sujets',
  'event.no-hour': 'non fixée',
  'event.offset': 'Les heures sont locales (UTC{offset}).',
  'event.meeting.title': 'Réunion : {parties}',
  'event.meeting.when': '{date}, {hour} (UTC{offset}), {minutes} min',
  'event.meeting.when-floating': '{date}, {hour} (heure locale), {minutes} min',
  'event.meeting.day': '{date}, heure non fixée',
  'event.brief': 'Note sur {countries} : {file}.',
  'event.note.no-data':
    'L’instantané ne contient aucun réseau de {country} : la note de cette réunion ne dit donc rien de ce pays.',
  'event.note.one-country':
    'Il n’y a pas de note, car un seul pays de cette réunion a des réseaux dans l’instantané ({country}).',
  'event.note.no-country': 'Il n’y a pas de note, car aucune des parties n’a de réseau dans l’instantané.',
  'event.note': '{head}. {sentence}',
  'event.commitments.none': 'Il n’y a pas d’engagement en cours entre les parties.',
  'event.matches.none': 'Aucune offre d’une partie ne répond à un besoin d’une autre.',
};
