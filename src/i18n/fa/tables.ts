import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

export const tables: Translation<typeof english> = {
  'inventory.bad-via':
    '{column, literal} برابر {value, literal} است؛ نقطه‌های میان راه را با عرض جغرافیایی در آغاز بنویسید، مانند {example, literal}.',
  'text.encoding-guessed':
    'این فایل UTF-8 نیست و با رمزگذاری {encoding, literal} خوانده شد؛ اگر نام‌ها نادرست‌اند، آن را به صورت CSV UTF-8 ذخیره کنید.',
  'text.unknown-encoding':
    'فایل می‌گوید رمزگذاری آن {encoding, literal} است که در اینجا خوانده نمی‌شود؛ آن را با UTF-8 ذخیره کنید.',
  'text.broken-utf8': 'از اینجا به بعد {count, number} نویسه آسیب دیده است؛ شاید نام‌ها ناقص باشند.',
  'text.binary': 'این فایل متنی نیست؛ داده‌ها را به صورت متن بیرون دهید، جدول‌ها را به صورت CSV UTF-8.',
  'table.unclosed-quote': 'در اینجا گیومه‌ای باز شده و بسته نشده است؛ سطر کنار گذاشته شد.',
  'table.field-count':
    'سطر {fields, number} خانه دارد و سطر عنوان {columns, number}؛ جداکننده‌ای کم، زیاد یا بیرون گیومه است. سطر کنار گذاشته شد.',
  'table.column-without-name':
    'ستونی بی‌نام در {rows, number} سطر مقدار دارد و خوانده نشد؛ به آن نام بدهید یا خالی‌اش کنید.',
  'table.column-twice': 'ستون {column, literal} دو بار آمده است؛ یکی را نگه دارید.',
  'table.missing-column': 'ستون {column, literal} نیست و {rows, number} سطر خوانده نمی‌شود؛ آن را بیفزایید.',
  'table.missing-column-near':
    'ستون {column, literal} نیست و {rows, number} سطر خوانده نمی‌شود؛ اگر {given, literal} همان ستون است، نامش را درست کنید.',
  'table.ambiguous-number':
    '{column, literal} برابر {value, literal} است که می‌تواند {decimal, literal} یا {whole, literal} باشد؛ یکی از این دو را بنویسید.',
  'table.workbook':
    'فایل {file, literal} کارپوشهٔ صفحه‌گسترده است؛ برگه را به صورت CSV UTF-8 با نام {right, literal} ذخیره کنید.',
  'table.directions-joined':
    '{count, number} پیوند در هر دو جهت آمده و یکی شمرده می‌شود، مانند {one, literal} و {other, literal}؛ اگر دو کابل‌اند، نام‌های جداگانه به آن‌ها بدهید.',
  'table.other-letters':
    '{column, literal} نام {value, literal} را دارد که حروفش تنها به {name, literal} می‌ماند؛ همان گرفته شد.',
  'table.ids-look-alike':
    '{id, literal} به شناسهٔ {firstFile, literal} سطر {firstLine, number} می‌ماند اما حروفش دیگر است؛ به یکی شناسهٔ دیگری بدهید.',
  'table.consequences':
    '{count, number} خطای دیگر از همین‌ها برمی‌خیزد و فهرست نشده است؛ نخست همین‌ها را درست کنید.',
  'table.again': '{sentence, text} (همین در {count, number} سطر دیگر.)',
  'inventory.unconnected':
    '{site, literal} حتی بی‌آسیب به هیچ هسته و دروازه‌ای نمی‌رسد: {sites, number} جایگاه با {people, number} نفر هرگز خدمت نمی‌گیرند. پیوندی را که کم است بیفزایید.',
  'inventory.unknown-file-near':
    'فایل {file, literal} خوانده نشد؛ اگر منظور {near, literal} است، نامش را درست کنید.',
};
