import type { templates as english } from '../en/templates.ts';
import type { Translation } from '../translation.ts';

export const templates: Translation<typeof english> = {
  'template.remarks': 'Adaptez ce fichier à vos besoins. Les lignes qui commencent par # sont des remarques.',
  'template.fields': 'Tous les champs et leurs valeurs : {page}',
  'template.next': 'Ensuite : {command}',
  'template.made-up': 'Tout ici est inventé. Remplacez-le par vos données.',
  'template.file-exists': '{file} existe déjà ; donnez un autre nom.',
  'template.written': '{file} est écrit.',
  'template.scenario': 'Un scénario pour {command} : ce qui tombe en panne, et quand.',
  'template.scenario.name': 'Trois mauvais jours',
  'template.scenario.times':
    'Les temps se comptent depuis le début ({since}) ou sont des dates ({date}). Sans {until}, un événement dure jusqu’à la fin.',
  'template.scenario.country': 'Sans pays, le scénario convient à tous.',
  'template.scenario.gateway': 'Première passerelle en panne',
  'template.scenario.gateway.why':
    'Le réseau qui achemine le plus de routes venant de l’étranger tombe en panne pendant deux jours.',
  'template.scenario.random': 'Un tiers des passerelles détruites',
  'template.scenario.random.why':
    'Six heures plus tard, un tiers des passerelles tirées au hasard tombent en panne. La même graine tire les mêmes.',
  'template.scenario.isolation': 'Isolement',
  'template.scenario.isolation.why':
    'Le troisième jour, toutes les passerelles sont fermées pendant douze heures.',
  'template.scenario.more': 'Ce qui peut encore arriver : retirez le # et mettez vos numéros et vos pays.',
  'template.scenario.networks': 'ces réseaux tombent en panne',
  'template.scenario.links': 'la liaison entre ces deux réseaux tombe en panne',
  'template.scenario.gateways': 'toutes les passerelles vers ces pays tombent en panne',
  'template.scenario.withdrawal': 'les réseaux de ce pays cessent de desservir',
  'template.scenario.exchange': 'les plus grands réseaux ouvrent un point d’échange dans le pays',
  'template.inventory.sites':
    'Chaque lieu équipé, un par ligne. {people} : combien de personnes y sont desservies. {core} : {yes} là d’où viennent les services (un site au moins). {gateway} : {yes} là où le réseau quitte le pays. {critical} : services à rétablir d’abord, avec une priorité de 1 à 3.',
  'template.inventory.links':
    'Liaisons entre deux sites, chacune une fois. {via} : lieux sur le trajet, latitude d’abord ; sans eux, la liaison va tout droit.',
  'template.inventory.supplies':
    'Quel site est alimenté par quel autre, et combien d’heures tiennent ses batteries.',
  'template.inventory.networks':
    'Quel réseau (numéro d’AS) tombe en panne avec quel site ou quelle liaison. Seul un exercice a besoin de ce tableau.',
  'template.inventory.crews':
    'Équipes : où elles sont basées, ce qu’elles savent faire, à quelle vitesse elles se déplacent et quand elles travaillent. Sans horaires, elles travaillent jour et nuit.',
  'template.inventory.spares':
    'Pièces : où elles sont entreposées et combien. {lead} : heures avant leur arrivée.',
  'template.inventory.repairs':
    'Durée des réparations (heures probables, minimum et maximum), compétences et pièces nécessaires : par type d’actif, par type et dégât, ou pour un seul actif.',
  'template.inventory.needs': 'La réparation du premier actif ne commence qu’après celle du second.',
  'template.inventory.settings':
    '{horizon} : sur combien de jours portent les plans. {share} : part de leur service que les gens conservent sans accès à l’étranger.',
  'template.inventory.title': 'Réseau d’exemple',
  'template.inventory.capital': 'Central de la capitale',
  'template.inventory.south': 'Central du sud',
  'template.inventory.pass': 'Pylône du col',
  'template.inventory.border': 'Station frontalière',
  'template.inventory.power': 'Centrale électrique du sud',
  'template.inventory.region.centre': 'Centre du pays',
  'template.inventory.region.south': 'Sud',
  'template.inventory.crew.fibre': 'Équipe fibre',
  'template.services.services':
    'Services utilisés par la population, un par ligne. {people} : combien l’utilisent ; ou {rank} : sa place dans une liste des plus utilisés. {priority} : de 1 (le plus urgent) à 3. {site} : où il se trouve dans l’inventaire. {handling} : jusqu’où cela peut aller ; {red} si c’est vide. {protection} : quelle protection du droit international humanitaire est revendiquée pour lui, l’une de {protections}, par qui et pour quels jours. Une liste de services critiques est une liste de cibles : gardez-la à part.',
  'template.services.needs':
    'Ce dont chaque service a besoin. {layer} : l’un de {layers}. {target} : un nom DNS, une adresse, un réseau ({network}), un certificat, un autre service, ou une chose telle qu’une ligne électrique. {must} ou {degrades} (il continue en partie). {group} : dans un groupe, une seule ligne suffit. {hours} : combien de temps le service continue sans (batteries, stocks, licences).',
  'template.services.records':
    'Enregistrements DNS des noms ci-dessus et de toutes les zones sur leur chemin depuis la racine : {types}. {ttl} en secondes.',
  'template.services.certificates':
    'Certificats, leurs noms et leurs dates. {host} : où le serveur les renouvelle ; sans cela, on ne peut pas dire s’il le peut encore. {lifetime} : combien de jours dure un certificat renouvelé.',
  'template.services.portal': 'Portail du gouvernement',
  'template.services.hospital': 'Hôpital de la capitale',
  'template.services.clearing': 'Compensation interbancaire',
  'template.inventory.crew.power': 'Équipe énergie et radio',
  'template.inventory.hospital': 'hôpital',
  'template.book.titles':
    'Un nom est un seul texte pour tous les lecteurs, ou un texte par langue : {example}. Une langue suffit.',
  'template.book.countries': 'Les pays autour de la table, et les langues de leurs documents : {languages}.',
  'template.book.organisations':
    'Qui participe. {kind} : {kinds}. {roles} : des fonctions, jamais des noms de personnes.',
  'template.book.events':
    'Événements et leurs réunions. {offset} : avance de l’heure locale sur UTC. {parties} : codes de pays ou identifiants d’organisations.',
  'template.book.offers':
    'Ce que les organisations offrent. {field} : {fields}. {improves} : mesures que l’offre améliore ; la page ci-dessus les nomme toutes.',
  'template.book.needs':
    'Ce dont les pays ont besoin. {most}, {least} : la borne souhaitée, dans l’unité de la mesure. Les parts vont de 0 à 1 : {example} est la moitié.',
  'template.book.agreements':
    'Ce qui a été convenu. Un engagement avec {target} est tenu quand l’instantané le montre. Un engagement sans {target} est tenu le jour indiqué par {done}.',
  'template.book.ministry': 'Ministère des communications (exemple)',
  'template.book.exchange': 'Point d’échange (exemple)',
  'template.book.role': 'chef de la délégation',
  'template.book.event': 'Entretiens bilatéraux (exemple)',
  'template.book.place': 'Centre de conférences',
  'template.book.topic': 'Une liaison transfrontalière',
  'template.book.offer': 'Ports au point d’échange (exemple)',
  'template.book.need': 'Moins de dépendance envers une seule passerelle (exemple)',
  'template.book.agreement': 'Mémorandum sur le peering (exemple)',
  'template.book.commitment.detour':
    'Un cinquième au plus du trafic entre les deux passe par d’autres pays (exemple)',
  'template.book.commitment.visit': 'Visite du point d’échange (exemple)',
};
