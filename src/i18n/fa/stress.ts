import type { stress as english } from '../en/stress.ts';
import type { Translation } from '../translation.ts';

export const stress: Translation<typeof english> = {
  'stress.title': 'آزمون فشار شبکهٔ {country}',
  'stress.progress.samples': 'بازنمونه‌گیری از اینترنت',
  'stress.no-weight':
    'تصویر لحظه‌ای هیچ نشانی‌ای از {country} در {plane} ندارد؛ تصویری با پیشوندها به کار ببرید، یا پروتکل دیگر را انتخاب کنید.',
  'stress.goes-with': '{option} دربارهٔ خدمات است: پوشهٔ آن‌ها را با {other} بدهید.',
  'stress.nothing-fails':
    'تعیین کنید چه از کار بیفتد: با یک فایل سناریو، یا با گزینه‌هایی مانند {one} یا {other}.',
  'stress.file-and-flags': 'یا فایل سناریو بدهید یا گزینه‌هایی که تعیین می‌کنند چه از کار بیفتد، نه هر دو.',

  'stress.section.losses': 'خسارت‌ها',
  'stress.section.networks': 'شبکه‌های قطع‌شده و تغییر مسیر داده',
  'stress.section.ways': 'حاملان ترافیک باقی‌مانده',
  'stress.section.chokepoints': 'گلوگاه‌های تازه',
  'stress.section.diagram': 'دروازه‌ها پیش و پس از خرابی',
  'stress.section.time': 'خسارت در گذر زمان',
  'stress.section.regions': 'خسارت به تفکیک منطقه',
  'stress.section.scenario': 'سناریو',
  'stress.section.uncertainty': 'عدم قطعیت',
  'stress.loss.none-shown': 'این داده‌ها خسارتی نشان نمی‌دهد.',

  'stress.early':
    'تنها با پیوندهای شناخته‌شده، {international} از دسترسی بین‌المللی و {domestic} از دسترسی داخلی از دست می‌رود. بازه‌ها در ادامه می‌آیند.',
  'stress.loss.international': 'دسترسی بین‌المللی ازدست‌رفته',
  'stress.loss.domestic': 'دسترسی داخلی ازدست‌رفته',
  'stress.loss.international.definition':
    'سهم جفت‌های شبکهٔ داخلی و خارجی که پیش از خرابی به هم می‌رسیدند و دیگر نمی‌رسند، به نسبت وزن.',
  'stress.loss.domestic.definition':
    'سهم جفت‌شبکه‌های داخلی که پیش از خرابی به هم می‌رسیدند و دیگر نمی‌رسند، به نسبت وزن.',
  'stress.loss.note':
    'از این خسارت، {direct} را خود شبکه‌های ازکارافتاده و {collateral} را دیگران می‌بینند. اگر همتایان و شبکه‌های هم‌خانواده کمک می‌کردند، خسارت {helped} می‌شد. اگر در شرایط اضطراری هر همسایه همهٔ ترافیک را حمل می‌کرد، {physical} می‌شد. هر یک سهمی است از آنچه در همان حالت، بدون خرابی، در دسترس است. آنچه به‌راستی در دسترس می‌ماند میان حالت اول و آخر است.',
  'stress.connected': 'از جفت‌شبکه‌های داخلی، {before} پیش از آسیب به هم می‌رسند و {after} پس از آن.',
  'stress.losses.caption': 'همهٔ خسارت‌ها، با بازه‌های {confidence}',
  'stress.losses.international-policy': 'بین‌المللی، با مسیرهای توافق‌شده',
  'stress.losses.international-helped': 'بین‌المللی، با کمک همتایان',
  'stress.losses.international-physical': 'بین‌المللی، با هر مسیر ممکن',
  'stress.losses.domestic-policy': 'داخلی، با مسیرهای توافق‌شده',
  'stress.losses.domestic-helped': 'داخلی، با کمک همتایان',
  'stress.losses.domestic-physical': 'داخلی، با هر مسیر ممکن',
  'stress.column.loss': 'خسارت',
  'stress.column.total': 'کل',
  'stress.column.direct': 'مستقیم',
  'stress.column.collateral': 'جانبی',
  'stress.column.low': 'از',
  'stress.column.high': 'تا',
  'stress.column.known': 'پیوندهای شناخته‌شده',

  'stress.fate.failed': 'ازکارافتاده',
  'stress.fate.cut-off': 'قطع‌شده',
  'stress.fate.mostly-cut': 'بیشتر قطع‌شده',
  'stress.fate.partly-cut': 'تا حدی قطع‌شده',
  'stress.fate.reduced': 'اندکی کاسته',
  'stress.fate.rerouted': 'تغییر مسیر داده',
  'stress.fate.unharmed': 'بدون آسیب',
  'stress.fates.explained':
    'بر پایهٔ آنچه از دسترسی به خارج می‌ماند: قطع‌شده، کمتر از {cut}؛ بیشتر قطع‌شده، کمتر از {half}؛ تا حدی قطع‌شده، کمتر از {most}؛ اندکی کاسته، حداکثر {all}.',
  'stress.column.fate': 'وضعیت',
  'stress.column.networks': 'شبکه‌ها',
  'stress.column.network': 'شبکه',
  'stress.column.weight': 'وزن',
  'stress.column.abroad-after': 'دسترسی به خارج',
  'stress.column.moved': 'تغییر مسیر',
  'stress.column.hops-gained': 'گام‌های اضافه',
  'stress.networks.explained':
    'برای هر شبکهٔ متأثر: سهمی از جهان که هنوز به آن می‌رسد، سهمی از ترافیک ورودی‌اش از خارج که اکنون از دروازه‌های دیگر وارد می‌شود، و شمار گام‌هایی که مسیرهایش طولانی‌تر شده است.',

  'stress.hops':
    'مسیرهایی که از خارج می‌آیند به‌طور میانگین {after} گام دارند؛ پیش از خرابی {before} گام داشتند.',
  'stress.hops.none': 'هیچ مسیری از خارج نمانده است؛ پیش از خرابی به‌طور میانگین {before} گام داشتند.',
  'stress.countries.title': 'کشورهایی که مسیرها از آن‌ها وارد می‌شوند',
  'stress.countries.scale': 'سهم از مسیرهای ورودی از خارج',
  'stress.countries.unknown':
    'افزون بر آن، {after} از این مسیرها از شبکه‌هایی وارد می‌شوند که کشورشان نامعلوم است (پیش از خرابی {before}).',
  'stress.before': 'پیش از خرابی',
  'stress.after': 'پس از خرابی',
  'stress.column.before': 'پیش',
  'stress.column.after': 'پس',
  'stress.column.country': 'کشور',
  'stress.column.national': 'شبکهٔ داخلی',
  'stress.column.foreign': 'شبکهٔ خارجی',
  'stress.suppliers.caption': 'همسایگان خارجی بر پایهٔ سهمشان از مسیرهای ورودی از خارج',
  'stress.gateways.caption': 'دروازه‌ها بر پایهٔ سهمشان از مسیرهای ورودی از خارج',
  'stress.diverted': 'نشت مسیر در {leaker} باعث می‌شود {share} از ترافیک ورودی از خارج از آن بگذرد.',

  'stress.chokepoints.definition':
    'گلوگاه تازه دست‌کم {share} از همهٔ مسیرهای ورودی از خارج را حمل می‌کند و سهمش از این مسیرها دست‌کم {rise} بیش از پیش است.',
  'stress.chokepoints.none': 'هیچ شبکه‌ای گلوگاه تازه نمی‌شود.',
  'stress.diagram.before': 'پیش از خرابی',
  'stress.diagram.after': 'پس از خرابی',
  'stress.diagram.world': 'جهان',
  'stress.diagram.upstreams': 'بالادستی‌های خارجی',
  'stress.diagram.border': 'شبکه‌های مرزی',
  'stress.diagram.transit': 'ترانزیت داخلی',
  'stress.diagram.access': 'شبکه‌های دسترسی',
  'stress.diagram.others': '{count, plural, one {# شبکهٔ دیگر} other {# شبکهٔ دیگر}}',

  'stress.time.title': 'دسترسی ازدست‌رفته در گذر زمان',
  'stress.time.x': 'زمان',
  'stress.time.y': 'سهم ازدست‌رفته',
  'stress.time.international': 'بین‌المللی',
  'stress.time.domestic': 'داخلی',
  'stress.column.from': 'از',
  'stress.until.open': 'پایان تعیین نشده',
  'stress.column.until': 'تا',
  'stress.event.numbered': 'رویداد {number}',
  'stress.column.events': 'رویدادها',
  'stress.column.links': 'پیوندها',
  'stress.column.region': 'منطقه',
  'stress.column.event': 'رویداد',
  'stress.time.worst': 'بخش‌های زیر دربارهٔ بدترین بازهٔ زمانی است که از ساعت {from} آغاز می‌شود.',
  'stress.time.sampled':
    'بازهٔ اطمینان فقط برای {count} دورهٔ بدتر حساب شده است؛ خسارت دوره‌های دیگر تنها بر پایهٔ پیوندهای شناخته‌شده است. با بازنمونه‌های کمتر ({option}) دوره‌های بیشتری بازهٔ اطمینان دارند.',
  'stress.events.caption': 'رویدادها',

  'stress.uncertainty.samples':
    'بازه‌ها {confidence} از {samples, plural, one {# بازنمونهٔ اینترنت} other {# بازنمونهٔ اینترنت}} را در بر می‌گیرند. در هر بازنمونه نوع پیوندهای کشور از نو به‌تصادف تعیین و پیوندهای همتایی دیده‌نشده افزوده می‌شود. پیوندهای میان شبکه‌های خارجی تغییر نمی‌کنند.',
  'stress.uncertainty.none': 'بازهٔ اطمینان درخواست نشده است.',
  'stress.uncertainty.labels.confidence':
    'برچسب‌های نادرست: {transit} از پیوندهای ترانزیت و {peer} از پیوندهای همتایی، بر پایهٔ اطمینانی که همراه هر پیوند ذخیره شده است.',
  'stress.uncertainty.labels.published':
    'برچسب‌های نادرست: {transit} از پیوندهای ترانزیت و {peer} از پیوندهای همتایی، بنا بر اعتبارسنجی {source}. تصویر لحظه‌ای خود میزان اطمینانی ذخیره نکرده است.',
  'stress.uncertainty.unseen.vantage-points':
    'پیوندهای همتایی دیده‌نشده: دست‌کم {rate} برای هر پیوند دیده‌شده، برآوردشده از شمار پیوندهایی که یک یا دو نقطهٔ دید آن‌ها را دیده‌اند.',
  'stress.uncertainty.unseen.second-source':
    'پیوندهای همتایی دیده‌نشده: دست‌کم {rate} برای هر پیوند دیده‌شده، برآوردشده از آنچه نوع دوم منبع به نوع نخست افزوده است.',
  'stress.uncertainty.unseen.nothing':
    'شمار پیوندهای همتایی دیده‌نشده را نمی‌توان از این تصویر لحظه‌ای برآورد کرد؛ پس بازه‌ها آن‌ها را در بر نمی‌گیرند.',

  'scenario.invalid': 'سناریوی {file} را نمی‌توان به کار برد. خطاها، سطر به سطر:',
  'scenario.flags-invalid': 'این گزینه‌ها را نمی‌توان آزمود:',
  'scenario.no-target': 'در {path} چیزی از کار نمی‌افتد؛ یکی از این‌ها را بنویسید: {fields}.',
  'scenario.empty-selector': '{path} هیچ چیزی را انتخاب نمی‌کند؛ {fields} را بنویسید.',
  'scenario.end-without-start':
    '{until} تاریخ است، اما هیچ رویدادی در {field} تاریخ ندارد؛ هر دو را به‌صورت تاریخ بدهید، یا هر دو را به‌صورت زمانی مانند {example}.',
  'scenario.other-country':
    'این سناریو برای {country} است، نه برای {asked}؛ کشور نخست را بخواهید، یا کشور را از فایل بردارید.',
  'named-sets.invalid': 'مجموعه‌های نام‌دار {file} را نمی‌توان به کار برد. خطاها، سطر به سطر:',
  'named-sets.row': '{given} عضو مجموعهٔ نام‌دار نیست؛ بنویسید {right}.',
  'stress.unknown-network':
    '{asn} در این تصویر لحظه‌ای نیست؛ شماره را درست کنید، یا با {option} شبکه‌های ناشناخته را نادیده بگیرید.',
  'stress.unknown-country':
    'تصویر لحظه‌ای هیچ شبکه‌ای از {country} ندارد؛ کد را درست کنید، یا با {option} کشورهای ناشناخته را نادیده بگیرید.',
  'stress.unknown-link':
    'در این تصویر لحظه‌ای میان {one} و {other} پیوندی نیست؛ شبکهٔ نخست با این‌ها پیوند دارد: {neighbours}.',
  'stress.no-sets':
    'هیچ مجموعهٔ نام‌داری داده نشده است، پس {name} چیزی را نشان نمی‌دهد؛ فایل آن‌ها را با {sets} بدهید.',
  'stress.no-country':
    '{file} کشوری را مشخص نمی‌کند؛ {field} را به آن بیفزایید یا پیش از آن کشوری را بدهید، مانند {example}.',
  'stress.unknown-set': 'مجموعهٔ نام‌داری به نام {name} وجود ندارد؛ یکی از این‌ها را انتخاب کنید: {known}.',
  'stress.empty-selection':
    '{path} هیچ شبکه‌ای از این تصویر لحظه‌ای را انتخاب نمی‌کند؛ دامنهٔ انتخاب را گسترده‌تر کنید.',
  'stress.no-gateway':
    '{path} هیچ دروازه‌ای را انتخاب نمی‌کند، زیرا کشور در آنجا دروازه ندارد؛ کشورهای دیگری بدهید.',
  'stress.lonely-exchange': 'مرکز تبادل دست‌کم دو عضو لازم دارد؛ عضو دیگری بیفزایید.',
  'stress.own-hijack':
    '{asn} نمی‌تواند پیشوندهای خودش را برباید؛ در {field} شبکهٔ دیگری بدهید، یا قربانیان دیگری.',
  'stress.ends-before-start': 'این رویداد پیش از آغازش پایان می‌یابد؛ {until} باید پس از {at} باشد.',
  'stress.attacker-down':
    '{asn} هم‌زمان در رویداد {event} از کار افتاده است و نمی‌تواند چیزی اعلام کند؛ یکی از دو رویداد را تغییر دهید.',
  'stress.down-twice': '{asn} هم‌زمان در رویداد {event} نیز از کار افتاده است؛ یک بار به حساب می‌آید.',
  'stress.down-often':
    'در {count, plural, one {# رویداد} other {# رویداد}} شبکه‌ای از کار می‌افتد که در همان زمان از پیش از کار افتاده است، مانند {asn} در رویداد {event}؛ هر شبکه یک بار شمرده می‌شود.',
  'stress.skipped':
    '{count, plural, one {# مورد} other {# مورد}} از آنچه سناریو نام می‌برد در تصویر لحظه‌ای نیست و سناریو بدون آن آزموده شد: {names}.',

  'stress.progress.draws': 'نمونه‌گیری از بخش‌های تصادفی سناریو',
  'stress.section.draws': 'تغییر نتایج با آسیب تصادفی',
  'stress.draws.explained':
    'بخش‌های تصادفی سناریو {draws, plural, one {# بار} other {# بار}} نمونه‌گیری شد؛ نمایندهٔ هر نمونه، بزرگ‌ترین خسارت آن است.',
  'stress.draws.low': '۵٪ ملایم‌ترین',
  'stress.draws.median': 'میانه',
  'stress.draws.high': '۵٪ بدترین',
  'stress.draws.worst': 'بدترین نمونه',
  'stress.draws.scale': 'سهم از نمونه‌ها',
  'stress.nothing-to-draw':
    'در این سناریو هیچ چیز تصادفی نیست؛ به یک رویداد {field} بدهید، یا از تکرار نمونه‌گیری صرف نظر کنید.',
  'stress.no-draws-file': 'در {file} نمونه‌ای نیست؛ فایل دیگری برای ادامه بدهید.',
  'stress.other-draws': '{file} نمونه‌های سناریو یا تصویر لحظه‌ای دیگری را دارد؛ فایل دیگری بدهید.',
};
