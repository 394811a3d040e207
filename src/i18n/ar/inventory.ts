import type { inventory as english } from '../en/inventory.ts';
import type { Translation } from '../translation.ts';

export const inventory: Translation<typeof english> = {
  'inventory.title': 'جرد الشبكة',
  'inventory.no-folder':
    'لا يوجد مجلد {folder, literal}؛ تحقّق من المسار، أو أنشئ واحدًا بالأمر {command, literal}.',
  'inventory.exists': '{file, literal} موجود من قبل؛ اختر مجلدًا آخر.',
  'inventory.no-cities': 'ليس في قائمة المدن ثلاث مدن للبلد {country, literal}؛ أعطِ بلدًا آخر بحرفين.',
  'inventory.faulty':
    'في الجرد {folder, literal} {faults, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}، أولها في {file, literal}، السطر {line, number}؛ الأمر {command, literal} يشرحها كلها.',
  'inventory.missing-file': 'الملف {file, literal} مفقود؛ يحتاج إلى الأعمدة {columns, literal}.',
  'inventory.empty-file': 'الملف {file, literal} فارغ؛ يحتاج إلى سطر عناوين.',
  'inventory.unknown-file': 'لم يُقرأ الملف {file, literal}: ليس واحدًا من {known, literal}. هل كُتب اسمه خطأً؟',
  'inventory.unknown-column': 'العمود {column, literal} غير معروف ولم يُقرأ.',
  'inventory.unknown-column-near': 'العمود {column, literal} غير معروف ولم يُقرأ؛ هل المقصود {near, literal}؟',
  'inventory.missing-value': 'الحقل {column, literal} فارغ؛ لا بد له من قيمة.',
  'inventory.not-a-number':
    'قيمة {column, literal} هي {value, literal} وليست عددًا؛ اكتب أرقامًا بنقطة عشرية ومن دون وحدة.',
  'inventory.negative':
    'قيمة {column, literal} هي {value, literal} ولا يمكن أن تكون سالبة. هل إشارة الناقص خطأ؟',
  'inventory.too-small': 'قيمة {column, literal} هي {value, literal}؛ وأقل ما يُقبل {least, number}.',
  'inventory.too-large':
    'قيمة {column, literal} هي {value, literal}؛ وأكثر ما يُقبل {most, number}. هل هي بوحدة أخرى، أم تبادل خطا العرض والطول مكانيهما؟',
  'inventory.not-one-of':
    'قيمة {column, literal} هي {value, literal}؛ ويجب أن تكون واحدة من {options, literal}.',
  'inventory.not-one-of-near':
    'قيمة {column, literal} هي {value, literal}؛ ويجب أن تكون واحدة من {options, literal}. هل المقصود {near, literal}؟',
  'inventory.bad-critical':
    'قيمة {column, literal} هي {value, literal}؛ اكتب الخدمات مع أولويتها 1 أو 2 أو 3، مثل {example, literal}.',
  'inventory.bad-shift': 'قيمة {column, literal} هي {value, literal}؛ اكتب النوبات هكذا: {example, literal}.',
  'inventory.bad-parts':
    'قيمة {column, literal} هي {value, literal}؛ اكتب القطع مع عددها، مثل {example, literal}.',
  'inventory.duplicate-id':
    'المعرّف {id, literal} مستعمل من قبل في {firstFile, literal}، السطر {firstLine, number}؛ أعطِ هذا معرّفًا آخر.',
  'inventory.unknown-id': 'يذكر {column, literal} القيمة {value, literal} وهو غير موجود في الجرد.',
  'inventory.unknown-id-near':
    'يذكر {column, literal} القيمة {value, literal} وهو غير موجود في الجرد؛ هل المقصود {near, literal}؟',
  'inventory.link-to-itself': 'الوصلة {id, literal} تبدأ وتنتهي عند الموقع نفسه؛ صحّح أحد طرفيها.',
  'inventory.supply-cycle':
    'التغذية تدور في حلقة: {members, literal}. لا بد أن يغذي شيءٌ ما أولها؛ احذف أحد هذه الأسطر.',
  'inventory.need-cycle':
    'الإصلاحات ينتظر بعضها بعضًا في حلقة: {members, literal}؛ فلن يبدأ أيٌّ منها. احذف أحد هذه الأسطر.',
  'inventory.crew-without-base':
    'الفريق {crew, literal} بلا قاعدة؛ أعطِ {base, literal} موقعًا، أو املأ خطي العرض والطول.',
  'inventory.spare-without-depot':
    'القطعة {part, literal} بلا مكان؛ أعطِ {depot, literal} موقعًا، أو املأ خطي العرض والطول.',
  'inventory.crew-without-skill': 'الفريق {crew, literal} بلا مهارة؛ فلا يمكن إرساله إلى أي مكان.',
  'inventory.repair-without-skill': 'إصلاح {of, literal} لا يتطلب مهارة؛ اذكر واحدة على الأقل.',
  'inventory.metres-for-kilometres':
    'طول الوصلة {link, literal} مذكور {stated, number} كم، والمسافة بين طرفيها {straight, number} كم؛ هل الطول بالأمتار؟',
  'inventory.shorter-than-straight':
    'طول الوصلة {link, literal} مذكور {stated, number} كم، والمسافة بين طرفيها {straight, number} كم؛ هل الإحداثيات صحيحة؟',
  'inventory.megabits-for-gigabits':
    'سعة الوصلة {link, literal} مذكورة {stated, number} غيغابت/ث؛ هل هي بالميغابت/ث؟',
  'inventory.two-batteries':
    'للموقع {site, literal} بطاريتان: {one, number} و{other, number} ساعة؛ يجب أن تتفق أسطره.',
  'inventory.battery-minutes': 'مدة بطارية {site, literal} مذكورة {hours, number} ساعة؛ هل هي بالدقائق؟',
  'inventory.range-out-of-order': 'ساعات {of, literal} غير مرتبة؛ الأقل أولًا ثم المرجّح ثم الأكثر.',
  'inventory.skill-nobody-has': 'لا فريق يملك المهارة {value, literal}؛ فلا يمكن إجراء هذه الإصلاحات.',
  'inventory.skill-nobody-has-near':
    'لا فريق يملك المهارة {value, literal}؛ هل المقصود {near, literal}؟ لا يمكن إجراء هذه الإصلاحات كما هي.',
  'inventory.part-nobody-stocks': 'لا أحد يخزن القطعة {value, literal}؛ فلا يمكن إجراء هذه الإصلاحات.',
  'inventory.part-nobody-stocks-near':
    'لا أحد يخزن القطعة {value, literal}؛ هل المقصود {near, literal}؟ لا يمكن إجراء هذه الإصلاحات كما هي.',
  'inventory.no-core': 'لا موقع معلَّم كنواة أو كبوابة؛ علّم واحدًا على الأقل، وإلا لم يُحسب أحد مخدومًا.',
  'inventory.fine': 'لم يُعثر على أخطاء.',
  'inventory.count-faults':
    '{faults, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}} للإصلاح، {notes, plural, zero {بلا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}.',
  'inventory.contents':
    'المواقع: {sites, number}، الوصلات: {links, number}، الفرق: {crews, number}، قواعد الإصلاح: {repairs, number}',
  'inventory.written': 'كُتب من الملفات {files, number} في {folder, literal}.',
  'inventory.synthetic': 'هذه البيانات مصطنعة: {note, name}',
  'import.unknown-format':
    '{file, literal} ليس GraphML ولا GML ولا KML ولا GeoJSON؛ صدّر الشبكة بإحدى هذه الصيغ.',
  'import.nothing': 'لا موقع له إحداثيات في {file, literal}؛ لم يُستورد شيء.',
  'import.xml': 'ملف XML معطوب هنا: {problem, literal}',
  'import.json': 'هذا ليس JSON: {problem, literal}',
  'import.gml': 'ملف GML معطوب هنا؛ قُرئ ما قبله.',
  'import.no-place': 'العقدة {node, literal} بلا إحداثيات وأُهملت؛ أضفها لتبقى.',
  'import.lost-link':
    'أُهملت الوصلة من {from, literal} إلى {to, literal} لأن أحد طرفيها بلا إحداثيات أو لأنهما واحد.',
  'damage.title': 'الأضرار',
  'damage.not-found': 'لا يوجد ملف {file, literal}؛ تحقّق من المسار، أو أنشئ واحدًا بالأمر {command, literal}.',
  'damage.faulty':
    'في ملف الأضرار {file, literal} {faults, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}، أولها في السطر {line, number}؛ الأمر {command, literal} يشرحها كلها.',
  'damage.nothing': 'لن يتضرر شيء؛ اذكر أصولًا أو منطقة أو خطرًا أو عددًا.',
  'damage.too-many': 'المطلوب إتلاف {wanted, number} من الأصول، والموجود {there, number}.',
  'damage.unknown-asset': '{value, literal} ليس موقعًا ولا وصلة في الجرد.',
  'damage.unknown-asset-near': '{value, literal} ليس موقعًا ولا وصلة في الجرد؛ هل المقصود {near, literal}؟',
  'damage.unknown-crew': '{value, literal} ليس فريقًا في الجرد.',
  'damage.unknown-crew-near': '{value, literal} ليس فريقًا في الجرد؛ هل المقصود {near, literal}؟',
  'damage.unknown-region': 'لا توجد منطقة {region, literal}؛ المناطق هي {known, name}.',
  'damage.twice': '{asset, literal} مذكور مرتين؛ أبقِ واحدة.',
  'damage.range-out-of-order': 'ساعات {asset, literal} غير مرتبة؛ الأقل أولًا ثم المرجّح ثم الأكثر.',
  'damage.work-on-undamaged':
    'الفريق {crew, literal} يعمل على {asset, literal} وهو ليس بين المتضررة؛ أضفه أو احذف العمل.',
  'damage.bad-hazard': '{value, literal} ليس مكانًا ونصف قطر؛ اكتب {example, literal}.',
  'damage.count': 'عدد الأصول المتضررة: {assets, number}.',
  'damage.no-rule':
    'لا قاعدة في {table, literal} تذكر الفرق والقطع التي يحتاج إليها إصلاح {asset, literal} (الأصول المتضررة من نوعه: {count, number})؛ أضف قاعدة لـ{kind, literal} أو لـ{asset, literal}.',
};
