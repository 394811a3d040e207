export const operations = {
  'operation.muruna':
    'Voir de quoi dépend le réseau d’un pays, le soumettre à des tests de résistance, planifier sa réparation et prouver les résultats.',
  'operation.assess':
    'de quoi dépend la connectivité d’un pays : passerelles, points de passage obligés, dépendances, pires cas',
  'operation.compare': 'plusieurs pays côte à côte',
  'operation.rank': 'tous les pays selon une mesure, le plus exposé en premier',
  'operation.routes': 'les routes de tous les réseaux vers un seul, ou toutes les routes comptées',
  'operation.stress':
    'ce qui tombe, et à quel point, quand des réseaux, liens, câbles ou fournisseurs font défaut',
  'operation.worst':
    'trouver les k réseaux dont la panne commune nuit le plus à tous les autres, avec preuve',
  'operation.defend': 'trouver les nouveaux liens qui réduisent le plus la pire perte, un par un et ensemble',
  'operation.explore': 'écrire une page où un clic met en panne réseaux, liens et pays, hors ligne',
  'operation.inventory':
    'le réseau, son alimentation et les moyens de le réparer, dans un dossier de tableaux',
  'operation.inventory.init': 'écrire des tableaux vides à remplir',
  'operation.inventory.check': 'expliquer chaque erreur par fichier et par ligne',
  'operation.inventory.import': 'créer les tableaux à partir de GraphML, GML, KML ou GeoJSON',
  'operation.inventory.example': 'inventer un réseau sur les villes d’un pays',
  'operation.damage':
    'créer un fichier de dégâts, le vérifier ou le faire avancer dans l’exécution d’un plan',
  'operation.damage.check': 'expliquer chaque erreur d’un fichier de dégâts par ligne',
  'operation.restore':
    'planifier les réparations : qui répare quoi et quand, avec un écart prouvé à l’optimum',
  'operation.drill':
    'd’un scénario de crise au rétablissement complet : perte, dégâts, plan et heure du retour du service',
  'operation.dossier': 'des preuves signées que d’autres peuvent vérifier hors ligne',
  'operation.dossier.build': 'réunir résultats, rapports, récit et données d’entrée, et les signer',
  'operation.dossier.verify':
    'montrer qui a signé quoi et si quelque chose a été modifié, et recalculer les chiffres sur demande',
  'operation.dossier.preview': 'lister exactement ce qu’un lecteur du dossier peut apprendre',
  'operation.dossier.sign': 'ajouter des signatures à un dossier',
  'operation.dossier.statement': 'exporter la déclaration signée pour une autorité d’horodatage RFC 3161',
  'operation.dossier.timestamp': 'joindre un jeton d’horodatage RFC 3161 à un dossier',
  'operation.dossier.redact': 'retirer des champs scellés ; le reste demeure vérifiable',
  'operation.key': 'les clés qui signent les dossiers, et celles dont vous reconnaissez les signatures',
  'operation.key.new':
    'créer une paire de clés : la clé privée dans un fichier que vous seul pouvez lire, la clé publique à côté',
  'operation.key.export': 'afficher la clé publique d’un fichier de clé, pour la remettre à d’autres',
  'operation.key.trust': 'reconnaître désormais les signatures faites avec une clé publique',
  'operation.key.revoke': 'ne plus reconnaître ce qu’une clé signe à partir d’un moment donné',
  'operation.key.list': 'lister les clés que vous reconnaissez ou avez révoquées',
  'operation.brief': 'comment deux pays dépendent l’un de l’autre, et les projets communs utiles aux deux',
  'operation.brief.partners': 'les notes d’un pays avec chacun des autres, dans un dossier',
  'operation.match':
    'quelles offres d’un livre de coopération répondent à quels besoins, selon le gain mesuré',
  'operation.commitments': 'ce que promet un livre de coopération, et ce que les mesures disent de la suite',
  'operation.event': 'l’ordre du jour d’un événement, ou un dossier avec tout ce qu’exigent ses réunions',
  'operation.event.pack': 'un dossier avec tout ce qu’exigent les réunions d’un événement',
  'operation.book': 'livres de coopération : pays, organisations, événements, offres, besoins et accords',
  'operation.book.check': 'expliquer chaque erreur d’un livre par fichier et par ligne',
  'operation.snapshot': 'créer, vérifier et comparer des instantanés d’Internet',
  'operation.snapshot.build': 'construire un instantané à partir de fichiers, compressés ou non',
  'operation.snapshot.pull':
    'télécharger ce qu’exige un instantané, selon les conditions des éditeurs, et le construire',
  'operation.snapshot.info': 'ce que contient un instantané et de quoi il est fait',
  'operation.snapshot.verify': 'vérifier chaque octet d’un instantané par ses sommes de contrôle',
  'operation.snapshot.diff': 'ce qui a changé entre deux instantanés',
  'operation.snapshot.list': 'lister les instantanés de cette machine',
  'operation.snapshot.use': 'choisir l’instantané qui sert désormais aux réponses',
  'operation.infer': 'déduire les relations entre réseaux des chemins des tables de routage',
  'operation.fidelity': 'à quel point les routes prédites concordent avec celles des tables de routage',
  'operation.mrt': 'afficher des tables de routage et des fichiers de mises à jour (MRT), compressés ou non',
  'operation.operations': 'lister tout ce qu’on peut demander à ce programme, avec les schémas',
};
