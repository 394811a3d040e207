import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

export const tables: Translation<typeof english> = {
  'inventory.bad-date': 'قيمة {column} هي {value}، وهذا ليس يومًا؛ اكتبه مثل {example}.',
  'inventory.bad-country': 'قيمة {column} هي {value}، وهذا ليس بلدًا؛ اكتب حرفين مثل {example}.',
  'inventory.bad-name': 'قيمة {column} هي {value}، وهذا ليس اسمًا في DNS؛ اكتبه مثل {example}.',
  'inventory.bad-via':
    'قيمة {column, literal} هي {value, literal}؛ اكتب النقاط على الطريق وخط العرض أولًا، مثل {example, literal}.',
  'text.encoding-guessed':
    'هذا الملف ليس بترميز UTF-8 وقُرئ على أنه {encoding, literal}؛ إن بدت الأسماء خاطئة فاحفظه بصيغة CSV UTF-8.',
  'text.unknown-encoding':
    'يذكر الملف أنه بترميز {encoding, literal}، ولا يمكن قراءته هنا؛ احفظه بترميز UTF-8.',
  'text.broken-utf8':
    'من هنا فصاعدًا {count, plural, zero {لا محارف تالفة} one {محرف تالف} two {محرفان تالفان} few {# محارف تالفة} many {# محرفًا تالفًا} other {# محرف تالف}}؛ قد تكون الأسماء ناقصة.',
  'text.binary': 'هذا ليس ملفًا نصيًا؛ صدّر البيانات نصًا، والجداول بصيغة CSV UTF-8.',
  'table.unclosed-quote': 'فُتحت هنا علامة اقتباس ولم تُغلق؛ أُهمل السطر.',
  'table.field-count':
    'في السطر {fields, plural, zero {لا خلايا} one {خلية واحدة} two {خليتان} few {# خلايا} many {# خلية} other {# خلية}} وفي سطر العناوين {columns, number}؛ ثمة فاصل ناقص أو زائد أو خارج علامتي الاقتباس. أُهمل السطر.',
  'table.column-without-name':
    'عمود بلا اسم فيه قيم في {rows, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}} ولم يُقرأ؛ أعطه اسمًا أو أفرغه.',
  'table.too-many-columns': 'أعمدة الجدول أكثر من {most}؛ قُرئت الأولى منها فقط.',
  'table.column-twice': 'العمود {column, literal} مكرر؛ أبقِ واحدًا.',
  'table.no-header':
    'لا يسمي السطر الأول، {given, literal}، أي عمود، فتعذرت قراءة {rows, plural, zero {أي صف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}؛ ابدأ بـ{wanted, literal}، وافصل بفواصل أو فواصل منقوطة أو علامات جدولة.',
  'table.missing-column':
    'العمود {column, literal} مفقود، فتعذّرت قراءة {rows, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}}؛ أضفه.',
  'table.missing-column-near':
    'العمود {column, literal} مفقود، فتعذّرت قراءة {rows, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}}؛ إن كان {given, literal} هو المقصود فغيّر اسمه.',
  'table.ambiguous-number':
    'قيمة {column, literal} هي {value, literal}، وقد تعني {decimal, literal} أو {whole, literal}؛ اكتب إحداهما.',
  'table.workbook': 'الملف {file, literal} مصنّف جداول؛ احفظ الورقة بصيغة CSV UTF-8 بالاسم {right, literal}.',
  'table.directions-joined':
    '{count, plural, zero {لا وصلات مذكورة} one {وصلة واحدة مذكورة} two {وصلتان مذكورتان} few {# وصلات مذكورة} many {# وصلة مذكورة} other {# وصلة مذكورة}} مرة في كل اتجاه وتُحسب مرة واحدة، مثل {one, literal} و{other, literal}؛ إن كانا كابلين فأعطهما اسمين مختلفين.',
  'table.other-letters': 'يذكر {column} الاسم {value}، وحروفه تشبه حروف {name} شكلًا فقط؛ فاعتُبر هو المقصود.',
  'table.ids-look-alike':
    '{id, literal} يشبه المعرّف في {firstFile, literal}، السطر {firstLine, number}، لكن حروفه مختلفة؛ أعطِ أحدهما معرّفًا آخر.',
  'table.consequences':
    '{count, plural, zero {لا أخطاء أخرى تنتج} one {خطأ آخر ينتج} two {خطآن آخران ينتجان} few {# أخطاء أخرى تنتج} many {# خطأً آخر ينتج} other {# خطأ آخر ينتج}} عن هذه ولا تُذكر هنا؛ صحّح هذه أولًا.',
  'table.again':
    '{sentence, text} (وكذلك في {count, plural, zero {لا أسطر أخرى} one {سطر آخر} two {سطرين آخرين} few {# أسطر أخرى} many {# سطرًا آخر} other {# سطر آخر}}.)',
  'inventory.unconnected':
    'لا يصل {site} إلى أي نواة أو بوابة حتى من دون أضرار: {sites, plural, zero {لا مواقع} one {موقع واحد} two {موقعان} few {# مواقع} many {# موقعًا} other {# موقع}}، وعدد السكان {people}، لن تصل إليها الخدمة أبدًا. أضف الوصلة الناقصة.',
  'inventory.unknown-file-near': 'لم يُقرأ الملف {file, literal}؛ إن كان المقصود {near, literal} فغيّر اسمه.',
};
