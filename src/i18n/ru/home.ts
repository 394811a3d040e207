import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

export const home: Translation<typeof english> = {
  'home.example': 'Начните с двенадцати дней',
  'home.example.intro':
    'Готовый пример на снимке, который поставляется с программой: сценарий двенадцати дней последовательных отказов в Иране и вымышленная сеть для ремонта. Шесть этапов по несколько секунд.',
  'home.example.bring': 'Загрузить пример',
  'home.example.assess': 'От чего зависит страна',
  'home.example.stress': 'Что ломают двенадцать дней',
  'home.example.damage': 'Ущерб вымышленной сети',
  'home.example.restore': 'План её ремонта',
  'home.example.drill': 'Учения: от отказа до восстановления',
  'home.example.dossier': 'Ответы, сохранённые как доказательства',
  'home.snapshots': 'Снимки',
  'home.in-use': 'используется',
  'home.snapshots.diff': 'Что изменилось с предыдущего',
  'home.jobs': 'Считается сейчас',
  'home.jobs.none': 'Сейчас ничего не считается.',
  'home.mine': 'Мои последние работы',
  'home.mine.none': 'Здесь появятся ваши вопросы и документы.',
  'home.changed': 'Что изменилось',
  'home.changed.none': 'С вашего последнего посещения никто другой ничего не изменил.',
};
