import type { inference as english } from '../en/inference.ts';
import type { Translation } from '../translation.ts';

export const inference: Translation<typeof english> = {
  'inference.title': 'رابطه‌های استنباط‌شده از مسیرهای دیده‌شده',
  'inference.as-set':
    'سطرهای جدول که در مسیرشان مجموعه‌ای بی‌ترتیب از شبکه‌هاست: {entries}؛ مجموعهٔ پایانی بریده شد و در جای دیگر، مسیر کنار گذاشته شد.',
  'inference.reserved-asn':
    'سطرهای جدول که در مسیرشان شماره‌ای رزروشده آمده است: {entries}؛ این مسیرها کنار گذاشته شدند.',
  'inference.loop':
    'سطرهای جدول که مسیرشان دو بار از یک شبکه می‌گذرد: {entries}؛ این مسیرها کنار گذاشته شدند.',
  'inference.empty': 'سطرهای جدول که مسیر ندارند: {entries}.',
  'inference.prepending':
    'سطرهای جدول که در آن‌ها شبکه‌ای شمارهٔ خود را تکرار کرده است: {entries}؛ هر تکرار یک بار به شمار می‌آید.',
  'inference.poisoned':
    'سطرهای جدول که مسیرشان از شبکه‌های رأس بیرون می‌رود و دوباره به آن‌ها بازمی‌گردد: {entries}، مسیرهای متمایز: {paths}؛ چون نشتی یا ساختگی‌اند کنار گذاشته شدند.',
  'inference.networks': 'شبکه‌ها',
  'inference.links': 'پیوندها',
  'inference.peer-links': 'از آن میان همتایان',
  'inference.vantage-points': 'نقاط دید (شبکه)',
  'inference.clique': 'شبکه‌های رأس که ارائه‌دهنده‌ای ندارند: {members}.',
  'inference.no-clique': 'هیچ شبکهٔ بی‌ارائه‌دهنده‌ای در رأس یافت نشد.',
  'inference.confidence': 'اطمینان به برچسب پیوندها',
  'inference.confidence-from': 'اطمینان دست‌کم',
  'inference.cleaned': 'آنچه از مسیرها پاک شد',
  'inference.few-vantage-points':
    'این رونوشت‌ها تنها جدول {vantagePoints, plural, one {# شبکه} other {# شبکه}} را نشان می‌دهند: بیشتر پیوندهای میان همتایان از آنجا دیده نمی‌شود.',
  'inference.agreement': 'همخوانی با رابطه‌های منتشرشده',
  'inference.agreement-definition':
    'روی پیوندهایی که در هر دو فهرست هستند. پیوندهای کنارگذاشته نیمی از جفت‌هاست که در برازش مدل نقشی نداشته‌اند.',
  'inference.all-common': 'همهٔ پیوندهای مشترک: {links}',
  'inference.held-out': 'پیوندهای کنارگذاشته: {links}',
  'inference.held-out-short': 'کنارگذاشته',
  'inference.all': 'همه',
  'inference.published': 'منتشرشده به‌عنوان',
  'inference.as-transit': 'استنباط: ترانزیت',
  'inference.as-reversed': 'ترانزیت در جهت وارونه',
  'inference.as-peer': 'همتایی',
  'inference.transit-link': 'ترانزیت (ارائه‌دهنده و مشتری)',
  'inference.peer-link': 'همتایی',
  'inference.label-agreement': 'برچسب یکسان',
  'inference.peer-recall': 'پیوندهای همتایی یافته‌شده از منتشرشده‌ها',
  'inference.peer-precision': 'از آنچه همتایی خوانده شد، منتشرشده به همین نام',
  'inference.progress': 'استنباط رابطه‌ها',
};
