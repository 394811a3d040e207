import type { brief as english } from '../en/brief.ts';
import type { Translation } from '../translation.ts';

export const brief: Translation<typeof english> = {
  'brief.title': '{one} و {other}: گزارش کوتاه برای همکاری',
  'brief.title.region': 'گزارش کوتاه برای منطقه: {countries}',
  'brief.subtitle': 'وابستگی متقابل، طرح‌های مشترک و پیشنهادها، در {date}',
  'brief.progress.flows': 'پیگیری مسیرها',
  'brief.progress.projects': 'آزمودن طرح‌های مشترک',
  'brief.progress.partners': 'آماده‌کردن گزارش کوتاه برای هر شریک',
  'brief.partners.title': '{country} و همهٔ شریکانش',
  'brief.partners.section': 'شریکان',
  'brief.partners.out': 'گزارش‌های همهٔ شریکان پوشه می‌خواهند: با {option} آن را نام ببرید.',
  'brief.partners.one': 'گزارش‌های همهٔ شریکان دربارهٔ یک کشورند؛ با {option} تنها یک کشور نام ببرید.',
  'brief.partners.column.partner': 'شریک',
  'brief.partners.column.on': 'وابستگی به شریک',
  'brief.partners.column.by': 'وابستگی شریک به آن',
  'brief.partners.column.projects': 'طرح‌های یافت‌شده',
  'brief.partners.column.gain': 'سود خود، بهترین طرح',
  'brief.partners.column.theirs': 'سود شریک',
  'brief.partners.written':
    '{files, plural, one {# پرونده} other {# پرونده}} دربارهٔ {partners, plural, one {# شریک} other {# شریک}} در {folder}.',
  'brief.partners.note':
    'سهم از مسیرهای بین‌المللی در هر دو جهت؛ سودها همان‌اند که در هر گزارش آمده است. نخست شریکانی که هر دو طرف با آنها بیشترین سود را می‌برند.',
  'brief.partners.none': 'در این داده هیچ کشور دیگری شبکه ندارد و شریکی برای گزارش نیست: {country}.',
  'brief.progress.writing': 'نوشتن گزارش‌ها',
  'brief.too-few': 'گزارش کوتاه دو کشور می‌خواهد، یا با {option} بیشتر.',
  'brief.same-country': '{country} دو بار آمده است؛ شریک دیگری نام ببرید.',
  'brief.section.summary': 'در یک نگاه',
  'brief.section.standing': 'جایگاه هر کشور',
  'brief.section.dependence': 'وابستگی متقابل',
  'brief.section.projects': 'طرح‌های مشترکی که به زیان هیچ طرفی نیست',
  'brief.section.restoration': 'بازیابی با هم',
  'brief.progress.restoration': 'برنامه‌ریزی بازیابی، جدا و با هم',
  'brief.restoration.helped':
    'اگر تنها {one} آسیب ببیند ({count, plural, one {# تعمیر} other {# تعمیر}})، خسارتش {alone} است؛ با گروه‌ها و قطعه‌های یدکی {other} نیز {helped}: {gain} کمتر.',
  'brief.restoration.helped-drawn':
    'اگر تنها {one} آسیب ببیند ({count, plural, one {# تعمیر} other {# تعمیر}}، به قرعه)، خسارتش {alone} است؛ با گروه‌ها و قطعه‌های یدکی {other} نیز {helped}: {gain} کمتر.',
  'brief.restoration.both':
    'اگر هر دو با هم آسیب ببینند، با برنامه‌های جدا {alone} و با یک برنامه برای هر دو {shared} خسارت می‌بینند: {gain} کمتر.',
  'brief.restoration.worse':
    'در برنامهٔ مشترک، {country} بیش از برنامهٔ خودش خسارت می‌بیند: {shared} به جای {alone}؛ این کمک باید جبران شود.',
  'brief.restoration.common': 'مهارت‌ها و قطعه‌هایی که هر دو به یک نام دارند: {names}.',
  'brief.restoration.nothing-common':
    'در دو فهرست هیچ مهارت یا قطعه‌ای هم‌نام نیست و چیزی برای قرض دادن نیست؛ نام‌های مشترک به کار ببرید.',
  'brief.restoration.fibres':
    'فیبرهای میان نقطه‌های مرزی و اینکه هر طرف اگر تنها آسیب ببیند چه اندازه کمتر خسارت می‌بیند',
  'brief.restoration.no-fibre':
    'هیچ دو مرکز تبادل، مرکز داده یا ایستگاه فرود کابلی در فهرست‌ها برای فیبری از مرز به اندازهٔ کافی نزدیک نیستند.',
  'brief.restoration.column.point': 'نقطهٔ مرزی: {country}',
  'brief.restoration.column.km': 'فاصله به کیلومتر',
  'brief.restoration.method':
    'خسارت شمار مردم بی‌خدمت ضرب در ساعت است، بر پایهٔ برنامه‌های بازیابی هر دو فهرست؛ نوبت‌های گروه‌های قرضی به وقت محلی طرف آسیب‌دیده خوانده می‌شود، کار مرزی زمانی نمی‌برد و درازای فیبر خط راست است.',
  'brief.inventory.pair': 'گزینهٔ {option} برای گزارش دو کشور است؛ فهرست دارایی هر دو را بدهید.',
  'brief.inventory.missing': 'فهرست دارایی {country} نیست؛ برای هر کشور یکی با {option} بدهید.',
  'brief.inventory.form':
    '{entry} نمی‌گوید از آن کدام کشور است؛ {option} را با کد کشور، نشان برابری و جا بنویسید، برای یکی از {known}.',
  'brief.section.offers': 'آنچه هر طرف می‌تواند به دیگری پیشنهاد کند',
  'brief.section.method': 'چگونه باید خواند',
  'brief.depends': '{share} از مسیرهای بین‌المللی {one} از شبکه‌های {other} می‌گذرند، پیش از همه از {network}.',
  'brief.depends.not': 'هیچ مسیر بین‌المللی {one} از شبکه‌ای در {other} نمی‌گذرد.',
  'brief.depends.unknown': 'مسیرهای بین‌المللی {one} دانسته نیست.',
  'brief.depends.domestic': 'از مسیرهای میان شبکه‌های {one}، {share} از {other} می‌گذرند.',
  'brief.withdrawal':
    'اگر همهٔ شبکه‌های {other} از کار بیفتند، {one} {share} از پیوند بین‌المللی خود با دیگران را از دست می‌دهد.',
  'brief.between':
    'از آنچه {one} به {other} می‌فرستد، {share} از کشورهای سوم می‌گذرد، پیش از همه از {third}؛ هر مسیر به‌طور میانگین {hops} گام دارد.',
  'brief.between.direct':
    'آنچه {one} به {other} می‌فرستد از هیچ کشور سومی نمی‌گذرد؛ هر مسیر به‌طور میانگین {hops} گام دارد.',
  'brief.between.none': 'هیچ مسیری از {one} به {other} دانسته نیست.',
  'brief.best': 'سودمندترین طرح: {project}.',
  'brief.best.change':
    'با آن، از آنچه {country} می‌فرستد، بخشی که از کشورهای دیگر می‌گذرد از {before} به {after} می‌رسد.',
  'brief.side': 'وابستگی {one} به {other}',
  'brief.set': 'بهترین مجموعهٔ طرح‌ها که با هم آزموده شد:',
  'brief.no-projects':
    'میان شبکه‌های اصلی پیوند تازه‌ای یافت نشد که به سود طرفی باشد و به هیچ طرف زیان نرساند.',
  'brief.project.peering': 'همتایی خصوصی میان {one} و {other}',
  'brief.project.transit': 'ترانزیت از {one} برای {other}',
  'brief.project.exchange':
    'حضور {network} در نقطهٔ تبادلی در {country} ({count, plural, one {# همتای تازه} other {# همتای تازه}})',
  'brief.table.standing': 'رقم‌ها کنار هم، با میانهٔ منطقهٔ هر کشور',
  'brief.table.matrix': 'سهم مسیرهای بین‌المللی (سطر) که از شبکه‌های هر کشور (ستون) می‌گذرند',
  'brief.table.networks': 'شبکه‌های {other} که مسیرهای بین‌المللی {one} از آنها می‌گذرند',
  'brief.table.shared': 'کشورهای سومی که همه به آنها وابسته‌اند (سهم مسیرهای بین‌المللی)',
  'brief.table.projects': 'طرح‌ها با میانگین سود نسبی هر طرف',
  'brief.table.changes': 'رقم‌ها اکنون و با بهترین مجموعه',
  'brief.column.measure': 'سنجه',
  'brief.column.median': 'میانهٔ منطقهٔ {country}',
  'brief.column.network': 'شبکه',
  'brief.column.share': 'سهم',
  'brief.column.country': 'کشور',
  'brief.column.project': 'طرح',
  'brief.column.gain': 'سود {country}',
  'brief.column.now': '{country}، اکنون',
  'brief.column.then': '{country}، سپس',
  'brief.measure.loss': 'بدترین خسارت یک شبکه',
  'brief.measure.foreign': 'فرستاده به شریکان از راه کشورهای سوم',
  'brief.measure.detour': 'مسیرهای داخلی که از کشور بیرون می‌روند',
  'brief.measure.length': 'میانگین گام‌ها تا شریکان',
  'brief.offer':
    '{from} می‌تواند تجربهٔ خود را در «{measure}» به {to} پیشنهاد کند: {own} در برابر {theirs}، با میانهٔ {median} میان همهٔ کشورها.',
  'brief.offers.none': 'در هیچ سنجه‌ای یکی بهتر از میانهٔ همهٔ کشورها و دیگری بدتر از آن نیست.',
  'brief.offers.no-ranks':
    'سنجه‌های همهٔ کشورها در دست نیست و توانایی‌ها را نمی‌توان با کمبودها سنجید؛ {option} آنها را حساب می‌کند و نگه می‌دارد.',
  'brief.method.routes':
    'مسیرها از اینکه چه کسی از که می‌خرد و با که همتاست حساب می‌شوند؛ وزن هر شبکه نشانی‌های آن است و وزن هر جفت حاصل‌ضرب آنها. مسیرهای به یک اندازه خوب سهم برابر دارند.',
  'brief.method.projects':
    'طرح‌ها شبکه‌های اصلی هر کشور را به حسب وزنی که می‌برند به هم پیوند می‌دهند. طرح تنها هنگامی می‌آید که هیچ کشوری در بدترین خسارت، مسیرهای کشورهای سوم، دورزدن داخلی و گام‌ها بدتر نشود؛ سود آن میانگین بهبود نسبی هر چهار است.',
  'brief.method.exchange':
    'اینکه چه کسی در کدام نقطهٔ تبادل است در این داده نیست: حضور در نقطهٔ تبادل به معنای همتایی با همهٔ شبکه‌های کشور است که اکنون با هم همتا هستند.',
};
