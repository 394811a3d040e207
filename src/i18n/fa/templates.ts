import type { templates as english } from '../en/templates.ts';
import type { Translation } from '../translation.ts';

export const templates: Translation<typeof english> = {
  'template.remarks': 'آنچه لازم است تغییر دهید. سطرهایی که با # آغاز می‌شوند یادداشت‌اند.',
  'template.fields': 'همهٔ فیلدها و مقدارها: {page}',
  'template.next': 'گام بعد: {command}',
  'template.made-up': 'همه چیز در اینجا ساختگی است. آن را با داده‌های خود جایگزین کنید.',
  'template.file-exists': '{file} از پیش وجود دارد؛ نام دیگری بدهید.',
  'template.written': 'فایل {file} نوشته شد.',
  'template.scenario': 'سناریویی برای {command}: چه چیزی و چه زمانی از کار می‌افتد.',
  'template.scenario.name': 'سه روز سخت',
  'template.scenario.times':
    'زمان‌ها از آغاز شمرده می‌شوند ({since}) یا تاریخ‌اند ({date}). رویداد بدون {until} تا پایان ادامه دارد.',
  'template.scenario.country': 'سناریوی بدون کشور برای هر کشوری به کار می‌آید.',
  'template.scenario.gateway': 'از کار افتادن بزرگ‌ترین دروازه',
  'template.scenario.gateway.why': 'شبکه‌ای که بیشترین مسیرها از خارج از آن می‌گذرد دو روز از کار می‌افتد.',
  'template.scenario.random': 'نابودی یک‌سوم دروازه‌ها',
  'template.scenario.random.why':
    'شش ساعت بعد یک‌سوم دروازه‌ها به تصادف از کار می‌افتند. بذر یکسان همان دروازه‌ها را برمی‌گزیند.',
  'template.scenario.isolation': 'جدا شدن از جهان',
  'template.scenario.isolation.why': 'روز سوم همهٔ دروازه‌ها دوازده ساعت بسته‌اند.',
  'template.scenario.more': 'چه چیز دیگری ممکن است رخ دهد: # را بردارید و شماره‌ها و کشورهای خود را بنویسید.',
  'template.scenario.networks': 'این شبکه‌ها از کار می‌افتند',
  'template.scenario.links': 'پیوند میان این دو شبکه قطع می‌شود',
  'template.scenario.gateways': 'همهٔ دروازه‌ها به این کشورها از کار می‌افتند',
  'template.scenario.withdrawal': 'شبکه‌های این کشور سرویس دادن را متوقف می‌کنند',
  'template.scenario.exchange': 'بزرگ‌ترین شبکه‌ها نقطهٔ تبادلی در کشور می‌گشایند',
  'template.inventory.sites':
    'هر محل دارای تجهیزات در یک سطر. {people}: شمار کسانی که آنجا سرویس می‌گیرند. {core}: در جایی که خدمات از آن می‌آید {yes} بنویسید (دست‌کم یک سایت). {gateway}: در جایی که شبکه از کشور خارج می‌شود {yes} بنویسید. {critical}: خدماتی که باید زودتر بازگردند، با اولویت 1 تا 3.',
  'template.inventory.links':
    'پیوندهای میان دو سایت، هرکدام یک بار. {via}: نقطه‌های میان راه، نخست عرض جغرافیایی؛ بدون آن‌ها پیوند مستقیم است.',
  'template.inventory.supplies': 'کدام سایت از کدام تغذیه می‌شود و باتری‌هایش چند ساعت دوام دارند.',
  'template.inventory.networks':
    'کدام شبکه (شمارهٔ سامانهٔ خودگردان) با کدام سایت یا پیوند از کار می‌افتد. این جدول تنها برای رزمایش لازم است.',
  'template.inventory.crews':
    'گروه‌های تعمیر: پایگاهشان کجاست، چه می‌توانند بکنند، با چه سرعتی می‌روند و چه زمانی کار می‌کنند. بدون شیفت، شبانه‌روز کار می‌کنند.',
  'template.inventory.spares': 'قطعات: کجا نگهداری می‌شوند و چند تا. {lead}: چند ساعت دیگر می‌رسند.',
  'template.inventory.repairs':
    'تعمیر چه مدت طول می‌کشد (ساعت محتمل، حداقل و حداکثر) و چه مهارت‌ها و قطعاتی می‌خواهد: برای یک نوع دارایی، یک نوع با آسیب آن، یا تنها یک دارایی.',
  'template.inventory.needs': 'تعمیر دارایی نخست تنها پس از تعمیر دومی آغاز می‌شود.',
  'template.inventory.settings':
    '{horizon}: برنامه‌ها چند روز آینده را در نظر می‌گیرند. {share}: سهمی از سرویس که بدون راهی به خارج برای مردم می‌ماند.',
  'template.inventory.title': 'شبکهٔ نمونه',
  'template.inventory.capital': 'مرکز پایتخت',
  'template.inventory.south': 'مرکز جنوب',
  'template.inventory.pass': 'دکل گردنه',
  'template.inventory.border': 'ایستگاه مرزی',
  'template.inventory.power': 'نیروگاه جنوب',
  'template.inventory.region.centre': 'مرکز',
  'template.inventory.region.south': 'جنوب',
  'template.inventory.crew.fibre': 'گروه فیبر',
  'template.services.services':
    'خدماتی که مردم به کار می‌برند، هر سطر یکی. {people}: چند نفر؛ یا {rank}: جایش در فهرست پرکاربردترین‌ها. {priority}: از 1 (فوری‌ترین) تا 3. {site}: جایش در فهرست دارایی‌ها. {handling}: تا کجا می‌توان نشان داد؛ اگر خالی باشد {red}. {protection}: کدام حمایت حقوق بین‌الملل بشردوستانه برایش ادعا شده است، یکی از {protections}، از سوی چه کسی و برای چه روزهایی. فهرست خدمات حیاتی فهرست هدف‌هاست: آن را جدا نگه دارید.',
  'template.services.needs':
    'نیازهای هر خدمت. {layer}: یکی از {layers}. {target}: نامی در DNS، نشانی، شبکه ({network})، گواهی، خدمتی دیگر، یا چیزی مانند خط برق. {must} یا {degrades} (بخشی از خدمت ادامه می‌یابد). {group}: از سطرهای یک گروه هر کدام بس است. {hours}: خدمت چند ساعت بی آن ادامه می‌یابد (باتری، ذخیره، پروانه).',
  'template.services.records':
    'رکوردهای DNS برای نام‌های بالا و همهٔ ناحیه‌های راهشان از ریشه: {types}. {ttl} به ثانیه.',
  'template.services.certificates':
    'گواهی‌ها، نام‌ها و روزهایشان. {host}: سرور آن‌ها را کجا تمدید می‌کند؛ بی آن معلوم نیست که هنوز بتواند. {lifetime}: گواهی تازه چند روز اعتبار دارد.',
  'template.services.portal': 'درگاه دولت',
  'template.services.hospital': 'بیمارستان پایتخت',
  'template.services.clearing': 'تسویهٔ بین‌بانکی',
  'template.inventory.crew.power': 'گروه برق و رادیو',
  'template.inventory.hospital': 'بیمارستان',
  'template.book.titles':
    'نام یک متن برای همهٔ خوانندگان است، یا متنی برای هر زبان: {example}. یک زبان کافی است.',
  'template.book.countries': 'کشورهای پای میز و زبان سندهایشان: {languages}.',
  'template.book.organisations': 'چه کسانی شرکت دارند. {kind}: {kinds}. {roles}: سمت‌ها، نه نام اشخاص.',
  'template.book.events':
    'رویدادها و نشست‌هایشان. {offset}: ساعت محلی چقدر از UTC جلوتر است. {parties}: کد کشورها یا شناسهٔ سازمان‌ها.',
  'template.book.offers':
    'آنچه سازمان‌ها پیشنهاد می‌کنند. {field}: {fields}. {improves}: سنجه‌هایی که پیشنهاد بهترشان می‌کند؛ همهٔ آن‌ها در صفحهٔ نام‌برده آمده است.',
  'template.book.needs':
    'آنچه کشورها نیاز دارند. {most}، {least}: مرز دلخواه با یکای همان سنجه. سهم‌ها میان 0 و 1 هستند: {example} یعنی نیمی.',
  'template.book.agreements':
    'آنچه توافق شده است. تعهد دارای {target} زمانی انجام شده است که تصویر لحظه‌ای آن را نشان دهد. تعهد بدون {target} در روزی انجام شده است که {done} می‌گوید.',
  'template.book.ministry': 'وزارت ارتباطات (نمونه)',
  'template.book.exchange': 'نقطهٔ تبادل (نمونه)',
  'template.book.role': 'رئیس هیئت',
  'template.book.event': 'گفت‌وگوهای دوجانبه (نمونه)',
  'template.book.place': 'مرکز همایش‌ها',
  'template.book.topic': 'پیوندی در مرز دو کشور',
  'template.book.offer': 'درگاه در نقطهٔ تبادل (نمونه)',
  'template.book.need': 'وابستگی کمتر به یک دروازه (نمونه)',
  'template.book.agreement': 'یادداشت تفاهم همتاسازی (نمونه)',
  'template.book.commitment.detour': 'حداکثر یک‌پنجم ترافیک میان دو کشور از کشورهای دیگر می‌گذرد (نمونه)',
  'template.book.commitment.visit': 'بازدید از نقطهٔ تبادل (نمونه)',
};
