import type { stream as english } from '../en/stream.ts';
import type { Translation } from '../translation.ts';

export const stream: Translation<typeof english> = {
  'nats.address': '{address} не указывает поток; запишите его так: {example}.',
  'nats.unreachable': 'Сервер NATS {server} недоступен ({reason}); запустите его или исправьте адрес.',
  'nats.denied':
    'Сервер NATS {server} не принимает пользователя; укажите пользователя в адресе, а пароль — в {variable}.',
  'nats.no-jetstream': 'Сервер NATS {server} работает без JetStream; включите его там.',
  'nats.other-subjects':
    'Поток {stream} на {server} не принимает {subject}; добавьте это в его темы или укажите другой поток.',
  'nats.other-writer':
    'В {stream} под именем {collector} пишет другая программа; дайте каждому сборщику своё имя.',
  'nats.no-stream': 'На {server} нет потока {stream}; сначала запустите сборщик, который в него пишет.',
  'nats.other-stream':
    'Поток {stream} был создан заново после того, как эта папка его читала; начните другую папку.',
  'nats.foreign':
    'Сообщение {sequence, number} потока {stream} — не часть журнала; оно и подобные ему пропущены.',
  'nats.hole':
    'В потоке {stream} больше нет сообщений с {from, number} по {to, number}; то, что маршрутизаторы сообщали раньше, больше не известно.',
  'nats.away':
    'Сервер NATS недоступен; время этого наблюдения стоит, пока {stream} снова не станет доступен для чтения.',
  'nats.again':
    'Поток {stream} снова читается, спустя {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
  'nats.waits': 'Поток {stream} ничего не принимает ({reason}); поступающие данные ждут в памяти.',
  'nats.takes':
    'Поток {stream} снова принимает данные, спустя {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}; ничего не потеряно.',
  'nats.full':
    'Поток {stream} больше ничего не принимает ({reason}); освободите там место и запустите снова: запись продолжится с того же места.',
  'nats.not-taken':
    'Поток {stream} не принял {bytes, number} байт полученных данных ({reason}), и они потеряны; освободите там место и запустите сборщик снова.',
  'nats.too-large':
    '{count, plural, one {# сообщение больше, чем принимает NATS, и его нет} few {# сообщения больше, чем принимает NATS, и их нет} many {# сообщений больше, чем принимает NATS, и их нет} other {# сообщения больше, чем принимает NATS, и их нет}} в {stream}; увеличьте там {setting}.',
  'watch.stream.collects':
    'Сборщик пишет в поток и сам ничего не обнаруживает; уберите {options}, а поток пусть читают детекторы через {from}.',
  'watch.stream.alone':
    'Детектор, читающий поток через {from}, больше ничего не слушает; передайте {options} сборщику.',
};
