import type { drawings as english } from '../en/drawings.ts';
import type { Translation } from '../translation.ts';

export const drawings: Translation<typeof english> = {
  'geo.json-syntax': 'متن از این سطر دیگر JSON نیست؛ قلاب، ویرگول یا گیومه‌ای کم یا زیاد است.',
  'geo.no-features': 'نه عارضه‌ای هست و نه هندسه‌ای؛ داده‌ها را به صورت GeoJSON FeatureCollection بیرون دهید.',
  'geo.empty-feature': 'یکی از درایه‌های فهرست عارضه‌ها خالی است و کنار گذاشته شد.',
  'geo.no-place': '{name, name} مختصات خواندنی ندارد و کنار گذاشته شد؛ برای نگه داشتنش آن را بیفزایید.',
  'geo.kind-unread':
    '{count, number} شکل از نوع {kind, literal} خوانده نشد، نخستینشان از {name, name}؛ تنها نقطه‌ها و خط‌ها جایگاه و پیوند می‌شوند.',
  'geo.unknown-crs':
    'مختصات در دستگاه مرجع {crs, literal} است که در اینجا شناخته نیست؛ فایل را با WGS 84 (EPSG:4326) بیرون دهید.',
  'geo.not-degrees':
    'مختصات بر حسب درجه نیست (نخستین آن‌ها {x, number} و {y, number}) و فایل نمی‌گوید در کدام دستگاه است؛ آن را با WGS 84 (EPSG:4326) بیرون دهید.',
  'geo.off-the-globe':
    'نقطه‌ای از {name, name} در عرض {lat, number} و طول {lon, number} است که روی زمین نیست؛ کنار گذاشته شد.',
};
