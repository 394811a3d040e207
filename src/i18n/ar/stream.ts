import type { stream as english } from '../en/stream.ts';
import type { Translation } from '../translation.ts';

export const stream: Translation<typeof english> = {
  'nats.address': '{address} لا يسمّي تدفقًا؛ اكتبه هكذا: {example}.',
  'nats.unreachable': 'يتعذر الوصول إلى NATS على {server} ({reason})؛ شغّله أو صحّح العنوان.',
  'nats.denied': 'يرفض NATS على {server} المستخدم؛ ضع المستخدم في العنوان وكلمة المرور في {variable}.',
  'nats.no-jetstream': 'يعمل NATS على {server} دون JetStream؛ فعّله هناك.',
  'nats.other-subjects': 'التدفق {stream} على {server} لا يقبل {subject}؛ أضفه إلى مواضيعه أو سمِّ تدفقًا آخر.',
  'nats.other-writer': 'يكتب برنامج آخر في {stream} باسم {collector}؛ أعطِ كل جامع اسمًا خاصًا به.',
  'nats.no-stream': 'لا يوجد تدفق {stream} على {server}؛ شغّل أولًا جامعًا يكتب فيه.',
  'nats.other-stream': 'أُنشئ التدفق {stream} من جديد بعد أن قرأه هذا المجلد؛ ابدأ مجلدًا آخر.',
  'nats.foreign': 'الرسالة {sequence, number} من {stream} ليست جزءًا من سجل؛ تُركت هي وما يشبهها.',
  'nats.hole':
    'لم تعد في التدفق {stream} الرسائل من {from, number} إلى {to, number}؛ ما قالته الموجّهات قبل ذلك لم يعد معروفًا.',
  'nats.away': 'NATS غائب؛ يتوقف الزمن لهذه المراقبة حتى تُتاح قراءة {stream} من جديد.',
  'nats.again':
    'أصبحت قراءة التدفق {stream} ممكنة من جديد بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'nats.waits': 'لا يقبل التدفق {stream} شيئًا ({reason})؛ ما يصل ينتظر في الذاكرة.',
  'nats.takes':
    'عاد التدفق {stream} يقبل البيانات بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}؛ لم يُفقد شيء.',
  'nats.full':
    'لم يعد التدفق {stream} يقبل شيئًا ({reason})؛ أفرغ مساحة هناك ثم أعد التشغيل: سيتابع من حيث توقف.',
  'nats.not-taken':
    'لم يقبل {stream} {bytes, number} بايت مما وصل ({reason}) ففُقدت؛ أفرغ مساحة هناك ثم شغّل الجامع من جديد.',
  'nats.too-large':
    '{count, plural, zero {# رسالة} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} أكبر مما يقبله NATS فتُركت خارج {stream}؛ ارفع قيمة {setting} فيه.',
  'watch.stream.collects':
    'الجامع يكتب في تدفق ولا يكتشف شيئًا بنفسه؛ احذف {options}، ودع الكواشف تقرأ التدفق باستخدام {from}.',
  'watch.stream.alone': 'الكاشف الذي يقرأ تدفقًا باستخدام {from} لا يستمع إلى غيره؛ أعطِ {options} لجامع.',
};
