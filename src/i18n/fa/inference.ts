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
};
