import type { inventory as english } from '../en/inventory.ts';
import type { Translation } from '../translation.ts';

export const inventory: Translation<typeof english> = {
  'inventory.title': 'فهرست دارایی‌های شبکه',
  'inventory.no-folder': 'پوشهٔ {folder} وجود ندارد؛ مسیر را بررسی کنید یا با {command} پوشه‌ای بسازید.',
  'inventory.exists': '{file} از پیش وجود دارد؛ پوشهٔ دیگری انتخاب کنید.',
  'inventory.no-cities': 'فهرست شهرها کمتر از سه شهر در {country} دارد؛ کد دوحرفی کشور دیگری را بدهید.',
  'inventory.faulty':
    'فهرست دارایی‌های {folder} {faults, plural, one {# خطا} other {# خطا}} دارد که نخستین آن‌ها در {file}، سطر {line} است؛ {command} همه را شرح می‌دهد.',
  'inventory.missing-file': 'فایل {file} وجود ندارد؛ این فایل به ستون‌های {columns} نیاز دارد.',
  'inventory.empty-file': 'فایل {file} خالی است؛ به سطر عنوان نیاز دارد.',
  'inventory.unknown-file':
    'فایل {file} نادیده گرفته شد، زیرا هیچ‌یک از این‌ها نیست: {known}. آیا نامش درست نوشته شده است؟',
  'inventory.unknown-column': 'ستون {column} شناخته نشد و نادیده گرفته شد.',
  'inventory.unknown-column-near': 'ستون {column} شناخته نشد و نادیده گرفته شد؛ آیا منظورتان {near} بود؟',
  'inventory.missing-value': '{column} خالی است؛ مقداری بنویسید.',
  'inventory.not-a-number':
    'مقدار {column} برابر {value} است که عدد نیست؛ رقم‌ها را با نقطهٔ اعشار و بدون واحد بنویسید.',
  'inventory.negative': 'مقدار {column} برابر {value} است، اما نمی‌تواند منفی باشد؛ آیا علامت منفی اشتباه است؟',
  'inventory.too-small': 'مقدار {column} برابر {value} است؛ حداقل {least} است.',
  'inventory.above-most': 'مقدار {column} برابر {value} است؛ حداکثر {most} است. آیا واحد دیگری دارد؟',
  'inventory.too-large':
    'مقدار {column} برابر {value} است؛ حداکثر {most} است. آیا واحد دیگری دارد، یا عرض و طول جغرافیایی جابه‌جا شده‌اند؟',
  'inventory.too-long': '{column} بیش از {most} نویسه است.',
  'inventory.not-one-of': 'مقدار {column} برابر {value} است؛ باید یکی از این‌ها باشد: {options}.',
  'inventory.not-one-of-near':
    'مقدار {column} برابر {value} است؛ باید یکی از این‌ها باشد: {options}. آیا منظورتان {near} بود؟',
  'inventory.bad-critical':
    'مقدار {column} برابر {value} است؛ خدمات را با اولویت 1، 2 یا 3 بنویسید، مانند {example}.',
  'inventory.bad-shift': 'مقدار {column} برابر {value} است؛ شیفت‌ها را به این شکل بنویسید: {example}.',
  'inventory.bad-parts': 'مقدار {column} برابر {value} است؛ قطعات را با تعداد بنویسید، مانند {example}.',
  'inventory.duplicate-id':
    'شناسهٔ {id} پیش‌تر در {firstFile}، سطر {firstLine} به کار رفته است؛ به این یکی شناسهٔ دیگری بدهید.',
  'inventory.unknown-id': '{column} به {value} اشاره می‌کند که در فهرست دارایی‌ها نیست.',
  'inventory.unknown-id-near':
    '{column} به {value} اشاره می‌کند که در فهرست دارایی‌ها نیست؛ آیا منظورتان {near} بود؟',
  'inventory.link-to-itself': 'دو سر پیوند {id} یک سایت است؛ یک سر آن را اصلاح کنید.',
  'inventory.supply-cycle':
    'تغذیه‌ها حلقه می‌سازند ({members})، پس چیزی نخستین را تغذیه نمی‌کند؛ یکی از این سطرها را حذف کنید.',
  'inventory.need-cycle':
    'تعمیرها در یک حلقه منتظر یکدیگرند ({members})، پس هیچ‌کدام هرگز آغاز نمی‌شود؛ یکی از این سطرها را حذف کنید.',
  'inventory.crew-without-base':
    'گروه تعمیر {crew} پایگاه ندارد؛ سایتی در {base} بنویسید، یا عرض و طول جغرافیایی را پر کنید.',
  'inventory.spare-without-depot':
    'محل قطعهٔ {part} مشخص نیست؛ سایتی در {depot} بنویسید، یا عرض و طول جغرافیایی را پر کنید.',
  'inventory.crew-without-skill':
    'گروه تعمیر {crew} هیچ مهارتی ندارد و نمی‌توان آن را به جایی فرستاد؛ دست‌کم یک مهارت بنویسید.',
  'inventory.repair-without-skill': 'تعمیر {of} به هیچ مهارتی نیاز ندارد؛ دست‌کم یک مهارت بنویسید.',
  'inventory.metres-for-kilometres':
    'طول پیوند {link} برابر {stated} کیلومتر نوشته شده است، اما دو سر آن {straight} کیلومتر از هم فاصله دارند؛ آیا طول به متر است؟',
  'inventory.shorter-than-straight':
    'طول پیوند {link} برابر {stated} کیلومتر نوشته شده است، اما دو سر آن {straight} کیلومتر از هم فاصله دارند؛ آیا مختصات درست است؟',
  'inventory.megabits-for-gigabits':
    'ظرفیت پیوند {link} برابر {stated} گیگابیت بر ثانیه نوشته شده است؛ آیا به مگابیت بر ثانیه است؟',
  'inventory.two-batteries':
    'باتری سایت {site} در یک سطر {one} ساعت و در سطری دیگر {other} ساعت است؛ آن‌ها را یکسان کنید.',
  'inventory.battery-minutes': 'باتری {site} برابر {hours} ساعت نوشته شده است؛ آیا به دقیقه است؟',
  'inventory.range-out-of-order':
    'ساعت‌های {of} به ترتیب نیست؛ نخست حداقل، سپس مقدار محتمل و سپس حداکثر را بنویسید.',
  'inventory.skill-nobody-has': 'هیچ گروه تعمیری مهارت {value} را ندارد، پس این تعمیرها شدنی نیست.',
  'inventory.skill-nobody-has-near':
    'هیچ گروه تعمیری مهارت {value} را ندارد، پس این تعمیرها شدنی نیست؛ آیا منظورتان {near} بود؟',
  'inventory.part-nobody-stocks': 'هیچ انباری قطعهٔ {value} را ندارد، پس این تعمیرها شدنی نیست.',
  'inventory.part-nobody-stocks-near':
    'هیچ انباری قطعهٔ {value} را ندارد، پس این تعمیرها شدنی نیست؛ آیا منظورتان {near} بود؟',
  'inventory.no-core':
    'هیچ سایتی به‌عنوان هسته یا دروازه مشخص نشده است؛ دست‌کم یکی را مشخص کنید، وگرنه هیچ‌کس دارای سرویس به شمار نمی‌آید.',
  'inventory.fine': 'هیچ خطایی یافت نشد.',
  'inventory.count-faults':
    '{faults, plural, one {# خطا} other {# خطا}} برای اصلاح، {notes, plural, one {# یادآوری} other {# یادآوری}}.',
  'inventory.contents':
    '{sites, plural, one {# سایت} other {# سایت}}، {links, plural, one {# پیوند} other {# پیوند}}، {crews, plural, one {# گروه تعمیر} other {# گروه تعمیر}}، {repairs, plural, one {# قاعدهٔ تعمیر} other {# قاعدهٔ تعمیر}}',
  'inventory.written': '{files, number} فایل در {folder, literal} نوشته شد.',
  'inventory.synthetic': 'این داده‌ها ساختگی است: {note}',
  'import.unknown-format':
    '{file} در هیچ‌یک از قالب‌های خوانا ({known}) نیست؛ از شبکه به یکی از آن‌ها خروجی بگیرید.',
  'import.nothing': '{file} هیچ سایتی با مختصات ندارد؛ چیزی وارد نشد.',
  'import.gml': 'GML در اینجا معتبر نیست؛ هر آنچه پیش از آن بود خوانده شد.',
  'import.no-place': 'گرهٔ {node} مختصات ندارد و کنار گذاشته شد؛ برای نگه داشتن آن، مختصات بیفزایید.',
  'damage.title': 'آسیب‌ها',
  'damage.not-found':
    'فایل {file, literal} وجود ندارد؛ مسیر را بررسی کنید یا با {command, literal} یکی بسازید.',
  'damage.faulty':
    'فایل آسیب‌های {file} {faults, plural, one {# خطا} other {# خطا}} دارد که نخستین آن‌ها در سطر {line} است؛ {command} همه را شرح می‌دهد.',
  'damage.nothing': 'هیچ چیزی آسیب نمی‌بیند؛ دارایی‌ها، منطقه، محل خطر یا یک تعداد را بدهید.',
  'damage.too-many': 'آسیب {wanted} دارایی خواسته شده است، اما فهرست تنها {there} دارایی دارد.',
  'damage.unknown-asset': '{value} سایت یا پیوندی از فهرست دارایی‌ها نیست.',
  'damage.unknown-asset-near': '{value} سایت یا پیوندی از فهرست دارایی‌ها نیست؛ آیا منظورتان {near} بود؟',
  'damage.unknown-crew': '{value} گروه تعمیری از فهرست دارایی‌ها نیست.',
  'damage.unknown-crew-near': '{value} گروه تعمیری از فهرست دارایی‌ها نیست؛ آیا منظورتان {near} بود؟',
  'damage.unknown-region':
    'فهرست دارایی‌ها منطقه‌ای به نام {region} ندارد؛ یکی از این‌ها را انتخاب کنید: {known}.',
  'damage.twice': '{asset} دو بار آمده است؛ یکی را نگه دارید.',
  'damage.range-out-of-order':
    'ساعت‌های {asset} به ترتیب نیست؛ نخست حداقل، سپس مقدار محتمل و سپس حداکثر را بنویسید.',
  'damage.pin-undamaged': 'برای {asset, literal} کاری ثابت شده است، اما آسیب ندیده است.',
  'damage.work-on-undamaged':
    'گروه تعمیر {crew} روی {asset} کار می‌کند که در میان آسیب‌دیده‌ها نیست؛ آن را بیفزایید یا این کار را حذف کنید.',
  'damage.bad-hazard': '{value} مکان و شعاع نیست؛ آن‌ها را به شکل {example} بنویسید.',
  'damage.count': '{assets, plural, one {# دارایی} other {# دارایی}} آسیب دیده است.',
  'damage.no-rule':
    'هیچ قاعده‌ای در {table} نمی‌گوید تعمیر {asset} به چه گروه‌ها و قطعاتی نیاز دارد{count, plural, =1 {} one {} other { (و نه تعمیر دیگر دارایی‌های آسیب‌دیده از این نوع، در مجموع # مورد)}}؛ برای {kind} یا {asset} قاعده‌ای بیفزایید.',
  'damage.subtitle': '{count, plural, one {# دارایی} other {# دارایی}} خراب از {at, date}، {zone, literal}',
  'damage.section.assets': 'چه چیزی خراب است',
  'damage.asset': '{name, name} ({asset, literal})',
  'damage.column.hours': 'تعمیر (ساعت)',
  'damage.column.hours-min': 'دست‌کم (ساعت)',
  'damage.column.hours-max': 'حداکثر (ساعت)',
  'damage.as-rules': 'طبق قاعده‌های فهرست دارایی‌ها',
  'check.title': 'یافته‌های بررسی',
  'check.section.findings': 'خطاها و یادداشت‌ها',
  'check.column.file': 'فایل',
  'check.column.line': 'سطر',
  'check.column.says': 'چه چیزی نادرست است',
};
