import type { CountryInSentence } from '../country-phrase.ts';

/** Genitives that do not follow from the ending. */
const GENITIVES: Readonly<Record<string, string>> = {
  AC: 'о-ва Вознесения',
  AS: 'Американского Самоа',
  BM: 'Бермудских о-вов',
  BQ: 'Бонэйра, Синт-Эстатиуса и Сабы',
  BS: 'Багам',
  BV: 'о-ва Буве',
  BY: 'Беларуси',
  CD: 'Конго - Киншасы',
  CG: 'Конго - Браззавиля',
  CK: 'о-вов Кука',
  CP: 'о-ва Клиппертон',
  CX: 'о-ва Рождества',
  EU: 'Европейского союза',
  FM: 'Федеративных Штатов Микронезии',
  GW: 'Гвинеи-Бисау',
  HK: 'Гонконга (САР)',
  HM: 'о-вов Херд и Макдональд',
  IM: 'о-ва Мэн',
  IO: 'Британской территории в Индийском океане',
  KM: 'Комор',
  KR: 'Республики Корея',
  KY: 'о-вов Кайман',
  LA: 'Лаоса',
  MM: 'Мьянмы (Бирмы)',
  MO: 'Макао (САР)',
  MV: 'Мальдив',
  NF: 'о-ва Норфолк',
  NL: 'Нидерландов',
  PG: 'Папуа — Новой Гвинеи',
  PH: 'Филиппин',
  PN: 'о-вов Питкэрн',
  SH: 'о-ва Св. Елены',
  TL: 'Восточного Тимора',
  UM: 'Внешних малых о-вов (США)',
  US: 'Соединенных Штатов',
  VC: 'Сент-Винсента и Гренадин',
  VG: 'Виргинских о-вов (Великобритания)',
  VI: 'Виргинских о-вов (США)',
  WS: 'Самоа',
  '021': 'Североамериканского региона',
  '029': 'Карибов',
};

/** "сети Ирана", "из Нидерландов": `{country, genitive}` in a sentence; the bare name elsewhere. */
export const countryInSentence: CountryInSentence = ({ before, name, form }, code) => ({
  before,
  name: form === 'genitive' ? (GENITIVES[code] ?? name.split(' ').map(genitive).join(' ')) : name,
});

/** Names that end in о, у, е, и, э, or are abbreviations, stay as they are. */
function genitive(word: string): string {
  if (word === 'и' || word.endsWith('уа') || /^[А-Я]+$/.test(word)) return word;
  if (word === 'о-ва') return 'о-вов';
  if (/(ые|ие)$/.test(word)) return word.slice(0, -1) + 'х';
  if (/[ое]вы$/.test(word)) return word + 'х';
  if (word.endsWith('ая')) return word.slice(0, -2) + 'ой';
  if (word.endsWith('ый')) return word.slice(0, -2) + 'ого';
  if (word.endsWith('ории')) return word.slice(0, -1) + 'й';
  if (word.endsWith('я')) return word.slice(0, -1) + 'и';
  if (/[кгхжшщч]а$/.test(word)) return word.slice(0, -1) + 'и';
  if (word.endsWith('а')) return word.slice(0, -1) + 'ы';
  if (/[йь]$/.test(word)) return word.slice(0, -1) + 'я';
  return /[бвгджзклмнпрстфхцчшщ]$/.test(word) ? word + 'а' : word;
}
