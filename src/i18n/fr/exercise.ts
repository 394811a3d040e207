/** What happened moment by moment, and drills as exercises for a team: in the workbench, over HTTP, and the command that makes them. */
export const exercise = {
  'operation.watch.exercise':
    'écrire un exercice pour une équipe de l’atelier à partir d’un exercice de surveillance',
  'field.watch.exercise.drill': 'le dossier de l’exercice de surveillance',
  'field.watch.exercise.out': 'l’exercice à écrire ; qui a le fichier connaît la vérité',
  'watch.no-drill': '{folder} n’est pas un exercice de surveillance ; donnez le dossier qu’a fait {command}.',
  'watch.exercise.made':
    '{incidents, plural, one {# incident} other {# incidents}} du {from} au {to} : {file}. Un opérateur l’apporte dans Surveiller, dans l’atelier ; ne donnez pas le fichier à l’équipe.',
  'route.watch': 'La surveillance en direct que voit un espace de travail, à l’instant',
  'route.watch-events': 'La même à chaque changement',
  'route.exercises': 'Exercices d’un espace de travail',
  'route.exercise': 'Un exercice à l’heure de son horloge ; la vérité une fois qu’il est terminé',
  'route.exercise-make': 'Faire un exercice à partir de son fichier',
  'route.exercise-begin': 'Lancer l’horloge d’un exercice',
  'route.exercise-end': 'Terminer un exercice pour tous : la vérité et tous les avis sont montrés',
  'route.exercise-call': 'Dire ce qui se passe dans un exercice, à la place de ce qu’on avait dit',
  'route.exercise-remove': 'Supprimer un exercice et ses avis',
  'workbench.deed.exercise.begun': 'exercice commencé',
  'workbench.deed.exercise.ended': 'exercice terminé',
  'workbench.deed.exercise.made': 'exercice fait',
  'workbench.deed.exercise.removed': 'exercice supprimé',
  'workbench.exercises': 'Exercices',
  'workbench.exercises.intro':
    'L’équipe voit venir les incidents d’un exercice, et chacun dit ce qui se passe. La vérité reste cachée jusqu’à la fin. {command} fait le fichier.',
  'workbench.exercises.none': 'Il n’y a pas encore d’exercice.',
  'workbench.exercise.pace': 'Minutes de l’exercice par minute',
  'workbench.exercise.file': 'Exercice (JSON)',
  'workbench.exercise.state.made': 'pas commencé',
  'workbench.exercise.state.running': 'en cours',
  'workbench.exercise.state.ended': 'terminé',
  'workbench.exercise.made': 'Un exercice pour {country}. Il n’a pas commencé.',
  'workbench.exercise.clock.running': 'Dans l’exercice, il est {now}.',
  'workbench.exercise.clock.ended': 'L’exercice s’est terminé à {now} de son horloge.',
  'workbench.exercise.begin': 'Lancer l’horloge',
  'workbench.exercise.end': 'Terminer et montrer la vérité',
  'workbench.exercise.remove': 'Supprimer',
  'workbench.exercise.called':
    '{count, plural, one {# membre a donné son avis} other {# membres ont donné leur avis}} ; les avis sont montrés à la fin.',
  'workbench.exercise.quiet': 'La surveillance n’a encore rien dit.',
  'workbench.exercise.parts':
    '{count, plural, one {# partie d’un incident plus grand} other {# parties d’incidents plus grands}}',
  'workbench.exercise.call': 'Votre avis',
  'workbench.exercise.what': 'Ce qui se passe',
  'workbench.exercise.what.outage': 'Des réseaux sont en panne',
  'workbench.exercise.what.hijack': 'Quelqu’un annonce ce qui ne lui appartient pas',
  'workbench.exercise.what.forged-path': 'Quelqu’un falsifie des chemins',
  'workbench.exercise.what.leak': 'Quelqu’un laisse fuir des routes',
  'workbench.exercise.what.our-eyes': 'Rien que nos yeux : des points de vue sont en panne',
  'workbench.exercise.what.nothing': 'Rien',
  'workbench.exercise.since': 'Depuis quand (UTC, à l’horloge de l’exercice)',
  'workbench.exercise.who': 'Quels réseaux',
  'workbench.exercise.why': 'Pourquoi vous le pensez',
  'workbench.exercise.save': 'Donner cet avis',
  'workbench.exercise.saved': 'Enregistré. Vous pouvez le changer jusqu’à la fin.',
  'workbench.exercise.truth': 'Ce qui était vrai',
  'workbench.exercise.calls': 'Ce que chacun a dit',
  'workbench.exercise.no-calls': 'Personne n’a donné d’avis.',
  'workbench.exercise.said-at': 'Dit à {at} de l’exercice',
  'workbench.moment': 'Moment par moment',
  'workbench.moment.time': 'Le moment regardé',
  'workbench.moment.now': '{now} :',
  'workbench.moment.open':
    '{open, plural, one {# incident} other {# incidents}} en cours, {over} terminés alors.',
  'workbench.moment.visible': '{plane} : {share} de l’espace d’adresses surveillé était visible.',
  'workbench.moment.cannot-tell': '{plane} : on ne pouvait dire ce qui était visible.',
  'exercise.truth.country':
    'Le pays était en panne du {from} au {until} : au plus {depth} de son espace d’adresses manquait.',
  'exercise.truth.network':
    '{network} était en panne du {from} au {until} : au plus {depth} de son espace d’adresses manquait.',
  'exercise.truth.more-networks':
    '{count, plural, one {# autre réseau était en panne} other {# autres réseaux étaient en panne}}.',
  'exercise.truth.origin':
    '{attacker} a annoncé {count, plural, one {# préfixe} other {# préfixes}} de {victim} du {from} au {until}.',
  'exercise.truth.sub-prefix':
    '{attacker} a annoncé des parties de préfixes de {victim}, au nombre de {count}, du {from} au {until}.',
  'exercise.truth.forged-path':
    '{attacker} a falsifié les chemins vers {count, plural, one {# préfixe} other {# préfixes}} de {victim} du {from} au {until}.',
  'exercise.truth.leak':
    '{attacker} a laissé fuir les routes vers {count, plural, one {# préfixe} other {# préfixes}} de {victim} du {from} au {until}.',
  'exercise.truth.nothing': 'Rien n’est arrivé aux routes.',
  'exercise.truth.silent':
    '{count, plural, one {# point de vue s’est tu} other {# points de vue se sont tus}}.',
  'exercise.truth.flapping':
    'La session de {count, plural, one {# point de vue} other {# points de vue}} est tombée puis revenue.',
  'exercise.truth.stale':
    '{count, plural, one {# point de vue n’a rien dit} other {# points de vue n’ont rien dit}} de ce qui était retiré.',
  'field.watch.exercise.country': 'le pays d’un exercice tiré au sort, à la place d’un dossier',
  'field.watch.exercise.kinds':
    'ce qui se passe dans un exercice tiré au sort ; sans indication, un ou deux types sont tirés',
  'watch.exercise.drill-or-country':
    'Indiquez soit le dossier d’un exercice, soit {option} pour un exercice tiré au sort.',
  'route.exercise-make-here': 'Créer ici un exercice tiré au sort par sa graine',
  'workbench.exercise.here': 'En créer un ici',
  'workbench.exercise.name': 'Nom',
  'workbench.exercise.country': 'Pays',
  'workbench.exercise.kinds': 'Ce qui s’y passe (rien de coché : tiré au sort)',
  'workbench.exercise.vantage-points': 'Points d’observation',
  'workbench.exercise.seed': 'Graine (vide : tirée au sort, et personne ne la connaît)',
  'workbench.exercise.make': 'Créer l’exercice',
  'workbench.exercise.making': 'Le serveur le prépare. Cela prend quelques secondes.',
  'workbench.exercise.eyes-fail': 'Des points d’observation tombent',
};
