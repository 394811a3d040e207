import type { campaigns as english } from '../en/campaigns.ts';
import type { Translation } from '../translation.ts';

export const campaigns: Translation<typeof english> = {
  'operation.campaign.run': 'حساب كل سيناريو لكل بلد ولقطة، منفردًا أو مع عمّال، ودمج الصفوف',
  'operation.campaign.list': 'الحملات في قاعدة البيانات وحالتها',
  'operation.campaign.merge': 'صفوف الحملة حتى الآن',
  'operation.campaign.cancel': 'إلغاء حملة؛ ويبقى ما حُسب',
  'operation.worker': 'حساب أجزاء الحملات من قاعدة البيانات حتى الإيقاف',
  'field.campaign.spec': 'ملف الحملة',
  'field.campaign.id': 'اسم الحملة',
  'field.campaign.compute': 'ترك الحساب لعمّال في أماكن أخرى',
  'field.campaign.threads': 'عدد خيوط الحساب (الافتراضي: أقل بواحد من عدد المعالجات)',
  'campaign.invalid': '{file, literal} ليس حملة يمكن حسابها.',
  'campaign.not-found': 'لا توجد هنا حملة باسم {id, literal}.',
  'campaign.other-version':
    'بدأت {begun, literal} هذه الحملة، وتُحسَب الحملة كلها بإصدار واحد؛ أرسلها من جديد لحسابها بهذا الإصدار.',
  'campaign.none': 'لا توجد حملات بعد.',
  'campaign.progress': 'حساب الخلايا',
  'campaign.running':
    '{id, literal} {name, literal}: جارية، حُسبت {computed, number} من {cells, number} خلية.',
  'campaign.done': '{id, literal} {name, literal}: اكتملت، حُسبت {computed, number} من {cells, number} خلية.',
  'campaign.cancelled':
    '{id, literal} {name, literal}: أُلغيت، حُسبت {computed, number} من {cells, number} خلية.',
  'campaign.refused': 'خلايا بلا جواب، مثل بلدان لا توجد في اللقطة: {refused, number}.',
  'campaign.given-up': 'تُركت الخلايا من {from, number} إلى {until, number} بعد خمس محاولات: {reason, literal}',
  'worker.ready':
    'يحسب هذا العامل على {name, literal} بعدد خيوط: {threads, number}؛ أوقفه بـ {keys, literal}.',
  'operation.campaign': 'الحملات: سيناريوهات وبلدان ولقطات كثيرة معًا',
  'route.campaigns': 'حملات مساحة العمل',
  'route.campaign-submit': 'تقديم حملة أو متابعتها',
  'route.campaign': 'حالة حملة',
  'route.campaign-rows': 'صفوف الحملة حتى الآن بصيغة JSON أو CSV أو Parquet',
  'route.campaign-cancel': 'إلغاء حملة',
  'route.campaign-resume': 'متابعة حملة أُلغيت أو تُرك جزء منها',
  'campaign.report.worst': 'أكبر خسارة في أي من السيناريوهات',
  'campaign.report.method':
    'كل حصة هي حصة أسوأ ساعة في السيناريو، عبر المسارات المتفق عليها. والخانة الفارغة لم تُحسب بعد.',
};
