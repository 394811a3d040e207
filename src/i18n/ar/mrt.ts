import type { mrt as english } from '../en/mrt.ts';
import type { Translation } from '../translation.ts';

export const mrt: Translation<typeof english> = {
  'file.is-directory': '{file} مجلد؛ حدّد ملفًا بداخله.',
  'file.compression-unread':
    'الملف {file} مضغوط بصيغة {format}؛ فُكّ ضغطه أولًا، أو قدّمه بإحدى هذه الصيغ: {known}.',
  'file.read': 'قراءة',
  'compression.cut': 'ينتهي دفق {format} قبل أوانه؛ قُرئ ما قبل موضع الانقطاع.',
  'compression.damaged': 'دفق {format} تالف؛ تُرك ما تعذّر فكّ ضغطه.',
  'compression.bytes-after-stream': 'أُهملت البايتات التي تلي نهاية دفق {format}.',
  'compression.unread': 'لا يمكن هنا قراءة الضغط بصيغة {format}.',
  'mrt.no-record':
    '{bytes, plural, zero {لا بايت} one {بايت واحد لا ينتمي} two {بايتان لا ينتميان} few {# بايتات لا تنتمي} many {# بايتًا لا تنتمي} other {# بايت لا تنتمي}} إلى أي سجل؛ واستمرت القراءة بعد ذلك.',
  'mrt.cut-record': 'السجل الأخير مبتور: ينقصه من البايتات {missing}؛ فتُرك.',
  'mrt.record-length': 'يذكر سجل أن طوله {length} بايت، لكن السجل التالي يبدأ بعد {found}؛ فاعتُمد هذا.',
  'mrt.type-unread': 'جرى تخطي سجل من النوع {type} والنوع الفرعي {subtype}.',
  'mrt.record-short': 'سجل من النوع {type} والنوع الفرعي {subtype} أقصر من أن يُقرأ.',
  'mrt.entry-cut':
    'ينتهي سجل في وسط مدخلاته؛ {bytes, plural, zero {لم يُترك شيء} one {تُرك بايت واحد} two {تُرك بايتان} few {تُركت # بايتات} many {تُرك # بايتًا} other {تُرك # بايت}}.',
  'mrt.unknown-peer': 'يشير مسار إلى النظير {index} غير الموجود في جدول النظراء؛ فتُرك.',
  'mrt.peer-table-cut':
    'جدول النظراء مبتور: {missing, plural, zero {لا ينقصه نظير} one {ينقصه نظير واحد} two {ينقصه نظيران} few {ينقصه # نظراء} many {ينقصه # نظيرًا} other {ينقصه # نظير}}.',
  'mrt.family-unread': 'جرى تخطي مسارات عائلة العناوين {afi}، {safi}.',
  'mrt.prefix-length': 'في سجل من الجدول بادئة طولها {length} بت، وهذا أطول مما تسمح به عائلتها؛ فتُرك.',
  'mrt.bytes-after-entries':
    '{bytes, plural, zero {لا بايت يلي} one {بايت واحد يلي} two {بايتان يليان} few {# بايتات تلي} many {# بايتًا تلي} other {# بايت تلي}} مدخلات أحد السجلات.',
  'mrt.too-many-peers': 'عدد النظراء أكثر من 65536؛ تُركت مسارات ما زاد على ذلك.',
  'bgp.marker': 'لا تبدأ رسالة BGP بعلامتها؛ فتُركت.',
  'bgp.message-length': 'تذكر رسالة BGP أن طولها {length} بايت، وهذا محال؛ فتُركت.',
  'bgp.message-cut': 'رسالة BGP طولها {length} بايت مبتورة بعد {found}؛ قُرئ الموجود منها.',
  'bgp.bytes-after-message':
    '{bytes, plural, zero {لا بايت يلي} one {بايت واحد يلي} two {بايتان يليان} few {# بايتات تلي} many {# بايتًا تلي} other {# بايت تلي}} رسالة BGP في سجلها.',
  'bgp.update-length': 'الأطوال داخل تحديث BGP لا يتفق بعضها مع بعض؛ قُرئ ما أمكن.',
  'bgp.attribute-cut': 'سمة المسار {attribute} تتجاوز نهاية كتلتها؛ تُرك باقي الكتلة.',
  'bgp.attribute-length': 'طول سمة المسار {attribute} خاطئ؛ فتُركت.',
  'bgp.attribute-twice': 'سمة المسار {attribute} مكررة؛ تُعتمد الأولى.',
  'bgp.as-path': 'مسار أنظمة ذاتية سيئ التكوين؛ فيُعدّ فارغًا.',
  'bgp.prefix':
    'لا يمكن متابعة قراءة قائمة بادئات بعد بادئة طولها {length} بت؛ {bytes, plural, zero {لم يُترك شيء} one {تُرك بايت واحد} two {تُرك بايتان} few {تُركت # بايتات} many {تُرك # بايتًا} other {تُرك # بايت}}.',
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
