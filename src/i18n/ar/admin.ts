import type { admin as english } from '../en/admin.ts';
import type { Translation } from '../translation.ts';

export const admin: Translation<typeof english> = {
  'operation.admin': 'صيانة نسخة الخادم: نسخ احتياطي واستعادة ونقل وفحص',
  'operation.admin.backup': 'كتابة قاعدة البيانات والمحتويات في مجلد جديد',
  'operation.admin.restore': 'استعادة نسخة احتياطية في نسخة خادم بلا حسابات',
  'operation.admin.move': 'نقل قاعدة البيانات المدمجة إلى PostgreSQL؛ ويُثبت تساوي كل جدول',
  'operation.admin.check': 'فحص سجل التدقيق وكل محتوى مذكور',
  'operation.admin.reset-password': 'إنشاء رابط لتعيين كلمة مرور جديدة',
  'field.admin.folder': 'مجلد النسخة الاحتياطية',
  'field.admin.to': 'عنوان قاعدة بيانات PostgreSQL',
  'field.admin.name': 'اسم الحساب',
  'field.admin.origin': 'العنوان الذي يصل به الناس إلى الخادم',
  'admin.copied':
    '{place, literal}: الجداول {tables, number} والصفوف {rows, number}، وكل جدول متساوٍ بالعدد والبصمة.',
  'admin.copied-contents': 'ملفات المحتوى: {contents, number}.',
  'admin.sound': 'لا خلل: صفوف السجل {rows, number}، والمحتويات {contents, number}.',
  'admin.faults': 'عدد الأخطاء: {faults, number}؛ استعد نسخة احتياطية.',
  'admin.password-link': 'افتح {url, literal} مرة واحدة لتعيين كلمة مرور جديدة؛ الرابط صالح ليوم واحد.',
  'admin.not-a-backup': '{folder, literal} ليس نسخة احتياطية من Muruna.',
  'admin.not-empty': 'توجد حسابات بالفعل؛ لم يُستبدل شيء. عيّن قاعدة بيانات أو مجلدًا فارغًا.',
  'admin.unequal': 'الجدول {table, literal} ليس كما كان؛ لم يتغير شيء.',
  'admin.damaged-content': 'المحتوى {name, literal} تالف.',
  'admin.content-gone': 'المحتوى {name, literal} مفقود.',
  'admin.audit-tampered': 'الصف {number, number} من السجل ليس كما كُتب.',
  'admin.no-account': 'لا يوجد حساب باسم {name, literal}.',
  'route.content': 'محتوى ببصمته، لأجهزة قاعدة البيانات نفسها',
};
