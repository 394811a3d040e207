import type { servicesFolder as english } from '../en/services-folder.ts';
import type { Translation } from '../translation.ts';

/** The folder of services and of what they need. */
export const servicesFolder: Translation<typeof english> = {
  'services.contents':
    '{services, plural, zero {لا خدمات} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}}، {needs, plural, zero {لا احتياجات} one {احتياج واحد} two {احتياجان} few {# احتياجات} many {# احتياجًا} other {# احتياج}}، {records, plural, zero {لا سجلات DNS} one {سجل DNS واحد} two {سجلا DNS} few {# سجلات DNS} many {# سجل DNS} other {# سجل DNS}}، {certificates, plural, zero {لا شهادات} one {شهادة واحدة} two {شهادتان} few {# شهادات} many {# شهادة} other {# شهادة}}',
  'services.handling': 'الوسم {handling}: لا يدخل شيء من هذا المجلد في لقطات أو ملفات أدلة أو صفحات لا تسمّيه.',
  'services.faulty':
    'في مجلد الخدمات {folder} {faults, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}، أولها في {file}، السطر {line}؛ يشرحها {command}.',
  'services.unknown-id': 'يشير {column} إلى {value} غير الموجود بين الخدمات.',
  'services.unknown-id-near': 'يشير {column} إلى {value} غير الموجود بين الخدمات؛ هل تقصد {near}؟',
  'services.unknown-certificate': 'ليس {value} معرّف شهادة ولا اسمًا في DNS؛ أعطِ أحدهما.',
  'services.target-thing':
    'هدف {layer} هو {value}؛ أعطِ اسمًا في DNS أو عنوانًا أو شبكة مثل {network} أو معرّف خدمة.',
  'services.target-no-name': 'هدف {layer} هو {value}؛ ويجب أن يكون اسمًا في DNS.',
  'services.no-records': 'لا سجلات للاسم {name}، فلا يُعرف أيستمر أم لا.',
  'services.no-needs': 'لا احتياجات للخدمة {id}، فلا يُعرف أتستمر أم لا.',
  'services.some-without-people':
    '{count, plural, zero {لا خدمات} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}} لا شيء لها في {column} ولن تدخل في أي حصة من السكان؛ هذه أولاها.',
  'services.collect.progress': 'أسماء سُئل عنها',
  'services.collect.plan':
    'سيُسأل {resolver, literal} حتى {questions, number} سؤالًا ({types, literal}) عن {names, number} من الأسماء: {first, literal} … ومصافحات TLS على المنفذ 443: {handshakes, number}. اسم واحد في الثانية على الأكثر، ولا شيء غير ذلك. المدة نحو {minutes, number} دقيقة.',
  'services.collect.ask': 'اكتب {yes, literal} للسؤال:',
  'services.collect-unasked':
    'لم يُسأل عن شيء. كان سيُسأل {resolver, literal} حتى {questions, number} سؤالًا عن {names, number} من الأسماء ({first, literal} …)، مع {handshakes, number} من مصافحات TLS؛ شغّل الأمر في طرفية أو أضف {option, literal}.',
  'services.collect-declined': 'لم يُسأل عن شيء.',
  'services.collect-silent':
    'لا يجيب {resolver}: سُئل بلا جدوى عن {names, plural, zero {لا أسماء} one {اسم واحد} two {اسمين} few {# أسماء} many {# اسمًا} other {# اسم}}. تحقّق من العنوان، أو حدّد محلّلًا آخر بالخيار {option}.',
  'services.collect-no-names':
    'لا يحتوي {file, literal} على أي اسم DNS؛ اكتب اسمًا في كل سطر، مثل {example, literal}.',
  'services.collect-resolver':
    '{text, literal} ليس عنوان محلّل؛ أعط {option, literal} عنوانًا مثل {example, literal}.',
  'services.collect-not-ours':
    '{file, literal}، السطر {line, number}: لم يكتبه {command, literal}؛ اختر مجلدًا آخر.',
  'services.collect.asked':
    'أسماء سُئل عنها: {asked, number}؛ سجلات: {records, number}؛ أسماء لا وجود لها: {absent, number}. أُجيب عنها من قبل: {earlier, number}.',
  'services.collect.certificates': 'شهادات معروضة: {count, number}.',
  'services.collect.unanswered': 'أسماء لم تكتمل إجابتها: {count, number}؛ شغّل الأمر نفسه ثانية للسؤال عنها.',
  'services.collect.next':
    'تقوم هذه الأسماء على {count, number} من الأسماء التي لم يُسأل عنها: مناطق وخوادم ومبادِلات بريد. قائمتها في {file, literal}؛ اقرأها ثم اجمعها في {folder, literal} أيضًا.',
  'services.import-nothing':
    'لا سجلات DNS في {file} ولا أسماء ولا شهادات ولا صفحات: أعطِ ملفًا رئيسيًا أو مخرجات {dig} أو أسطر JSON من محلّل أو اسمًا في كل سطر أو شهادات PEM أو ملف HAR من متصفح.',
  'services.import-certificate': 'تعذّرت قراءة الشهادة التي تبدأ هنا وقد تُركت؛ صدّرها من جديد بصيغة PEM.',
  'services.import-authorities':
    '{count, plural, zero {لم تُترك أي شهادة} one {تُركت شهادة واحدة} two {تُركت شهادتان} few {تُركت # شهادات} many {تُركت # شهادة} other {تُركت # شهادة}} لسلطات التصديق: فالخدمات تُظهر شهادتها هي.',
  'services.import-private-key': 'هنا مفتاح خاص. لم يُقرأ ولا حاجة إليه؛ لا تُبقِه في ملفات تسلّمها لغيرك.',
  'services.import-har': 'يبدأ الملف كملف HAR لكنه ليس JSON صحيحًا؛ احفظه من المتصفح من جديد.',
  'services.import-har-entries':
    '{count, plural, zero {لم يُترك أي طلب} one {تُرك طلب واحد} two {تُرك طلبان} few {تُركت # طلبات} many {تُرك # طلبًا} other {تُرك # طلب}} بلا عنوان صالح.',
  'services.import-line': 'لم يُفهم هذا السطر وقد تُرك: {text}',
  'services.import-parquet':
    'يبدأ {file} كملف {format} ولا يُقرأ: إنه تالف أو مقطوع أو مضغوط بطريقة غير معروفة هنا. احصل عليه من جديد، أو اكتبه بلا ضغط أو باستخدام {codecs}.',
  'services.import-none': 'لم يمكن استيراد شيء، ولم يُنشأ مجلد.',
  'services.record-value': 'قيمة سجل {type} هذا هي {value}؛ اكتبها مثل {example}.',
  'services.no-such-site': 'الخدمة {service} في الموقع {site}، وهو ليس في الجرد.',
  'services.critical.site': '{site}: {critical}',
  'services.critical.placed': 'خدمات في مواقع الجرد: {placed, number}؛ وفي غيرها: {unplaced, number}.',
  'services.protection-missing': 'يخص {column} حماية، ولا يذكر {needed} أي حماية.',
  'services.protection-incomplete':
    'ينقص ادعاءَ الحماية {missing}؛ املأ هذه الأعمدة لتبيّن الإجابات على قول من يقوم ولأي أيام.',
  'services.protection-ends-first': 'لا يأتي {until} بعد {from}.',
};
