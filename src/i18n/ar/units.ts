import type { units as english } from '../en/units.ts';
import type { Translation } from '../translation.ts';

export const units: Translation<typeof english> = {
  'unit.people':
    '{value, plural, zero {# شخص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  'unit.person-hours':
    '{value, plural, zero {# شخص-ساعة} one {# شخص-ساعة} two {# شخص-ساعة} few {# شخص-ساعة} many {# شخص-ساعة} other {# شخص-ساعة}}',
  'unit.addresses':
    '{value, plural, zero {# عنوان} one {عنوان واحد} two {عنوانان} few {# عناوين} many {# عنوانًا} other {# عنوان}}',
  'unit.networks':
    '{value, plural, zero {# شبكة} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}}',
  'unit.countries':
    '{value, plural, zero {# بلد} one {بلد واحد} two {بلدان} few {# بلدان} many {# بلدًا} other {# بلد}}',
  'unit.links':
    '{value, plural, zero {# وصلة} one {وصلة واحدة} two {وصلتان} few {# وصلات} many {# وصلة} other {# وصلة}}',
  'unit.gateways':
    '{value, plural, zero {# بوابة دولية} one {بوابة دولية واحدة} two {بوابتان دوليتان} few {# بوابات دولية} many {# بوابة دولية} other {# بوابة دولية}}',
  'unit.hops':
    '{value, plural, zero {# قفزة} one {قفزة واحدة} two {قفزتان} few {# قفزات} many {# قفزة} other {# قفزة}}',
  'unit.routes':
    '{value, plural, zero {# مسار} one {مسار واحد} two {مساران} few {# مسارات} many {# مسارًا} other {# مسار}}',
  'unit.prefixes':
    '{value, plural, zero {# بادئة} one {بادئة واحدة} two {بادئتان} few {# بادئات} many {# بادئة} other {# بادئة}}',
  'unit.repairs':
    '{value, plural, zero {# إصلاح} one {إصلاح واحد} two {إصلاحان} few {# إصلاحات} many {# إصلاحًا} other {# إصلاح}}',
  'unit.crews':
    '{value, plural, zero {# فريق} one {فريق واحد} two {فريقان} few {# فرق} many {# فريقًا} other {# فريق}}',
  'unit.sites':
    '{value, plural, zero {# موقع} one {موقع واحد} two {موقعان} few {# مواقع} many {# موقعًا} other {# موقع}}',
  'unit.files':
    '{value, plural, zero {# ملف} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}',
  'unit.kilometres': '{value} كم',
  'unit.gbps': '{value} غيغابت/ث',
  'unit.milliseconds': '{value} م.ث',
  'unit.seconds': '{value} ث',
  'unit.hours':
    '{value, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
  'unit.days':
    '{value, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'unit.bytes':
    '{value, plural, zero {# بايت} one {# بايت} two {# بايت} few {# بايت} many {# بايت} other {# بايت}}',
  'unit.percentage-points':
    '{value, plural, zero {# نقطة مئوية} one {نقطة مئوية واحدة} two {نقطتان مئويتان} few {# نقاط مئوية} many {# نقطة مئوية} other {# نقطة مئوية}}',
};
