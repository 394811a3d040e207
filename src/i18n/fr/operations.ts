export const operations = {
  'operation.muruna':
    'Voyez de quoi dépend le réseau d’un pays, testez sa résistance, planifiez sa réparation et prouvez les résultats.',
  'operation.assess':
    'montrer de quoi dépend la connectivité d’un pays : passerelles, points d’étranglement, autres pays, pires cas',
  'operation.compare': 'montrer plusieurs pays côte à côte',
  'operation.rank': 'classer tous les pays selon une mesure, du plus exposé au moins exposé',
  'operation.rank.tld-home':
    'classer les pays selon la part des serveurs de noms de leur domaine qui sont dans le pays, la plus faible d’abord',
  'operation.series': 'montrer comment les mesures des pays évoluent d’un instantané à l’autre, et pourquoi',
  'operation.routes': 'montrer les routes de tous les réseaux vers un seul, ou compter les routes entre tous',
  'operation.stress':
    'montrer ce qui tombe, et avec quelle gravité, quand des réseaux, des liaisons, des câbles ou des fournisseurs sont en panne',
  'operation.worst':
    'trouver les k réseaux dont la panne simultanée nuit le plus à tous les autres, avec preuve',
  'operation.defend':
    'trouver les nouvelles liaisons qui réduisent le plus la pire perte, seules et ensemble',
  'operation.explore': 'écrire une page hors ligne où un clic met en panne un réseau, une liaison ou un pays',
  'operation.exchange': 'partager ce que l’on sait avec des partenaires, et le reprendre',
  'operation.exchange.init': 'créer le dossier d’un échange, et la fiche pour les partenaires',
  'operation.exchange.partner': 'prendre la fiche d’un partenaire, avec ce qu’il peut recevoir',
  'operation.exchange.remove': 'mettre fin à un partenariat et reprendre tout ce qui fut remis',
  'operation.exchange.add': 'ajouter des fichiers comme éléments marqués',
  'operation.exchange.preview': 'montrer tout ce qui partirait, et ce qui s’y oppose',
  'operation.exchange.release': 'remettre des éléments à des partenaires en paquets chiffrés',
  'operation.exchange.receive': 'ouvrir les paquets de partenaires, et y répondre',
  'operation.exchange.withdraw': 'reprendre à tous des éléments propres, pour de bon',
  'operation.exchange.send': 'redire ce à quoi les partenaires n’ont pas répondu',
  'operation.exchange.expire':
    'détruire ce dont le délai propre est écoulé, des partenaires et de ce qui en a été fait',
  'operation.exchange.ledger': 'montrer qui a quoi, jusqu’à quand, et qui a confirmé',
  'operation.exchange.write': 'écrire des incidents pour des partenaires dans un format d’autrui',
  'operation.exchange.read': 'montrer les incidents des fichiers d’autrui à côté des siens',
  'operation.exchange.keep': 'garder ce qu’un partenaire a remis en fichier : STIX 2.1, CAP, MISP',
  'operation.exchange.pull': 'chercher ce que dit un partenaire par TAXII 2.1, et le garder',
  'operation.exchange.push': 'envoyer à un partenaire par TAXII 2.1 ce qui lui fut remis',
  'operation.practice': 'pratiques mesurées, essayées ailleurs',
  'operation.practice.make': 'faire d’une pratique et de deux réponses une fiche signée',
  'operation.practice.try': 'calculer ce que les pratiques d’autrui apporteraient ici',
  'operation.supply':
    'décrire ce qui est utilisé et d’où cela vient, et voir ce qui s’arrête si des fournisseurs se retirent',
  'operation.supply.init': 'écrire un tableau d’approvisionnement vide',
  'operation.supply.check': 'lister toutes les erreurs, avec la ligne',
  'operation.supply.import': 'créer un tableau à partir de nomenclatures : CycloneDX, SPDX',
  'operation.supply.export': 'écrire un tableau comme nomenclature CycloneDX',
  'operation.supply.after':
    'écrire un inventaire tel qu’il est quelques mois après un retrait, pour planifier et s’exercer',
  'operation.supply.withdraw':
    'montrer ce qui s’arrête et quelles pièces viennent à manquer si des fournisseurs ou des pays se retirent',
  'operation.emblem': 'vérification des emblèmes numériques, expérimental',
  'operation.emblem.check':
    'vérifier hors ligne des emblèmes numériques et leurs endossements, selon les clés de confiance (expérimental)',
  'operation.sitrep':
    'rapport de situation : l’état des services à une heure donnée, par région et par type, et leur retour prévu ; aussi en version publique',
  'operation.services':
    'ce qui, de la vie quotidienne, marche encore quand le pays est coupé, frappé ou quitté par ses fournisseurs',
  'operation.services.init': 'écrire des tableaux vides de services et de leurs besoins',
  'operation.services.check': 'lister toutes les erreurs, avec le fichier et la ligne',
  'operation.services.collect':
    'interroger votre propre résolveur sur les noms d’une liste et, sur demande, leurs serveurs sur leurs certificats',
  'operation.services.import':
    'créer des tableaux à partir de zones, de réponses de résolveurs, de listes de noms, de certificats et de pages d’un navigateur',
  'operation.services.critical':
    'remplir la colonne des services critiques de l’inventaire d’après les sites et priorités des services',
  'operation.services.live':
    'quels services continuent si le pays est coupé ou sous un scénario, pour combien de personnes et jusqu’à quand',
  'operation.services.keep': 'quels remèdes dans le pays maintiendraient les services, un à un et ensemble',
  'operation.services.who':
    'ce qui est perdu si part chacun des réseaux, organisations, exploitants de noms, émetteurs ou pays dont dépendent les services',
  'operation.inventory':
    'décrire un réseau, son alimentation électrique et ses moyens de réparation dans un dossier de tableaux',
  'operation.inventory.init': 'écrire des tableaux vides à remplir',
  'operation.inventory.check': 'lister toutes les erreurs, avec le fichier et la ligne',
  'operation.inventory.import': 'créer les tableaux à partir de GraphML, GML, KML ou GeoJSON',
  'operation.inventory.example': 'inventer un réseau entre les villes d’un pays',
  'operation.damage': 'créer un fichier de dégâts, en vérifier un, ou en faire avancer un selon un plan',
  'operation.damage.check': 'lister toutes les erreurs d’un fichier de dégâts, avec leur ligne',
  'operation.restore':
    'planifier les réparations : qui répare quoi et quand, avec un écart prouvé à l’optimum',
  'operation.drill':
    'aller d’un scénario au rétablissement complet : pertes, dégâts, plan de réparation et retour du service',
  'operation.dossier': 'réunir et vérifier des preuves signées que chacun peut vérifier hors ligne',
  'operation.dossier.build':
    'réunir résultats, rapports, récit et données d’entrée dans un dossier, et le signer',
  'operation.dossier.verify':
    'montrer qui a signé un dossier et s’il a été modifié, et recalculer ses chiffres sur demande',
  'operation.dossier.figures': 'lister les chiffres d’une réponse qu’un texte peut citer',
  'operation.dossier.preview': 'lister exactement ce qu’un lecteur du dossier peut apprendre',
  'operation.dossier.sign': 'ajouter des signatures à un dossier',
  'operation.dossier.statement': 'exporter la déclaration signée pour une autorité d’horodatage RFC 3161',
  'operation.dossier.timestamp': 'joindre un jeton d’horodatage RFC 3161 à un dossier',
  'operation.dossier.redact': 'retirer des champs scellés ; le reste demeure vérifiable',
  'operation.key': 'gérer les clés qui signent les dossiers et celles auxquelles vous faites confiance',
  'operation.key.new':
    'créer une paire de clés : un fichier de clé privée que vous seul pouvez lire, et la clé publique à côté',
  'operation.key.export': 'afficher la clé publique d’un fichier de clé, pour la transmettre',
  'operation.key.trust': 'faire désormais confiance aux signatures d’une clé publique',
  'operation.key.revoke':
    'ne plus faire confiance aux signatures d’une clé, en tout temps ou à partir d’une date',
  'operation.key.list': 'lister les clés de confiance et les clés révoquées',
  'operation.brief':
    'montrer comment deux pays dépendent l’un de l’autre, et les projets communs utiles aux deux',
  'operation.brief.partners': 'écrire dans un dossier les notes d’un pays avec chacun des autres',
  'operation.match': 'rapprocher les offres d’un registre de coopération des besoins, selon le gain mesuré',
  'operation.commitments': 'vérifier les engagements d’un registre de coopération par des mesures',
  'operation.event':
    'montrer l’ordre du jour d’un événement, ou remplir un dossier de tout ce qu’il faut à ses réunions',
  'operation.event.pack': 'remplir un dossier de tout ce qu’il faut aux réunions d’un événement',
  'operation.book':
    'vérifier les registres de coopération : pays, organisations, événements, offres, besoins et accords',
  'operation.scenario': 'écrire et vérifier des scénarios pour les tests de résistance',
  'operation.scenario.init': 'écrire un scénario commenté pour commencer',
  'operation.scenario.check': 'lister toutes les erreurs d’un scénario, avec la ligne',
  'operation.book.init': 'écrire un registre commenté pour commencer',
  'operation.book.check': 'lister toutes les erreurs d’un registre, avec le fichier et la ligne',
  'operation.snapshot': 'construire, vérifier et comparer des instantanés d’Internet',
  'operation.snapshot.build': 'construire un instantané à partir de fichiers, compressés ou non',
  'operation.snapshot.pull':
    'télécharger les données d’un instantané, selon leurs conditions, et le construire',
  'operation.snapshot.info': 'montrer ce que contient un instantané et à partir de quoi il a été construit',
  'operation.snapshot.verify': 'vérifier chaque octet d’un instantané par ses sommes de contrôle',
  'operation.snapshot.diff': 'montrer ce qui a changé entre deux instantanés',
  'operation.snapshot.list': 'lister les instantanés de cette machine',
  'operation.snapshot.use': 'choisir l’instantané dont viennent désormais les réponses',
  'operation.infer': 'déduire les relations entre réseaux à partir des chemins de tables de routage',
  'operation.fidelity': 'comparer les routes prédites avec celles de tables de routage',
  'operation.watch': 'savoir, par les archives de routage, ce qui est arrivé aux routes d’un pays',
  'operation.watch.record': 'ajouter des archives à un journal, dans l’ordre d’arrivée',
  'operation.watch.export':
    'réécrire les sources d’un journal en fichiers : MRT ordinaire, captures BMP, lignes',
  'operation.watch.live': 'surveiller ce que disent routeurs et collecteurs à mesure',
  'operation.watch.incidents': 'lister les incidents d’un journal surveillé',
  'operation.watch.status': 'dire l’état d’un journal surveillé : ce qui est visible, ouvert, aveugle',
  'operation.watch.show': 'montrer un incident avec ses preuves et les revérifier',
  'operation.watch.why': 'dire pourquoi un préfixe a eu un incident à un moment, ou non',
  'operation.watch.report':
    'écrire un rapport d’une réponse conservée de la surveillance, ou d’un de ses incidents',
  'operation.watch.scenario': 'écrire ce qui se passe comme scénario d’épreuve',
  'operation.watch.evidence':
    'écrire des incidents avec les messages de leurs preuves dans un dossier qui se passe de journal',
  'operation.watch.told': 'prendre une liste de pannes trouvées par d’autres : les événements d’IODA',
  'operation.watch.events':
    'écrire des incidents sous la forme des listes d’autres services : Cloudflare Radar, GRIP',
  'operation.watch.drill':
    'créer l’archive de ce que des points d’observation auraient vu d’un scénario, avec sa vérité, pour s’exercer',
  'operation.watch.replay':
    'trouver les incidents dans des archives : MRT, captures BMP, lignes de RIS Live, dans l’ordre du temps',
  'operation.bmp':
    'afficher ce que des routeurs ont envoyé par le protocole de supervision BGP (BMP), compressé ou non',
  'operation.mrt': 'afficher des tables de routage et des fichiers de mises à jour (MRT), compressés ou non',
  'operation.operations': 'lister tout ce qu’on peut demander à ce programme, avec les schémas',
  'operation.partners': 'montrer un pays face à tous les autres : qui dépend de qui, et qui peut aider qui',
  'operation.dossier.draft': 'préparer un dossier sans signature, à signer là où se trouve la clé',
  'operation.dossier.attach': 'ajouter une signature faite ailleurs',
};
