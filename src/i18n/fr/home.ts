import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

export const home: Translation<typeof english> = {
  'home.example': 'Commencer par les douze jours',
  'home.example.intro':
    'Un exemple complet sur l’instantané fourni avec le programme : un scénario de douze jours de défaillances successives en Iran, et un réseau fictif à réparer. Six étapes de quelques secondes.',
  'home.example.bring': 'Charger l’exemple',
  'home.example.assess': 'Ce dont le pays dépend',
  'home.example.stress': 'Ce que les douze jours font céder',
  'home.example.damage': 'Les dégâts du réseau fictif',
  'home.example.restore': 'Le plan de sa réparation',
  'home.example.drill': 'L’exercice, de la défaillance au rétablissement',
  'home.example.dossier': 'Les réponses, gardées comme preuves',
  'home.snapshots': 'Instantanés',
  'home.in-use': 'en service',
  'home.snapshots.diff': 'Ce qui a changé depuis le précédent',
  'home.jobs': 'En cours de calcul',
  'home.jobs.none': 'Aucun calcul en cours.',
  'home.mine': 'Mon travail récent',
  'home.mine.none': 'Vos questions et vos documents apparaîtront ici.',
  'home.changed': 'Ce qui a changé',
  'home.changed.none': 'Personne d’autre n’a rien changé depuis votre dernière visite.',
  'home.example.so-far': '{done, number} étapes sur {count, number} sont faites.',
  'home.example.on': 'Continuer',
  'home.example.look': 'Le revoir',
  'example.title': 'Les douze jours : exemple guidé',
  'example.steps': 'Étapes de l’exemple',
  'example.done': 'fait',
  'example.open-still': 'à faire',
  'example.bring.hint':
    'Le scénario et le réseau fictif deviennent des documents de cet espace de travail. Vous pouvez les modifier, leur poser d’autres questions ou les supprimer plus tard.',
  'example.bring.operator': 'Un opérateur de cet espace de travail peut charger l’exemple.',
  'example.first': 'Cette étape dépend d’une étape précédente :',
  'example.next': 'Suite : {step, text}',
  'example.back': 'Retour',
  'example.leave': 'Vous pouvez partir à tout moment. Ce qui est fait reste fait.',
  'example.whole': 'La réponse entière',
  'example.open': 'Ouvrir dans : {view, text}',
  'example.assess.does':
    'Avant tout incident : quels réseaux portent les routes de l’Iran vers le monde, et quelle défaillance isolée coûterait le plus ? Tout vient de routes observées.',
  'example.stress.does':
    'Maintenant le scénario. Il dure autant que la guerre de douze jours de juin 2025 ; ses événements sont fictifs : passerelles détruites, trois plus grands réseaux en panne, retrait des fournisseurs d’un pays, isolement sur ordre. Le réseau est éprouvé dans chaque intervalle entre deux événements.',
  'example.damage.does':
    'Des routes tombent parce que quelque chose est cassé. Un réseau fictif couvre les villes d’Iran ; certains de ses sites appartiennent aux trois réseaux en panne. Ce sont eux qui sont endommagés.',
  'example.restore.does':
    'Six équipes le réparent, avec peu de pièces de rechange, dont certaines viennent de l’étranger. Le plan dit qui répare quoi et quand, donne la raison de l’ordre et prouve de combien un autre plan pourrait être meilleur.',
  'example.drill.does':
    'La même chaîne en une seule question, de la défaillance au rétablissement complet : jusqu’où tombe le pays, et quand le service et les routes reviennent.',
  'example.dossier.does':
    'Un chiffre convainc qui peut le vérifier. Les cinq réponses deviennent maintenant un dossier de preuves que chacun peut vérifier, sans vous interroger et sans ce serveur.',
  'example.stress.worst':
    'Au pire moment, {loss, share} de la connectivité internationale du pays est perdue. Cela dure {hours, duration}.',
  'example.stress.half': 'Plus de la moitié est perdue pendant {hours, duration} au total.',
  'example.damage.says':
    '{count, plural, one {# site est endommagé} other {# sites sont endommagés}}. Les réparations demandent environ {hours, number} heures d’équipe, sans les trajets ni l’attente des pièces.',
  'example.dossier.make': 'Assembler, signer et vérifier',
  'example.dossier.pack': 'Assembler',
  'example.dossier.sign': 'Signer',
  'example.dossier.verify': 'Vérifier',
  'example.dossier.pack.how':
    'Les réponses, leurs rapports et les entrées dont ils dépendent vont dans un seul fichier, chacun avec son empreinte.',
  'example.dossier.sign.how':
    'Votre navigateur crée une clé pour ce seul exemple, signe avec elle et l’oublie. Pour vos propres preuves, créez sous Preuves une clé que vous conservez.',
  'example.dossier.verify.how':
    'Chaque fichier est confronté à son empreinte, chaque rapport à sa réponse, et la signature à la clé.',
  'example.end':
    'C’était toute la chaîne, des routes d’un pays à des preuves qu’un inconnu peut vérifier. Il en va de même pour votre pays et votre réseau :',
  'example.end.know': 'choisissez un pays et voyez ce dont il dépend.',
  'example.end.restore': 'apportez votre inventaire ou modifiez l’inventaire fictif, puis replanifiez.',
  'example.end.evidence': 'créez votre clé et rédigez un dossier avec texte et affirmations.',
  'example.restore.last': 'La dernière réparation s’achève après {hours, number} heures.',
  'home.countries': 'Récemment consultés :',
};
