import type { watch as english } from '../en/watch.ts';
import type { Translation } from '../translation.ts';

export const watch: Translation<typeof english> = {
  'watch.replay': 'lecture des archives',
  'watch.vantage-points':
    'Plus de {most, number} points d’observation sont nommés ; ce que disent les suivants a été écarté.',
  'watch.no-messages':
    '{files} ne contient aucun message lisible ; donnez des archives MRT, des captures BMP ou des lignes de RIS Live ou RIPEstat.',
  'watch.nothing-watched':
    'Indiquez ce qu’il faut surveiller : un pays avec {country}, des réseaux avec {network}, ou des AS-SET et des groupes avec {watch}.',
  'watch.unknown-name':
    '{name, literal} n’est ni un AS-SET des objets de {sets}, ni un groupe du tableau de {groups}.',
  'as-set.member':
    '{set, literal} a pour membre {member, literal}, qui n’est ni un réseau ni un AS-SET ; il a été laissé de côté.',
  'as-set.twice': '{set, literal} figure plus d’une fois ; le premier objet compte.',
  'as-set.by-reference':
    '{set, literal} a d’autres membres qui s’en réclament eux-mêmes (mbrs-by-ref) ; ils ne sont pas surveillés.',
  'as-set.missing':
    '{set, literal}, qui fait partie de {name, literal}, n’est pas dans le fichier ; ses réseaux ne sont pas surveillés.',
  'ris-live.no-json': 'La ligne n’est pas un objet JSON ; elle a été laissée de côté.',
  'ris-live.no-message':
    'La ligne n’a pas d’heure ou pas de point d’observation ; elle a été laissée de côté.',
  'ris-live.prefix': '{prefix} n’est pas un préfixe ; il a été laissé de côté.',
  'signals.line':
    'La ligne n’est pas un point d’une série temporelle ; elle a été laissée de côté. Les colonnes sont {header}.',
  'vrps.no-list': 'Le fichier n’a pas de liste nommée roas ; donnez le JSON qu’écrit un validateur RPKI.',
  'vrps.entry':
    'L’entrée {number} de roas n’est pas un préfixe avec un numéro d’AS ; elle a été laissée de côté.',
  'slurm.no-exceptions': 'Le fichier ne contient pas d’exceptions locales SLURM version 1 (RFC 8416).',
  'slurm.entry': 'L’entrée {number} de {list} n’a pas la forme de la RFC 8416 ; elle a été laissée de côté.',
  'rtr.payload':
    'L’autorisation {number} d’une réponse du cache RPKI a des longueurs impossibles ; elle a été laissée de côté.',
  'watch.no-times':
    'Les réponses d’un cache RPKI ne disent pas quand elles sont arrivées ; le fichier a été laissé de côté. Donnez les autorisations en JSON avec {option}.',
  'watch.recorded': '{added, plural, one {# message ajouté} other {# messages ajoutés}} à {journal}.',
  'watch.held':
    '{held, plural, one {# entrée y était déjà et n’a pas été relue} other {# entrées y étaient déjà et n’ont pas été relues}}.',
  'watch.cut-off':
    '{bytes, plural, one {# octet} other {# octets}} d’un bloc écrit en partie ont été coupés ; ses messages ont été relus.',
  'watch.exported': '{messages, plural, one {# message} other {# messages}} de {source} : {file}',
  'watch.no-journal': '{folder} n’est pas un journal ; indiquez le dossier écrit par muruna watch record.',
  'watch.live.no-source': 'Indiquez ce qu’il faut écouter : {ris}, {bmp}, {bgp} ou {signals}.',
  'watch.live.no-key': 'Un webhook est signé ; indiquez le fichier de son secret avec {option}.',
  'watch.live.no-address': '{address} n’est pas une adresse ; écrivez-la comme {example}.',
  'watch.live.cannot-listen': 'Impossible d’écouter sur {address} ({reason}) ; donnez une autre adresse.',
  'watch.live.disk-full':
    'Le disque n’accepte plus rien ({reason}) ; la surveillance continue, et rien n’en sort tant que ses preuves ne sont pas écrites.',
  'watch.live.disk-again':
    'Le disque accepte de nouveau des données, après {seconds, plural, one {# seconde} other {# secondes}} ; tout ce qui attendait a été écrit.',
  'watch.live.not-written':
    '{bytes, number} octets de ce qui est arrivé n’ont pas pu être écrits dans {folder} : le disque est plein. Libérez de la place et relancez la surveillance : elle reprendra.',
  'watch.title.live': 'En direct : {country, country}',
  'watch.title.live.networks': 'En direct : {count, plural, one {# réseau} other {# réseaux}}',
  'watch.live.clock': 'Il est {time, date} ; Ctrl-C met fin à la surveillance.',
  'watch.live.unwritten': '{bytes, number} octets attendent de la place sur le disque.',
  'watch.live.open-incidents': 'Incidents ouverts : {count, number}.',
  'watch.live.rate':
    '{rate, number} messages par seconde ; {messages, plural, one {# message} other {# messages}} depuis {since, date}.',
  'watch.live.visible':
    '{plane} : {share} de l’espace surveillé est visible, selon {voters, plural, one {# point d’observation} other {# points d’observation}}.',
  'watch.live.cannot-tell':
    '{plane} : impossible de dire ce qui est visible avec {voters, plural, one {# point d’observation sain} other {# points d’observation sains}}.',
  'watch.live.password':
    'Un mot de passe sur la ligne de commande est visible par d’autres ; retirez-le de {option} et définissez {variable}.',
  'watch.live.suspected': 'Soupçonné : {id}',
  'watch.live.dismissed': 'Écarté : {id}',
  'watch.live.open': 'Ouvert : {id} ({severity})',
  'watch.live.recovering': 'En rétablissement : {id}',
  'watch.live.closed': 'Clos : {id}',
  'watch.live.ended':
    '{revisions, plural, one {# révision d’incident est nouvelle} other {# révisions d’incidents sont nouvelles}}.',
  'watch.pruned': 'Les segments de {folder} de ce moment ne sont plus là ; interrogez un moment ultérieur.',
  'watch.no-watch': '{folder} ne dit pas quoi surveiller ; nommez un pays ou des réseaux avec {command}.',
  'watch.bad-folder': '{file} ne décrit pas une surveillance ; restaurez-le ou commencez un nouveau dossier.',
  'watch.watches-other': '{folder} surveille déjà autre chose ; commencez un autre dossier pour cela.',
  'watch.other-snapshot':
    '{folder} a été commencé avec l’instantané {hash} ; indiquez-le avec {option} ou commencez un nouveau dossier.',
  'watch.no-incident': 'Aucun incident de {folder} n’a un identifiant qui commence par {id}.',
  'watch.many-incidents':
    'Les identifiants de {count, plural, one {# incident} other {# incidents}} de {folder} commencent par {id} ; écrivez-en davantage.',
  'watch.no-prefix': '{prefix} n’est pas un préfixe ; écrivez-le comme {example}.',
  'watch.no-scenario':
    '{id} ne retire rien que l’on puisse éprouver ; les pannes, les détournements et les fuites font des scénarios.',
  'watch.no-whole-network':
    'Dans {id}, des réseaux ont perdu une partie de leur espace et aucun n’est en panne en entier ; un scénario fait tomber des réseaux entiers. Nommez la panne d’un réseau ou du pays.',
  'watch.no-event':
    '{id} n’a pas de forme dans la liste {as} ; omettez l’identifiant pour écrire tous ceux qui en ont une.',
  'ioda.no-list':
    'Le fichier n’a pas de liste de pannes ; donnez ce que l’API d’IODA répond à {path}, ou un tableau avec ses colonnes.',
  'ioda.event':
    'L’entrée {number, number} de la liste n’a pas d’entité ou pas de début, ou finit avant de commencer ; elle a été omise.',
  'watch.told.taken':
    '{added, plural, one {# panne nouvelle} other {# pannes nouvelles}}, {renewed, number} décrites autrement qu’avant, {same, number} inchangées.',
  'watch.told.elsewhere':
    '{count, plural, one {# événement d’un autre pays a été omis} other {# événements d’autres pays ont été omis}}.',
  'watch.section.told': 'Selon {by}',
  'watch.summary.told':
    '{by} signale {count, plural, one {# panne} other {# pannes}} ; nos incidents en recoupent {matched, number}.',
  'watch.told.explained':
    'D’autres ont trouvé ces pannes et le disent. Elles ne font pas partie des incidents ci-dessus ; la dernière colonne compte les nôtres qui portent sur la même chose au même moment.',
  'watch.column.signal': 'Signal',
  'watch.column.score': 'Score',
  'watch.column.ours': 'Nos incidents',
  'watch.evidence.written':
    '{messages, plural, one {# message} other {# messages}} de preuve, {bytes, plural, one {# octet} other {# octets}} : {folder}',
  'watch.evidence-lost':
    '{count, plural, one {# message des preuves} other {# messages des preuves}} de {folder} manquent ou sont modifiés ; restaurez le journal, ou nommez d’autres incidents.',
  'watch.events.written': '{events, plural, one {# événement} other {# événements}} : {file}',
  'watch.events.others':
    '{count, plural, one {# autre incident n’a} other {# autres incidents n’ont}} pas de forme dans cette liste.',
  'watch.kept':
    '{found, plural, one {# incident trouvé} other {# incidents trouvés}} dans le journal, dont {open, plural, one {# ouvert} other {# ouverts}} ; {added, plural, one {# révision nouvelle} other {# révisions nouvelles}}.',
  'watch.title.status': 'Surveillance : {country}',
  'watch.title.status.networks': 'Surveillance : {count, plural, one {# réseau} other {# réseaux}}',
  'watch.title.why': '{prefix}, le {time}',
  'watch.status.journal':
    'Le journal a {segments, plural, one {# segment} other {# segments}} avec {messages, plural, one {# message} other {# messages}}.',
  'watch.status.last': 'Le dernier message est arrivé le {time}.',
  'watch.state.suspected': 'soupçonné',
  'watch.state.dismissed': 'écarté',
  'watch.state.open': 'ouvert',
  'watch.state.recovering': 'en rétablissement',
  'watch.state.closed': 'clos',
  'watch.section.revisions': 'Révisions',
  'watch.section.verified': 'Preuves relues',
  'watch.section.levels': 'Par rapport aux seuils de panne',
  'watch.section.judged': 'Ce que dit chaque règle',
  'watch.section.routes': 'Ce que disait chaque point d’observation',
  'watch.section.origins': 'Qui l’annonce',
  'watch.section.vrps': 'Autorisations ROA validées qui le couvrent',
  'watch.section.history': 'Qui l’a annoncé, et derrière qui',
  'watch.column.revision': 'Révision',
  'watch.column.outcome': 'Maintenant',
  'watch.column.rule': 'Règle',
  'watch.column.verdict': 'Verdict',
  'watch.column.path': 'Chemin',
  'watch.column.since': 'Depuis',
  'watch.column.visible': 'Unités visibles',
  'watch.column.usual': 'Habituel',
  'watch.column.limit': 'Seuil',
  'watch.column.below': 'Au-dessous depuis',
  'watch.column.relation': 'Pour le titulaire',
  'watch.column.neighbour': 'Voisin',
  'watch.column.max-length': 'Longueur maximale',
  'watch.column.reached': 'Atteints',
  'watch.verified.same': 'inchangé',
  'watch.verified.changed': 'modifié',
  'watch.verified.missing': 'absent',
  'watch.why.visible':
    '{prefix} était visible : {carriers, plural, one {# point d’observation} other {# points d’observation}} sur {voters} votants le portaient.',
  'watch.why.not-visible':
    '{prefix} n’était pas visible : {carriers, plural, one {# point d’observation} other {# points d’observation}} sur {voters} votants le portaient.',
  'watch.why.cannot-tell':
    'On ne peut dire si {prefix} était visible : {voters, plural, one {# point d’observation sain} other {# points d’observation sains}} avec une table entière votait.',
  'watch.why.covered':
    'Ses adresses restaient visibles sous {prefixes} : sa seule perte n’est pas une panne.',
  'watch.why.not-owned': 'Aucun réseau surveillé ne détient cet espace d’adresses.',
  'watch.why.incidents': 'Incidents qui le concernaient alors : {incidents}.',
  'watch.why.no-incidents': 'Aucun incident ne le concernait alors.',
  'watch.drill.made':
    'Un exercice pour {country}, de {from} à {to} : {prefixes, plural, one {# préfixe} other {# préfixes}}, {feeds, plural, one {# point d’observation} other {# points d’observation}}, {updates, plural, one {# mise à jour} other {# mises à jour}}.',
  'watch.drill.next': 'Examinez {archive} avec {command} ; ce qui s’est vraiment passé est dans {truth}.',
  'watch.drill.no-country':
    'Indiquez pour quel pays l’exercice est fait : avec {option}, ou country dans le scénario.',
  'watch.drill.no-prefixes':
    'L’instantané n’a pas de préfixes IPv4 des réseaux de ce pays ({country}) ; un exercice en a besoin.',
  'watch.drill.too-long':
    'L’exercice durerait {hours} heures ; le maximum est de {most}. Donnez moins de minutes par heure du scénario avec {option}.',
  'watch.drill.few-vantage-points':
    'Seuls {count} réseaux de transit étrangers portent presque tous les préfixes ; un exercice a besoin de trois points d’observation.',
  'journal.damaged':
    '{file} est endommagé et d’autres segments le suivent ; exportez ce qui peut être lu et commencez un nouveau journal.',
  'journal.cut':
    'Le segment se termine par {bytes, plural, one {# octet qui ne forme} other {# octets qui ne forment}} pas un bloc entier ; ce qui précède a été lu.',
  'watch.title.country': 'Incidents : {country}',
  'watch.title.networks': 'Incidents : {count, plural, one {# réseau} other {# réseaux}}',
  'watch.subtitle': '{from} – {to}',
  'watch.summary.none': 'Aucun incident n’a été trouvé.',
  'watch.summary.dismissed':
    '{count, plural, one {# panne a été soupçonnée et s’est résorbée} other {# pannes ont été soupçonnées et se sont résorbées}} en moins de deux minutes.',
  'watch.summary.incidents':
    '{count, plural, one {# incident trouvé} other {# incidents trouvés}}, dont {open} encore en cours à la fin.',
  'watch.summary.read':
    '{messages, plural, one {# message lu} other {# messages lus}}, venant de {feeds, plural, one {# point d’observation} other {# points d’observation}}.',
  'watch.summary.visible':
    '{plane} : à la fin, {share} de l’espace d’adresses surveillé était visible, selon {voters, plural, one {# point d’observation} other {# points d’observation}}.',
  'watch.summary.cannot-tell':
    '{plane} : impossible de dire ce qui était visible. Il faut au moins trois points d’observation sains dans deux réseaux, dont les tables ont été lues en entier ; il y en avait {voters}.',
  'watch.summary.rpki':
    '{payloads, plural, one {# autorisation ROA validée connue} other {# autorisations ROA validées connues}} à la fin.',
  'watch.summary.cache':
    'Le cache RPKI {cache} a {payloads, plural, one {# autorisation} other {# autorisations}}, numéro de série {serial}.',
  'watch.section.incidents': 'Incidents',
  'watch.section.visibility': 'Espace d’adresses visible',
  'watch.section.feeds': 'Points d’observation',
  'watch.section.collectors': 'Collecteurs',
  'watch.section.feed-events': 'Ce qui est arrivé aux points d’observation',
  'watch.section.findings': 'Ce qui n’a pas pu être lu',
  'watch.column.incident': 'Incident',
  'watch.column.kind': 'Type',
  'watch.column.whose': 'Concerne',
  'watch.column.network': 'Réseau',
  'watch.column.from': 'Du',
  'watch.column.until': 'Au',
  'watch.column.severity': 'Gravité',
  'watch.column.confidence': 'Confiance',
  'watch.column.lost': 'Perte maximale',
  'watch.column.prefixes': 'Préfixes',
  'watch.column.prefix': 'Préfixe',
  'watch.column.most': 'Points d’observation au plus',
  'watch.column.time': 'Heure',
  'watch.column.collector': 'Collecteur',
  'watch.column.peer': 'Point d’observation',
  'watch.column.state': 'État',
  'watch.column.routes4': 'Routes IPv4',
  'watch.column.routes6': 'Routes IPv6',
  'watch.column.blind': 'Fois aveugle',
  'watch.column.whole-tables': 'Tables complètes',
  'watch.column.voters': 'Votants',
  'watch.column.blind-now': 'Aveugles',
  'watch.column.gateway': 'Passerelle',
  'watch.column.upstream': 'Réseau étranger',
  'watch.column.country': 'Pays',
  'watch.column.before': 'Avant',
  'watch.column.after': 'Après',
  'watch.column.source': 'Fichier',
  'watch.column.offset': 'Position',
  'watch.kind.country-outage': 'Panne du pays',
  'watch.kind.region-outage': 'Panne d’une région',
  'watch.kind.organisation-outage': 'Panne d’une organisation',
  'watch.kind.network-outage': 'Panne d’un réseau',
  'watch.kind.origin-hijack': 'Usurpation d’origine',
  'watch.kind.forged-path': 'Chemin falsifié',
  'watch.kind.new-neighbour': 'Nouveau voisin',
  'watch.kind.route-leak': 'Fuite de routes',
  'watch.kind.rpki-invalid': 'Annonce invalide selon la RPKI',
  'watch.kind.reserved-asn': 'Numéro d’AS réservé dans les chemins',
  'watch.kind.signal-drop': 'Chute d’un signal',
  'watch.kind.feed-blindness': 'Points aveugles',
  'watch.kind.prefix-withdrawal': 'Préfixes retirés',
  'watch.kind.gateway-change': 'Changement de passerelles',
  'watch.kind.path-inflation': 'Chemins allongés',
  'watch.expected': '{label} (attendu)',
  'watch.bad-groups':
    '{file} n’est pas un tableau de groupes avec les colonnes {columns} ; corrigez ce qui est indiqué ci-dessous.',
  'groups.kind': '{kind, literal} n’est pas un type de groupe ; les types sont {kinds, literal}.',
  'groups.member':
    'Une ligne nomme un groupe et un membre : un numéro d’AS ou un préfixe. Celle-ci, du groupe {group, literal}, ne le fait pas.',
  'groups.prefix':
    '{prefix, literal} n’est pas un préfixe d’au plus {most, literal}, ou {mostSix, literal} en IPv6.',
  'groups.not-watched':
    '{group, literal} : {count, plural, one {# réseau n’est pas surveillé ni compté} many {# de réseaux ne sont pas surveillés ni comptés} other {# réseaux ne sont pas surveillés ni comptés}}.',
  'watch.bad-expected':
    '{file} n’est pas une liste de changements attendus ; corrigez ce qui est indiqué ci-dessous.',
  'expected.nothing':
    '{path} ne dit pas de qui il s’agit ; nommez des réseaux, des préfixes ou des collecteurs.',
  'watch.severity.minor': 'mineure',
  'watch.severity.medium': 'moyenne',
  'watch.severity.high': 'élevée',
  'watch.severity.critical': 'critique',
  'watch.level.low': 'faible',
  'watch.level.medium': 'moyenne',
  'watch.level.high': 'élevée',
  'watch.route.exact': 'identique',
  'watch.route.sub-prefix': 'une partie',
  'watch.route.super-prefix': 'plus grand',
  'watch.route.partial': 'certains le portent encore',
  'watch.route.whole': 'personne ne le porte',
  'watch.route.with-aggregate': 'disparu avec son agrégat',
  'watch.feed.synchronising': 'table incomplète',
  'watch.feed.healthy': 'sain',
  'watch.feed.quiet': 'calme',
  'watch.feed.blind': 'aveugle',
  'watch.feed.shrunk': 'a perdu seul une partie de sa table',
  'watch.feed.stale': 'porte encore ce que les autres ont retiré',
  'watch.feed.mass-withdrawal': 'a retiré de nombreux préfixes en une minute',
  'watch.collector.none': 'aucune table complète',
  'watch.collector.healthy': 'sain',
  'watch.collector.partly-blind': 'en partie aveugle',
  'watch.collector.blind': 'aveugle',
  'watch.why.outage':
    'À partir du {onset}, l’espace d’adresses visible était inférieur à son étendue habituelle, de {depth} au plus.',
  'watch.why.confirmed': 'Il a été soupçonné le {detected} et confirmé le {confirmed}.',
  'watch.why.suspected':
    'Il a été soupçonné le {detected} et n’a pas encore duré assez longtemps pour être confirmé.',
  'watch.why.recovered': 'Il était revenu à 95 % de son étendue habituelle le {time}.',
  'watch.why.signal':
    '{entity}, {signal} : à partir du {onset}, les valeurs étaient inférieures à celles de la même heure des jours précédents, de {depth} au plus.',
  'watch.why.signal-detected': 'Le second point sous le seuil est arrivé le {detected}.',
  'watch.why.blind':
    '{count, plural, one {# point d’observation} other {# points d’observation}} de {collector} ne voient plus rien depuis {onset} : {networks}. Cela ne dit rien des routes du pays.',
  'watch.why.blind-detected': 'Cela a été remarqué le {detected}.',
  'watch.why.blind-left':
    'Il restait {voters, plural, one {# point d’observation} other {# points d’observation}} pour juger.',
  'watch.why.blind-cannot-tell':
    'Avec {voters, plural, one {# point d’observation restant} other {# points d’observation restants}}, on ne pouvait plus rien dire des pannes.',
  'watch.why.withdrawn':
    'À partir du {onset}, la plupart des points d’observation ont perdu {count, plural, one {# préfixe} other {# préfixes}} de {network} qu’aucun préfixe visible ne couvre.',
  'watch.why.gateways':
    'À partir du {onset}, les routes des réseaux surveillés sortaient par d’autres réseaux que dans l’heure précédente, vu de {voters, plural, one {# point d’observation} other {# points d’observation}}.',
  'watch.why.settled': 'Les nouvelles parts ont duré un jour et passent depuis pour habituelles.',
  'watch.why.expected': 'C’était attendu : {reason}. Responsable : {owner} ; annoncé du {from} au {until}.',
  'watch.why.overrun': 'Cela a duré plus longtemps qu’annoncé.',
  'watch.why.longer':
    'À partir du {onset}, les routes vers {count, plural, one {# réseau} other {# réseaux}} traversaient au moins deux réseaux de plus que dans l’heure précédente, à la médiane de {voters, plural, one {# point d’observation} other {# points d’observation}}.',
  'watch.why.open': 'L’incident n’était pas terminé à la fin des données.',
  'watch.why.voters':
    '{voters, plural, one {# point d’observation a jugé} other {# points d’observation ont jugé}}, {blind, plural, one {# était aveugle} other {# étaient aveugles}}. Quand cela a été remarqué, {agreement} de ceux qui jugeaient avaient perdu les préfixes, en moyenne.',
  'watch.why.parent': 'C’est une partie de {incident}.',
  'watch.why.hijack':
    '{attacker} a annoncé {count, plural, one {# préfixe} other {# préfixes}} de {victims}, par l’intermédiaire de {upstreams}.',
  'watch.why.leak':
    '{leaker} a transmis des routes reçues d’un fournisseur ou d’un pair à {upstreams} : {count, plural, one {# préfixe} other {# préfixes}}. D’après l’instantané, ses liaisons sont telles avec une probabilité de {confidence}.',
  'watch.why.forged':
    '{attacker} figure dans des chemins à côté de {victims}, sans qu’on sache qu’il les dessert : {count, plural, one {# préfixe} other {# préfixes}}.',
  'watch.why.neighbour':
    '{neighbour} est un nouveau voisin de {victims} : {count, plural, one {# préfixe} other {# préfixes}}.',
  'watch.why.invalid':
    '{network} a annoncé {count, plural, one {# préfixe} other {# préfixes}} qu’aucune ROA ne permet ; les réseaux qui valident les origines rejettent ces routes.',
  'watch.why.reserved':
    '{network} a transmis des chemins contenant {numbers}, qui est réservé : {count, plural, one {# préfixe} other {# préfixes}}.',
  'watch.why.tag': '{reason} : {count, plural, one {# préfixe} other {# préfixes}}',
  'watch.why.addresses':
    '{count, plural, one {# adresse IPv4 est concernée, comptée} many {# d’adresses IPv4 sont concernées, chacune comptée} other {# adresses IPv4 sont concernées, chacune comptée}} une fois.',
  'watch.why.sites':
    '{count, plural, one {# bloc IPv6 /48 est concerné, compté} many {# de blocs IPv6 /48 sont concernés, chacun compté} other {# blocs IPv6 /48 sont concernés, chacun compté}} une fois.',
  'watch.why.people':
    'Selon l’instantané, les réseaux concernés ont {count, plural, one {# utilisateur} many {# d’utilisateurs} other {# utilisateurs}}, si petite que soit la partie concernée.',
  'watch.why.people-unknown': 'On ne sait pas combien de personnes utilisent les réseaux concernés.',
  'watch.why.provenance':
    'Cela découle des messages, avec l’instantané {snapshot} et les réglages {settings}.',
  'watch.why.cause': 'La cause n’est pas connue.',
  'watch.why.evidence':
    '{count, plural, one {# message en est la preuve} other {# messages en sont la preuve}} ; voici les premiers, avec leur position dans le fichier décompressé et leur SHA-256 :',
  'watch.chart.visible': 'Unités visibles de l’espace d’adresses ({unit})',
  'watch.chart.signal': '{entity} : {signal}',
  'watch.chart.time': 'Heure',
  'workbench.subject.watch': 'Surveiller',
  'workbench.kind.watch': 'Réponse de la surveillance',
  'workbench.watch.intro':
    'Ce qui est arrivé aux routes : les incidents avec leurs preuves, et ce que les points d’observation pouvaient voir. Apportez le fichier qu’écrit {command}.',
  'workbench.watch.none': 'Aucune réponse de la surveillance n’a encore été apportée ici.',
  'workbench.watch.file': 'Réponse de la surveillance (JSON)',
  'workbench.watch.unread':
    '{file} n’est pas une réponse de la surveillance ; apportez ce qu’écrivent {replay}, {incidents}, {show}, {status} ou {why} avec {json}.',
  'watch.no-incident-told': 'Aucun incident de {file} ne s’appelle {id}.',
  'workbench.watch.test': 'Calculer ses effets',
  'workbench.watch.no-event': 'Il n’enlève rien qu’un scénario puisse rejouer.',
  'workbench.watch.paths': 'Chemins d’AS avant et après',
  'workbench.watch.paths.before': 'Avant, {time}',
  'workbench.watch.paths.after': 'Après, {time}',
  'workbench.watch.paths.hint':
    'Les chemins d’AS des points d’observation apparaissent ici dès que l’espace de travail a ce qu’écrit {command}, pour un moment avant le début et un autre après.',
  'workbench.watch.paths.none': 'aucune route',
  'workbench.watch.as-scenario':
    '{count, plural, one {Ouvrir comme scénario : # réseau en panne} other {Ouvrir comme scénario : # réseaux en panne}}',
  'workbench.watch.no-country':
    'Des réseaux étaient surveillés et non un pays : nommez-les sous « Résister », dans leur pays, pour les mettre en panne.',
  'workbench.watch.order': 'Ordre',
  'workbench.watch.order.severity': 'Les plus graves d’abord',
  'workbench.watch.order.time': 'Les plus récents d’abord',
  'workbench.watch.every': 'toutes',
  'workbench.watch.since': 'depuis le {from}',
  'workbench.watch.when': '{from} – {until}',
  'watch.section.why': 'Pourquoi c’est un incident',
  'watch.figure.networks': 'Réseaux concernés',
  'watch.column.onset': 'Début',
  'watch.column.detected': 'Remarqué',
  'watch.column.confirmed': 'Confirmé',
  'watch.column.end': 'Fin',
  'watch.part.voter': 'a jugé',
  'watch.part.blind': 'aveugle',
  'watch.chart.timeline': 'Les incidents dans le temps',
};
