import type { drawings as english } from '../en/drawings.ts';
import type { Translation } from '../translation.ts';

export const drawings: Translation<typeof english> = {
  'geo.json-syntax': 'متن از این سطر به بعد JSON معتبری نیست؛ قلاب، ویرگول یا گیومه‌ای کم یا زیاد است.',
  'geo.no-features': 'نه عارضه‌ای هست و نه هندسه‌ای؛ از داده‌ها خروجی GeoJSON FeatureCollection بگیرید.',
  'geo.empty-feature': 'یکی از موارد فهرست عارضه‌ها خالی است و کنار گذاشته شد.',
  'geo.no-place': '{name} مختصات خوانا ندارد و کنار گذاشته شد؛ برای نگه داشتن آن، مختصات بیفزایید.',
  'geo.kind-unread':
    '{count, plural, one {# شکل} other {# شکل}} از نوع {kind} خوانده نشد که نخستینشان از آنِ {name} است؛ تنها نقطه‌ها و خط‌ها به سایت و پیوند تبدیل می‌شوند.',
  'geo.unknown-crs':
    'مختصات در دستگاه مرجع {crs} است که در اینجا شناخته نمی‌شود؛ با WGS 84 (EPSG:4326) از فایل خروجی بگیرید.',
  'geo.not-degrees':
    'مختصات به درجه نیست (نخستین آن‌ها {x} و {y}) و فایل نمی‌گوید در کدام دستگاه مرجع است؛ با WGS 84 (EPSG:4326) از آن خروجی بگیرید.',
  'geo.off-the-globe':
    'نقطه‌ای از {name} عرض جغرافیایی {lat} و طول جغرافیایی {lon} دارد که روی کرهٔ زمین نیست؛ کنار گذاشته شد.',
};
