import type { workbenchShare as english } from '../en/workbench-share.ts';
import type { Translation } from '../translation.ts';

export const workbenchShare: Translation<typeof english> = {
  'workbench.export': 'Exporter',
  'workbench.book.title': 'Registre de coopération',
  'workbench.book.none':
    'Cet espace n’a pas encore de registre de coopération. Apportez-en un sous Documents.',
  'workbench.book.part': 'Partie',
  'workbench.book.part.countries': 'Pays',
  'workbench.book.part.organisations': 'Organisations',
  'workbench.book.part.events': 'Événements et réunions',
  'workbench.book.part.offers': 'Offres',
  'workbench.book.part.needs': 'Besoins',
  'workbench.book.part.agreements': 'Accords et engagements',
  'workbench.book.add': 'Ajouter',
};
