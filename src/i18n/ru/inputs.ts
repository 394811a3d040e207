import type { inputs as english } from '../en/inputs.ts';
import type { Translation } from '../translation.ts';

export const inputs: Translation<typeof english> = {
  'compression.memory': 'Распаковка {format} требует {needed} МБ памяти; используется не более {allowed} МБ.',
  'compression.bomb': 'Содержимое больше файла более чем в {times} раз; остальное не распаковано.',
  'file.compression-memory':
    'Распаковка {file} требует {needed} МБ памяти, а Muruna использует не более {allowed} МБ; сожмите файл заново с меньшим окном (zstd без --long).',
  'file.bomb':
    '{file} при распаковке больше своего размера более чем в {times} раз, чего не бывает ни у одной таблицы маршрутов или сетей; проверьте, откуда он.',
  'file.too-large':
    'Содержимое {file} больше {most} МБ — предела, который здесь читается; укажите файл меньшего размера.',
  'bgp.add-path-unlabelled':
    'Список префиксов содержит идентификаторы путей, о которых запись не сообщает; они так и прочитаны.',
  'mrt.peer-without-as':
    'В таблице соседей {peers, plural, one {# сосед} few {# соседа} many {# соседей} other {# соседа}} без номера AS; номер неизвестен.',
};
