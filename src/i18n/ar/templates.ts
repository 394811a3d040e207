import type { templates as english } from '../en/templates.ts';
import type { Translation } from '../translation.ts';

export const templates: Translation<typeof english> = {
  'template.remarks': 'غيّر ما تحتاج إليه. الأسطر التي تبدأ بالعلامة # ملاحظات.',
  'template.fields': 'كل الحقول والقيم: {page}',
  'template.next': 'الخطوة التالية: {command}',
  'template.made-up': 'كل ما هنا مختلق. ضع بياناتك مكانه.',
  'template.file-exists': '{file} موجود من قبل؛ اختر اسمًا آخر.',
  'template.written': 'كُتب الملف {file}.',
  'template.scenario': 'سيناريو للأمر {command}: ما الذي يتعطل ومتى.',
  'template.scenario.name': 'ثلاثة أيام عصيبة',
  'template.scenario.times':
    'تُحسب الأوقات من البداية ({since}) أو تُكتب تاريخًا ({date}). ويستمر الحدث حتى النهاية إن غاب الحقل {until}.',
  'template.scenario.country': 'يصلح السيناريو لأي بلد إن لم يُذكر بلد.',
  'template.scenario.gateway': 'تعطل أكبر بوابة',
  'template.scenario.gateway.why': 'تتعطل يومين الشبكة التي تمر بها أكثر المسارات القادمة من الخارج.',
  'template.scenario.random': 'تدمير ثلث البوابات',
  'template.scenario.random.why':
    'بعد ست ساعات يتعطل ثلث البوابات عشوائيًا. والبذرة نفسها تختار البوابات نفسها.',
  'template.scenario.isolation': 'العزل',
  'template.scenario.isolation.why': 'في اليوم الثالث تُغلق كل البوابات اثنتي عشرة ساعة.',
  'template.scenario.more': 'ما يمكن أن يحدث أيضًا: احذف العلامة # وضع أرقامك وبلدانك.',
  'template.scenario.networks': 'تتعطل هذه الشبكات',
  'template.scenario.links': 'تنقطع الوصلة بين هاتين الشبكتين',
  'template.scenario.gateways': 'تتعطل كل البوابات إلى هذه البلدان',
  'template.scenario.withdrawal': 'تتوقف شبكات هذا البلد عن تقديم الخدمة',
  'template.scenario.exchange': 'تفتح أكبر الشبكات نقطة تبادل داخل البلد',
  'template.inventory.sites':
    'كل مكان فيه معدات في سطر. {people}: عدد من يُخدمون هناك. {core}: اكتب {yes} حيث مصدر الخدمات (موقع واحد على الأقل). {gateway}: اكتب {yes} حيث تغادر الشبكة البلد. {critical}: خدمات تُستعاد أولًا، بأولوية من 1 إلى 3.',
  'template.inventory.links':
    'الوصلات بين موقعين، كل منها مرة واحدة. {via}: أماكن على الطريق، خط العرض أولًا؛ وإن غابت فالوصلة مستقيمة.',
  'template.inventory.supplies': 'أي موقع يتغذى من أي موقع، وكم ساعة تدوم بطارياته.',
  'template.inventory.networks':
    'أي شبكة (رقم النظام المستقل) تتعطل مع أي موقع أو وصلة. لا يحتاج إلى هذا الجدول إلا التمرين.',
  'template.inventory.crews':
    'الفرق: أين مقرها، وماذا تجيد، وما سرعة تنقلها، ومتى تعمل. وإن لم تُذكر نوبات فهي تعمل ليلًا ونهارًا.',
  'template.inventory.spares': 'قطع الغيار: أين تُحفظ وكم عددها. {lead}: عدد الساعات حتى وصولها.',
  'template.inventory.repairs':
    'مدة الإصلاح (الساعات المرجحة والدنيا والقصوى) وما يلزمه من مهارات وقطع: لنوع من الأصول، أو لنوع وضرر، أو لأصل واحد.',
  'template.inventory.needs': 'لا يبدأ إصلاح الأصل الأول إلا بعد إصلاح الثاني.',
  'template.inventory.settings':
    '{horizon}: عدد الأيام التي تنظر إليها الخطط. {share}: الحصة التي تبقى للناس من خدمتهم بلا طريق إلى الخارج.',
  'template.inventory.title': 'شبكة مثال',
  'template.inventory.capital': 'مقسم العاصمة',
  'template.inventory.south': 'مقسم الجنوب',
  'template.inventory.pass': 'برج الممر الجبلي',
  'template.inventory.border': 'محطة الحدود',
  'template.inventory.power': 'محطة كهرباء الجنوب',
  'template.inventory.region.centre': 'الوسط',
  'template.inventory.region.south': 'الجنوب',
  'template.inventory.crew.fibre': 'فريق الألياف',
  'template.services.services':
    'الخدمات التي يستعملها الناس، واحدة في كل سطر. {people}: كم يستعملها؛ أو {rank}: مرتبتها في قائمة الأكثر استعمالًا. {priority}: من 1 (الأشد إلحاحًا) إلى 3. {site}: أين هي في الجرد. {handling}: إلى أي مدى يجوز نشرها؛ و{red} إن كان فارغًا. {protection}: الحماية المدّعاة لها بموجب القانون الدولي الإنساني، واحدة من {protections}، ومن يدّعيها ولأي أيام. قائمة الخدمات الحرجة قائمة أهداف: احفظها على حدة.',
  'template.services.needs':
    'ما تحتاج إليه كل خدمة. {layer}: واحد من {layers}. {target}: اسم في DNS أو عنوان أو شبكة ({network}) أو شهادة أو خدمة أخرى أو شيء مثل خط كهرباء. {must} أو {degrades} (تستمر جزئيًا). {group}: يكفي أي سطر من سطور المجموعة. {hours}: كم ساعة تستمر الخدمة من دونه (بطاريات، مخزون، تراخيص).',
  'template.services.records':
    'سجلات DNS للأسماء أعلاه ولكل المناطق في طريقها من الجذر: {types}. {ttl} بالثواني.',
  'template.services.certificates':
    'الشهادات وأسماؤها وأيامها. {host}: أين يجددها الخادم؛ ومن دونه لا يُعرف أما زال قادرًا على ذلك. {lifetime}: كم يومًا تدوم الشهادة المجددة.',
  'template.services.portal': 'بوابة الحكومة',
  'template.services.hospital': 'مستشفى العاصمة',
  'template.services.clearing': 'المقاصة بين المصارف',
  'template.inventory.crew.power': 'فريق الكهرباء والراديو',
  'template.inventory.hospital': 'مستشفى',
  'template.book.titles': 'الاسم نص واحد لكل القراء، أو نص لكل لغة: {example}. وتكفي لغة واحدة.',
  'template.book.countries': 'البلدان على الطاولة ولغات وثائقها: {languages}.',
  'template.book.organisations': 'المشاركون. {kind}: {kinds}. {roles}: مناصب لا أسماء أشخاص.',
  'template.book.events':
    'الفعاليات واجتماعاتها. {offset}: تقدّم التوقيت المحلي على UTC. {parties}: رموز بلدان أو معرّفات جهات.',
  'template.book.offers':
    'ما تعرضه الجهات. {field}: {fields}. {improves}: المقاييس التي يحسّنها العرض؛ وكلها مذكورة في الصفحة أعلاه.',
  'template.book.needs':
    'ما تحتاج إليه البلدان. {most}، {least}: الحد المرغوب بوحدة المقياس. الحصص بين 0 و1: فالقيمة {example} تعني النصف.',
  'template.book.agreements':
    'ما اتُّفق عليه. يتحقق الالتزام ذو الحقل {target} حين تُظهره اللقطة. ويتحقق الالتزام الخالي منه في اليوم المذكور في {done}.',
  'template.book.ministry': 'وزارة الاتصالات (مثال)',
  'template.book.exchange': 'نقطة تبادل (مثال)',
  'template.book.role': 'رئيس الوفد',
  'template.book.event': 'محادثات ثنائية (مثال)',
  'template.book.place': 'مركز المؤتمرات',
  'template.book.topic': 'وصلة عبر الحدود',
  'template.book.offer': 'منافذ في نقطة التبادل (مثال)',
  'template.book.need': 'تبعية أقل لبوابة واحدة (مثال)',
  'template.book.agreement': 'مذكرة تفاهم بشأن التناظر (مثال)',
  'template.book.commitment.detour': 'خُمس حركة البيانات بين البلدين على الأكثر يعبر بلدانًا أخرى (مثال)',
  'template.book.commitment.visit': 'زيارة نقطة التبادل (مثال)',
};
