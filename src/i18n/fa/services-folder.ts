import type { servicesFolder as english } from '../en/services-folder.ts';
import type { Translation } from '../translation.ts';

/** The folder of services and of what they need. */
export const servicesFolder: Translation<typeof english> = {
  'services.contents':
    '{services, plural, one {# خدمت} other {# خدمت}}، {needs, plural, one {# نیاز} other {# نیاز}}، {records, plural, one {# رکورد} other {# رکورد}} DNS، {certificates, plural, one {# گواهی} other {# گواهی}}',
  'services.handling':
    'نشان {handling}: هیچ چیز این پوشه وارد تصویرها، پرونده‌ها یا صفحه‌هایی که نام آن را نبرده‌اند نمی‌شود.',
  'services.faulty':
    'پوشهٔ خدمات {folder} {faults, plural, one {# خطا} other {# خطا}} دارد که نخستین آن‌ها در {file}، سطر {line} است؛ {command} همه را شرح می‌دهد.',
  'services.unknown-id': '{column} به {value} اشاره می‌کند که میان خدمات نیست.',
  'services.unknown-id-near': '{column} به {value} اشاره می‌کند که میان خدمات نیست؛ آیا منظورتان {near} بود؟',
  'services.unknown-certificate': '{value} نه شناسهٔ گواهی است و نه نامی در DNS؛ یکی از این دو را بدهید.',
  'services.target-thing':
    'مقصد {layer} برابر {value} است؛ نامی در DNS، نشانی، شبکه‌ای مانند {network} یا شناسهٔ خدمتی را بدهید.',
  'services.target-no-name': 'مقصد {layer} برابر {value} است؛ باید نامی در DNS باشد.',
  'services.no-records': 'برای {name} رکوردی نیست، پس معلوم نیست که کار می‌کند یا نه.',
  'services.no-needs': 'خدمت {id} نیازی ندارد، پس معلوم نیست که ادامه می‌یابد یا نه.',
  'services.some-without-people':
    '{count, plural, one {# خدمت} other {# خدمت}} در {column} چیزی ندارد و در هیچ سهمی از مردم به شمار نمی‌آید؛ این نخستین آن‌هاست.',
  'services.collect.progress': 'نام‌های پرسیده',
  'services.collect.plan':
    'از {resolver, literal} حداکثر {questions, number} پرسش ({types, literal}) دربارهٔ {names, number} نام می‌شود: {first, literal} … دست‌دهی TLS روی درگاه 443: {handshakes, number}. حداکثر یک نام در ثانیه و نه چیز دیگری. حدود {minutes, number} دقیقه طول می‌کشد.',
  'services.collect.ask': 'برای پرسیدن {yes, literal} بنویسید:',
  'services.collect-unasked':
    'چیزی پرسیده نشد. از {resolver, literal} حداکثر {questions, number} پرسش دربارهٔ {names, number} نام ({first, literal} …) با {handshakes, number} دست‌دهی TLS می‌شد؛ در پایانه اجرا کنید یا {option, literal} را بیفزایید.',
  'services.collect-declined': 'چیزی پرسیده نشد.',
  'services.collect-silent':
    '{resolver} پاسخ نمی‌دهد: دربارهٔ {names, plural, one {# نام} other {# نام}} بیهوده پرسیده شد. نشانی را بررسی کنید یا تفکیک‌کنندهٔ دیگری با {option} بدهید.',
  'services.collect-no-names':
    'در {file, literal} هیچ نام DNS نیست؛ در هر سطر یکی بنویسید، مانند {example, literal}.',
  'services.collect-resolver':
    '{text, literal} نشانی تفکیک‌کننده نیست؛ به {option, literal} نشانی‌ای مانند {example, literal} بدهید.',
  'services.collect-not-ours':
    '{file, literal}، سطر {line, number} را {command, literal} ننوشته است؛ پوشهٔ دیگری برگزینید.',
  'services.collect.asked':
    'نام‌های پرسیده: {asked, number}؛ رکورد: {records, number}؛ نام‌هایی که وجود ندارند: {absent, number}. پاسخ از پیش: {earlier, number}.',
  'services.collect.certificates': 'گواهی‌های دیده: {count, number}.',
  'services.collect.unanswered':
    'نام‌هایی که پاسخ کامل ندارند: {count, number}؛ همین فرمان را دوباره اجرا کنید تا باز پرسیده شوند.',
  'services.collect.next':
    'این نام‌ها به {count, number} نام دیگر تکیه دارند که پرسیده نشده‌اند: ناحیه‌ها، سرورها، مبادله‌گرهای نامه. فهرستشان در {file, literal} است؛ آن را بخوانید و پاسخ‌هایش را هم در {folder, literal} گرد آورید.',
  'services.import-nothing':
    'در {file} نه رکوردی از DNS هست، نه نام، نه گواهی و نه صفحه: فایل اصلی، خروجی {dig}، سطرهای JSON تفکیک‌کننده، در هر سطر یک نام، گواهی‌های PEM یا فایل HAR مرورگر بدهید.',
  'services.import-certificate':
    'گواهی‌ای که اینجا آغاز می‌شود خوانده نشد و کنار گذاشته شد؛ آن را دوباره به صورت PEM بگیرید.',
  'services.import-authorities':
    '{count, plural, one {# گواهی} other {# گواهی}} مراجع صدور کنار گذاشته شد: خدمات گواهی خود را نشان می‌دهند.',
  'services.import-private-key':
    'اینجا یک کلید خصوصی هست. خوانده نشد و لازم نیست؛ آن را در فایل‌هایی که به دیگران می‌دهید نگذارید.',
  'services.import-har': 'فایل مانند HAR آغاز می‌شود ولی JSON درست نیست؛ آن را دوباره از مرورگر ذخیره کنید.',
  'services.import-har-entries':
    '{count, plural, one {# درخواست} other {# درخواست}} بی نشانی قابل استفاده کنار گذاشته شد.',
  'services.import-line': 'این سطر فهمیده نشد و کنار گذاشته شد: {text}',
  'services.import-parquet':
    '{file} مانند {format} آغاز می‌شود و خوانده نمی‌شود: آسیب دیده، بریده شده یا به روشی فشرده شده که اینجا شناخته نیست. آن را دوباره بگیرید، یا بی‌فشرده‌سازی یا با {codecs} بنویسید.',
  'services.import-none': 'چیزی وارد نشد و پوشه‌ای ساخته نشد.',
  'services.record-value': 'مقدار این رکورد {type} برابر {value} است؛ آن را مانند {example} بنویسید.',
  'services.no-such-site': 'خدمت {service} در سایت {site} است که در موجودی نیست.',
  'services.critical.site': '{site}: {critical}',
  'services.critical.placed': 'خدمات در سایت‌های موجودی: {placed, number}؛ دیگر خدمات: {unplaced, number}.',
  'services.protection-missing': '{column} دربارهٔ حمایتی است و {needed} هیچ حمایتی را نمی‌گوید.',
  'services.protection-incomplete':
    'در ادعای حمایت {missing} خالی است؛ این ستون‌ها را پر کنید تا پاسخ‌ها بگویند به گفتهٔ چه کسی و برای چه روزهایی است.',
  'services.protection-ends-first': '{until} پس از {from} نیست.',
};
