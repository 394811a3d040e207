import type { findings as english } from '../en/findings.ts';
import type { Translation } from '../translation.ts';

export const findings: Translation<typeof english> = {
  'as-graph.provider-cycle':
    'Сети {members} по кругу являются провайдерами друг друга; их соединения считаются пиринговыми.',
  'as-graph.self-link': 'Соединение {asn} с самой собой пропущено.',
  'as-graph.repeated-link': 'Соединение между {from} и {to} указано несколько раз; учтена первая запись.',
};
