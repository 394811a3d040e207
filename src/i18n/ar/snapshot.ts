import type { snapshot as english } from '../en/snapshot.ts';
import type { Translation } from '../translation.ts';

export const snapshot: Translation<typeof english> = {
  'snapshot.title': 'لقطة الإنترنت',
  'snapshot.section.details': 'التفاصيل',
  'snapshot.title.diff': 'ما تغيّر بين لقطتين',
  'snapshot.not-found': 'اللقطة {file} غير موجودة؛ تحقّق من المسار، أو احصل على لقطة بالأمر {command}.',
  'snapshot.damaged': 'اللقطة {file, literal} تالفة (عند {part, literal})؛ انسخها أو نزّلها أو ابنِها من جديد.',
  'snapshot.truncated':
    'اللقطة {file} غير كاملة: فيها {actual} من أصل {expected} بايت؛ انسخها أو نزّلها من جديد.',
  'snapshot.empty-file': 'الملف {file, literal} فارغ؛ انسخ اللقطة أو نزّلها من جديد.',
  'snapshot.not-a-snapshot': '{file} ليس لقطة (يبدو أنه {looksLike})؛ ابنِ لقطة منه بالأمر {command}.',
  'snapshot.too-new':
    'اللقطة {file} بالصيغة {version}، وهذا البرنامج لا يقرأ إلا حتى الصيغة {supported}؛ ثبّت إصدارًا أحدث من Muruna.',
  'snapshot.no-topology': 'لا ملف يبيّن كيف تتصل الشبكات؛ قدّم ملفًا بالخيار {one} أو {other}.',
  'snapshot.nothing-to-learn-from': 'تُتعلَّم اختيارات التوجيه من جداول التوجيه؛ قدّم بعضها بالخيار {option}.',
  'snapshot.input-without-records':
    'لا يحوي {file} ما يمكن قراءته بصيغة {expected}؛ تحقّق من أنه الملف المناسب لهذا الخيار.',
  'snapshot.no-such-date': 'لا بيانات بتاريخ {date} في {url}؛ اختر واحدًا من {dates}.',
  'snapshot.bad-collector': '{collector} ليس اسم مجمِّع؛ اذكر اسمًا مثل {example}.',
  'usage.bad-date': '{date} ليس تاريخًا صحيحًا؛ اكتبه هكذا: {example}.',
  'download.not-found': 'لا يوجد {url, literal} على الخادم؛ تحقّق من العنوان أو من الخادم المرآة.',
  'download.no-listing':
    'الصفحة التي تصل من {url, literal} ليس فيها قائمة بهذه الملفات، وقد تكون صفحة دخول إلى الشبكة؛ تحقّق من الشبكة أو من الخادم المرآة.',
  'download.failed': 'انقطع تنزيل {url} ({reason})؛ شغّل الأمر من جديد لمتابعته.',
  'download.checksum':
    'لم يطابق ما نُزّل من {url} مجموعه الاختباري ({actual} بدل {expected}) فحُذف؛ أعد المحاولة لاحقًا أو من خادم مرآة آخر.',
  'download.no-checksum': 'لا يحوي {url} مجموعًا اختباريًا؛ أعد المحاولة لاحقًا أو من خادم مرآة آخر.',
  'snapshot.notice.bundled':
    'يستند هذا إلى اللقطة المرفقة بالبرنامج: توجيه بتاريخ {date, date}، وآخر ظهور لـ {old, share} من وصلاتها يسبقه بأكثر من سنة. يبني الأمر {command, literal} لقطة من بيانات اليوم (نحو {megabytes, number} ميغابايت في {seconds, number} ثوانٍ).',
  'snapshot.several-countries':
    '{ases, plural, zero {# شبكة لها عدة بلدان في المصادر؛ ويُعدّ بلدها} one {شبكة واحدة لها عدة بلدان في المصادر؛ ويُعدّ بلدها} two {شبكتان لهما عدة بلدان في المصادر؛ ويُعدّ بلدهما} few {# شبكات لها عدة بلدان في المصادر؛ ويُعدّ بلدها} many {# شبكة لها عدة بلدان في المصادر؛ ويُعدّ بلدها} other {# شبكة لها عدة بلدان في المصادر؛ ويُعدّ بلدها}} غير معروف.',
  'snapshot.origins-without-links':
    'أُهملت {ases, plural, zero {# شبكة} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}} من الشبكات التي تعلن بادئات وليس لها وصلة في المصادر.',
  'snapshot.plane-too-thin':
    '{networks, plural, zero {لا شبكة لها} one {شبكة واحدة فقط لها} two {شبكتان فقط لهما} few {# شبكات فقط لها} many {# شبكة فقط لها} other {# شبكة فقط لها}} بادئة IPv{family} في المصادر؛ وتُعدّ أوزان IPv{family} غير معروفة.',
  'text.line-too-long': 'أُهمل سطر أطول من {longest} محرف، لأنه ليس نصًا.',
  'delegated.wrong-count': 'يعلن الرأس {said} سجلًا، والموجود {found}.',
  'asn-country.wrong-count': 'عدد البلدان المعلن لـ{asn} لا يطابق عدد المذكور منها.',
  'prefix-to-as.host-bits': 'قُصّرت إلى طولها بادئة فيها بتات بعد طولها: {text}.',
  'as-rel.too-many-sources': 'أكثر من ثمانية أنواع من المصادر؛ أُسقطت مصادر هذا السطر: {text, literal}.',
  'as-rel.malformed-line': 'أُهمل سطر ليس بصيغة as-rel: {text}.',
  'prefix-to-as.malformed-line': 'أُهمل سطر ليس بصيغة pfx2as: {text}.',
  'delegated.malformed-line': 'أُهمل سطر ليس بصيغة delegated-extended: {text}.',
  'asns-csv.malformed-line': 'أُهمل سطر ليس بصيغة asns.csv: {text}.',
  'asn-country.malformed-line': 'أُهمل سطر ليس بصيغة asn,count,cc: {text}.',
  'ip-range.malformed-line': 'أُهمل سطر ليس نطاق عناوين IP: {text}.',
  'snapshot.progress.reading': 'جارٍ القراءة',
  'snapshot.progress.writing': 'كتابة اللقطة',
  'snapshot.progress.downloading': 'جارٍ التنزيل',
  'snapshot.pull.source': '{title, name}: {url, literal} · الشروط: {terms, name} {termsUrl, literal}',
  'snapshot.built':
    'كُتب {file} ({bytes, plural, zero {# بايت} one {# بايت} two {# بايت} few {# بايت} many {# بايت} other {# بايت}}).',
  'snapshot.file': 'الملف {file, literal}، {bytes, number} بايت',
  'snapshot.id': 'المعرّف: {id}',
  'snapshot.published': 'الوصلات بتاريخ {date}، كما نُشرت',
  'snapshot.inferred': 'الوصلات بتاريخ {date}، مستنتجة من جداول التوجيه',
  'snapshot.counts':
    'الشبكات: {networks, number}، وصلات العبور: {transit, number}، وصلات التناظر: {peering, number}',
  'snapshot.known':
    'الشبكات المعروفة الاسم: {named, number}، المعروفة البلد: {located, number}، البلدان: {countries, number}',
  'snapshot.prefixes4': 'بادئات IPv4: {count, number}',
  'snapshot.prefixes6': 'بادئات IPv6: {count, number}',
  'snapshot.no-weights': 'لا بادئات: أوزان الشبكات غير معروفة',
  'snapshot.vantage-points':
    'كما تراه {count, plural, zero {# شبكة} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}}',
  'snapshot.source':
    'المصدر {role, literal} {name, literal} · {date, literal} · {bytes, number} بايت · SHA-256 {sha256, literal} · {terms, name}',
  'snapshot.note': 'ملاحظة: {note, name}',
  'snapshot.verified':
    '{file} سليم: {sections, plural, zero {لا أقسام} one {قسم واحد يطابق مجموعه الاختباري} two {قسمان يطابقان مجموعيهما الاختباريين} few {# أقسام تطابق مجاميعها الاختبارية} many {# قسمًا تطابق مجاميعها الاختبارية} other {# قسم تطابق مجاميعها الاختبارية}}.',
  'snapshot.diff.same': 'اللقطتان متطابقتان: {id}.',
  'snapshot.diff.dates': 'من {before, literal} إلى {after, literal}',
  'snapshot.diff.ases-added': 'الشبكات المضافة: {count} ({list})',
  'snapshot.diff.ases-removed': 'الشبكات المحذوفة: {count} ({list})',
  'snapshot.diff.links-added': 'الوصلات المضافة: {count} ({list})',
  'snapshot.diff.links-removed': 'الوصلات المحذوفة: {count} ({list})',
  'snapshot.diff.links-relabelled': 'الوصلات التي تغيّر نوعها: {count} ({list})',
  'snapshot.diff.countries': 'الشبكات التي تغيّر بلدها: {count} ({list})',
  'snapshot.notice.users': 'تُوزن الشبكات بعدد مستخدميها، من جدول مقدَّم، لا بعدد العناوين.',
  'snapshot.notice.national-lists': 'شبكات {countries} من قائمة مقدَّمة، لا من بلد التسجيل.',
  'asn-users.malformed-line': 'أُهمل سطر بلا رقم نظام مستقل وعدد مستخدميه: {text}.',
  'national-networks.malformed-line': 'أُهمل سطر بلا رقم نظام مستقل وبلده: {text}.',
  'snapshot.notice.fresh-only':
    'استُبعد {links, number} من أصل {of, number} من الوصلات لأن آخر ظهور لها يسبق {date, date} بأكثر من سنة.',
  'download.offline':
    'لا يمكن الوصول إلى {host, literal} ({reason, literal}). تحقّق من الاتصال بالشبكة، أو أعطِ خادمًا مرآة بالخيار {option, literal}.',
  'download.too-slow':
    'كان {url, literal} يصل بأقل من {kilobytes, number} كيلوبايت في الثانية فأُوقف تنزيله. شغّل الأمر من جديد لمتابعته، أو أعطِ خادمًا مرآة بالخيار {option, literal}.',
  'download.redirect':
    'يحوّل {url, literal} إلى {to, literal}، وهو ليس من أماكن نشر هذه البيانات. لم يُحفظ شيء.',
  'download.too-large':
    '{url, literal} أكبر من {megabytes, number} ميغابايت ولم يُحفظ. تحقّق من أنه الملف الصحيح.',
  'download.not-data':
    'أرسل الخادم لـ {url, literal} شيئًا غير البيانات (يبدو أنه {looksLike, literal})، ربما صفحة دخول. لم يُحفظ شيء.',
  'download.cut': 'تنزيل {url, literal} ناقص أو تالف ولم يُحفظ. أعد تشغيل الأمر.',
  'snapshot.findings': 'ما وُجد أثناء القراءة وعدد مراته: {list, literal}',
  'snapshot.notice.old-links': '{old, share} من وصلات هذه اللقطة يسبق آخر ظهور لها {date, date} بأكثر من سنة.',
  'snapshot.notice.equal-weights':
    'لا بادئات في هذه اللقطة: تُحسب كل الشبكات بالتساوي مهما كان حجمها، فالنسب نسب من عدد الشبكات لا من العناوين. ابنِها مع {option, literal} للحصول على أوزان حقيقية.',
  'snapshot.notice.years-apart':
    'مصادرها من {oldest, date} إلى {newest, date}: قد لا تصح في شبكات تغيّرت بينهما.',
  'snapshot.pull.origins-from-tables':
    'لا يوجد جدول بادئات من CAIDA: تؤخذ البادئات ومصادرها من جدول {collector, literal}، وهو بضع مئات من الميغابايت.',
  'snapshot.pull.no-names':
    'تبقى الشبكات بلا أسماء: يعطيها bgp.tools لمن يذكر عنوان اتصال ({option, literal}). وتؤخذ البلدان من السجلات.',
  'snapshot.pull.no-names-open': 'تبقى الشبكات بلا أسماء: لا يوفّرها أي مصدر حر. وتؤخذ البلدان من السجلات.',
  'snapshot.title.list': 'اللقطات',
  'snapshot.list.one':
    '{name, literal}: {date, date}، عدد الشبكات {networks, number}، {megabytes, number} ميغابايت',
  'snapshot.list.in-use':
    '{name, literal}: {date, date}، عدد الشبكات {networks, number}، {megabytes, number} ميغابايت، قيد الاستخدام',
  'snapshot.list.unreadable': '{name, literal}: لا يمكن فتحها',
  'snapshot.in-use-is-gone':
    'اللقطة المستخدمة {file, literal} لم تعد موجودة. اختر غيرها من قائمة الأمر {command, literal}.',
  'snapshot.no-such-hash':
    'لا لقطة هنا بصمتها SHA-256 هي {hash}؛ يعرض {command} اللقطات المحفوظة، ويُبحث أيضًا في المجلد المكتوب قبل البصمة.',
  'snapshot.no-such-name':
    'لا توجد لقطة باسم {name, literal}. اختر واحدة من قائمة الأمر {command, literal} أو أعطِ ملفًا.',
};
