import type { snapshot as english } from '../en/snapshot.ts';
import type { Translation } from '../translation.ts';

export const snapshot: Translation<typeof english> = {
  'snapshot.title': 'لقطة للإنترنت',
  'snapshot.title.diff': 'ما الذي تغيّر بين لقطتين',
  'snapshot.not-found':
    'لا توجد لقطة {file, literal}؛ تحقّق من المسار، أو احصل على لقطة بالأمر {command, literal}.',
  'snapshot.damaged': 'اللقطة {file, literal} تالفة (عند {part, literal})؛ انسخها أو نزّلها أو ابنِها من جديد.',
  'snapshot.truncated':
    'اللقطة {file, literal} مبتورة: فيها {actual, number} بايت من أصل {expected, number}؛ انسخها أو نزّلها من جديد.',
  'snapshot.empty-file': 'الملف {file, literal} فارغ؛ انسخ اللقطة أو نزّلها من جديد.',
  'snapshot.not-a-snapshot':
    '{file, literal} ليس لقطة (يبدو أنه {looksLike, literal})؛ ابنِ لقطة منه بالأمر {command, literal}.',
  'snapshot.too-new':
    'اللقطة {file, literal} بالصيغة {version, number}، وهذا البرنامج يقرأ حتى الصيغة {supported, number}؛ ثبّت إصدارًا أحدث من Muruna.',
  'snapshot.no-topology':
    'لا شيء يبيّن كيف ترتبط الشبكات؛ أعطِ ملفًا بالخيار {one, literal} أو {other, literal}.',
  'snapshot.nothing-to-learn-from':
    'تُتعلَّم الاختيارات من نسخ جداول التوجيه؛ أعطِ بعضها بالخيار {option, literal}.',
  'snapshot.input-without-records':
    'لا شيء في {file, literal} يمكن قراءته بصيغة {expected, literal}؛ تحقّق من أنه الملف المناسب لهذا الخيار.',
  'snapshot.no-such-date':
    'لا توجد بيانات بتاريخ {date, date} في {url, literal}؛ اختر واحدًا من {dates, literal}.',
  'snapshot.bad-collector': '{collector, literal} ليس اسم مُجمِّع؛ أعطِ اسمًا مثل {example, literal}.',
  'usage.bad-date': '{date, literal} ليس تاريخًا؛ اكتبه هكذا: {example, literal}.',
  'download.not-found': 'لا يوجد {url, literal} على الخادم؛ تحقّق من العنوان أو من الخادم المرآة.',
  'download.failed': 'انقطع تنزيل {url, literal} ({reason, literal})؛ أعد تشغيل الأمر ليُستأنف من حيث توقّف.',
  'download.checksum':
    'ما وصل من {url, literal} ليس ما وُعِد به (المجموع الاختباري {actual, literal} بدل {expected, literal}) فحُذف؛ أعد المحاولة لاحقًا أو من خادم مرآة آخر.',
  'download.no-checksum': 'لا يوجد مجموع اختباري في {url, literal}؛ أعد المحاولة لاحقًا أو من خادم مرآة آخر.',
  'snapshot.notice.bundled':
    'يستند هذا إلى اللقطة المرفقة بالبرنامج: توجيه بتاريخ {date, date} كما تراه {vantagePoints, plural, zero {لا شبكة} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}}؛ يجلب الأمر {command, literal} لقطة أحدث وأوفى.',
  'snapshot.several-countries':
    '{ases, plural, zero {لا شبكة} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}} لها عدة بلدان في المصادر؛ عُدّ البلد غير معروف.',
  'snapshot.origins-without-links':
    '{ases, plural, zero {لا شبكة} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}} تعلن بادئات بلا أي رابط في المصادر؛ استُبعدت.',
  'snapshot.plane-too-thin':
    'لا يملك بادئات IPv{family, literal} في المصادر سوى {networks, plural, zero {لا شبكة} one {شبكة واحدة} two {شبكتين} few {# شبكات} many {# شبكة} other {# شبكة}}؛ عُدّت أوزان هذا المستوى غير معروفة.',
  'text.line-too-long': 'استُبعد سطر أطول من {longest, number} محرف: ليس نصًا.',
  'delegated.wrong-count': 'يذكر الرأس {said, number} سجلًا، والموجود {found, number}.',
  'asn-country.wrong-count': 'عدد بلدان {asn, asn} لا يطابق عدد المذكور منها.',
  'prefix-to-as.host-bits': 'قُصّت بادئة فيها بتّات بعد طولها: {text, literal}.',
  'as-rel.too-many-sources': 'أكثر من ثمانية أنواع من المصادر؛ أُسقطت مصادر هذا السطر: {text, literal}.',
  'as-rel.malformed-line': 'استُبعد سطر ليس بصيغة as-rel: {text, literal}.',
  'prefix-to-as.malformed-line': 'استُبعد سطر ليس بصيغة pfx2as: {text, literal}.',
  'delegated.malformed-line': 'استُبعد سطر ليس بصيغة delegated-extended: {text, literal}.',
  'asns-csv.malformed-line': 'استُبعد سطر ليس بصيغة asns.csv: {text, literal}.',
  'asn-country.malformed-line': 'استُبعد سطر ليس بصيغة asn,count,cc: {text, literal}.',
  'ip-range.malformed-line': 'استُبعد سطر ليس بصيغة IP ranges: {text, literal}.',
  'snapshot.progress.reading': 'قراءة',
  'snapshot.progress.writing': 'كتابة اللقطة',
  'snapshot.progress.downloading': 'تنزيل',
  'snapshot.pull.source': '{title, name}: {url, literal} · الشروط: {terms, name} {termsUrl, literal}',
  'snapshot.built': 'كُتب {file, literal} ({bytes, number} بايت).',
  'snapshot.file': 'الملف {file, literal}، {bytes, number} بايت',
  'snapshot.id': 'الهوية {id, literal}',
  'snapshot.published': 'روابط بتاريخ {date, literal}، كما نُشرت',
  'snapshot.inferred': 'روابط بتاريخ {date, literal}، مستنتجة من جداول التوجيه',
  'snapshot.counts':
    'الشبكات: {networks, number}، روابط العبور: {transit, number}، روابط التناظر: {peering, number}',
  'snapshot.known':
    'شبكات معروفة الاسم: {named, number}، معروفة البلد: {located, number}، البلدان: {countries, number}',
  'snapshot.prefixes4': 'بادئات IPv4: {count, number}',
  'snapshot.prefixes6': 'بادئات IPv6: {count, number}',
  'snapshot.no-weights': 'لا بادئات: أوزان الشبكات غير معروفة',
  'snapshot.vantage-points':
    'كما تراه {count, plural, zero {لا شبكة} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}}',
  'snapshot.source':
    'المصدر {role, literal} {name, literal} · {date, literal} · {bytes, number} بايت · SHA-256 {sha256, literal} · {terms, name}',
  'snapshot.note': 'ملاحظة: {note, name}',
  'snapshot.verified':
    '{file, literal} سليم: {sections, plural, zero {لا أقسام} one {قسم واحد يطابق} two {قسمان يطابقان} few {# أقسام تطابق} many {# قسمًا تطابق} other {# قسم تطابق}} المجموع الاختباري.',
  'snapshot.diff.same': 'كلاهما اللقطة نفسها: {id, literal}.',
  'snapshot.diff.dates': 'من {before, literal} إلى {after, literal}',
  'snapshot.diff.ases-added': 'شبكات أُضيفت: {count, number} ({list, literal})',
  'snapshot.diff.ases-removed': 'شبكات زالت: {count, number} ({list, literal})',
  'snapshot.diff.links-added': 'روابط أُضيفت: {count, number} ({list, literal})',
  'snapshot.diff.links-removed': 'روابط زالت: {count, number} ({list, literal})',
  'snapshot.diff.links-relabelled': 'روابط تغيّر نوعها: {count, number} ({list, literal})',
  'snapshot.diff.countries': 'شبكات تغيّر بلدها: {count, number} ({list, literal})',
  'snapshot.notice.users': 'تُوزن الشبكات بعدد مستخدميها، من جدول قُدِّم عند البناء، لا بعدد العناوين.',
  'snapshot.notice.national-lists':
    'شبكات {countries, literal} هي الواردة في قائمة قُدِّمت عند البناء، لا المسجَّلة هناك.',
  'asn-users.malformed-line': 'استُبعد سطر ليس فيه رقم نظام مستقل وعدد مستخدميه: {text, literal}.',
  'national-networks.malformed-line': 'استُبعد سطر ليس فيه رقم نظام مستقل وبلده: {text, literal}.',
};
