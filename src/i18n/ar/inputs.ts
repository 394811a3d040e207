import type { inputs as english } from '../en/inputs.ts';
import type { Translation } from '../translation.ts';

export const inputs: Translation<typeof english> = {
  'compression.memory':
    'يحتاج فكّ ضغط {format} إلى {needed} ميغابايت من الذاكرة؛ والحد الأقصى المستخدم {allowed} ميغابايت.',
  'compression.bomb': 'المحتوى أكبر من الملف بأكثر من {times} مرة؛ لم يُفكّ ضغط الباقي.',
  'file.compression-memory':
    'يحتاج فكّ ضغط {file} إلى {needed} ميغابايت من الذاكرة، ولا تستخدم Muruna أكثر من {allowed} ميغابايت؛ أعد ضغطه بنافذة أصغر (zstd دون {option}).',
  'file.bomb':
    'يتضخّم {file} عند فكّ ضغطه إلى أكثر من {times} ضعف حجمه، ولا يحدث هذا لأي جدول مسارات أو شبكات؛ تحقق من مصدره.',
  'file.too-large': 'محتوى {file} أكبر من {most} ميغابايت، وهو أقصى ما يُقرأ هنا؛ قدّم ملفًا أصغر.',
  'bgp.add-path-unlabelled': 'قائمة بادئات تحمل معرّفات مسار لم يعلنها سجلها؛ قُرئت على أنها كذلك.',
  'mrt.peer-without-as':
    '{peers, plural, zero {لا نظير} one {نظير واحد} two {نظيران} few {# نظراء} many {# نظيرًا} other {# نظير}} في جدول النظراء بلا رقم نظام مستقل؛ فالرقم غير معروف.',
  'asns-csv.country-unread': 'بلد {asn} ليس رمزًا من حرفين، فيُعدّ غير معروف: {text}.',
  'field.route-servers':
    'خوادم مسارات نقاط التبادل التي تُحذف من المسارات، إضافةً إلى ما يُتعرَّف عليه منها: أرقام أنظمة مستقلة أو ملف بها (ومن ملف as-rel تؤخذ الأنظمة التي يذكرها لنقاط التبادل)',
  'field.snapshot.lenient': 'المتابعة مع الملفات التالفة أو المبتورة أو المقروءة جزئيًا؛ وتذكر كل إجابة ذلك',
  'snapshot.input-damaged':
    'الملف {file} تالف أو غير كامل؛ احصل عليه مجددًا، أو تابع بما أمكن قراءته بالخيار {option}، وستذكر كل إجابة ذلك.',
  'snapshot.input-unread': 'تعذّرت قراءة {lost} من أصل {of} من الأسطر أو المدخلات؛ وأولها:',
  'snapshot.input-empty': 'الملف {file} فارغ؛ المطلوب ملف بصيغة {expected}. احصل عليه مجددًا.',
  'snapshot.input-web-page':
    'الملف {file} صفحة ويب وليس {expected}: ربما حُفظت صفحة دخول أو خطأ مكانه. نزّله مجددًا.',
  'snapshot.input-utf-16': 'الملف {file} نص بترميز UTF-16؛ احفظه بترميز UTF-8.',
  'snapshot.input-other-lines':
    'لا يمكن قراءة {file} بصيغة {expected}: السطر {line} هو {text}، والمطلوب أسطر مثل {example}.',
  'snapshot.empty': 'لم يبق ما يُبنى منه: لا تحوي المصادر رابطًا موثوقًا بين شبكتين. وما استُبعد:',
  'snapshot.notice.damaged-input':
    'بُنيت اللقطة من ملف تالف أو غير كامل، {file}: قد تكون الأرقام بعيدة عن الواقع.',
  'snapshot.notice.unread':
    'عند بناء اللقطة تعذّرت قراءة {count, plural, zero {لا شيء} one {سطر أو مدخل واحد} two {سطرين أو مدخلين} few {# أسطر أو مدخلات} many {# سطرًا أو مدخلًا} other {# سطر أو مدخل}} من {file} فاستُبعدت.',
  'snapshot.several-users':
    '{ases, plural, zero {لا شبكة} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}} لها أعداد مستخدمين مختلفة في الجدول؛ فعُدّ العدد غير معروف.',
  'snapshot.no-country':
    '{ases, plural, zero {لا صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} في قائمة الشبكات برمز ليس بلدًا؛ استُبعد.',
  'snapshot.bogon-prefixes':
    'استُبعد {entries, plural, zero {لا مسار} one {مسار واحد} two {مساران} few {# مسارات} many {# مسارًا} other {# مسار}} إلى المسار الافتراضي أو إلى عناوين خاصة الغرض أو إلى مضيفين مفردين، لا تدل على ترابط الشبكات.',
  'snapshot.finding.more': '(المجموع {count})',
  'inference.confederation':
    '{entries, plural, zero {لا مدخل} one {مدخل جدول واحد} two {مدخلان} few {# مدخلات} many {# مدخلًا} other {# مدخل}} في الجداول يبدأ باتحاد أنظمة مستقلة؛ فقُطع.',
  'inference.route-server':
    '{entries, plural, zero {لا مدخل} one {مدخل جدول واحد} two {مدخلان} few {# مدخلات} many {# مدخلًا} other {# مدخل}} في الجداول يمر بخادم مسارات في نقطة تبادل؛ فحُذف من المسار.',
  'text.no-line-end': 'السطر الأخير بلا نهاية: الملف مبتور.',
  'as-rel.ends-early': 'تنتهي الوصلات عند {last} مع أن شبكات حتى {largest} تظهر فيها: الملف بداية ملف فحسب.',
  'prefix-to-as.ends-early':
    'تنتهي البادئات عند {last}، والجداول الكاملة تمتد إلى 223.0.0.0: الملف بداية ملف فحسب.',
  'delegated.ends-early': 'يذكر الرأس {said} سجلًا، ولا يوجد منها سوى {found}: الملف مبتور.',
  'asn-list.malformed-line': 'استُبعد سطر ليس قائمة أرقام أنظمة مستقلة: {text}.',
};
