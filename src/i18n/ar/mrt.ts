import type { mrt as english } from '../en/mrt.ts';
import type { Translation } from '../translation.ts';

export const mrt: Translation<typeof english> = {
  'file.is-directory': '{file} مجلد؛ حدّد ملفًا بداخله.',
  'file.not-directory': '{file} ملف؛ حدّد المجلد الذي يقع فيه.',
  'file.in-the-way': 'في {folder} مجلد يحمل اسم جدول؛ انقله إلى مكان آخر.',
  'file.compression-unread':
    'الملف {file} مضغوط بصيغة {format}؛ فُكّ ضغطه أولًا، أو قدّمه بإحدى هذه الصيغ: {known}.',
  'file.workbook': 'الملف {file} مصنف أو مستند من برنامج مكتبي؛ احفظه نصًا، وورقة العمل بصيغة CSV UTF-8.',
  'file.read': 'جارٍ القراءة',
  'compression.cut': 'ينتهي دفق {format} قبل أوانه؛ قُرئ ما سبق ذلك.',
  'compression.damaged': 'دفق {format} تالف؛ أُهمل ما تعذّر فك ضغطه.',
  'compression.bytes-after-stream': 'أُهملت البايتات التي تلي نهاية دفق {format}.',
  'compression.unread': 'لا يمكن هنا قراءة ما ضُغط بصيغة {format}.',
  'compression.workbook': 'هذا مصنف أو مستند من برنامج مكتبي؛ احفظه نصًا، وورقة العمل بصيغة CSV UTF-8.',
  'mrt.no-record':
    '{bytes, plural, zero {لا بايت خارج السجلات} one {تُخُطّي بايت واحد لا ينتمي إلى أي سجل} two {تُخُطّي بايتان لا ينتميان إلى أي سجل} few {تُخُطّيت # بايتات لا تنتمي إلى أي سجل} many {تُخُطّي # بايتًا لا تنتمي إلى أي سجل} other {تُخُطّي # بايت لا تنتمي إلى أي سجل}}.',
  'mrt.cut-record': 'السجل الأخير مبتور: ينقصه {missing} بايت. أُهمل هذا السجل.',
  'mrt.record-length':
    'يذكر سجل أن طوله {length} بايت، لكن السجل التالي يبدأ بعد {found}؛ قُرئ السجل على أنه ينتهي هناك.',
  'mrt.type-unread': 'جرى تخطي سجل من النوع {type} والنوع الفرعي {subtype}.',
  'mrt.record-short': 'سجل من النوع {type} والنوع الفرعي {subtype} أقصر من أن يُقرأ.',
  'mrt.entry-cut':
    'ينتهي سجل في وسط مدخلاته؛ {bytes, plural, zero {لم يُهمل شيء} one {أُهمل بايت واحد} two {أُهمل بايتان} few {أُهملت # بايتات} many {أُهمل # بايتًا} other {أُهمل # بايت}}.',
  'mrt.unknown-peer': 'يشير مسار إلى النظير {index} غير الموجود في جدول النظراء؛ أُهمل هذا المسار.',
  'mrt.peer-table-cut':
    'جدول النظراء مبتور: {missing, plural, zero {لا ينقصه نظير} one {ينقصه نظير واحد} two {ينقصه نظيران} few {ينقصه # نظراء} many {ينقصه # نظيرًا} other {ينقصه # نظير}}.',
  'mrt.family-unread': 'جرى تخطي مسارات عائلة العناوين {afi}، {safi}.',
  'mrt.prefix-length': 'في سجل من الجدول بادئة طولها {length} بت، وهو أطول مما تسمح به عائلتها؛ أُهمل.',
  'mrt.bytes-after-entries':
    '{bytes, plural, zero {لا بايت يلي} one {بايت واحد يلي} two {بايتان يليان} few {# بايتات تلي} many {# بايتًا تلي} other {# بايت تلي}} مدخلات أحد السجلات.',
  'mrt.too-many-peers': 'عدد النظراء أكثر من 65536؛ أُهملت مسارات البقية.',
  'bgp.marker': 'رسالة BGP لا تبدأ بالعلامة؛ أُهملت.',
  'bgp.message-length': 'تذكر رسالة BGP أن طولها {length} بايت، وهذا مستحيل؛ أُهملت.',
  'bgp.message-cut': 'رسالة BGP طولها {length} بايت مبتورة بعد {found}؛ قُرئ ما قبل ذلك.',
  'bgp.bytes-after-message':
    '{bytes, plural, zero {لا بايت يلي} one {بايت واحد يلي} two {بايتان يليان} few {# بايتات تلي} many {# بايتًا تلي} other {# بايت تلي}} رسالة BGP في سجلها.',
  'bgp.update-length': 'الأطوال داخل تحديث BGP لا تتطابق؛ قُرئ الجزء المقروء منه.',
  'bgp.attribute-cut': 'سمة المسار {attribute} تتجاوز نهاية كتلتها؛ أُهمل باقي الكتلة.',
  'bgp.attribute-length': 'طول سمة المسار {attribute} خاطئ؛ أُهملت.',
  'bgp.attribute-twice': 'سمة المسار {attribute} مكررة؛ يُعتد بالأولى.',
  'bgp.as-path': 'مسار AS غير سليم التكوين؛ يُعدّ فارغًا.',
  'bgp.prefix':
    'لا يمكن متابعة قراءة قائمة بادئات بعد بادئة طولها {length} بت؛ {bytes, plural, zero {لم يُهمل شيء} one {أُهمل بايت واحد} two {أُهمل بايتان} few {أُهملت # بايتات} many {أُهمل # بايتًا} other {أُهمل # بايت}}.',
  'bmp.no-message':
    '{bytes, plural, zero {تُخُطّي # بايت} one {تُخُطّي بايت واحد} two {تُخُطّي بايتان} few {تُخُطّي # بايتات} many {تُخُطّي # بايتًا} other {تُخُطّي # بايت}} خارج أي رسالة.',
  'bmp.cut-message': 'الرسالة الأخيرة مبتورة بعد {bytes} بايت. أُهملت هذه الرسالة.',
  'bmp.message-odd': 'رسالة من النوع {type} طولها {bytes} بايت ليست على الصيغة المقررة؛ مساراتها مفقودة.',
  'bmp.summary.peer-ups':
    'بدأت {count, plural, zero {# جلسة} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}',
  'bmp.summary.peer-downs':
    'انقطعت {count, plural, zero {# جلسة} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}',
  'bmp.summary.ends-of-rib': 'نهايات الجداول: {count}',
  'bmp.summary.statistics':
    '{count, plural, zero {# تقرير} one {تقرير واحد} two {تقريران} few {# تقارير} many {# تقريرًا} other {# تقرير}} إحصاء',
  'bmp.summary.other-messages':
    '{count, plural, zero {# رسالة أخرى} one {رسالة أخرى واحدة} two {رسالتان أخريان} few {# رسائل أخرى} many {# رسالة أخرى} other {# رسالة أخرى}}',
  'mrt.more-findings':
    '{count, plural, zero {لا ملاحظات أخرى} one {ملاحظة أخرى} two {ملاحظتان أخريان} few {# ملاحظات أخرى} many {# ملاحظة أخرى} other {# ملاحظة أخرى}}؛ يعدّها الخيار {option} بحسب النوع.',
  'mrt.summary.peers':
    '{count, plural, zero {لا نظراء} one {نظير واحد} two {نظيران} few {# نظراء} many {# نظيرًا} other {# نظير}}',
  'mrt.summary.table-prefixes':
    '{count, plural, zero {لا بادئات} one {بادئة واحدة} two {بادئتان} few {# بادئات} many {# بادئة} other {# بادئة}} في الجداول',
  'mrt.summary.table-entries':
    '{count, plural, zero {لا مسارات} one {مسار واحد} two {مساران} few {# مسارات} many {# مسارًا} other {# مسار}} في الجداول',
  'mrt.summary.updates':
    '{count, plural, zero {لا تحديثات} one {تحديث واحد} two {تحديثان} few {# تحديثات} many {# تحديثًا} other {# تحديث}}',
  'mrt.summary.announced':
    '{count, plural, zero {لا بادئات معلنة} one {بادئة معلنة واحدة} two {بادئتان معلنتان} few {# بادئات معلنة} many {# بادئة معلنة} other {# بادئة معلنة}}',
  'mrt.summary.withdrawn':
    '{count, plural, zero {لا بادئات مسحوبة} one {بادئة مسحوبة واحدة} two {بادئتان مسحوبتان} few {# بادئات مسحوبة} many {# بادئة مسحوبة} other {# بادئة مسحوبة}}',
  'mrt.summary.state-changes':
    '{count, plural, zero {لا تغيّر في حالة الجلسات} one {تغيّر واحد في حالة الجلسات} two {تغيّران في حالة الجلسات} few {# تغيّرات في حالة الجلسات} many {# تغيّرًا في حالة الجلسات} other {# تغيّر في حالة الجلسات}}',
  'mrt.summary.other-messages':
    '{count, plural, zero {لا رسائل BGP أخرى} one {رسالة BGP أخرى} two {رسالتا BGP أخريان} few {# رسائل BGP أخرى} many {# رسالة BGP أخرى} other {# رسالة BGP أخرى}}',
};
