import type { moments as english } from '../en/moments.ts';
import type { Translation } from '../translation.ts';

export const moments: Translation<typeof english> = {
  'moment.malformed': '{value, literal} n’est pas une date lisible ; écrivez {example, literal}.',
  'moment.malformed-clock':
    '{path, literal} vaut {value, literal}, qui n’est pas une heure du jour ; écrivez {example, literal}.',
  'moment.no-such-date': 'Le calendrier n’a pas de jour {date, literal} ; vérifiez le jour et le mois.',
  'moment.no-such-time':
    'Aucune horloge n’indique {time, literal} ; les heures vont de 0 à 23, les minutes de 0 à 59.',
  'moment.no-such-offset':
    'Aucun lieu n’est à {offset, literal} de l’heure universelle ; les décalages vont de -12:00 à +14:00.',
  'moment.no-such-zone':
    '{zone, literal} n’est pas un fuseau horaire ; écrivez-en un tel que {example, literal}.',
  'moment.skipped':
    'Les horloges de {zone, literal} ont été avancées et n’ont jamais indiqué {value, literal} ; donnez une heure avant ou après.',
  'moment.solar-hijri':
    '{value, literal} semble une date du calendrier persan ; si c’est le cas, écrivez {gregorian, literal}.',
  'moment.zone-assumed':
    '{value, literal} n’a pas de décalage et a été lu en heure universelle ; ajoutez-en un tel que {example, literal}, ou donnez {field, literal} au fichier.',
};
