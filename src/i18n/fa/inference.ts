import type { inference as english } from '../en/inference.ts';
import type { Translation } from '../translation.ts';

export const inference: Translation<typeof english> = {
  'inference.title': 'رابطه‌های استنباط‌شده از مسیرهای مشاهده‌شده',
  'inference.as-set':
    'سطرهای جدول با مجموعه‌ای نامرتب از شبکه‌ها در مسیرشان: {entries}. مجموعهٔ پایان مسیر بریده شد؛ مسیرهایی که مجموعه در جای دیگرشان بود کنار گذاشته شدند.',
  'inference.reserved-asn':
    'سطرهای جدول با شمارهٔ AS رزروشده در مسیرشان: {entries}. این مسیرها کنار گذاشته شدند.',
  'inference.loop':
    'سطرهای جدول که مسیرشان دو بار از یک شبکه می‌گذرد: {entries}. این مسیرها کنار گذاشته شدند.',
  'inference.empty': 'سطرهای بدون مسیر جدول: {entries}.',
  'inference.prepending':
    'سطرهای جدول که در آن‌ها شبکه‌ای شمارهٔ خود را تکرار کرده است: {entries}. تکرارها یک بار به شمار می‌آیند.',
  'inference.poisoned':
    'سطرهای جدول که مسیرشان از شبکه‌های رأس بیرون می‌رود و به آن‌ها بازمی‌گردد: {entries}، با مسیرهای متمایز: {paths}. این مسیرها، به‌عنوان نشتی یا جعلی، کنار گذاشته شدند.',
  'inference.networks': 'شبکه‌ها',
  'inference.links': 'پیوندها',
  'inference.peer-links': 'پیوندهای همتایی از میان آن‌ها',
  'inference.vantage-points': 'نقاط دید (شبکه)',
  'inference.clique': 'شبکه‌های رأس، بدون ارائه‌دهنده: {members}.',
  'inference.no-clique': 'هیچ شبکهٔ بدون ارائه‌دهنده‌ای در رأس یافت نشد.',
  'inference.siblings': 'شبکه‌های خویشاوند، که هر یک مسیرهای دیگری را به جهان می‌رساند: {pairs}.',
  'inference.confidence': 'اطمینان به برچسب‌ها',
  'inference.confidence-from': 'حداقل اطمینان',
  'inference.cleaned': 'پاک‌سازی مسیرها',
  'inference.few-vantage-points':
    'این فایل‌ها تنها جدول {vantagePoints, plural, one {# شبکه} other {# شبکه}} را نشان می‌دهند که بیشتر پیوندهای میان همتایان از آن‌ها دیده نمی‌شود.',
  'inference.agreement': 'همخوانی با رابطه‌های منتشرشده',
  'inference.agreement-definition':
    'برای پیوندهای موجود در هر دو فهرست. پیوندهای کنارگذاشته نیمی از همهٔ جفت‌هاست که در برازش مدل به کار نرفتند.',
  'inference.all-common': 'همهٔ پیوندهای مشترک: {links}',
  'inference.held-out': 'پیوندهای کنارگذاشته: {links}',
  'inference.held-out-short': 'کنارگذاشته',
  'inference.all': 'همه',
  'inference.published': 'منتشرشده به‌صورت',
  'inference.as-transit': 'استنباط: ترانزیت',
  'inference.as-reversed': 'ترانزیت در جهت عکس',
  'inference.as-peer': 'همتایی',
  'inference.transit-link': 'ترانزیت (ارائه‌دهنده و مشتری)',
  'inference.peer-link': 'همتایی',
  'inference.label-agreement': 'برچسب یکسان',
  'inference.peer-recall': 'پیوندهای همتایی منتشرشده که یافت شدند',
  'inference.peer-precision': 'پیوندهای همتایی استنباط‌شده که همین‌گونه منتشر شده‌اند',
  'inference.progress': 'استنباط رابطه‌ها',
};
