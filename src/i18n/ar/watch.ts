import type { watch as english } from '../en/watch.ts';
import type { Translation } from '../translation.ts';

export const watch: Translation<typeof english> = {
  'watch.replay': 'قراءة الأرشيفات',
  'watch.nothing-watched': 'حدّد ما يُراقَب: بلدًا بالخيار {country}، أو شبكات بالخيار {network}.',
  'ris-live.no-json': 'السطر ليس كائن JSON؛ تُرك.',
  'ris-live.no-message': 'السطر بلا وقت أو بلا نقطة رصد؛ تُرك.',
  'ris-live.prefix': '{prefix} ليست بادئة؛ تُركت.',
  'vrps.no-list': 'لا يحتوي الملف على قائمة اسمها roas؛ أعطِ ملف JSON الذي يكتبه مدقّق RPKI.',
  'vrps.entry': 'المدخل {number} في roas ليس بادئة مع رقم AS؛ تُرك.',
  'watch.recorded':
    'أُضيفت {added, plural, zero {# رسالة} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} إلى {journal}.',
  'watch.held':
    'كان فيه من قبل {held, plural, zero {# مدخل} one {مدخل واحد} two {مدخلان} few {# مداخل} many {# مدخلًا} other {# مدخل}} ولم يُقرأ من جديد.',
  'watch.cut-off':
    'حُذف من كتلة لم تُكتب كاملة {bytes, plural, zero {# بايت} one {بايت واحد} two {بايتان} few {# بايتات} many {# بايتًا} other {# بايت}}؛ وقُرئت رسائلها من جديد.',
  'watch.exported':
    '{messages, plural, zero {# رسالة} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} من {source}: {file}',
  'watch.no-journal': '{folder} ليس سجلًا؛ أعطِ المجلد الذي كتبه أمر التسجيل.',
  'watch.drill.made':
    'تمرين لبلد {country} من {from} إلى {to}. البادئات: {prefixes}، ونقاط الرصد: {feeds}، والتحديثات: {updates}.',
  'watch.drill.next': 'افحص {archive} بالأمر {command}؛ وما حدث فعلًا مسجّل في {truth}.',
  'watch.drill.no-country': 'حدّد البلد الذي يُعدّ له التمرين: بالخيار {option} أو بالحقل country في السيناريو.',
  'watch.drill.no-prefixes': 'لا تحتوي اللقطة على بادئات IPv4 لشبكات {country}؛ والتمرين يحتاج إليها.',
  'watch.drill.too-long':
    'يستغرق التمرين {hours} ساعة، والحد الأقصى {most} ساعة. اجعل لكل ساعة من السيناريو دقائق أقل بالخيار {option}.',
  'watch.drill.few-vantage-points':
    'عدد شبكات العبور الأجنبية التي تحمل كل البادئات تقريبًا {count} فقط؛ والتمرين يحتاج إلى ثلاث نقاط رصد.',
  'journal.damaged': '{file} تالف وتتبعه مقاطع أخرى؛ صدّر ما يمكن قراءته وابدأ سجلًا جديدًا.',
  'journal.cut':
    'ينتهي المقطع بما ليس كتلة كاملة ({bytes, plural, zero {# بايت} one {بايت واحد} two {بايتان} few {# بايتات} many {# بايتًا} other {# بايت}})؛ وقُرئ ما قبله.',
  'watch.title.country': 'الحوادث: {country}',
  'watch.title.networks':
    'الحوادث: {count, plural, zero {# شبكة} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}}',
  'watch.subtitle': '{from} – {to}',
  'watch.summary.none': 'لم يُعثر على أي حادث.',
  'watch.summary.incidents':
    'عُثر على {count, plural, zero {# حادث} one {حادث واحد} two {حادثين} few {# حوادث} many {# حادثًا} other {# حادث}}؛ وما زال مستمرًّا في النهاية: {open}.',
  'watch.summary.read':
    'قُرئت {messages, plural, zero {# رسالة} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} من {feeds, plural, zero {# نقطة رصد} one {نقطة رصد واحدة} two {نقطتي رصد} few {# نقاط رصد} many {# نقطة رصد} other {# نقطة رصد}}.',
  'watch.summary.visible':
    '{plane}: في النهاية كان {share} من فضاء العناوين المراقَب مرئيًّا، بحكم {voters, plural, zero {# نقطة رصد} one {نقطة رصد واحدة} two {نقطتي رصد} few {# نقاط رصد} many {# نقطة رصد} other {# نقطة رصد}}.',
  'watch.summary.cannot-tell':
    '{plane}: لا يمكن معرفة ما كان مرئيًّا. يتطلب ذلك ثلاث نقاط رصد سليمة على الأقل في شبكتين قُرئت جداولها كاملة؛ وكان المتاح: {voters}.',
  'watch.section.incidents': 'الحوادث',
  'watch.section.visibility': 'فضاء العناوين المرئي',
  'watch.section.feeds': 'نقاط الرصد',
  'watch.section.feed-events': 'ما حدث لنقاط الرصد',
  'watch.section.findings': 'ما تعذّرت قراءته',
  'watch.column.incident': 'الحادث',
  'watch.column.kind': 'النوع',
  'watch.column.whose': 'البلد أو الشبكة',
  'watch.column.network': 'الشبكة',
  'watch.column.from': 'من',
  'watch.column.until': 'إلى',
  'watch.column.severity': 'الشدة',
  'watch.column.confidence': 'الثقة',
  'watch.column.lost': 'أكبر خسارة',
  'watch.column.prefixes': 'البادئات',
  'watch.column.prefix': 'البادئة',
  'watch.column.most': 'أكثر نقاط الرصد',
  'watch.column.time': 'الوقت',
  'watch.column.collector': 'المجمّع',
  'watch.column.peer': 'نقطة الرصد',
  'watch.column.state': 'الحالة',
  'watch.column.routes4': 'مسارات IPv4',
  'watch.column.routes6': 'مسارات IPv6',
  'watch.column.blind': 'مرات العمى',
  'watch.column.source': 'الملف',
  'watch.column.offset': 'الموضع',
  'watch.kind.country-outage': 'انقطاع البلد',
  'watch.kind.network-outage': 'انقطاع شبكة',
  'watch.kind.origin-hijack': 'اختطاف منشأ',
  'watch.kind.forged-path': 'مسار مزوّر',
  'watch.kind.new-neighbour': 'جار جديد',
  'watch.kind.route-leak': 'تسرّب مسارات',
  'watch.kind.rpki-invalid': 'إعلان غير صالح وفق RPKI',
  'watch.kind.reserved-asn': 'رقم AS محجوز في المسارات',
  'watch.severity.minor': 'طفيفة',
  'watch.severity.medium': 'متوسطة',
  'watch.severity.high': 'عالية',
  'watch.severity.critical': 'حرجة',
  'watch.level.low': 'منخفضة',
  'watch.level.medium': 'متوسطة',
  'watch.level.high': 'عالية',
  'watch.hijack.exact': 'مطابقة',
  'watch.hijack.sub-prefix': 'جزء',
  'watch.hijack.super-prefix': 'أكبر',
  'watch.tag.rpki-invalid': 'غير صالحة بحسب RPKI',
  'watch.tag.took-over': 'أخذت المسارات من صاحبها',
  'watch.tag.first-seen': 'لم تُرَ من قبل',
  'watch.tag.unrelated': 'بلا وصلة مع صاحبها',
  'watch.tag.related': 'لها وصلة مع صاحبها',
  'watch.tag.same-country': 'من البلد نفسه',
  'watch.tag.no-customers': 'لا زبائن له في اللقطة',
  'watch.tag.provider-to-provider': 'من مزوّد إلى مزوّد',
  'watch.tag.peer-to-peer': 'من نظير إلى نظير',
  'watch.tag.provider-to-peer': 'من مزوّد إلى نظير',
  'watch.tag.peer-to-provider': 'من نظير إلى مزوّد',
  'watch.feed.synchronising': 'الجدول ناقص',
  'watch.feed.healthy': 'سليمة',
  'watch.feed.quiet': 'هادئة',
  'watch.feed.blind': 'عمياء',
  'watch.feed.shrunk': 'فقدت وحدها جزءًا من جدولها',
  'watch.feed.stale': 'ما زالت تحمل ما سحبته الأخريات',
  'watch.feed.mass-withdrawal': 'سحبت بادئات كثيرة خلال دقيقة',
  'watch.why.outage':
    'ابتداءً من {onset} كان فضاء العناوين المرئي أقل من مداه المعتاد بما يصل إلى {depth}؛ ولوحظ ذلك في {detected}.',
  'watch.why.recovered': 'عاد إلى 95% من مداه المعتاد في {time}.',
  'watch.why.open': 'لم ينتهِ حتى نهاية البيانات.',
  'watch.why.voters':
    'نقاط الرصد التي حكمت: {voters}، والعمياء: {blind}. عند ملاحظته كان {agreement} من النقاط التي حكمت قد فقد البادئات، في المتوسط.',
  'watch.why.parent': 'هو جزء من {incident}.',
  'watch.why.hijack':
    'أعلن {attacker} عن {count, plural, zero {# بادئة} one {بادئة واحدة} two {بادئتين} few {# بادئات} many {# بادئة} other {# بادئة}} من {victims}، ونقلها {upstreams}.',
  'watch.why.leak':
    'مرّر {leaker} مسارات أخذها من مزوّد أو نظير إلى {upstreams}. عدد البادئات: {count}. ووفق اللقطة فإن روابطه كذلك باحتمال {confidence}.',
  'watch.why.forged':
    'يظهر {attacker} في المسارات بجوار {victims} ولا يُعرف أنه يخدمها. عدد البادئات: {count}.',
  'watch.why.neighbour': '{neighbour} جار جديد لـ {victims}. عدد البادئات: {count}.',
  'watch.why.invalid':
    'أعلن {network} بادئات لا يسمح بها أي ROA؛ والشبكات التي تتحقق من المنشأ تُسقط هذه المسارات. عددها: {count}.',
  'watch.why.reserved': 'مرّر {network} مسارات فيها {numbers}، وهو محجوز. عدد البادئات: {count}.',
  'watch.why.tag':
    '{reason}: {count, plural, zero {# بادئة} one {بادئة واحدة} two {بادئتان} few {# بادئات} many {# بادئة} other {# بادئة}}',
  'watch.why.cause': 'السبب غير معروف.',
  'watch.why.evidence':
    'الرسائل الدالة عليه: {count}؛ وهذه أولاها، مع موضعها في الملف بعد فك ضغطه وقيمة SHA-256:',
  'watch.chart.visible': 'وحدات فضاء العناوين المرئية ({unit})',
  'watch.chart.time': 'الوقت',
};
