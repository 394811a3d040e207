import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

export const tables: Translation<typeof english> = {
  'inventory.bad-date': '{column} برابر {value} است که روز نیست؛ آن را مانند {example} بنویسید.',
  'inventory.bad-country': '{column} برابر {value} است که کشور نیست؛ دو حرف بنویسید، مانند {example}.',
  'inventory.bad-name': '{column} برابر {value} است که نامی در DNS نیست؛ آن را مانند {example} بنویسید.',
  'inventory.bad-via':
    'مقدار {column} برابر {value} است؛ نقطه‌های میان راه را با عرض جغرافیایی در آغاز بنویسید، مانند {example}.',
  'text.encoding-guessed':
    'این فایل UTF-8 نیست و با رمزگذاری {encoding} خوانده شد؛ اگر نام‌ها نادرست دیده می‌شوند، آن را به‌صورت CSV UTF-8 ذخیره کنید.',
  'text.unknown-encoding':
    'فایل می‌گوید رمزگذاری آن {encoding, literal} است که در اینجا خوانده نمی‌شود؛ آن را با UTF-8 ذخیره کنید.',
  'text.broken-utf8':
    'از اینجا به بعد {count, plural, one {# نویسه} other {# نویسه}} آسیب دیده است؛ شاید نام‌ها ناقص باشند.',
  'text.binary': 'این فایل متنی نیست؛ از داده‌ها خروجی متنی بگیرید و از جدول‌ها خروجی CSV UTF-8.',
  'table.unclosed-quote': 'گیومه‌ای در اینجا باز شده اما بسته نشده است؛ این سطر کنار گذاشته شد.',
  'table.field-count':
    'این سطر {fields, plural, one {# خانه} other {# خانه}} دارد و سطر عنوان {columns}؛ جداکننده‌ای کم، زیاد یا بیرون از گیومه است. این سطر کنار گذاشته شد.',
  'table.column-without-name':
    'ستونی بی‌نام در {rows, plural, one {# سطر} other {# سطر}} مقدار دارد و خوانده نشد؛ نامی به آن بدهید یا خالی‌اش کنید.',
  'table.too-many-columns': 'جدول بیش از {most} ستون دارد؛ تنها همین تعداد ستون نخست خوانده شد.',
  'table.column-twice': 'ستون {column, literal} دو بار آمده است؛ یکی را نگه دارید.',
  'table.no-header':
    'سطر نخست، {given, literal}، نام هیچ ستونی را ندارد، پس {rows, plural, one {# سطر} other {# سطر}} خوانده نمی‌شود؛ با {wanted, literal} آغاز کنید و میان نام‌ها ویرگول، نقطه‌ویرگول یا جهش بگذارید.',
  'table.missing-column':
    'ستون {column} وجود ندارد و {rows, plural, one {# سطر} other {# سطر}} خوانده نمی‌شود؛ آن را بیفزایید.',
  'table.missing-column-near':
    'ستون {column} وجود ندارد و {rows, plural, one {# سطر} other {# سطر}} خوانده نمی‌شود؛ اگر {given} همان ستون است، نامش را درست کنید.',
  'table.ambiguous-number':
    'مقدار {column} برابر {value} است که می‌تواند {decimal} یا {whole} باشد؛ یکی از این دو را بنویسید.',
  'table.workbook': '{file} فایل صفحه‌گسترده است؛ برگهٔ آن را به‌صورت CSV UTF-8 با نام {right} ذخیره کنید.',
  'table.directions-joined':
    '{count, plural, one {# پیوند} other {# پیوند}} یک بار در هر جهت آمده و یکی به شمار می‌آید، مانند {one} و {other}؛ اگر دو کابل‌اند، به آن‌ها نام‌های متفاوت بدهید.',
  'table.other-letters':
    '{column} به {value} اشاره می‌کند که حروفش تنها به {name} شبیه است؛ همان در نظر گرفته شد.',
  'table.ids-look-alike':
    'شناسهٔ {id} به شناسهٔ {firstFile}، سطر {firstLine} شبیه است اما حروف دیگری دارد؛ به یکی از آن‌ها شناسهٔ دیگری بدهید.',
  'table.consequences':
    '{count, plural, one {# خطای دیگر} other {# خطای دیگر}} پیامد همین‌هاست و نمایش داده نشده است؛ نخست همین‌ها را درست کنید.',
  'table.again': '{sentence} (همین در {count, plural, one {# سطر دیگر} other {# سطر دیگر}}.)',
  'inventory.unconnected':
    '{site} حتی بدون هیچ آسیبی به هیچ هسته یا دروازه‌ای نمی‌رسد: {sites, plural, one {# سایت} other {# سایت}} با {people, plural, one {# نفر} other {# نفر}} هرگز سرویس نمی‌گیرند. پیوندی را که کم است بیفزایید.',
  'inventory.unknown-file-near': 'فایل {file} خوانده نشد؛ اگر منظورتان {near} بود، نامش را درست کنید.',
};
