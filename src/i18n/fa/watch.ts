import type { watch as english } from '../en/watch.ts';
import type { Translation } from '../translation.ts';

export const watch: Translation<typeof english> = {
  'watch.replay': 'در حال خواندن بایگانی‌ها',
  'watch.vantage-points':
    'بیش از {most, number} نقطهٔ دید نام برده شده است؛ گفته‌های نقطه‌های بعدی کنار گذاشته شد.',
  'watch.no-messages':
    '{files} هیچ پیام خواندنی ندارد؛ بایگانی MRT، ضبط BMP یا سطرهای RIS Live یا RIPEstat بدهید.',
  'watch.nothing-watched':
    'بگویید چه چیزی پایش شود: یک کشور با {country}، چند شبکه با {network}، یا گروه‌هایی با نامشان با {watch}.',
  'watch.unknown-name': '{name, literal} نه مجموعهٔ ASی در اشیای {sets} است و نه گروهی در جدول {groups}.',
  'as-set.member': 'عضو {member, literal} از {set, literal} نه شبکه است و نه مجموعهٔ AS؛ کنار گذاشته شد.',
  'as-set.twice': '{set, literal} بیش از یک بار آمده است؛ نخستین شیء ملاک است.',
  'as-set.by-reference':
    '{set, literal} اعضای دیگری دارد که خودشان عضویت در آن را اعلام می‌کنند؛ آن‌ها پایش نمی‌شوند.',
  'as-set.missing': '{set, literal} که بخشی از {name, literal} است در فایل نیست؛ شبکه‌هایش پایش نمی‌شوند.',
  'ris-live.no-json': 'این سطر یک شیء JSON نیست؛ کنار گذاشته شد.',
  'ris-live.no-message': 'این سطر زمان یا نقطهٔ دید ندارد؛ کنار گذاشته شد.',
  'ris-live.prefix': '{prefix} پیشوند نیست؛ کنار گذاشته شد.',
  'signals.line': 'این سطر نقطه‌ای از یک سری زمانی نیست؛ کنار گذاشته شد. ستون‌ها {header} است.',
  'vrps.no-list': 'فایل فهرستی به نام roas ندارد؛ فایل JSON یک اعتبارسنج RPKI را بدهید.',
  'vrps.entry': 'درایهٔ {number} در roas پیشوندی با شمارهٔ AS نیست؛ کنار گذاشته شد.',
  'slurm.no-exceptions': 'فایل استثناهای محلی SLURM نسخهٔ ۱ (RFC 8416) را ندارد.',
  'slurm.entry': 'درایهٔ {number} در {list} به شکل RFC 8416 نیست؛ کنار گذاشته شد.',
  'rtr.payload': 'طول‌های درایهٔ {number} در پاسخ حافظهٔ RPKI ناممکن است؛ کنار گذاشته شد.',
  'watch.no-times':
    'پاسخ‌های حافظهٔ RPKI زمان رسیدن ندارند؛ فایل کنار گذاشته شد. فهرست را به شکل JSON با {option} بدهید.',
  'watch.recorded': '{added, plural, one {# پیام} other {# پیام}} به {journal} افزوده شد.',
  'watch.held': '{held, plural, one {# مورد} other {# مورد}} از پیش در آن بود و دوباره خوانده نشد.',
  'watch.cut-off':
    '{bytes, plural, one {# بایت} other {# بایت}} از بلوکی که کامل نوشته نشده بود حذف شد؛ پیام‌هایش دوباره خوانده شد.',
  'watch.exported': '{messages, plural, one {# پیام} other {# پیام}} از {source}: {file}',
  'watch.no-journal': '{folder} دفتر ثبت نیست؛ پوشه‌ای را بدهید که دستور ثبت نوشته است.',
  'watch.live.no-source': 'بگویید به چه گوش داده شود: {ris}، {bmp}، {bgp} یا {signals}.',
  'watch.live.no-key': 'وب‌هوک امضا می‌شود؛ فایل راز آن را با {option} بدهید.',
  'watch.live.no-address': '{address} نشانی نیست؛ آن را مانند {example} بنویسید.',
  'watch.live.cannot-listen': 'روی {address} نمی‌توان گوش داد ({reason})؛ نشانی دیگری بدهید.',
  'watch.live.disk-full':
    'دیسک دیگر چیزی نمی‌پذیرد ({reason})؛ پایش ادامه دارد و تا شواهد نوشته نشود چیزی از آن بیرون نمی‌رود.',
  'watch.live.disk-again':
    'دیسک پس از {seconds, plural, one {# ثانیه} other {# ثانیه}} دوباره داده می‌پذیرد؛ هر چه در انتظار بود نوشته شد.',
  'watch.live.not-written':
    '{bytes, number} بایت از آنچه رسید در {folder} نوشته نشد: دیسک پر است. جا باز کنید و پایش را دوباره آغاز کنید: از همان‌جا ادامه می‌یابد.',
  'watch.title.live': 'زنده: {country, country}',
  'watch.title.live.networks': 'زنده: {count, plural, one {# شبکه} other {# شبکه}}',
  'watch.live.clock': 'اکنون {time, date} است؛ Ctrl-C پایش را پایان می‌دهد.',
  'watch.live.unwritten': '{bytes, number} بایت در انتظار جا روی دیسک است.',
  'watch.live.open-incidents': 'رخدادهای باز: {count, number}.',
  'watch.live.rate':
    '{rate, number} پیام در ثانیه؛ {messages, plural, one {# پیام} other {# پیام}} از {since, date}.',
  'watch.live.visible':
    '{plane}: {share} از فضای زیر پایش دیده می‌شود، به داوری {voters, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}}.',
  'watch.live.cannot-tell':
    '{plane}: با {voters, plural, one {# نقطهٔ دید سالم} other {# نقطهٔ دید سالم}} نمی‌توان گفت چه دیده می‌شود.',
  'watch.live.password':
    'گذرواژه در خط فرمان را دیگران می‌بینند؛ آن را از {option} بردارید و {variable} را تنظیم کنید.',
  'watch.live.suspected': 'محتمل: {id}',
  'watch.live.dismissed': 'رد شد: {id}',
  'watch.live.open': 'باز: {id} ({severity})',
  'watch.live.recovering': 'در حال بهبود: {id}',
  'watch.live.closed': 'بسته شد: {id}',
  'watch.live.ended': '{revisions, plural, one {# بازنگری} other {# بازنگری}} تازه از رخدادها.',
  'watch.pruned': 'بخش‌های {folder} از آن زمان دیگر نیست؛ دربارهٔ زمان دیرتری بپرسید.',
  'watch.no-watch': '{folder} نمی‌گوید چه چیزی پاییده شود؛ کشور یا شبکه‌ها را با {command} بدهید.',
  'watch.bad-folder': '{file} شرح یک پایش نیست؛ آن را بازگردانید یا پوشهٔ تازه‌ای آغاز کنید.',
  'watch.watches-other': '{folder} هم‌اکنون چیز دیگری را می‌پاید؛ برای این یکی پوشهٔ دیگری آغاز کنید.',
  'watch.other-snapshot':
    '{folder} با تصویر لحظه‌ای {hash} آغاز شده است؛ آن را با {option} بدهید یا پوشهٔ تازه‌ای آغاز کنید.',
  'watch.no-incident': 'در {folder} شناسهٔ هیچ رخدادی با {id} آغاز نمی‌شود.',
  'watch.many-incidents':
    'در {folder} شناسهٔ {count, plural, one {# رخداد} other {# رخداد}} با {id} آغاز می‌شود؛ بخش بیشتری از شناسهٔ موردنظر را بنویسید.',
  'watch.no-prefix': '{prefix} پیشوند نیست؛ آن را مانند {example} بنویسید.',
  'watch.no-scenario':
    '{id} چیزی را از کار نمی‌اندازد که بتوان آزمود؛ سناریو از قطعی، ربایش و نشت ساخته می‌شود.',
  'watch.no-whole-network':
    'در {id} شبکه‌ها بخشی از فضای خود را از دست داده‌اند و هیچ شبکه‌ای به‌تمامی قطع نیست؛ سناریو شبکه‌های کامل را از کار می‌اندازد. شناسهٔ قطعی یک شبکه یا کشور را بدهید.',
  'watch.no-event': '{id} در فهرست {as} شکلی ندارد؛ برای نوشتن همهٔ آنچه دارد، شناسه را ننویسید.',
  'ioda.no-list': 'فایل فهرستی از قطعی‌ها ندارد؛ پاسخ رابط IODA به {path} یا جدولی با همان ستون‌ها را بدهید.',
  'ioda.event':
    'ردیف {number, number} فهرست موضوع یا آغاز ندارد، یا پیش از آغازش پایان می‌یابد؛ کنار گذاشته شد.',
  'watch.told.taken':
    '{added, number} قطعی تازه، {renewed, number} قطعی با شرحی دیگر از پیش، {same, number} قطعی بی‌تغییر.',
  'watch.told.elsewhere':
    '{count, plural, one {# رویداد از کشوری دیگر} other {# رویداد از کشورهای دیگر}} کنار گذاشته شد.',
  'watch.section.told': 'به گزارش {by}',
  'watch.summary.told':
    'قطعی‌هایی که {by} گزارش کرده است: {count, number}؛ از آن‌ها با رخدادهای ما هم‌زمان: {matched, number}.',
  'watch.told.explained':
    'این قطعی‌ها را دیگران یافته و گزارش کرده‌اند و از رخدادهای بالا نیستند؛ ستون آخر می‌گوید چند رخداد خودمان در همان زمان دربارهٔ همان است.',
  'watch.column.signal': 'سیگنال',
  'watch.column.score': 'امتیاز',
  'watch.column.ours': 'رخدادهای ما',
  'watch.evidence.written':
    '{messages, plural, one {# پیام} other {# پیام}} شواهد، {bytes, plural, one {# بایت} other {# بایت}}: {folder}',
  'watch.evidence-lost':
    '{count, plural, one {# پیام} other {# پیام}} از شواهد {folder} تغییر کرده یا نیست؛ دفتر را بازیابی کنید یا شناسه‌های دیگری بدهید.',
  'watch.events.written': '{events, plural, one {# رویداد} other {# رویداد}}: {file}',
  'watch.events.others': '{count, plural, one {# رخداد دیگر} other {# رخداد دیگر}} در این فهرست شکلی ندارد.',
  'watch.kept':
    'در دفتر {found, plural, one {# رخداد} other {# رخداد}} پیدا شده، {open, plural, one {# رخداد} other {# رخداد}} باز است و {added, plural, one {# بازنگری} other {# بازنگری}} تازه است.',
  'watch.title.status': 'پایش: {country}',
  'watch.title.status.networks': 'پایش: {count, plural, one {# شبکه} other {# شبکه}}',
  'watch.title.why': '{prefix} در {time}',
  'watch.status.journal':
    'دفتر {segments, plural, one {# بخش} other {# بخش}} با {messages, plural, one {# پیام} other {# پیام}} دارد.',
  'watch.status.last': 'آخرین پیام در {time} رسید.',
  'watch.state.suspected': 'محتمل',
  'watch.state.dismissed': 'رد شده',
  'watch.state.open': 'باز',
  'watch.state.recovering': 'در حال بهبود',
  'watch.state.closed': 'بسته',
  'watch.section.revisions': 'بازنگری‌ها',
  'watch.section.verified': 'شواهد، دوباره خوانده‌شده',
  'watch.section.levels': 'در برابر مرزهای قطعی',
  'watch.section.judged': 'هر قاعده چه می‌گوید',
  'watch.section.routes': 'هر نقطهٔ دید چه گفت',
  'watch.section.origins': 'چه کسی آن را اعلام می‌کند',
  'watch.section.vrps': 'مجوزهای معتبر ROA که آن را دربرمی‌گیرند',
  'watch.section.history': 'چه کسی و پشت چه کسی آن را اعلام کرد',
  'watch.column.revision': 'بازنگری',
  'watch.column.outcome': 'اکنون',
  'watch.column.rule': 'قاعده',
  'watch.column.verdict': 'داوری',
  'watch.column.path': 'مسیر',
  'watch.column.since': 'از',
  'watch.column.visible': 'دیده‌شده',
  'watch.column.usual': 'معمول',
  'watch.column.limit': 'مرز',
  'watch.column.below': 'زیر مرز از',
  'watch.column.relation': 'نسبت به صاحبش',
  'watch.column.neighbour': 'همسایه',
  'watch.column.max-length': 'بیشترین طول',
  'watch.column.reached': 'رسیده به',
  'watch.verified.same': 'بی‌تغییر',
  'watch.verified.changed': 'تغییر کرده',
  'watch.verified.missing': 'نیست',
  'watch.why.visible':
    '{prefix} دیده می‌شد: {carriers, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}} از {voters} نقطهٔ رأی‌دهنده آن را داشت.',
  'watch.why.not-visible':
    '{prefix} دیده نمی‌شد: {carriers, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}} از {voters} نقطهٔ رأی‌دهنده آن را داشت.',
  'watch.why.cannot-tell':
    'نمی‌توان گفت {prefix} دیده می‌شد یا نه: {voters, plural, one {# نقطهٔ دید سالم} other {# نقطهٔ دید سالم}} با جدول کامل رأی می‌داد.',
  'watch.why.covered': 'نشانی‌هایش زیر {prefixes} دیده می‌شد: نبودن آن به‌تنهایی قطعی نیست.',
  'watch.why.not-owned': 'هیچ شبکهٔ پاییده‌ای این فضای نشانی را ندارد.',
  'watch.why.incidents': 'رخدادهای مربوط به آن در آن هنگام: {incidents}.',
  'watch.why.no-incidents': 'در آن هنگام رخدادی به آن مربوط نبود.',
  'watch.drill.made':
    'تمرینی برای {country} از {from} تا {to}: {prefixes, plural, one {# پیشوند} other {# پیشوند}}، {feeds, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}}، {updates, plural, one {# به‌روزرسانی} other {# به‌روزرسانی}}.',
  'watch.drill.next': '{archive} را با {command} بررسی کنید؛ آنچه به‌راستی رخ داده است در {truth} است.',
  'watch.drill.no-country': 'بگویید تمرین برای کدام کشور است: با {option} یا با country در سناریو.',
  'watch.drill.no-prefixes': 'این نگاشت پیشوند IPv4 از شبکه‌های {country} ندارد؛ تمرین به آن نیاز دارد.',
  'watch.drill.too-long':
    'این تمرین {hours} ساعت طول می‌کشد؛ بیشترین مقدار ممکن {most} ساعت است. با {option} برای هر ساعت سناریو دقیقه‌های کمتری بدهید.',
  'watch.drill.few-vantage-points':
    'تنها {count} شبکهٔ ترانزیت خارجی تقریباً همهٔ پیشوندها را دارند؛ تمرین به سه نقطهٔ دید نیاز دارد.',
  'journal.damaged':
    '{file} آسیب دیده است و بخش‌های دیگری پس از آن هست؛ آنچه را خواندنی است برون‌بری کنید و دفتر ثبت تازه‌ای آغاز کنید.',
  'journal.cut':
    'این بخش با {bytes, plural, one {# بایت} other {# بایت}} پایان می‌یابد که بلوک کاملی نیست؛ آنچه پیش از آن بود خوانده شد.',
  'watch.title.country': 'رخدادها: {country}',
  'watch.title.networks': 'رخدادها: {count, plural, one {# شبکه} other {# شبکه}}',
  'watch.subtitle': '{from} – {to}',
  'watch.summary.none': 'رخدادی پیدا نشد.',
  'watch.summary.dismissed':
    '{count, plural, one {# قطعی} other {# قطعی}} محتمل بود و در کمتر از دو دقیقه برطرف شد.',
  'watch.summary.incidents':
    '{count, plural, one {# رخداد} other {# رخداد}} پیدا شد؛ {open, plural, one {# رخداد} other {# رخداد}} در پایان هنوز ادامه داشت.',
  'watch.summary.read':
    '{messages, plural, one {# پیام} other {# پیام}} از {feeds, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}} خوانده شد.',
  'watch.summary.visible':
    '{plane}: در پایان {share} از فضای نشانی زیر پایش دیده می‌شد، به داوری {voters, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}}.',
  'watch.summary.cannot-tell':
    '{plane}: نمی‌توان گفت چه چیزی دیده می‌شد. برای آن دست‌کم سه نقطهٔ دید سالم در دو شبکه لازم است که جدولشان کامل خوانده شده باشد؛ {voters, plural, one {# نقطه} other {# نقطه}} در دست بود.',
  'watch.summary.rpki':
    'در پایان {payloads, plural, one {# مجوز معتبر ROA} other {# مجوز معتبر ROA}} شناخته بود.',
  'watch.summary.cache':
    'حافظهٔ RPKI به نشانی {cache}، {payloads, plural, one {# مجوز} other {# مجوز}} دارد؛ شمارهٔ ترتیب: {serial}.',
  'watch.section.incidents': 'رخدادها',
  'watch.section.visibility': 'فضای نشانی دیده‌شده',
  'watch.section.feeds': 'نقاط دید',
  'watch.section.collectors': 'گردآورنده‌ها',
  'watch.section.feed-events': 'آنچه برای نقاط دید پیش آمد',
  'watch.section.findings': 'آنچه خوانده نشد',
  'watch.column.incident': 'رخداد',
  'watch.column.kind': 'نوع',
  'watch.column.whose': 'مربوط به',
  'watch.column.network': 'شبکه',
  'watch.column.from': 'از',
  'watch.column.until': 'تا',
  'watch.column.severity': 'شدت',
  'watch.column.confidence': 'اطمینان',
  'watch.column.lost': 'بیشترین خسارت',
  'watch.column.prefixes': 'پیشوندها',
  'watch.column.prefix': 'پیشوند',
  'watch.column.most': 'بیشترین نقاط دید',
  'watch.column.time': 'زمان',
  'watch.column.collector': 'گردآورنده',
  'watch.column.peer': 'نقطهٔ دید',
  'watch.column.state': 'وضعیت',
  'watch.column.routes4': 'مسیرهای IPv4',
  'watch.column.routes6': 'مسیرهای IPv6',
  'watch.column.blind': 'دفعات نابینایی',
  'watch.column.whole-tables': 'جدول کامل',
  'watch.column.voters': 'رأی‌دهنده',
  'watch.column.blind-now': 'نابینا',
  'watch.column.gateway': 'دروازه',
  'watch.column.upstream': 'شبکهٔ خارجی',
  'watch.column.country': 'کشور',
  'watch.column.before': 'پیش از آن',
  'watch.column.after': 'پس از آن',
  'watch.column.source': 'فایل',
  'watch.column.offset': 'جای آغاز',
  'watch.kind.country-outage': 'قطعی کشور',
  'watch.kind.region-outage': 'قطعی یک منطقه',
  'watch.kind.organisation-outage': 'قطعی یک سازمان',
  'watch.kind.network-outage': 'قطعی یک شبکه',
  'watch.kind.origin-hijack': 'ربودن مبدأ پیشوند',
  'watch.kind.forged-path': 'مسیر جعلی',
  'watch.kind.new-neighbour': 'همسایهٔ تازه',
  'watch.kind.route-leak': 'نشت مسیر',
  'watch.kind.rpki-invalid': 'اعلان نامعتبر بر پایهٔ RPKI',
  'watch.kind.reserved-asn': 'شمارهٔ AS رزروشده در مسیرها',
  'watch.kind.signal-drop': 'افت یک سنجه',
  'watch.kind.feed-blindness': 'نقاط دید نابینا',
  'watch.kind.prefix-withdrawal': 'پیشوندهای پس‌گرفته‌شده',
  'watch.kind.gateway-change': 'تغییر دروازه‌ها',
  'watch.kind.path-inflation': 'مسیرهای طولانی‌تر',
  'watch.expected': '{label} (مورد انتظار)',
  'watch.bad-groups': '{file} جدول گروه‌ها با ستون‌های {columns} نیست؛ موارد زیر را اصلاح کنید.',
  'groups.kind': '{kind, literal} نوعی از گروه نیست؛ نوع‌ها {kinds, literal} هستند.',
  'groups.member':
    'هر سطر یک گروه و یک عضو را نام می‌برد: شمارهٔ AS یا پیشوند. این سطر از گروه {group, literal} چنین نیست.',
  'groups.prefix':
    '{prefix, literal} پیشوندی با طول حداکثر {most, literal} (در IPv6 حداکثر {mostSix, literal}) نیست.',
  'groups.not-watched':
    '{group, literal}: {count, plural, one {# شبکه} other {# شبکه}} زیر پایش نیست و به شمار نمی‌آید.',
  'watch.bad-expected': '{file} فهرست تغییرهای مورد انتظار نیست؛ موارد زیر را اصلاح کنید.',
  'expected.nothing': '{path} نمی‌گوید دربارهٔ چیست؛ شبکه‌ها، پیشوندها یا گردآورنده‌ها را مشخص کنید.',
  'watch.severity.minor': 'جزئی',
  'watch.severity.medium': 'متوسط',
  'watch.severity.high': 'زیاد',
  'watch.severity.critical': 'بحرانی',
  'watch.level.low': 'کم',
  'watch.level.medium': 'متوسط',
  'watch.level.high': 'زیاد',
  'watch.route.exact': 'همان',
  'watch.route.sub-prefix': 'بخشی از آن',
  'watch.route.super-prefix': 'بزرگ‌تر',
  'watch.route.partial': 'برخی هنوز آن را دارند',
  'watch.route.whole': 'هیچ نقطه‌ای آن را ندارد',
  'watch.route.with-aggregate': 'همراه با پیشوند بزرگ‌تر ناپدید شد',
  'watch.feed.synchronising': 'جدول ناقص',
  'watch.feed.healthy': 'سالم',
  'watch.feed.quiet': 'آرام',
  'watch.feed.blind': 'نابینا',
  'watch.feed.shrunk': 'تنها او بخشی از جدولش را از دست داد',
  'watch.feed.stale': 'آنچه را دیگران پس گرفته‌اند هنوز دارد',
  'watch.feed.mass-withdrawal': 'در یک دقیقه پیشوندهای بسیاری را پس گرفت',
  'watch.collector.none': 'بدون جدول کامل',
  'watch.collector.healthy': 'سالم',
  'watch.collector.partly-blind': 'تا حدی نابینا',
  'watch.collector.blind': 'نابینا',
  'watch.why.outage': 'از {onset} به بعد فضای نشانی دیده‌شده تا {depth} کمتر از اندازهٔ معمول بود.',
  'watch.why.confirmed': 'در {detected} احتمال آن مطرح شد و در {confirmed} تأیید شد.',
  'watch.why.suspected': 'در {detected} احتمال آن مطرح شد و هنوز آن‌قدر ادامه نداشته است که تأیید شود.',
  'watch.why.recovered': 'در {time} به 95٪ اندازهٔ معمول بازگشت.',
  'watch.why.signal':
    '{entity}، {signal}: از {onset} به بعد مقدارها تا {depth} کمتر از همان ساعت در روزهای پیش بود.',
  'watch.why.signal-detected': 'دومین مقدار زیر مرز در {detected} آمد.',
  'watch.why.blind':
    '{count, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}} از {collector} از {onset} نابینا شد: {networks}. این دربارهٔ مسیرهای کشور چیزی نمی‌گوید.',
  'watch.why.blind-detected': 'این رخداد در {detected} تشخیص داده شد.',
  'watch.why.blind-left': '{voters, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}} برای داوری باقی ماند.',
  'watch.why.blind-cannot-tell':
    'با {voters, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}} باقی‌مانده دربارهٔ قطعی‌ها چیزی نمی‌شد گفت.',
  'watch.why.withdrawn':
    'از {onset} بیشتر نقاط دید {count, plural, one {# پیشوند} other {# پیشوند}} از {network} را از دست دادند که هیچ پیشوند پیدایی آن‌ها را نمی‌پوشاند.',
  'watch.why.gateways':
    'از {onset} مسیرهای شبکه‌های زیر نظر از شبکه‌هایی جز شبکه‌های یک ساعت پیش از آن خارج می‌شد. {voters, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}} مقایسه شد.',
  'watch.why.settled': 'سهم‌های تازه یک شبانه‌روز پابرجا ماند و از آن پس عادی شمرده می‌شود.',
  'watch.why.expected':
    'این رخداد مورد انتظار بود: {reason}. مسئول: {owner}. مهلت اعلام‌شده از {from} تا {until}.',
  'watch.why.overrun': 'بیش از زمان اعلام‌شده طول کشید.',
  'watch.why.longer':
    'از {onset} مسیرهای {count, plural, one {# شبکه} other {# شبکه}} دست‌کم از دو شبکه بیش از یک ساعت پیش از آن می‌گذشت (میانهٔ {voters, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}}).',
  'watch.why.open': 'تا پایان داده‌ها تمام نشده بود.',
  'watch.why.voters':
    '{voters, plural, one {# نقطهٔ دید} other {# نقطهٔ دید}} داوری کرد و {blind, plural, one {# نقطه} other {# نقطه}} نابینا بود. هنگام تشخیص، به طور میانگین {agreement} از داوران این پیشوندها را از دست داده بودند.',
  'watch.why.parent': 'بخشی از {incident} است.',
  'watch.why.hijack':
    '{attacker} این تعداد پیشوند از {victims} را اعلام کرد: {count, plural, one {# پیشوند} other {# پیشوند}}؛ {upstreams} آن را بازپخش کرد.',
  'watch.why.leak':
    '{leaker} مسیرهای {count, plural, one {# پیشوند} other {# پیشوند}} را که از ارائه‌دهنده یا همتا گرفته بود به {upstreams} داد. به گفتهٔ نگاشت، پیوندهایش با احتمال {confidence} چنین است.',
  'watch.why.forged':
    '{attacker} در مسیرها کنار {victims} آمده است، بی‌آنکه خدمت‌رسانی‌اش به آن شناخته باشد: {count, plural, one {# پیشوند} other {# پیشوند}}.',
  'watch.why.neighbour':
    '{neighbour} همسایهٔ تازهٔ {victims} است: {count, plural, one {# پیشوند} other {# پیشوند}}.',
  'watch.why.invalid':
    '{network} {count, plural, one {# پیشوند} other {# پیشوند}} اعلان کرد که هیچ ROA اجازه نمی‌دهد؛ شبکه‌هایی که مبدأ را اعتبارسنجی می‌کنند چنین مسیرهایی را کنار می‌گذارند.',
  'watch.why.reserved':
    '{network} مسیرهایی را با {numbers} که رزرو شده است عبور داد: {count, plural, one {# پیشوند} other {# پیشوند}}.',
  'watch.why.tag': '{reason}: {count, plural, one {# پیشوند} other {# پیشوند}}',
  'watch.why.addresses': 'شمار نشانی‌های IPv4 درگیر: {count}؛ هر یک تنها یک بار شمرده شده است.',
  'watch.why.sites': 'شمار بلوک‌های IPv6 درگیر (/48): {count}؛ هر یک تنها یک بار شمرده شده است.',
  'watch.why.people':
    'شمار کاربران شبکه‌های درگیر بنا بر تصویر لحظه‌ای: {count}، هر اندازه هم که بخش درگیر کوچک باشد.',
  'watch.why.people-unknown': 'شمار کاربران شبکه‌های درگیر معلوم نیست.',
  'watch.why.provenance': 'این یافته از پیام‌ها با تصویر لحظه‌ای {snapshot} و تنظیمات {settings} به دست می‌آید.',
  'watch.why.cause': 'علت معلوم نیست.',
  'watch.why.evidence':
    '{count, plural, one {# پیام} other {# پیام}} گواه آن است؛ نخستین پیام‌ها، با جای آغاز در فایل بازشده و SHA-256:',
  'watch.chart.visible': 'واحدهای دیده‌شدهٔ فضای نشانی ({unit})',
  'watch.chart.signal': '{entity}: {signal}',
  'watch.chart.time': 'زمان',
  'workbench.subject.watch': 'پایش',
  'workbench.kind.watch': 'پاسخ پایش',
  'workbench.watch.intro':
    'آنچه بر مسیرها گذشت: رخدادها با شواهدشان، و اینکه نقاط دید تا چه اندازه می‌دیدند. فایلی را که {command} می‌نویسد بیاورید.',
  'workbench.watch.none': 'هنوز هیچ پاسخ پایشی به اینجا آورده نشده است.',
  'workbench.watch.file': 'پاسخ پایش (JSON)',
  'workbench.watch.unread':
    '{file} پاسخ پایش نیست؛ آنچه را {replay}، {incidents}، {show}، {status} یا {why} با {json} می‌نویسد بیاورید.',
  'watch.no-incident-told': 'در {file} رخدادی به نام {id} نیست.',
  'workbench.watch.test': 'محاسبهٔ پیامد آن',
  'workbench.watch.no-event': 'چیزی را از کار نمی‌اندازد که سناریویی بتواند تکرار کند.',
  'workbench.watch.paths': 'مسیرهای AS پیش و پس از آن',
  'workbench.watch.paths.before': 'پیش، {time}',
  'workbench.watch.paths.after': 'پس، {time}',
  'workbench.watch.paths.hint':
    'مسیرهای AS نقطه‌های دید هنگامی اینجا می‌آید که آنچه {command} می‌نویسد در فضای کار باشد: برای زمانی پیش از آغاز و زمانی پس از آن.',
  'workbench.watch.paths.none': 'بدون مسیر',
  'workbench.watch.as-scenario':
    '{count, plural, one {گشودن به صورت سناریو: # شبکه از کار می‌افتد} other {گشودن به صورت سناریو: # شبکه از کار می‌افتد}}',
  'workbench.watch.no-country':
    'شبکه‌ها پایش می‌شدند نه یک کشور: برای آزمودن، آن‌ها را در بخش «ایستادگی» کشورشان برگزینید.',
  'workbench.watch.order': 'ترتیب',
  'workbench.watch.order.severity': 'نخست شدیدترین',
  'workbench.watch.order.time': 'نخست تازه‌ترین',
  'workbench.watch.every': 'همه',
  'workbench.watch.since': 'از {from}',
  'workbench.watch.when': '{from} – {until}',
  'watch.section.why': 'چرا این یک رخداد است',
  'watch.figure.networks': 'شبکه‌های درگیر',
  'watch.column.onset': 'آغاز',
  'watch.column.detected': 'زمان تشخیص',
  'watch.column.confirmed': 'زمان تأیید',
  'watch.column.end': 'پایان',
  'watch.part.voter': 'داوری کرد',
  'watch.part.blind': 'نابینا',
  'watch.chart.timeline': 'رخدادها در گذر زمان',
};
