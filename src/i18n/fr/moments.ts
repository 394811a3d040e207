import type { moments as english } from '../en/moments.ts';
import type { Translation } from '../translation.ts';

export const moments: Translation<typeof english> = {
  'moment.malformed': '{value} n’est pas une date ou une heure lisible ; écrivez {example}.',
  'moment.malformed-clock':
    '{path, literal} vaut {value, literal}, qui n’est pas une heure du jour ; écrivez {example, literal}.',
  'moment.no-such-date': 'Le calendrier n’a pas de jour {date, literal} ; vérifiez le jour et le mois.',
  'moment.no-such-year': '{date} ne peut pas être la date voulue ; vérifiez l’année {year}.',
  'moment.no-such-time':
    'Aucune horloge n’indique {time, literal} ; les heures vont de 0 à 23, les minutes de 0 à 59.',
  'moment.no-such-offset':
    'Aucun lieu n’est décalé de {offset} par rapport à UTC ; les décalages vont de -12:00 à +14:00.',
  'moment.no-such-zone':
    '{zone, literal} n’est pas un fuseau horaire ; écrivez-en un tel que {example, literal}.',
  'moment.skipped':
    'Dans le fuseau {zone}, les horloges ont été avancées et n’ont jamais indiqué {value} ; donnez une heure antérieure ou postérieure.',
  'moment.solar-hijri':
    '{value} ressemble à une date du calendrier solaire hégirien ; si c’en est une, écrivez {gregorian}.',
  'moment.two-readings': '{value} peut désigner deux jours ; écrivez {one} ou {other}.',
  'moment.zone-assumed':
    '{value} n’a pas de décalage et a été lu en UTC ; ajoutez-en un tel que {example}, ou donnez un {field} au fichier.',
};
