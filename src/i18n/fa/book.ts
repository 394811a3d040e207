import type { book as english } from '../en/book.ts';
import type { Translation } from '../translation.ts';

export const book: Translation<typeof english> = {
  'book.title': 'دفتر همکاری',
  'book.unknown-file':
    'این پرونده بخشی از دفتر همکاری نیست و کنار گذاشته شد؛ نامش را یکی از این‌ها بگذارید: {names}.',
  'book.id-form': '{path} باید نامی کوتاه از حروف کوچک لاتین، رقم و خط تیره باشد.',
  'book.country-form': '{path} باید کد دوحرفی کشور با حروف بزرگ لاتین (ISO) باشد.',
  'book.party-form': '{path} باید کد دوحرفی کشور یا شناسهٔ سازمانی از همین دفتر باشد.',
  'book.offset-form': '{path} باید اختلاف با ساعت جهانی باشد، مانند +04:00.',
  'book.hs-form': '{path} باید کد سامانهٔ هماهنگ‌شده با ۴، ۶ یا ۸ رقم باشد، مانند 8517.62.',
  'book.cpc-form': '{path} باید کد طبقه‌بندی مرکزی محصولات با ۳ تا ۵ رقم باشد.',
  'book.one-bound': '{path} دقیقاً یک حد لازم دارد: حد پایین یا حد بالا.',
  'book.repeated-id': 'شناسهٔ {id} پیش‌تر در {first} آمده است؛ برای این رکورد شناسهٔ دیگری بگذارید.',
  'book.unknown-reference': '{name} در دفتر نیست؛ آن را بیفزایید یا نام را درست کنید.',
  'book.unknown-reference-near': '{name} در دفتر نیست؛ احتمالاً منظور {near} بوده است.',
  'book.ends-before-start': 'رویداد {id} پیش از آغازش پایان می‌یابد.',
  'book.meeting-outside-event': 'نشست {id} در تاریخ {date} بیرون از روزهای رویداد است.',
  'book.due-before-signed': 'سررسید تعهد {id} تاریخ {due} و پیش از امضای توافق است.',
  'book.repeated-offer': 'پیشنهاد {id} تکرار {first} است: همان سازمان، حوزه و عنوان.',
  'book.empty': 'در {folder} هیچ فایلی از دفتر همکاری نیست؛ پوشهٔ دیگری نام ببرید.',
  'book.no-folder': 'پوشهٔ {folder} نیست؛ پوشهٔ دفتر همکاری را نام ببرید.',
  'book.unknown-measure': 'سنجه‌ای به نام {measure, literal} نیست؛ سنجه‌ها این‌هایند: {known, literal}.',
  'book.pair-measure': 'سنجهٔ {measure} برای دو کشور است؛ شریک را هم نام ببرید.',
  'book.check.good': 'دفتر درست است.',
  'book.check.faults': '{count, plural, one {# مورد برای اصلاح} other {# مورد برای اصلاح}}.',
  'book.notice.faults':
    'در دفتر {count, plural, one {# مورد} other {# مورد}} نادرست هست و رکوردهای نادرست کنار گذاشته شده‌اند؛ {command} آنها را نام می‌برد.',
  'book.commitments.title': 'تعهدها',
  'book.commitments.subtitle': 'در {today}، با سنجش بر داده‌های {date}',
  'book.at-most': 'دست بالا {value}',
  'book.at-least': 'دست کم {value}',
  'book.state.met': 'برآورده، به سنجش',
  'book.state.done': 'انجام آن گزارش شده',
  'book.state.due': 'هنوز سررسید نشده',
  'book.state.late': 'دیرکرده',
  'book.state.unmeasured': 'با این داده سنجیدنی نیست',
  'book.commitment': '{state}: {text} ({owner}، {due}).',
  'book.commitment.measured':
    '{state}: {text} ({owner}، {due})؛ «{measure}» برابر {value} است و وعده {target}.',
  'book.unknown-measure-near':
    'سنجه‌ای به نام {measure, literal} نیست؛ احتمالاً منظور {near, literal} بوده است.',
};
