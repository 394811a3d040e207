import type { drill as english } from '../en/drill.ts';
import type { Translation } from '../translation.ts';

export const drill: Translation<typeof english> = {
  'drill.title': 'تمرين {country}: من العطل إلى التعافي الكامل',
  'drill.nothing-hit':
    'ليس في الجرد أي أصول للشبكات التي تتعطل في {file} ({networks})؛ أدرجها في {table} (الأعمدة {columns})، أو أنشئ مثالًا يتضمنها: {command}.',
  'drill.no-country': 'البلد غير معروف؛ حدّد {option}، أو {field} في {file}.',
  'drill.section.verdict': 'هل نصمد، ومتى تعود الخدمة؟',
  'drill.verdict.loss': 'يقطع العطل {loss} من المسارات بين {country} والعالم، ويفقد {cut} من السكان الخدمة.',
  'drill.verdict.back':
    'بجميع الفرق وقطع الغيار تعود الخدمة إلى ٩٥٪ من السكان بعد {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}.',
  'drill.verdict.never': 'بجميع الفرق وقطع الغيار لا تعود الخدمة إلى ٩٥٪ من السكان ضمن أفق التخطيط.',
  'drill.verdict.own':
    'بالإمكانات المحلية وحدها تعود الخدمة إلى ٩٥٪ من السكان بعد {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}.',
  'drill.verdict.own-never':
    'بالإمكانات المحلية وحدها لا تُبلَغ نسبة ٩٥٪: فالخدمة تصل في النهاية إلى {served} من السكان.',
  'drill.verdict.networks':
    'تعود آخر الشبكات المتعطلة إلى التوجيه بعد {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}.',
  'drill.figure.loss': 'الخسارة الدولية في أسوأ لحظة',
  'drill.chart.routes': 'المسارات الدولية الباقية',
  'drill.chart.routes-label': 'المسارات بين البلد والعالم',
  'drill.section.networks': 'عودة الشبكات',
  'drill.column.network': 'الشبكة',
  'drill.column.hour': 'تعود بعد (ساعة)',
  'drill.column.assets': 'الأصول المُصلَحة',
  'drill.without-assets':
    '{networks, plural, zero {# شبكة متعطلة ليس لها أصول في الجرد، وتُعدّ عائدة} one {شبكة متعطلة واحدة ليس لها أصول في الجرد، وتُعدّ عائدة} two {شبكتان متعطلتان ليس لهما أصول في الجرد، وتُعدّان عائدتين} few {# شبكات متعطلة ليس لها أصول في الجرد، وتُعدّ عائدة} many {# شبكة متعطلة ليس لها أصول في الجرد، وتُعدّ عائدة} other {# شبكة متعطلة ليس لها أصول في الجرد، وتُعدّ عائدة}} مع آخر إصلاح.',
  'drill.progress': 'حساب المسارات مع عودة الشبكات',
};
