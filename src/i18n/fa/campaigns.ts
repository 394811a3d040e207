import type { campaigns as english } from '../en/campaigns.ts';
import type { Translation } from '../translation.ts';

export const campaigns: Translation<typeof english> = {
  'operation.campaign.run':
    'محاسبهٔ هر سناریو برای هر کشور و هر تصویر لحظه‌ای، به تنهایی یا با کارگزارها، و یکی کردن سطرها',
  'operation.campaign.list': 'کارزارهای پایگاه داده و وضعیت آنها',
  'operation.campaign.merge': 'سطرهای یک کارزار تا اینجا',
  'operation.campaign.cancel': 'لغو یک کارزار؛ آنچه محاسبه شده است می‌ماند',
  'operation.worker': 'محاسبهٔ بخش‌های کارزارها از پایگاه داده تا هنگام توقف',
  'field.campaign.spec': 'پروندهٔ کارزار',
  'field.campaign.id': 'نام کارزار',
  'field.campaign.compute': 'محاسبه را به کارگزارهای جاهای دیگر واگذار کردن',
  'field.campaign.threads': 'شمار رشته‌هایی که محاسبه می‌کنند (پیش‌فرض: یکی کمتر از شمار پردازنده‌ها)',
  'campaign.invalid': '{file, literal} کارزاری نیست که بتوان محاسبه کرد.',
  'campaign.not-found': 'اینجا کارزاری به نام {id, literal} نیست.',
  'campaign.other-version':
    'این کارزار را {begun, literal} آغاز کرده است و همهٔ یک کارزار با یک نسخه حساب می‌شود؛ برای حساب با این نسخه آن را دوباره بفرستید.',
  'campaign.none': 'هنوز کارزاری نیست.',
  'campaign.progress': 'محاسبهٔ خانه‌ها',
  'campaign.running':
    '{id, literal} {name, literal}: در حال اجرا، {computed, number} خانه از {cells, number} محاسبه شده است.',
  'campaign.done':
    '{id, literal} {name, literal}: پایان یافته، {computed, number} خانه از {cells, number} محاسبه شده است.',
  'campaign.cancelled':
    '{id, literal} {name, literal}: لغو شده، {computed, number} خانه از {cells, number} محاسبه شده است.',
  'campaign.refused': 'خانه‌های بی‌پاسخ، مانند کشورهایی که در تصویر لحظه‌ای نیستند: {refused, number}.',
  'campaign.given-up': 'خانه‌های {from, number} تا {until, number} پس از پنج تلاش رها شد: {reason, literal}',
  'worker.ready':
    'این کارگزار روی {name, literal} با {threads, number} رشته محاسبه می‌کند؛ با {keys, literal} آن را ببندید.',
  'operation.campaign': 'کارزارها: سناریوها، کشورها و تصویرهای لحظه‌ای بسیار با هم',
  'route.campaigns': 'کارزارهای فضای کار',
  'route.campaign-submit': 'سپردن یک کارزار یا ادامهٔ آن',
  'route.campaign': 'وضعیت یک کارزار',
  'route.campaign-rows': 'سطرهای یک کارزار تا اینجا، به صورت JSON، CSV یا Parquet',
  'route.campaign-cancel': 'لغو یک کارزار',
  'route.campaign-resume': 'ادامهٔ کارزاری که لغو یا بخشی از آن رها شده است',
  'campaign.report.worst': 'بزرگ‌ترین زیان در سناریوها',
  'campaign.report.method':
    'هر سهم برای بدترین ساعت سناریوی خود است، از راه مسیرهای توافق‌شده. خانهٔ خالی هنوز حساب نشده است.',
};
