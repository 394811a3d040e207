import type { units as english } from '../en/units.ts';
import type { Translation } from '../translation.ts';

export const units: Translation<typeof english> = {
  'unit.people': '{value, plural, one {# نفر} other {# نفر}}',
  'unit.person-hours': '{value, plural, one {# نفرساعت} other {# نفرساعت}}',
  'unit.addresses': '{value, plural, one {# نشانی} other {# نشانی}}',
  'unit.networks': '{value, plural, one {# شبکه} other {# شبکه}}',
  'unit.countries': '{value, plural, one {# کشور} other {# کشور}}',
  'unit.links': '{value, plural, one {# پیوند} other {# پیوند}}',
  'unit.gateways': '{value, plural, one {# دروازهٔ بین‌الملل} other {# دروازهٔ بین‌الملل}}',
  'unit.hops': '{value, plural, one {# گام} other {# گام}}',
  'unit.routes': '{value, plural, one {# مسیر} other {# مسیر}}',
  'unit.prefixes': '{value, plural, one {# پیشوند} other {# پیشوند}}',
  'unit.repairs': '{value, plural, one {# تعمیر} other {# تعمیر}}',
  'unit.crews': '{value, plural, one {# گروه تعمیر} other {# گروه تعمیر}}',
  'unit.sites': '{value, plural, one {# سایت} other {# سایت}}',
  'unit.files': '{value, plural, one {# فایل} other {# فایل}}',
  'unit.kilometres': '{value} کیلومتر',
  'unit.gbps': '{value} گیگابیت بر ثانیه',
  'unit.milliseconds': '{value} میلی‌ثانیه',
  'unit.seconds': '{value} ثانیه',
  'unit.hours': '{value, plural, one {# ساعت} other {# ساعت}}',
  'unit.days': '{value, plural, one {# روز} other {# روز}}',
  'unit.bytes': '{value, plural, one {# بایت} other {# بایت}}',
  'unit.percentage-points': '{value, plural, one {# واحد درصد} other {# واحد درصد}}',
};
