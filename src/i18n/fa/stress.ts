import type { stress as english } from '../en/stress.ts';
import type { Translation } from '../translation.ts';

export const stress: Translation<typeof english> = {
  'stress.title': 'آزمون فشار شبکهٔ {country}',
  'stress.progress.samples': 'ساختن تصویرهای محتمل اینترنت',
  'stress.coverage': 'نشانی‌های {share} از شبکه‌های داخلی شناخته شده است؛ بقیه اینجا به حساب نمی‌آیند.',
  'stress.no-weight':
    'تصویر لحظه‌ای هیچ نشانی از این کشور ({country}) در {plane} نمی‌شناسد؛ تصویری با پیشوندها، یا صفحهٔ دیگر را به کار ببرید.',
  'stress.nothing-fails': 'بگویید چه از کار می‌افتد: یک فایل سناریو، یا گزینه‌هایی مانند {one} یا {other}.',
  'stress.file-and-flags': 'یا فایل سناریو بدهید یا گزینه‌هایی که بگویند چه از کار می‌افتد، نه هر دو.',

  'stress.section.losses': 'چه از دست می‌رود',
  'stress.section.networks': 'چه کسی قطع می‌شود و مسیر چه کسی عوض می‌شود',
  'stress.section.ways': 'بازماندگان از راه چه کسانی می‌روند',
  'stress.section.chokepoints': 'گلوگاه‌های تازه',
  'stress.section.diagram': 'دروازه‌ها پیش و پس از خرابی',
  'stress.section.time': 'خسارت در گذر زمان',
  'stress.section.regions': 'خسارت به تفکیک منطقه',
  'stress.section.scenario': 'سناریو',
  'stress.section.uncertainty': 'اندازهٔ اطمینان',

  'stress.loss.international': 'دسترسی بین‌المللی ازدست‌رفته',
  'stress.loss.domestic': 'دسترسی داخلی ازدست‌رفته',
  'stress.loss.international.definition':
    'از همهٔ جفت‌های شبکهٔ داخلی و شبکهٔ خارجی که پیش از خرابی به هم می‌رسند، با وزن نشانی‌هایشان، سهم آن‌هایی که دیگر نمی‌رسند.',
  'stress.loss.domestic.definition':
    'از همهٔ جفت‌های شبکه‌های داخلی که پیش از خرابی به هم می‌رسند، با وزن نشانی‌هایشان، سهم آن‌هایی که دیگر نمی‌رسند.',
  'stress.loss.note':
    '{direct} خسارت خود شبکه‌های ازکارافتاده و {collateral} خسارت همهٔ دیگران است. اگر در حالت اضطراری هر همسایه‌ای همه‌چیز را می‌برد، {physical} از دست می‌رفت: حقیقت میان این دو است.',
  'stress.losses.caption': 'خسارت‌ها به تفصیل، با بازه‌های {confidence}',
  'stress.losses.international-policy': 'بین‌المللی، از مسیرهای توافق‌شده',
  'stress.losses.international-physical': 'بین‌المللی، از هر راه',
  'stress.losses.domestic-policy': 'داخلی، از مسیرهای توافق‌شده',
  'stress.losses.domestic-physical': 'داخلی، از هر راه',
  'stress.column.loss': 'خسارت',
  'stress.column.total': 'کل',
  'stress.column.direct': 'مستقیم',
  'stress.column.collateral': 'جانبی',
  'stress.column.low': 'کران پایین',
  'stress.column.high': 'کران بالا',

  'stress.fate.failed': 'ازکارافتاده',
  'stress.fate.cut-off': 'قطع‌شده',
  'stress.fate.partly-cut': 'تا اندازه‌ای قطع‌شده',
  'stress.fate.rerouted': 'تغییر مسیر داده',
  'stress.fate.unharmed': 'بی‌آسیب',
  'stress.column.fate': 'سرنوشت',
  'stress.column.networks': 'شبکه‌ها',
  'stress.column.network': 'شبکه',
  'stress.column.weight': 'وزن',
  'stress.column.abroad-after': 'خارج، پس از آن',
  'stress.column.moved': 'جابه‌جاشده',
  'stress.column.hops-gained': 'گام‌های افزوده',
  'stress.networks.explained':
    'برای هر شبکهٔ درگیر: به چه سهمی از جهان هنوز می‌رسد، چه سهمی از ترافیکی که از خارج می‌آید اکنون از دروازه‌های دیگر وارد می‌شود، و راهش چند گام درازتر شده است.',

  'stress.hops': 'مسیری که از خارج می‌آید به‌طور میانگین {after} گام است؛ پیش از خرابی {before} گام بود.',
  'stress.countries.title': 'کشورهایی که مسیرها از آن‌ها وارد می‌شوند',
  'stress.countries.scale': 'سهم از مسیرهای خارج',
  'stress.before': 'پیش',
  'stress.after': 'پس',
  'stress.column.before': 'پیش',
  'stress.column.after': 'پس',
  'stress.column.country': 'کشور',
  'stress.column.national': 'شبکهٔ داخلی',
  'stress.column.foreign': 'شبکهٔ خارجی',
  'stress.suppliers.caption': 'همسایگان خارجی بر پایهٔ سهمشان از مسیرهای خارج',
  'stress.gateways.caption': 'دروازه‌ها بر پایهٔ سهمشان از مسیرهای خارج',
  'stress.diverted': 'نشت مسیر در {leaker} سهم {share} از ترافیک خارج را از راه آن می‌گرداند.',

  'stress.chokepoints.definition':
    'گلوگاه تازه دست‌کم {share} از مسیرهای خارج را می‌برد، و دست‌کم {rise} بیش از پیش.',
  'stress.chokepoints.none': 'هیچ شبکه‌ای گلوگاه تازه نمی‌شود.',
  'stress.diagram.before': 'پیش از خرابی',
  'stress.diagram.after': 'پس از خرابی',
  'stress.diagram.world': 'جهان',
  'stress.diagram.upstreams': 'فرادست‌های خارجی',
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
  'stress.column.until': 'تا',
  'stress.column.events': 'رویدادها',
  'stress.column.links': 'پیوندها',
  'stress.column.region': 'منطقه',
  'stress.column.event': 'رویداد',
  'stress.time.worst': 'آنچه در پی می‌آید دربارهٔ بدترین بازهٔ زمانی است، از ساعت {from}.',
  'stress.events.caption': 'رویدادها',

  'stress.uncertainty.samples':
    'بازه‌ها {confidence} از {samples, plural, one {# تصویر محتمل} other {# تصویر محتمل}} اینترنت را در بر می‌گیرند که در آن‌ها برچسب پیوندهای کشور از نو کشیده و پیوندهای همتای نادیده افزوده می‌شوند. پیوندهای میان شبکه‌های خارجی همان‌گونه که هستند گرفته می‌شوند.',
  'stress.uncertainty.none': 'بازه‌ای خواسته نشده است.',
  'stress.uncertainty.labels.confidence':
    'برچسب‌های نادرست: {transit} از پیوندهای ارائه‌دهنده و {peer} از پیوندهای همتا، بر پایهٔ اطمینانی که استنتاج برای هر یک نگه داشته است.',
  'stress.uncertainty.labels.published':
    'برچسب‌های نادرست: {transit} از پیوندهای ارائه‌دهنده و {peer} از پیوندهای همتا، بر پایهٔ راستی‌آزمایی {source}؛ تصویر لحظه‌ای اطمینانی از خود نگه نداشته است.',
  'stress.uncertainty.unseen.vantage-points':
    'پیوندهای همتای نادیده: دست‌کم {rate} برای هر پیوند دیده‌شده، بر پایهٔ شمار آن‌هایی که یک و دو نقطهٔ دید دیده‌اند.',
  'stress.uncertainty.unseen.second-source':
    'پیوندهای همتای نادیده: دست‌کم {rate} برای هر پیوند دیده‌شده، بر پایهٔ آنچه گونهٔ دوم منبع به نخستین افزود.',
  'stress.uncertainty.unseen.nothing':
    'از این تصویر لحظه‌ای نمی‌توان گفت چند پیوند همتا نادیده مانده است؛ بازه‌ها آن‌ها را به حساب نمی‌آورند.',

  'scenario.invalid': 'سناریوی {file} را نمی‌توان به کار برد. به ترتیب سطر:',
  'scenario.flags-invalid': 'آنچه گزینه‌ها می‌گویند آزمودنی نیست:',
  'scenario.no-target': 'در {path} چیزی از کار نمی‌افتد؛ {fields} را نام ببرید.',
  'scenario.empty-selector': '{path} چیزی برنمی‌گزیند؛ {fields} را بدهید.',
  'scenario.end-without-start':
    '{until} تاریخ است، اما هیچ رویدادی در {field} تاریخ ندارد؛ هر دو را تاریخ بدهید، یا هر دو را زمانی مانند {example}.',
  'scenario.other-country':
    'این سناریو برای کشور دیگری ({country}) است و نه کشور خواسته‌شده ({asked})؛ نخستین را بخواهید، یا کشور را از فایل بردارید.',
  'named-sets.invalid': 'مجموعه‌های نام‌دار {file} را نمی‌توان به کار برد. به ترتیب سطر:',
  'named-sets.row': '{given} عضو مجموعهٔ نام‌دار نیست؛ بنویسید {right}.',
  'stress.unknown-network':
    '{asn} در این تصویر لحظه‌ای نیست؛ شماره را درست کنید، یا با {option} از ناشناخته‌ها بگذرید.',
  'stress.unknown-country':
    'تصویر لحظه‌ای شبکه‌ای با کد {country} نمی‌شناسد؛ کد را درست کنید، یا با {option} از آن بگذرید.',
  'stress.unknown-link':
    'میان {one} و {other} در این تصویر لحظه‌ای پیوندی نیست؛ از همسایگان نخستین: {neighbours}.',
  'stress.unknown-set': 'مجموعهٔ نام‌دار {name} نیست؛ شناخته‌شده‌ها: {known}.',
  'stress.empty-selection': '{path} هیچ شبکه‌ای از این تصویر لحظه‌ای را برنمی‌گزیند؛ گزینش را گسترده‌تر کنید.',
  'stress.no-gateway': '{path} هیچ دروازه‌ای برنمی‌گزیند: کشور آنجا دروازه ندارد؛ کشورهای دیگری نام ببرید.',
  'stress.lonely-exchange': 'یک عضو به‌تنهایی نقطهٔ تبادل نمی‌سازد؛ دست‌کم دو عضو نام ببرید.',
  'stress.own-hijack':
    '{asn} نمی‌تواند پیشوندهای خود را برباید؛ در {field} شبکهٔ دیگری نام ببرید، یا قربانیان دیگری.',
  'stress.ends-before-start': 'این رویداد پیش از آغاز پایان می‌یابد؛ {until} باید پس از {at} بیاید.',
  'stress.attacker-down':
    '{asn} در همان زمان در رویداد {event} از کار افتاده است و چیزی اعلام نمی‌کند؛ یکی از دو رویداد را تغییر دهید.',
  'stress.down-twice': '{asn} در همان زمان در رویداد {event} از کار افتاده است؛ یک بار به حساب می‌آید.',

  'stress.progress.draws': 'قرعه‌کشی بخش‌های تصادفی سناریو',
  'stress.section.draws': 'اگر آسیب جور دیگری فرود آید',
  'stress.draws.explained':
    'بخش‌های تصادفی سناریو {draws, plural, one {# بار} other {# بار}} قرعه‌کشی شد؛ هر قرعه با بزرگ‌ترین خسارت در جریان خود به حساب می‌آید.',
  'stress.draws.low': 'ملایم‌ترین ۵٪',
  'stress.draws.median': 'میانه',
  'stress.draws.high': 'بدترین ۵٪',
  'stress.draws.worst': 'بدترین قرعه',
  'stress.draws.scale': 'سهم از قرعه‌ها',
  'stress.nothing-to-draw':
    'در این سناریو چیزی تصادفی نیست؛ به یک رویداد {field} بدهید، یا از قرعه‌ها بگذرید.',
  'stress.no-draws-file': 'در {file} قرعه‌ای نیست؛ فایل دیگری برای ادامه نام ببرید.',
  'stress.other-draws': 'در {file} قرعه‌های سناریو یا تصویر دیگری است؛ فایل دیگری نام ببرید.',
};
