import type { withstand as english } from '../en/withstand.ts';
import type { Translation } from '../translation.ts';

export const withstand: Translation<typeof english> = {
  'withstand.title': 'Résister : {country}',
  'withstand.snapshot': 'Instantané du {date}',
  'withstand.plane': 'Adresses',
  'withstand.choose': 'Choisissez un pays',
  'withstand.not-here': 'Cet instantané ne contient aucun réseau de ce pays : {country}.',
  'withstand.scenarios': 'Scénarios enregistrés',
  'withstand.scenarios.none': 'Aucun scénario n’est encore enregistré dans cet espace.',
  'withstand.save': 'Enregistrer le scénario',
  'withstand.save.name': 'Nom du scénario',
  'withstand.saved': 'Enregistré sous le nom {name}.',
  'withstand.open': 'Ouvrir {name}',
  'withstand.open.partly':
    'Laissé de côté, car un clic ne peut pas le montrer : {what}. Pour la réponse entière, posez la question « Ce qui cède en cas de défaillance » avec ce scénario.',
  'withstand.open.other-country': 'Ce scénario concerne un autre pays : {country}.',
  'withstand.defend': 'Les liaisons les plus utiles',
  'withstand.defend.intro':
    'Cherche les nouvelles liaisons qui réduisent le plus la pire perte. Le serveur fait le calcul, en une minute au plus.',
  'withstand.defend.find': 'Chercher les liaisons',
};
