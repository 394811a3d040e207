import type { inventory as english } from '../en/inventory.ts';
import type { Translation } from '../translation.ts';

export const inventory: Translation<typeof english> = {
  'inventory.title': 'جرد الشبكة',
  'inventory.no-folder': 'المجلد {folder} غير موجود؛ تحقّق من المسار، أو أنشئ واحدًا بالأمر {command}.',
  'inventory.exists': '{file} موجود أصلًا؛ اختر مجلدًا آخر.',
  'inventory.no-cities': 'في قائمة المدن أقل من ثلاث مدن في {country}؛ اذكر رمزًا من حرفين لبلد آخر.',
  'inventory.faulty':
    'في الجرد {folder} {faults, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}، أولها في {file}، السطر {line}؛ يشرحها {command}.',
  'inventory.missing-file': 'الملف {file} مفقود؛ وهو يحتاج إلى الأعمدة {columns}.',
  'inventory.empty-file': 'الملف {file} فارغ؛ وهو يحتاج إلى سطر عناوين.',
  'inventory.unknown-file': 'أُهمل الملف {file} لأنه ليس واحدًا من {known}؛ هل كُتب اسمه خطأً؟',
  'inventory.unknown-column': 'العمود {column} غير معروف فأُهمل.',
  'inventory.unknown-column-near': 'العمود {column} غير معروف فأُهمل؛ هل تقصد {near}؟',
  'inventory.missing-value': 'الحقل {column} فارغ؛ اكتب قيمة.',
  'inventory.not-a-number': 'قيمة {column} هي {value}، وليست عددًا؛ اكتب أرقامًا بنقطة عشرية ومن دون وحدة.',
  'inventory.negative': 'قيمة {column} هي {value}، ولا يمكن أن تكون سالبة؛ هل إشارة الناقص خطأ؟',
  'inventory.too-small': 'قيمة {column} هي {value}؛ والحد الأدنى {least}.',
  'inventory.above-most': 'قيمة {column} هي {value}؛ والحد الأقصى {most}. هل هي بوحدة أخرى؟',
  'inventory.too-large':
    'قيمة {column} هي {value}؛ والحد الأقصى {most}. هل هي بوحدة أخرى، أم تبادل خطا العرض والطول مكانيهما؟',
  'inventory.too-long': '{column} أطول من الحد المسموح، وهو {most} من المحارف.',
  'inventory.not-one-of':
    'قيمة {column, literal} هي {value, literal}؛ ويجب أن تكون واحدة من {options, literal}.',
  'inventory.not-one-of-near': 'قيمة {column} هي {value}؛ ويجب أن تكون واحدة من {options}. هل تقصد {near}؟',
  'inventory.bad-critical':
    'قيمة {column, literal} هي {value, literal}؛ اكتب الخدمات مع أولويتها 1 أو 2 أو 3، مثل {example, literal}.',
  'inventory.bad-shift': 'قيمة {column, literal} هي {value, literal}؛ اكتب النوبات هكذا: {example, literal}.',
  'inventory.bad-parts':
    'قيمة {column, literal} هي {value, literal}؛ اكتب القطع مع عددها، مثل {example, literal}.',
  'inventory.duplicate-id':
    'المعرّف {id} مستخدم من قبل في {firstFile}، السطر {firstLine}؛ استخدم هنا معرّفًا آخر.',
  'inventory.unknown-id': 'يشير {column} إلى {value} غير الموجود في الجرد.',
  'inventory.unknown-id-near': 'يشير {column} إلى {value} غير الموجود في الجرد؛ هل تقصد {near}؟',
  'inventory.link-to-itself': 'الوصلة {id, literal} تبدأ وتنتهي عند الموقع نفسه؛ صحّح أحد طرفيها.',
  'inventory.supply-cycle': 'تشكّل التغذية حلقة ({members})، فلا شيء يغذي أولها؛ احذف أحد هذه الأسطر.',
  'inventory.need-cycle': 'ينتظر بعض الإصلاحات بعضًا في حلقة ({members})، فلن يبدأ أي منها؛ احذف أحد هذه الأسطر.',
  'inventory.crew-without-base': 'الفريق {crew} بلا قاعدة؛ اذكر موقعًا في {base}، أو املأ خطي العرض والطول.',
  'inventory.spare-without-depot': 'القطعة {part} بلا مكان؛ اذكر موقعًا في {depot}، أو املأ خطي العرض والطول.',
  'inventory.crew-without-skill':
    'الفريق {crew} بلا مهارة فلا يمكن إرساله إلى أي مكان؛ اذكر مهارة واحدة على الأقل.',
  'inventory.repair-without-skill': 'لا يتطلب إصلاح {of} أي مهارة؛ اذكر مهارة واحدة على الأقل.',
  'inventory.metres-for-kilometres':
    'طول الوصلة {link, literal} مذكور {stated, number} كم، والمسافة بين طرفيها {straight, number} كم؛ هل الطول بالأمتار؟',
  'inventory.shorter-than-straight':
    'طول الوصلة {link, literal} مذكور {stated, number} كم، والمسافة بين طرفيها {straight, number} كم؛ هل الإحداثيات صحيحة؟',
  'inventory.megabits-for-gigabits':
    'سعة الوصلة {link, literal} مذكورة {stated, number} غيغابت/ث؛ هل هي بالميغابت/ث؟',
  'inventory.two-batteries':
    'بطارية الموقع {site} مدتها {one} ساعة في سطر و{other} ساعة في سطر آخر؛ وحّد بينهما.',
  'inventory.battery-minutes': 'مدة بطارية {site, literal} مذكورة {hours, number} ساعة؛ هل هي بالدقائق؟',
  'inventory.range-out-of-order':
    'ساعات {of} غير مرتبة؛ اكتب الحد الأدنى أولًا، ثم القيمة المرجّحة، ثم الحد الأقصى.',
  'inventory.skill-nobody-has': 'لا فريق يملك المهارة {value}، فلا يمكن إجراء هذه الإصلاحات.',
  'inventory.skill-nobody-has-near':
    'لا فريق يملك المهارة {value}، فلا يمكن إجراء هذه الإصلاحات؛ هل تقصد {near}؟',
  'inventory.part-nobody-stocks': 'لا مستودع يخزّن القطعة {value}، فلا يمكن إجراء هذه الإصلاحات.',
  'inventory.part-nobody-stocks-near':
    'لا مستودع يخزّن القطعة {value}، فلا يمكن إجراء هذه الإصلاحات؛ هل تقصد {near}؟',
  'inventory.no-core':
    'لم يُحدَّد أي موقع على أنه نواة أو بوابة؛ حدّد واحدًا على الأقل، وإلا لم يُعدّ أحد متمتعًا بالخدمة.',
  'inventory.fine': 'لم يُعثر على أخطاء.',
  'inventory.count-faults':
    '{faults, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}} للتصحيح، {notes, plural, zero {بلا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}.',
  'inventory.contents':
    '{sites, plural, zero {لا مواقع} one {موقع واحد} two {موقعان} few {# مواقع} many {# موقعًا} other {# موقع}}، {links, plural, zero {لا وصلات} one {وصلة واحدة} two {وصلتان} few {# وصلات} many {# وصلة} other {# وصلة}}، {crews, plural, zero {لا فرق} one {فريق واحد} two {فريقان} few {# فرق} many {# فريقًا} other {# فريق}}، {repairs, plural, zero {لا قواعد إصلاح} one {قاعدة إصلاح واحدة} two {قاعدتا إصلاح} few {# قواعد إصلاح} many {# قاعدة إصلاح} other {# قاعدة إصلاح}}',
  'inventory.written':
    '{files, plural, zero {لم يُكتب أي ملف} one {كُتب ملف واحد} two {كُتب ملفان} few {كُتبت # ملفات} many {كُتب # ملفًا} other {كُتب # ملف}} في {folder}.',
  'inventory.synthetic': 'هذه البيانات اصطناعية: {note}',
  'import.unknown-format': '{file} ليس بأي من الصيغ المقروءة ({known})؛ صدّر الشبكة بإحداها.',
  'import.nothing': 'لا يحوي {file} أي موقع له إحداثيات؛ لم يُستورد شيء.',
  'import.gml': 'ملف GML غير صحيح هنا؛ قُرئ كل ما قبله.',
  'import.no-place': 'العقدة {node} بلا إحداثيات فأُهملت؛ أضف إحداثياتها لتبقى.',
  'damage.title': 'الأضرار',
  'damage.not-found': 'الملف {file} غير موجود؛ تحقّق من المسار، أو أنشئ واحدًا بالأمر {command}.',
  'damage.faulty':
    'في ملف الأضرار {file} {faults, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}، أولها في السطر {line}؛ يشرحها {command}.',
  'damage.nothing': 'لن يتضرر شيء؛ اذكر أصولًا أو منطقة أو خطرًا أو عددًا.',
  'damage.too-many': 'المطلوب إتلاف {wanted} من الأصول، وليس في الجرد سوى {there}.',
  'damage.unknown-asset': '{value, literal} ليس موقعًا ولا وصلة في الجرد.',
  'damage.unknown-asset-near': '{value} ليس موقعًا ولا وصلة في الجرد؛ هل تقصد {near}؟',
  'damage.unknown-crew': '{value, literal} ليس فريقًا في الجرد.',
  'damage.unknown-crew-near': '{value} ليس فريقًا في الجرد؛ هل تقصد {near}؟',
  'damage.unknown-region': 'ليس في الجرد منطقة باسم {region}؛ اختر واحدة من {known}.',
  'damage.twice': '{asset} مذكور مرتين؛ أبقِ واحدًا.',
  'damage.range-out-of-order':
    'ساعات {asset} غير مرتبة؛ اكتب الحد الأدنى أولًا، ثم القيمة المرجّحة، ثم الحد الأقصى.',
  'damage.pin-undamaged': 'ثُبّت عمل لـ {asset, literal}، وهو غير متضرر.',
  'damage.work-on-undamaged':
    'يعمل الفريق {crew} على {asset} غير المذكور بين الأصول المتضررة؛ أضف الأصل أو احذف العمل.',
  'damage.bad-hazard': '{value} ليس مكانًا ونصف قطر؛ اكتبهما هكذا: {example}.',
  'damage.count':
    '{assets, plural, zero {لا أصول متضررة} one {أصل واحد متضرر} two {أصلان متضرران} few {# أصول متضررة} many {# أصلًا متضررًا} other {# أصل متضرر}}.',
  'damage.no-rule':
    'لا قاعدة في {table} تذكر الفرق والقطع التي يحتاج إليها إصلاح {asset}{count, plural, =1 {} zero {} one {} two { (ولا إصلاح الأصل الآخر المتضرر من نوعه)} few { (ولا إصلاح سائر الأصول المتضررة من نوعه، وعددها كلها #)} many { (ولا إصلاح سائر الأصول المتضررة من نوعه، وعددها كلها #)} other { (ولا إصلاح سائر الأصول المتضررة من نوعه، وعددها كلها #)}}؛ أضف قاعدة لـ{kind} أو لـ{asset}.',
  'damage.subtitle':
    '{count, plural, zero {لا أصول معطلة} one {أصل واحد معطل} two {أصلان معطلان} few {# أصول معطلة} many {# أصلًا معطلًا} other {# أصل معطل}} منذ {at, date} ({zone, literal})',
  'damage.section.assets': 'ما المعطل',
  'damage.asset': '{name, name} ({asset, literal})',
  'damage.column.hours': 'الإصلاح (ساعة)',
  'damage.column.hours-min': 'على الأقل (ساعة)',
  'damage.column.hours-max': 'على الأكثر (ساعة)',
  'damage.as-rules': 'وفق قواعد الجرد',
  'check.title': 'نتائج الفحص',
  'check.section.findings': 'الأخطاء والملاحظات',
  'check.column.file': 'الملف',
  'check.column.line': 'السطر',
  'check.column.says': 'ما الخطأ',
};
