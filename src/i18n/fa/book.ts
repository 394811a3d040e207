import type { book as english } from '../en/book.ts';
import type { Translation } from '../translation.ts';

export const book: Translation<typeof english> = {
  'book.title': 'دفتر همکاری',
  'book.unknown-file':
    'این فایل بخشی از دفتر همکاری نیست و نادیده گرفته شد؛ برای افزودن آن یکی از این نام‌ها را رویش بگذارید: {names}.',
  'book.id-form': '{path} باید نامی کوتاه از حروف کوچک لاتین، رقم و خط تیره باشد.',
  'book.country-form': '{path} باید کد دوحرفی کشور باشد (ISO 3166-1).',
  'book.party-form': '{path} باید کد دوحرفی کشور یا شناسهٔ یکی از سازمان‌های همین دفتر باشد.',
  'book.offset-form': '{path} باید اختلاف با UTC باشد، مانند +04:00.',
  'book.hs-form': '{path} باید کد سامانهٔ هماهنگ‌شده با ۴، ۶ یا ۸ رقم باشد، مانند 8517.62.',
  'book.cpc-form': '{path} باید کد طبقه‌بندی مرکزی محصولات با ۳ تا ۵ رقم باشد.',
  'book.no-title': '{path} باید دست‌کم به یک زبان نامی داشته باشد.',
  'book.one-bound': '{path} دقیقاً یک حد لازم دارد: یا حداقل یا حداکثر.',
  'book.repeated-id': 'شناسهٔ {id} پیش‌تر در {first} به کار رفته است؛ به این رکورد شناسهٔ دیگری بدهید.',
  'book.unknown-reference': 'دفتر موردی به نام {name} ندارد؛ آن را بیفزایید یا نامش را درست کنید.',
  'book.unknown-reference-near': 'دفتر موردی به نام {name} ندارد؛ آیا منظورتان {near} بود؟',
  'book.ends-before-start': 'رویداد {id} پیش از آغازش پایان می‌یابد.',
  'book.meeting-outside-event': 'نشست {id} در {date} بیرون از روزهای رویداد خود است.',
  'book.due-before-signed': 'سررسید تعهد {id} در {due}، پیش از امضای توافق آن است.',
  'book.repeated-offer': 'پیشنهاد {id} تکرار {first} است: همان سازمان، همان حوزه و همان عنوان.',
  'book.empty': 'در پوشهٔ {folder} هیچ فایلی از دفتر همکاری نیست؛ پوشهٔ دیگری بدهید.',
  'book.no-folder': 'پوشهٔ {folder} وجود ندارد؛ پوشهٔ دفتر همکاری را بدهید.',
  'book.unknown-measure': 'سنجه‌ای به نام {measure} وجود ندارد؛ یکی از این‌ها را انتخاب کنید: {known}.',
  'book.unknown-measure-near': 'سنجه‌ای به نام {measure} وجود ندارد؛ آیا منظورتان {near} بود؟',
  'book.pair-measure': 'سنجهٔ {measure} دربارهٔ دو کشور است؛ کشور شریک را هم بنویسید.',
  'book.bound-percent':
    '{field}: مقدار {value} ممکن نیست، چون {measure} سهمی از 0 تا 1 است؛ برای {value} درصد بنویسید {right}.',
  'book.bound-range': '{field}: مقدار {value} ممکن نیست، چون {measure} میان 0 و 1 است.',
  'book.bound-negative': '{field}: مقدار {value} ممکن نیست، چون {measure} هرگز منفی نیست.',
  'book.notice.faults':
    'دفتر {count, plural, one {# خطا} other {# خطا}} دارد و رکوردهای خطادار کنار گذاشته شده‌اند؛ {command} آن‌ها را نشان می‌دهد.',
  'book.commitments.title': 'تعهدها',
  'book.commitments.subtitle': 'در {today}، سنجیده با داده‌های {date}',
  'book.column.commitment': 'تعهد',
  'book.column.owner': 'متعهد',
  'book.column.due': 'سررسید',
  'book.column.measured': 'سنجش',
  'book.measured': '{measure}: {value}، تعهد {target}',
  'book.method.states':
    'تعهدی که سنجه دارد هنگامی برآورده است که سنجه در این تصویر لحظه‌ای به مقدار وعده‌داده‌شده برسد؛ پیش از روز آن هنوز سررسید نشده و پس از آن سررسیدگذشته است. تعهد بدون سنجه هنگامی انجام‌شده به شمار می‌آید که انجام آن گزارش شود.',
  'book.method.unmeasured':
    '«سنجیدنی نیست» یعنی این تصویر لحظه‌ای مقداری برای سنجه ندارد؛ این دربارهٔ وفا به تعهد چیزی نمی‌گوید.',
  'book.at-most': 'حداکثر {value}',
  'book.at-least': 'دست‌کم {value}',
  'book.state.met': 'برآورده (سنجیده‌شده)',
  'book.state.done': 'انجام آن گزارش شده',
  'book.state.due': 'هنوز سررسید نشده',
  'book.state.late': 'سررسید گذشته',
  'book.state.unmeasured': 'با این داده‌ها سنجیدنی نیست',
  'book.commitment': '{state}: {text} ({owner}، {due}).',
  'book.commitment.measured':
    '{state}: {text} ({owner}، {due}). تعهد دربارهٔ «{measure}»: {target}؛ مقدار سنجیده‌شده: {value}.',
};
