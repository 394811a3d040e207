import type { inventory as english } from '../en/inventory.ts';
import type { Translation } from '../translation.ts';

export const inventory: Translation<typeof english> = {
  'inventory.title': 'فهرست دارایی‌های شبکه',
  'inventory.no-folder':
    'پوشهٔ {folder, literal} وجود ندارد؛ مسیر را بررسی کنید یا با {command, literal} یکی بسازید.',
  'inventory.exists': '{file, literal} از پیش هست؛ پوشهٔ دیگری انتخاب کنید.',
  'inventory.no-cities': 'در فهرست شهرها سه شهر از {country, literal} نیست؛ کشور دیگری با دو حرف بدهید.',
  'inventory.faulty':
    'فهرست {folder, literal} {faults, plural, one {# خطا} other {# خطا}} دارد، نخستین در {file, literal} سطر {line, number}؛ {command, literal} همه را توضیح می‌دهد.',
  'inventory.missing-file': 'فایل {file, literal} نیست؛ ستون‌های {columns, literal} را لازم دارد.',
  'inventory.empty-file': 'فایل {file, literal} خالی است؛ سطر عنوان لازم دارد.',
  'inventory.unknown-file':
    'فایل {file, literal} خوانده نشد: هیچ‌یک از {known, literal} نیست. آیا نامش درست نوشته شده؟',
  'inventory.unknown-column': 'ستون {column, literal} شناخته نیست و خوانده نشد.',
  'inventory.unknown-column-near':
    'ستون {column, literal} شناخته نیست و خوانده نشد؛ آیا منظور {near, literal} است؟',
  'inventory.missing-value': '{column, literal} خالی است؛ باید مقدار داشته باشد.',
  'inventory.not-a-number':
    '{column, literal} برابر {value, literal} است که عدد نیست؛ رقم با نقطهٔ اعشار و بدون واحد بنویسید.',
  'inventory.negative':
    '{column, literal} برابر {value, literal} است و نمی‌تواند منفی باشد. آیا علامت منفی اشتباه است؟',
  'inventory.too-small': '{column, literal} برابر {value, literal} است؛ کمترین مقدار {least, number} است.',
  'inventory.too-large':
    '{column, literal} برابر {value, literal} است؛ بیشترین مقدار {most, number} است. آیا واحد دیگری است یا عرض و طول جغرافیایی جابه‌جا شده؟',
  'inventory.not-one-of':
    '{column, literal} برابر {value, literal} است؛ باید یکی از {options, literal} باشد.',
  'inventory.not-one-of-near':
    '{column, literal} برابر {value, literal} است؛ باید یکی از {options, literal} باشد. آیا منظور {near, literal} است؟',
  'inventory.bad-critical':
    '{column, literal} برابر {value, literal} است؛ خدمات را با اولویت ۱، ۲ یا ۳ بنویسید، مانند {example, literal}.',
  'inventory.bad-shift':
    '{column, literal} برابر {value, literal} است؛ نوبت‌ها را چنین بنویسید: {example, literal}.',
  'inventory.bad-parts':
    '{column, literal} برابر {value, literal} است؛ قطعات را با تعداد بنویسید، مانند {example, literal}.',
  'inventory.duplicate-id':
    'شناسهٔ {id, literal} از پیش در {firstFile, literal} سطر {firstLine, number} هست؛ به این یکی شناسهٔ دیگری بدهید.',
  'inventory.unknown-id': '{column, literal} از {value, literal} نام می‌برد که در فهرست نیست.',
  'inventory.unknown-id-near':
    '{column, literal} از {value, literal} نام می‌برد که در فهرست نیست؛ آیا منظور {near, literal} است؟',
  'inventory.link-to-itself': 'پیوند {id, literal} در یک سایت آغاز و پایان می‌یابد؛ یک سر آن را اصلاح کنید.',
  'inventory.supply-cycle':
    'تغذیه‌ها حلقه می‌سازند: {members, literal}. چیزی باید نخستین را تغذیه کند؛ یکی از این سطرها را حذف کنید.',
  'inventory.need-cycle':
    'تعمیرها در حلقه منتظر یکدیگرند: {members, literal}؛ هیچ‌کدام آغاز نمی‌شود. یکی از این سطرها را حذف کنید.',
  'inventory.crew-without-base':
    'گروه {crew, literal} پایگاه ندارد؛ در {base, literal} سایتی بدهید یا عرض و طول جغرافیایی را پر کنید.',
  'inventory.spare-without-depot':
    'قطعهٔ {part, literal} جایی ندارد؛ در {depot, literal} سایتی بدهید یا عرض و طول جغرافیایی را پر کنید.',
  'inventory.crew-without-skill': 'گروه {crew, literal} مهارتی ندارد؛ نمی‌توان آن را جایی فرستاد.',
  'inventory.repair-without-skill': 'تعمیر {of, literal} مهارتی لازم ندارد؛ دست‌کم یکی را نام ببرید.',
  'inventory.metres-for-kilometres':
    'طول پیوند {link, literal} برابر {stated, number} کیلومتر نوشته شده و دو سر آن {straight, number} کیلومتر فاصله دارند؛ آیا طول به متر است؟',
  'inventory.shorter-than-straight':
    'طول پیوند {link, literal} برابر {stated, number} کیلومتر نوشته شده و دو سر آن {straight, number} کیلومتر فاصله دارند؛ آیا مختصات درست است؟',
  'inventory.megabits-for-gigabits':
    'ظرفیت پیوند {link, literal} برابر {stated, number} گیگابیت بر ثانیه نوشته شده؛ آیا به مگابیت است؟',
  'inventory.two-batteries':
    'سایت {site, literal} باتری‌های {one, number} و {other, number} ساعته دارد؛ سطرهایش باید یکسان باشند.',
  'inventory.battery-minutes':
    'باتری {site, literal} برابر {hours, number} ساعت نوشته شده؛ آیا به دقیقه است؟',
  'inventory.range-out-of-order': 'ساعت‌های {of, literal} به ترتیب نیست؛ نخست کمترین، سپس محتمل، سپس بیشترین.',
  'inventory.skill-nobody-has': 'هیچ گروهی مهارت {value, literal} را ندارد؛ این تعمیرها شدنی نیست.',
  'inventory.skill-nobody-has-near':
    'هیچ گروهی مهارت {value, literal} را ندارد؛ آیا منظور {near, literal} است؟ به این صورت این تعمیرها شدنی نیست.',
  'inventory.part-nobody-stocks': 'کسی قطعهٔ {value, literal} را در انبار ندارد؛ این تعمیرها شدنی نیست.',
  'inventory.part-nobody-stocks-near':
    'کسی قطعهٔ {value, literal} را در انبار ندارد؛ آیا منظور {near, literal} است؟ به این صورت این تعمیرها شدنی نیست.',
  'inventory.no-core':
    'هیچ سایتی هسته یا دروازه نشان نخورده؛ دست‌کم یکی را نشان بزنید وگرنه کسی دارای خدمت شمرده نمی‌شود.',
  'inventory.fine': 'خطایی یافت نشد.',
  'inventory.count-faults':
    '{faults, plural, one {# خطا} other {# خطا}} برای اصلاح، {notes, plural, one {# یادآوری} other {# یادآوری}}.',
  'inventory.contents':
    '{sites, number} سایت، {links, number} پیوند، {crews, number} گروه، {repairs, number} قاعدهٔ تعمیر',
  'inventory.written': '{files, number} فایل در {folder, literal} نوشته شد.',
  'inventory.synthetic': 'این داده‌ها ساختگی است: {note, name}',
  'import.unknown-format':
    '{file, literal} هیچ‌یک از GraphML، GML، KML و GeoJSON نیست؛ شبکه را به یکی از این‌ها برون‌برد کنید.',
  'import.nothing': 'در {file, literal} سایتی با مختصات نیست؛ چیزی وارد نشد.',
  'import.xml': 'XML در اینجا خراب است: {problem, literal}',
  'import.json': 'این JSON نیست: {problem, literal}',
  'import.gml': 'GML در اینجا خراب است؛ آنچه پیش از آن بود خوانده شد.',
  'import.no-place': 'گرهٔ {node, literal} مختصات ندارد و کنار گذاشته شد؛ برای نگه داشتنش مختصات بدهید.',
  'import.lost-link':
    'پیوند {from, literal} به {to, literal} کنار گذاشته شد، چون یک سر آن مختصات ندارد یا هر دو سر یکی است.',
  'damage.title': 'خسارت',
  'damage.not-found':
    'فایل {file, literal} وجود ندارد؛ مسیر را بررسی کنید یا با {command, literal} یکی بسازید.',
  'damage.faulty':
    'خسارت {file, literal} {faults, plural, one {# خطا} other {# خطا}} دارد، نخستین در سطر {line, number}؛ {command, literal} همه را توضیح می‌دهد.',
  'damage.nothing': 'چیزی آسیب نمی‌دید؛ دارایی، منطقه، محل خطر یا تعدادی را نام ببرید.',
  'damage.too-many': 'قرار بود {wanted, number} دارایی آسیب ببیند و {there, number} هست.',
  'damage.unknown-asset': '{value, literal} سایت یا پیوندی از فهرست نیست.',
  'damage.unknown-asset-near':
    '{value, literal} سایت یا پیوندی از فهرست نیست؛ آیا منظور {near, literal} است؟',
  'damage.unknown-crew': '{value, literal} گروهی از فهرست نیست.',
  'damage.unknown-crew-near': '{value, literal} گروهی از فهرست نیست؛ آیا منظور {near, literal} است؟',
  'damage.unknown-region': 'منطقهٔ {region, literal} نیست؛ این‌ها هست: {known, name}.',
  'damage.twice': '{asset, literal} دو بار آمده؛ یکی را نگه دارید.',
  'damage.range-out-of-order': 'ساعت‌های {asset, literal} به ترتیب نیست؛ نخست کمترین، سپس محتمل، سپس بیشترین.',
  'damage.work-on-undamaged':
    'گروه {crew, literal} روی {asset, literal} کار می‌کند که در میان آسیب‌دیده‌ها نیست؛ آن را بیفزایید یا کار را بردارید.',
  'damage.bad-hazard': '{value, literal} مکان و شعاع نیست؛ {example, literal} بنویسید.',
  'damage.count': '{assets, number} دارایی آسیب دیده است.',
  'damage.no-rule':
    'هیچ قاعده‌ای در {table, literal} نمی‌گوید تعمیر {asset, literal} چه گروه‌ها و قطعاتی می‌خواهد (آسیب‌دیده از این نوع: {count, number})؛ برای {kind, literal} یا {asset, literal} قاعده‌ای بیفزایید.',
};
