import type { restoreReasons as english } from '../en/restore-reasons.ts';
import type { Translation } from '../translation.ts';

export const restoreReasons: Translation<typeof english> = {
  'restore.why.keeps':
    'يبقي {people, plural, zero {لا أحد} one {شخصًا واحدًا} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}} في {region, name} على اتصال حين تنفد البطاريات عند الساعة {hour, number}',
  'restore.why.capacity':
    'يتيح للوصلات خدمة {people, plural, zero {# شخص} one {شخص إضافي} two {شخصين إضافيين} few {# أشخاص إضافيين} many {# شخصًا إضافيًا} other {# شخص إضافي}}',
  'restore.why.needed': 'تنتظره إصلاحات أخرى: {assets, list}',
  'restore.why.blocked': 'لا يعيد وصل أحد ما دام {asset} متعطلًا',
  'restore.why.unreached': 'لا يعيد وصل أحد لأنه لا يؤدي إلى أي نواة أو بوابة',
  'restore.why.nobody': 'لا يعيد وصل أحد لأنه لم يُسجَّل سكان هناك ولا خلفه',
  'restore.reason.part-ran-out':
    'نفدت {part, literal}: تستعمل إصلاحات أخرى في هذه الخطة {units, plural, zero {كل ما يصل في الوقت} one {الوحدة الوحيدة التي تصل في الوقت} two {الوحدتين اللتين تصلان في الوقت} few {كل الوحدات الـ# التي تصل في الوقت} many {كل الوحدات الـ# التي تصل في الوقت} other {كل الوحدات الـ# التي تصل في الوقت}}',
  'restore.reason.needs-left': 'يحتاج إلى {asset, name} الذي تتركه هذه الخطة بلا إصلاح',
  'restore.reason.no-time-left': 'فرقه مشغولة بإصلاحات أخرى حتى نهاية أفق التخطيط',
  'restore.figure.left':
    '{left, plural, zero {لا يبقى أي إصلاح} one {يبقى إصلاح واحد} two {يبقى إصلاحان} few {تبقى # إصلاحات} many {يبقى # إصلاحًا} other {يبقى # إصلاح}} دون إنجاز',
  'restore.figure.last-done': 'ينتهي آخر إصلاح تنجزه هذه الخطة عند الساعة {hour, number}',
  'restore.figure.no-people': 'لم يُسجَّل سكان',
  'restore.unconnected':
    'لا يمكن الوصول من {sites, list} إلى أي نواة أو بوابة حتى دون أي ضرر؛ فلا تشمل هذه الأرقام سكانها وعددهم {people, number}.',
  'restore.reaches-no-core':
    'لا يمكن الوصول من {sites, list} إلى أي نواة حتى دون أي ضرر؛ فلا تشمل هذه الأرقام الخدمة الوطنية لسكانها وعددهم {people, number}.',
  'restore.reaches-no-gateway':
    'لا يمكن الوصول من {sites, list} إلى أي بوابة حتى دون أي ضرر؛ فلا تشمل هذه الأرقام الخدمة الدولية لسكانها وعددهم {people, number}.',
  'restore.more-sites':
    '{sites, plural, zero {لا مواقع أخرى} one {موقع آخر} two {موقعان آخران} few {# مواقع أخرى} many {# موقعًا آخر} other {# موقع آخر}}',
  'restore.no-crews': 'ليس في الجرد أي فريق، فلا يمكن إصلاح شيء.',
  'restore.no-people': 'ليس لأي موقع يمكن خدمته سكان، فكل رقم عن السكان صفر.',
  'restore.rules.note':
    'الأقرب أولًا: يذهب الفريق الشاغر إلى أقرب إصلاح يقدر عليه. الأكبر أولًا: تُرتَّب الإصلاحات بعدد السكان عند الأصل مع خدماته الحيوية؛ ويُحسب لمغذي الكهرباء سكان جميع المواقع التي يغذيها، وللوصلة سكان طرفيها.',
  'restore.event.road': 'المغادرة من {from, text} عند {departs, literal} والوصول عند {arrives, literal}.',
  'restore.event.part':
    '{quantity, number} وحدة من {part, literal} من {place, name}، في المكان عند {arrives, literal}.',
  'restore.event.part-there':
    '{quantity, number} وحدة من {part, literal}، في الطريق، في المكان عند {arrives, literal}.',
  'restore.event.position': 'الموقع الحالي',
  'book.hours-without-offset':
    'للفعالية {id, literal} ساعات {meetings, plural, zero {لأي اجتماع} one {لاجتماع واحد} two {لاجتماعين} few {لـ# اجتماعات} many {لـ# اجتماعًا} other {لـ# اجتماع}} دون فرق عن UTC، فلا تعرف التقاويم متى ذلك؛ أضف {field, literal}، مثل +04:00.',
  'damage.began-later':
    'هذه الحالة عند {at, literal}، لكن بداية الخطة مكتوبة بعد ذلك، عند {began, literal}؛ صحّح أحدهما.',
  'damage.plan-differs':
    'لم توضع الخطة {file, literal} لهذا الجرد وهذا الضرر، لأن {asset, literal} ينتهي عند ساعة أخرى؛ أعط الملفات التي وُضعت لها أو ضع خطة جديدة.',
  'inventory.no-crews': 'ليس في الجرد أي فريق، فلا يمكن إجراء أي إصلاح؛ أضف فريقًا واحدًا على الأقل.',
  'inventory.no-people': 'ليس لأي موقع سكان، فلا يُعدّ أحد متمتعًا بالخدمة؛ املأ العمود {column}.',
};
