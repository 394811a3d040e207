import type { drill as english } from '../en/drill.ts';
import type { Translation } from '../translation.ts';

export const drill: Translation<typeof english> = {
  'drill.title': 'تمرين: من الضربة إلى التعافي الكامل، {country, country}',
  'drill.nothing-hit':
    'لا شيء في الجرد يتبع الشبكات التي تتعطل في {file, literal}؛ أدرجها في {table, literal} (الأعمدة {columns, literal}).',
  'drill.no-country': 'لم يُذكر أي بلد هذا؛ أعطِ {option, literal}، أو {field, literal} في {file, literal}.',
  'drill.section.verdict': 'هل نصمد، ومتى نعود؟',
  'drill.verdict.loss':
    'تأخذ الضربة {loss, share} من المسارات بين البلد ({country, country}) والعالم، ويفقد الخدمة {cut, share} من الناس.',
  'drill.verdict.back': 'بكل الفرق وقطع الغيار تعود الخدمة إلى ٩٥٪ من الناس بعد {hours, number} ساعة.',
  'drill.verdict.never': 'بكل الفرق وقطع الغيار لا تُبلغ نسبة ٩٥٪ ضمن المدة المنظور فيها.',
  'drill.verdict.own': 'بإمكاناتنا الذاتية تعود الخدمة إلى ٩٥٪ من الناس بعد {hours, number} ساعة.',
  'drill.verdict.own-never':
    'بإمكاناتنا الذاتية لا تُبلغ نسبة ٩٥٪؛ وتصل الخدمة في النهاية إلى {served, share} من الناس.',
  'drill.verdict.networks': 'تعود آخر الشبكات المتعطلة إلى التوجيه بعد {hours, number} ساعة.',
  'drill.figure.loss': 'الخسارة الدولية في أسوأ لحظة',
  'drill.chart.routes': 'المسارات الدولية الباقية',
  'drill.chart.routes-label': 'المسارات بين البلد والعالم',
  'drill.section.networks': 'عودة الشبكات',
  'drill.column.network': 'الشبكة',
  'drill.column.hour': 'تعود بعد (ساعة)',
  'drill.column.assets': 'الأصول التي أُصلحت',
  'drill.without-assets':
    'شبكات متعطلة ليس لها شيء في الجرد، عددها {networks, number}؛ عُدّت عائدة مع آخر إصلاح.',
  'drill.progress': 'المسارات مع عودة الشبكات',
};
