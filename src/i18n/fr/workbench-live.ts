import type { workbenchLive as english } from '../en/workbench-live.ts';
import type { Translation } from '../translation.ts';

/** Which services go on, seen and changed in the browser. */
export const workbenchLive: Translation<typeof english> = {
  'workbench.subject.live': 'Continuer',
  'workbench.kind.services': 'Services essentiels',
  'workbench.kind.supply': 'Fournitures',
  'workbench.question.services.live': 'Voir ce qui marche encore',
  'workbench.question.services.who': 'Voir de qui dépendent les services',
  'workbench.question.services.check': 'Vérifier les services',
  'workbench.question.supply.withdraw': 'Voir ce qui s’arrête si des fournisseurs se retirent',
  'workbench.question.supply.check': 'Vérifier les fournitures',
  'live.intro':
    'Quels services continuent quand le pays est coupé, touché ou quitté par ses fournisseurs : combien de temps, et ce qui les arrête d’abord.',
  'live.register':
    'Une liste de services essentiels est une liste de cibles. Seuls les membres de cet espace la voient, et ses réponses ne se partagent que si chaque service est marqué {clear}.',
  'live.none': 'Cet espace n’a pas encore de liste de services.',
  'live.none.supply': 'Cet espace n’a pas encore de tableau de fournitures.',
  'begin.example': 'Commencer par un exemple',
  'begin.guided': 'Prendre l’inventaire de l’exemple guidé',
  'begin.empty': 'Commencer par des tableaux vides',
  'begin.bring': 'Apporter des tableaux (CSV)',
  'live.strike': 'Ce qui arrive',
  'live.under-withdrawal': 'Les fournisseurs choisis ci-dessous se retirent aussi',
  'live.compute': 'Voir ce qui marche encore',
  'live.save-first': 'Enregistrez les modifications ; le serveur calcule avec ce qui est enregistré.',
  'live.time': 'Temps écoulé depuis le choc',
  'live.at': '{time} après le choc',
  'live.at.once': 'Au moment du choc',
  'live.now':
    'marche avec certitude, selon l’usage ; jusqu’à {most, share} avec les réponses en mémoire et ce qui n’est pas connu',
  'live.strip': 'Quand chaque service s’arrête',
  'live.strip.row':
    '{service} : {state}. Certain pour la plupart jusqu’à {certain}, possible jusqu’à {possible}.',
  'live.state.works': 'marche pour la plupart',
  'live.state.perhaps': 'pas certain',
  'live.state.stopped': 'ne peut plus marcher pour la plupart',
  'live.choose': 'Choisissez un service pour voir ce qui l’arrête d’abord.',
  'live.people': '{people, number} personnes',
  'live.priority': 'priorité {priority, number}',
  'live.map': 'Où sont les services',
  'live.map.explained':
    'Sites de l’inventaire {inventory} nommés par des services ; le pire état de ceux d’un site.',
  'live.report': 'La réponse entière',
  'live.who': 'De qui ils dépendent',
  'live.who.compute': 'Voir ce qui est perdu si chacun disparaît',
  'live.withdraw': 'Si des fournisseurs se retirent',
  'live.withdraw.countries': 'Pays',
  'live.withdraw.vendors': 'Vendeurs',
  'live.withdraw.on': 'À partir du',
  'live.withdraw.compute': 'Voir ce qui s’arrête',
  'live.tables': 'Les services et leurs besoins',
  'live.table.services': 'Services essentiels',
  'live.table.needs': 'Besoins',
  'live.table.records': 'Enregistrements DNS',
  'live.table.certificates': 'Certificats',
  'live.table.supply': 'Fournitures',
};
