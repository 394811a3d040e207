import type { practice as english } from '../en/practice.ts';
import type { Translation } from '../translation.ts';

/** Practices that were measured, tried elsewhere. */
export const practice: Translation<typeof english> = {
  'practice.title': 'Ce que des pratiques apporteraient',
  'practice.title.country': 'Ce que des pratiques apporteraient : {country}',
  'practice.different':
    'Les chiffres de {title} ne se retrouvent pas à partir de leurs propres données : ne vous fiez pas à la fiche.',
  'practice.input-missing':
    'Il n’a pas été vérifié si les chiffres de {title} se retrouvent. Il y faut {option} avec {inputs}.',
  'practice.failed': 'Les chiffres de {title} n’ont pas pu être recalculés ici.',
  'practice.not-repeatable': 'La recette de {title} n’est pas une question à laquelle ce programme répond.',
  'practice.unknown':
    '{title} est signée par {name}, dont la clé n’est pas de confiance ici. Pour lui faire confiance, demandez la clé à son propriétaire : {command}',
  'practice.revoked': '{title} est signée avec une clé de {name} qui n’a plus la confiance.',
  'practice.section.ranked': 'Selon le gain ici',
  'practice.column.practice': 'Pratique',
  'practice.column.maker': 'Faite par',
  'practice.column.there-before': 'Là-bas avant',
  'practice.column.there-after': 'Après',
  'practice.column.here-before': 'Ici avant',
  'practice.column.here-after': 'Avec elle',
  'practice.column.gain': 'Gain ici',
  'practice.column.repeats': 'Recalculée',
  'practice.state.same': 'mêmes chiffres',
  'practice.state.different': 'autres chiffres',
  'practice.state.input-missing': 'non : données absentes',
  'practice.state.failed': 'échec',
  'practice.state.not-repeatable': 'impossible',
  'practice.explained':
    'Le gain est la part de ce qui était à améliorer qui l’est : à 100 % il ne resterait rien à améliorer, sous 0 c’est pire qu’avant.',
  'practice.by': '{name}, {date}',
  'practice.by.country': '{name}, {country}, {date}',
  'practice.effort': 'Ce qu’il a fallu : {effort}',
  'practice.person-days': 'Jours-personnes : {days}',
  'practice.conditions': 'Ce qu’il faut pour que cela marche :',
  'practice.needs': 'Pas essayée : la recette demande ce qui est à vous. Donnez-le avec {option} :',
  'practice.need': '{field}',
  'practice.need.what': '{field} : {what}',
  'practice.needs-country': 'le pays, avec {option}',
  'practice.refused': 'La recette a été refusée ici : {sentence}',
  'practice.commands': 'La recette, avant et après :',
  'practice.commands.there': 'La recette telle qu’elle fut posée là-bas, avant et après :',
  'practice.made': '{file} est écrit : {before} avant, {after} après.',
  'practice.phase.trying': 'essai des pratiques',
  'practice.words-invalid': 'Aucune fiche ne peut être faite de {file}. Par ligne :',
  'practice.no-words': 'donnez les mots dans au moins une langue',
  'practice.not-a-card': '{file} n’est pas une fiche de pratique : prenez le fichier fait avec {command}',
  'practice.forged':
    '{file} a été modifié après sa signature, ou celle-ci n’est pas de son auteur : redemandez-le',
  'practice.no-figure': 'Il n’y a pas de chiffre {figure} dans {file} ; proches : {near}. Tous : {command}',
  'practice.figure-missing': 'Le chiffre {figure} manque dans {file} : rien ne peut lui être comparé',
  'practice.not-a-question':
    '{file} n’est pas la réponse à une question : une recette ne change rien et n’en contient pas d’autre',
  'practice.bad-set': '{option} prend champ=valeur, et {value} n’en est pas un',
  'practice.nothing-to-set': 'Aucune recette n’a de champ {field}',
};
