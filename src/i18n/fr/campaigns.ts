import type { campaigns as english } from '../en/campaigns.ts';
import type { Translation } from '../translation.ts';

export const campaigns: Translation<typeof english> = {
  'operation.campaign.run':
    'Calculer chaque scénario pour chaque pays et instantané, seul ou avec des exécutants, et réunir les lignes',
  'operation.campaign.list': 'Campagnes de la base de données et leur état',
  'operation.campaign.merge': 'Les lignes d’une campagne à ce stade',
  'operation.campaign.cancel': 'Annuler une campagne ; ce qui est calculé est conservé',
  'operation.worker': 'Calculer des parties de campagnes de la base de données jusqu’à l’arrêt',
  'field.campaign.spec': 'fichier de campagne',
  'field.campaign.id': 'nom de la campagne',
  'field.campaign.compute': 'laisser le calcul à des exécutants ailleurs',
  'field.campaign.threads': 'nombre de fils de calcul (par défaut : un de moins que de processeurs)',
  'campaign.invalid': '{file, literal} n’est pas une campagne que l’on peut calculer.',
  'campaign.not-found': 'Il n’y a pas de campagne {id, literal} ici.',
  'campaign.other-version':
    'Cette campagne a été commencée par {begun, literal}, et une seule version calcule toute une campagne ; soumettez-la de nouveau pour la calculer avec cette version.',
  'campaign.none': 'Il n’y a pas encore de campagne.',
  'campaign.progress': 'Calcul des cellules',
  'campaign.running':
    '{id, literal} {name, literal} : en cours, {computed, number} cellules sur {cells, number} sont calculées.',
  'campaign.done':
    '{id, literal} {name, literal} : terminée, {computed, number} cellules sur {cells, number} sont calculées.',
  'campaign.cancelled':
    '{id, literal} {name, literal} : annulée, {computed, number} cellules sur {cells, number} sont calculées.',
  'campaign.refused':
    'Cellules sans réponse, par exemple des pays absents d’un instantané : {refused, number}.',
  'campaign.given-up':
    'Les cellules {from, number} à {until, number} ont été abandonnées après cinq tentatives : {reason, literal}',
  'worker.ready':
    'Cet exécutant sur {name, literal} calcule sur {threads, number} fils ; arrêtez-le avec {keys, literal}.',
  'operation.campaign': 'Campagnes : de nombreux scénarios, pays et instantanés à la fois',
  'route.campaigns': 'Campagnes d’un espace de travail',
  'route.campaign-submit': 'Soumettre une campagne, ou la poursuivre',
  'route.campaign': 'L’état d’une campagne',
  'route.campaign-rows': 'Les lignes d’une campagne à ce stade, en JSON, CSV ou Parquet',
  'route.campaign-cancel': 'Annuler une campagne',
  'route.campaign-resume': 'Poursuivre une campagne annulée ou abandonnée en partie',
  'campaign.report.worst': 'Plus grande perte sous l’un des scénarios',
  'campaign.report.method':
    'Chaque part est celle de l’heure la plus grave de son scénario, par les routes convenues. Une cellule vide n’est pas encore calculée.',
};
