import type { admin as english } from '../en/admin.ts';
import type { Translation } from '../translation.ts';

export const admin: Translation<typeof english> = {
  'operation.admin': 'Обслуживание: резервная копия, восстановление, перенос, проверка',
  'operation.admin.backup': 'Записать базу данных и содержимое в новую папку',
  'operation.admin.restore': 'Восстановить копию там, где нет учётных записей',
  'operation.admin.move': 'Перенести встроенную базу в PostgreSQL; равенство каждой таблицы доказывается',
  'operation.admin.check': 'Проверить журнал и всё упомянутое содержимое',
  'operation.admin.reset-password': 'Создать ссылку для нового пароля',
  'field.admin.folder': 'папка резервной копии',
  'field.admin.to': 'адрес базы PostgreSQL',
  'field.admin.name': 'имя учётной записи',
  'field.admin.origin': 'адрес, по которому доступен сервер',
  'admin.copied':
    '{place, literal}: таблиц {tables, number}, строк {rows, number}; каждая равна по числу и хешу.',
  'admin.copied-contents': 'Файлов содержимого: {contents, number}.',
  'admin.sound': 'Ошибок нет: строк журнала {rows, number}, содержимого {contents, number}.',
  'admin.faults': 'Найдено ошибок: {faults, number}; восстановите резервную копию.',
  'admin.password-link':
    'Откройте {url, literal} один раз, чтобы задать новый пароль; ссылка действует сутки.',
  'admin.not-a-backup': '{folder, literal} не является резервной копией Muruna.',
  'admin.not-empty': 'Учётные записи уже есть; ничего не перезаписано. Укажите пустую базу или папку.',
  'admin.unequal': 'Таблица {table, literal} не та, что была; ничего не изменено.',
  'admin.damaged-content': 'Содержимое {name, literal} повреждено.',
  'admin.content-gone': 'Содержимого {name, literal} нет.',
  'admin.audit-tampered': 'Строка {number, number} журнала не та, что была записана.',
  'admin.no-account': 'Учётной записи {name, literal} нет.',
  'route.content': 'Содержимое по хешу для машин той же базы',
};
