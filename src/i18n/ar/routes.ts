import type { routes as english } from '../en/routes.ts';
import type { Translation } from '../translation.ts';

export const routes: Translation<typeof english> = {
  'routes.title': 'المسارات إلى {asn}',
  'routes.unknown-as': '{asn} غير موجود في هذه اللقطة؛ تحقق من الرقم أو اختر لقطة أخرى بالخيار --snapshot.',
  'routes.unknown-link': 'لا توجد وصلة بين {one} و{other} في هذه اللقطة؛ تحقق من الرقمين.',
  'routes.bad-link': '{link} ليست وصلة؛ اكتب رقمي نظامين مستقلين بينهما شرطة، مثل 64500-64501.',
  'routes.all-is-policy':
    'لا يَعُدّ --all إلا مسارات policy؛ احذف --mode physical أو اطلب وجهة واحدة بالخيار --to.',
  'routes.to-or-all':
    'حدد المسارات المطلوبة: --to ASN للمسارات إلى شبكة واحدة، أو --all للمسارات من كل شبكة إلى كل شبكة.',
  'routes.progress': 'جارٍ عدّ المسارات',
  'routes.flows-progress': 'جارٍ حساب مسارات جميع البلدان',
  'routes.reached': 'عدد الشبكات التي لها مسار إلى {asn}: {reached} من أصل {of}.',
  'routes.no-route': 'ليس لدى {from} مسار إلى {to}.',
  'routes.path':
    'من {from} إلى {to}: {hops, plural, zero {دون قفزات} one {قفزة واحدة} two {قفزتان} few {# قفزات} many {# قفزة} other {# قفزة}}.',
  'routes.all':
    'عدد المسارات {routes} بين {ases} من الشبكات عبر {links} من الوصلات؛ ومتوسط عدد قفزاتها {mean}.',
  'routes.took':
    'استغرق الحساب {seconds} ثانية بواسطة {workers, plural, zero {# عملية} one {عملية واحدة} two {عمليتين} few {# عمليات} many {# عملية} other {# عملية}}.',
  'routes.class.origin': 'إلى نفسها',
  'routes.class.customer': 'عبر عميل',
  'routes.class.peer': 'عبر نظير',
  'routes.class.provider': 'عبر مزوّد',
  'routes.class.none': 'دون مسار',
  'routes.section.counts': 'عدد المسارات',
  'routes.section.list': 'كل الشبكات',
  'routes.column.network': 'الشبكة',
  'routes.column.route': 'المسار',
  'routes.column.hops': 'القفزات',
  'routes.column.next': 'الشبكة التالية',
  'routes.column.count': 'العدد',
  'routes.chart.hops': 'المسارات بحسب عدد القفزات',
};
