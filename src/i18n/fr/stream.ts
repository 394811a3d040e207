import type { stream as english } from '../en/stream.ts';
import type { Translation } from '../translation.ts';

export const stream: Translation<typeof english> = {
  'nats.address': '{address} ne désigne pas un flux ; écrivez-le comme {example}.',
  'nats.unreachable': 'NATS est injoignable à {server} ({reason}) ; démarrez-le ou corrigez l’adresse.',
  'nats.denied':
    'NATS à {server} refuse l’utilisateur ; mettez l’utilisateur dans l’adresse et le mot de passe dans {variable}.',
  'nats.no-jetstream': 'NATS à {server} tourne sans JetStream ; activez-le sur ce serveur.',
  'nats.other-subjects':
    'Le flux {stream} à {server} n’accepte pas {subject} ; ajoutez-le à ses sujets ou nommez un autre flux.',
  'nats.other-writer':
    'Un autre programme écrit dans {stream} sous le nom {collector} ; donnez à chaque collecteur un nom à lui.',
  'nats.no-stream': 'Il n’y a pas de flux {stream} à {server} ; démarrez d’abord un collecteur qui y écrit.',
  'nats.other-stream':
    'Le flux {stream} a été recréé depuis que ce dossier l’a lu ; commencez un autre dossier.',
  'nats.foreign':
    'Le message {sequence, number} de {stream} n’appartient pas à un journal ; il est écarté, comme ceux de même nature.',
  'nats.hole':
    'Le flux {stream} n’a plus les messages {from, number} à {to, number} ; ce que les routeurs ont dit avant n’est plus connu.',
  'nats.away':
    'NATS est absent ; le temps s’arrête pour cette surveillance jusqu’à ce que {stream} soit de nouveau lisible.',
  'nats.again':
    'Le flux {stream} est de nouveau lisible, après {seconds, plural, one {# seconde} other {# secondes}}.',
  'nats.waits': 'Le flux {stream} n’accepte rien ({reason}) ; ce qui arrive attend en mémoire.',
  'nats.takes':
    'Le flux {stream} accepte de nouveau des données, après {seconds, plural, one {# seconde} other {# secondes}} ; rien n’est perdu.',
  'nats.full':
    'Le flux {stream} n’accepte plus rien ({reason}) ; libérez de la place et relancez : l’exécution reprendra où elle en était.',
  'nats.not-taken':
    '{bytes, number} octets de ce qui est arrivé n’ont pas été acceptés par {stream} ({reason}) et sont perdus ; libérez de la place et relancez le collecteur.',
  'nats.too-large':
    '{count, plural, one {# message dépasse} other {# messages dépassent}} la taille que NATS accepte et {count, plural, one {manque} other {manquent}} dans {stream} ; augmentez-y {setting}.',
  'watch.stream.collects':
    'Un collecteur écrit dans un flux et ne détecte rien lui-même ; retirez {options}, et laissez des détecteurs lire le flux avec {from}.',
  'watch.stream.alone':
    'Un détecteur qui lit un flux avec {from} n’écoute rien d’autre ; donnez {options} à un collecteur.',
};
