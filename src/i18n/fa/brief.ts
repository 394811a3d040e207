import type { brief as english } from '../en/brief.ts';
import type { Translation } from '../translation.ts';

export const brief: Translation<typeof english> = {
  'brief.title': '{one} و {other}: گزارش کوتاه همکاری',
  'brief.title.region': 'گزارش کوتاه منطقه: {countries}',
  'brief.subtitle': 'وابستگی متقابل، طرح‌های مشترک و پیشنهادها، در {date}',
  'brief.progress.flows': 'محاسبهٔ مسیرها',
  'brief.progress.projects': 'ارزیابی طرح‌های مشترک',
  'brief.progress.partners': 'تهیهٔ گزارش کوتاه برای همهٔ شریکان',
  'brief.partners.title': '{country} و همهٔ شریکانش',
  'brief.partners.section': 'شریکان',
  'brief.partners.out': 'گزارش‌های همهٔ شریکان به یک پوشه نیاز دارد؛ آن را با {option} تعیین کنید.',
  'brief.partners.one': 'گزارش‌های همهٔ شریکان برای یک کشور است؛ با {option} تنها یک کشور بدهید.',
  'brief.partners.column.partner': 'شریک',
  'brief.partners.column.on': 'وابستگی به شریک',
  'brief.partners.column.by': 'وابستگی شریک',
  'brief.partners.column.projects': 'طرح‌ها',
  'brief.partners.column.gain': 'سود خود',
  'brief.partners.column.theirs': 'سود شریک',
  'brief.partners.written':
    '{files, plural, one {# فایل} other {# فایل}} دربارهٔ {partners, plural, one {# شریک} other {# شریک}} در {folder} نوشته شد.',
  'brief.partners.note':
    'وابستگی، سهم از مسیرهای بین‌المللی در هر دو جهت است. سودها از آنِ بهترین طرح هر گزارش‌اند. شریکانی که هر دو طرف با آن‌ها بیشترین سود را می‌برند در آغاز آمده‌اند.',
  'brief.partners.none': 'در این تصویر لحظه‌ای هیچ کشور دیگری شبکه ندارد؛ پس شریکی برای گزارش {country} نیست.',
  'brief.progress.writing': 'نوشتن گزارش‌ها',
  'brief.too-few': 'گزارش کوتاه به دو کشور نیاز دارد، یا با {option} به چند کشور.',
  'brief.same-country': 'نام {country} دو بار آمده است؛ شریک دیگری بدهید.',
  'brief.section.summary': 'خلاصه',
  'brief.section.standing': 'جایگاه هر کشور',
  'brief.section.dependence': 'وابستگی متقابل',
  'brief.section.projects': 'طرح‌های مشترک بی‌زیان برای همه',
  'brief.section.restoration': 'بازیابی مشترک',
  'brief.progress.restoration': 'برنامه‌ریزی بازیابی، جداگانه و مشترک',
  'brief.restoration.helped':
    'اگر تنها {one} آسیب ببیند ({count, plural, one {# تعمیر} other {# تعمیر}})، خسارتش {alone} است. با کمک گروه‌های تعمیر و قطعات یدکی {other} این خسارت به {helped} می‌رسد، یعنی {gain} کمتر.',
  'brief.restoration.helped-drawn':
    'اگر تنها {one} آسیب ببیند ({count, plural, one {# تعمیر} other {# تعمیر}} به انتخاب تصادفی)، خسارتش {alone} است. با کمک گروه‌های تعمیر و قطعات یدکی {other} این خسارت به {helped} می‌رسد، یعنی {gain} کمتر.',
  'brief.restoration.both':
    'اگر هر دو هم‌زمان آسیب ببینند، با برنامه‌های جداگانه {alone} و با یک برنامهٔ مشترک {shared} خسارت می‌بینند، یعنی {gain} کمتر.',
  'brief.restoration.worse':
    'با برنامهٔ مشترک، {country} بیش از برنامهٔ خودش خسارت می‌بیند: {shared} به‌جای {alone}. این کمک باید جبران شود.',
  'brief.restoration.common': 'مهارت‌ها و قطعاتی که در هر دو فهرست یک نام دارند: {names}.',
  'brief.restoration.nothing-common':
    'در دو فهرست دارایی‌ها هیچ مهارت یا قطعهٔ هم‌نامی نیست، پس چیزی را نمی‌توان قرض داد؛ نام‌های مشترک به کار ببرید.',
  'brief.restoration.fibres': 'فیبرهای میان نقطه‌های مرزی، با کاهش خسارت هر طرف اگر تنها خودش آسیب ببیند',
  'brief.restoration.no-fibre':
    'در فهرست‌های دارایی، هیچ دو مرکز مخابراتی، مرکز داده یا ایستگاه فرود کابلی آن‌قدر نزدیک نیستند که بتوان فیبری از مرز کشید.',
  'brief.restoration.column.point': 'نقطهٔ مرزی: {country}',
  'brief.restoration.column.km': 'فاصله (کیلومتر)',
  'brief.restoration.method':
    'خسارت، شمار افراد بدون سرویس ضرب در ساعت است، بر پایهٔ برنامه‌های بازیابی هر دو فهرست دارایی‌ها. شیفت گروه‌های قرضی تابع وقت محلی طرف آسیب‌دیده است، تشریفات مرزی زمانی نمی‌برد و فیبرها در خط راست کشیده می‌شوند.',
  'brief.inventory.pair': 'گزینهٔ {option} برای گزارش دو کشور است؛ فهرست دارایی‌های هر دو را بدهید.',
  'brief.inventory.missing':
    'فهرست دارایی‌های {country} داده نشده است؛ برای هر کشور یک فهرست با {option} بدهید.',
  'brief.inventory.twice': '{option} برای {country} دو بار داده شده است؛ یکی را بردارید.',
  'brief.inventory.form':
    '{entry} نمی‌گوید برای کدام کشور است؛ پس از {option} کد کشور، نشان برابری و مسیر را بنویسید، برای یکی از {known}.',
  'brief.services': 'خدمات {one} که اگر همهٔ شبکه‌های {other} خدمات‌رسانی به آن را متوقف کنند ادامه می‌یابند',
  'brief.section.offers': 'پیشنهادهای هر طرف به دیگری',
  'brief.section.method': 'راهنمای خواندن گزارش',
  'brief.depends': '{share} از مسیرهای بین‌المللی {one} از شبکه‌های {other} می‌گذرد، بیش از همه از {network}.',
  'brief.depends.not': 'هیچ مسیر بین‌المللی {one} از شبکه‌ای در {other} نمی‌گذرد.',
  'brief.depends.unknown': 'مسیرهای بین‌المللی {one} نامعلوم است.',
  'brief.depends.domestic': '{share} از مسیرهای میان شبکه‌های {one} از {other} می‌گذرد.',
  'brief.withdrawal':
    'اگر همهٔ شبکه‌های {other} خدمات‌رسانی به {one} را متوقف کنند، {one} {total} از اتصال بین‌المللی خود را از دست می‌دهد: {direct} با خود آن‌ها و {collateral} با بقیهٔ جهان.',
  'brief.withdrawal.none':
    'این داده‌ها نشان نمی‌دهد که با توقف خدمات‌رسانی همهٔ شبکه‌های {other} به {one} خسارتی پدید آید.',
  'brief.gateways': 'اگر تنها دروازه‌های میان این دو کشور از کار بیفتند، {share} را از دست می‌دهد.',
  'brief.gateways.none': 'اگر تنها دروازه‌های میان این دو کشور از کار بیفتند، این داده‌ها خسارتی نشان نمی‌دهد.',
  'brief.between':
    '{share} از ترافیک {one} به {other} از شبکه‌هایی می‌گذرد که از هیچ‌یک از دو کشور نیستند، بیش از همه از شبکه‌های {third}. هر مسیر به‌طور میانگین {hops} گام دارد.',
  'brief.between.mostly-unknown':
    '{share} از ترافیک {one} به {other} از شبکه‌هایی می‌گذرد که از هیچ‌یک از دو کشور نیستند، بیش از همه از شبکه‌هایی که کشورشان نامعلوم است ({unknown}). هر مسیر به‌طور میانگین {hops} گام دارد.',
  'brief.between.direct':
    'ترافیک {one} به {other} از هیچ شبکه‌ای که معلوم باشد از کشور سومی است نمی‌گذرد. هر مسیر به‌طور میانگین {hops} گام دارد.',
  'brief.between.unknown': '{share} از ترافیک {one} به {other} از شبکه‌هایی می‌گذرد که کشورشان نامعلوم است.',
  'brief.between.none': 'هیچ مسیری از {one} به {other} شناخته نشده است.',
  'brief.best': 'سودمندترین طرح: {project}.',
  'brief.best.change':
    'با این طرح، سهم ترافیک {country} که از شبکه‌های بیرون از دو طرف می‌گذرد از {before} به {after} می‌رسد.',
  'brief.side': 'وابستگی {one} به {other}',
  'brief.set': 'بهترین ترکیب طرح‌ها:',
  'brief.no-projects':
    'میان شبکه‌های اصلی پیوند تازه‌ای یافت نشد که به سود یک طرف باشد و به هیچ طرفی زیان نرساند.',
  'brief.project.peering': 'همتایی خصوصی میان {one} و {other}',
  'brief.project.transit': 'ترانزیت {one} برای {other}',
  'brief.project.exchange':
    'حضور {network} در یک مرکز تبادل در {country} ({count, plural, one {# همتای تازه} other {# همتای تازه}})',
  'brief.table.standing': 'ارقام در کنار هم، با میانهٔ منطقهٔ هر کشور',
  'brief.table.matrix': 'سهم مسیرهای بین‌المللی کشور هر سطر که از شبکه‌های کشور هر ستون می‌گذرد',
  'brief.table.networks': 'شبکه‌های {other} در مسیرهای بین‌المللی {one}',
  'brief.table.shared': 'کشورهای سومی که همه به آن‌ها وابسته‌اند (سهم از مسیرهای بین‌المللی)',
  'brief.table.projects': 'طرح‌ها با میانگین سود نسبی هر طرف',
  'brief.table.changes': 'ارقام اکنون و با بهترین ترکیب طرح‌ها',
  'brief.figure.dependence': 'مسیرهای {one} از طریق {other}',
  'brief.column.measure': 'سنجه',
  'brief.column.median': 'میانهٔ منطقهٔ {country}',
  'brief.column.network': 'شبکه',
  'brief.column.share': 'سهم',
  'brief.column.country': 'کشور',
  'brief.column.project': 'طرح',
  'brief.column.gain': 'سود {country}',
  'brief.column.now': 'اکنون: {country}',
  'brief.column.then': 'سپس: {country}',
  'brief.measure.loss': 'بدترین خسارت دیگران با یک خرابی',
  'brief.measure.foreign': 'ترافیک از شبکه‌های بیرون از دو طرف',
  'brief.measure.detour': 'مسیرهای داخلی که از کشور خارج می‌شوند',
  'brief.measure.length': 'میانگین گام‌ها تا شریکان',
  'brief.offer':
    '{from} می‌تواند تجربهٔ خود را در «{measure}» در اختیار {to} بگذارد: {own} در برابر {theirs}. میانهٔ همهٔ کشورها {median} است.',
  'brief.offers.none': 'در هیچ‌یک از این سنجه‌ها یک طرف بهتر از میانهٔ جهان و طرف دیگر بدتر از آن نیست.',
  'brief.offers.no-ranks': 'میانه‌ها و پیشنهادها خواسته نشده‌اند؛ {option} همهٔ کشورها را برای آن‌ها می‌سنجد.',
  'brief.method.routes':
    'مسیرها از پیوندهای ترانزیت و همتایی شناخته‌شده محاسبه می‌شوند. وزن هر شبکه، مگر هشداری وزن دیگری بگوید، شمار نشانی‌های IPv4 آن است و وزن هر جفت، حاصل‌ضرب دو وزن. ترافیک میان مسیرهای هم‌ارز به‌تساوی تقسیم می‌شود.',
  'brief.knowledge':
    'سهم معلوم همراه با پیوند، بر پایهٔ وزن: {international} از جفت‌های بین‌المللی {country} و {domestic} از جفت‌های داخلی آن. از شبکه‌هایی که مسیرهای بین‌المللی‌اش در خارج از آن‌ها می‌گذرند، کشور {unknown} نامعلوم است.',
  'brief.knowledge.unknown':
    'تصویر لحظه‌ای نمی‌گوید شبکه‌های بدون پیوند {country} چه اعلام می‌کنند. از شبکه‌هایی که مسیرهای بین‌المللی‌اش در خارج از آن‌ها می‌گذرند، کشور {unknown} نامعلوم است.',
  'brief.method.projects':
    'طرح‌ها شبکه‌های اصلی هر کشور را، بر پایهٔ وزنی که حمل می‌کنند، به هم پیوند می‌دهند. طرحی نشان داده می‌شود که وضع هیچ کشوری را در بدترین خسارت با یک خرابی، مسیرهای گذرنده از کشورهای سوم، دور زدن از خارج و شمار گام‌ها بدتر نکند. سود طرح میانگین بهبود نسبی در این چهار سنجه است.',
  'brief.method.exchange':
    'تصویر لحظه‌ای نمی‌گوید چه شبکه‌ای در کدام مرکز تبادل حضور دارد. از این رو حضور در مرکز تبادل یعنی همتایی با همهٔ شبکه‌های کشور که هم‌اکنون با یکدیگر همتا هستند.',
  'partners.subtitle': 'چه کسی به چه کسی وابسته است و چه کسی می‌تواند کمک کند، در {date}',
  'partners.note':
    'وابستگی سهم مسیرهای بین‌المللی در هر دو جهت است. گلوگاه مشترک کشور سومی است که مسیرهای هر دو را می‌برد. پیشنهاد سنجه‌ای است که یک طرف در آن از میانهٔ جهان بهتر و طرف دیگر بدتر است.',
  'partners.column.shared': 'گلوگاه‌های مشترک',
  'partners.column.offers': 'می‌تواند پیشنهاد کند',
  'partners.column.needs': 'می‌تواند بگیرد',
  'partners.shared.none': 'هیچ',
};
