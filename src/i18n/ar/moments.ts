import type { moments as english } from '../en/moments.ts';
import type { Translation } from '../translation.ts';

export const moments: Translation<typeof english> = {
  'moment.malformed': 'تعذّرت قراءة {value, literal} بوصفه وقتًا؛ اكتب {example, literal}.',
  'moment.malformed-clock': 'قيمة {path} هي {value}، وليست وقتًا من اليوم؛ اكتب {example}.',
  'moment.no-such-date': 'لا يوجد في التقويم يوم {date, literal}؛ راجع اليوم والشهر.',
  'moment.no-such-year': '{date} ليس تاريخًا يمكن أن يكون مقصودًا؛ تحقق من السنة {year}.',
  'moment.no-such-time': 'لا توجد ساعة {time, literal}؛ الساعات من 0 إلى 23 والدقائق من 0 إلى 59.',
  'moment.no-such-offset': 'لا يوجد مكان فرقه عن UTC هو {offset}؛ والفروق من -12:00 إلى +14:00.',
  'moment.no-such-zone': '{zone, literal} ليست منطقة زمنية؛ اكتب واحدة مثل {example, literal}.',
  'moment.skipped': 'قُدّمت الساعات في {zone} فلم تمر بالوقت {value}؛ أدخل وقتًا قبله أو بعده.',
  'moment.solar-hijri': '{value, literal} يبدو تاريخًا هجريًا شمسيًا؛ إن كان كذلك فاكتب {gregorian, literal}.',
  'moment.two-readings': '{value} قد يكون أحد يومين؛ اكتب {one} أو {other}.',
  'moment.zone-assumed':
    'لا يذكر {value} الفرق عن UTC، فقُرئ على أنه UTC؛ أضف فرقًا مثل {example}، أو اكتب {field} في الملف.',
};
