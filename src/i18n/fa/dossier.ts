import type { dossier as english } from '../en/dossier.ts';
import type { Translation } from '../translation.ts';

export const dossier: Translation<typeof english> = {
  'dossier.title': 'پروندهٔ شواهد',
  'dossier.verification': 'راستی‌آزمایی پروندهٔ شواهد {file}',
  'dossier.verdict': 'نتیجه',
  'dossier.verdict.ok': 'پرونده از زمان امضا تغییر نکرده است و شما به یکی از کلیدهای امضای آن اعتماد دارید.',
  'dossier.verdict.stranger':
    'پرونده از زمان امضا تغییر نکرده است، اما شما به هیچ‌یک از کلیدهای آن اعتماد ندارید. شمارهٔ کلید را از راهی دیگر با صاحبش تطبیق دهید و سپس با {command} به آن اعتماد کنید.',
  'dossier.verdict.revoked':
    'پرونده از زمان امضا تغییر نکرده است، اما همهٔ کلیدهایی از آن که می‌شناسید باطل شده‌اند. از تهیه‌کنندگانش نسخه‌ای با امضای کلیدی معتبر بخواهید.',
  'dossier.verdict.broken':
    'پرونده با آنچه امضا شده مطابقت ندارد. به آن استناد نکنید. از تهیه‌کنندگانش نسخهٔ دیگری بخواهید.',
  'dossier.problems': 'ایرادها',
  'dossier.problem.changed': '{file} تغییر کرده است.',
  'dossier.problem.added': '{file} اضافه شده است.',
  'dossier.problem.removed': '{file} حذف شده است.',
  'dossier.problem.name': '{file} نام فایلی نیست که در پرونده‌های شواهد به کار رود.',
  'dossier.problem.unreadable': '{file} خوانده نمی‌شود ({reason}).',
  'dossier.problem.frame':
    'بایگانی به شکل نخستین خود نیست: دوباره بسته‌بندی شده، یا در {file}، بایت {offset}، تغییر کرده است.',
  'dossier.problem.unsigned': 'پرونده امضا ندارد.',
  'dossier.problem.signature': 'امضای کلید {key} در {file} نامعتبر است.',
  'dossier.problem.future':
    'پرونده می‌گوید در {date} ساخته شده است که دیرتر از اکنون ({now}) است؛ یکی از ساعت‌ها اشتباه است.',
  'dossier.problem.result': 'این نسخه نمی‌تواند {file} را به‌عنوان نتیجه بخواند.',
  'dossier.problem.disclosure': 'مقداری که برای {field} در {file} آشکار شده همان نیست که امضا شده بود.',
  'dossier.problem.timestamp': 'مهر زمانی در {file} آسیب دیده یا از آنِ پروندهٔ دیگری است.',
  'dossier.problem.claim': 'نتیجه‌ها سطر {line} از متن روایت را تأیید نمی‌کنند: {reference}.',
  'dossier.problem.twice': '{file} دو بار در بایگانی هست؛ برنامه‌ها در این که کدام را بخوانند یکسان نیستند.',
  'dossier.problem.too-large': '{file, literal} بزرگ‌تر از {megabytes, number} مگابایت است و خوانده نشد.',
  'dossier.problem.unaccounted': '{file} از نتیجه‌ها به دست نمی‌آید، هرچند امضا شده است.',
  'dossier.problem.not-derived': '{file} با آنچه از فایل‌های دیگر به دست می‌آید یکی نیست.',
  'dossier.problem.timestamp-time':
    'مهر زمانی {time, date} را نشان می‌دهد که میان ساخت پروندهٔ شواهد ({built, date}) و اکنون ({now, date}) نیست.',
  'dossier.secret-in-title': 'در عنوان {secret} آمده که باید مهر شود. عنوان را عوض کنید.',
  'dossier.secret-in-narrative': 'در سطر {line} متن روایت {secret} آمده که باید مهر شود. سطر را عوض کنید.',
  'dossier.derived': 'گزارش‌ها و توصیف‌ها دوباره از پاسخ‌ها ساخته شدند و همان‌اند.',
  'dossier.not-derived':
    'گزارش‌ها دوباره ساخته نشدند: پرونده را نسخهٔ دیگری ساخته است، یا فیلدهایی مهر شده‌اند. به نتیجه‌ها استناد کنید، یا گزارش‌ها را خودتان از آن‌ها بسازید.',
  'dossier.repeated.all': 'همهٔ نتیجه‌ها دوباره محاسبه شدند.',
  'dossier.repeated.part': 'تنها بخشی از نتیجه‌ها را می‌شد دوباره محاسبه کرد.',
  'dossier.repeated.none': 'هیچ نتیجه‌ای را نمی‌شد دوباره محاسبه کرد.',
  'dossier.preview': 'آنچه خوانندهٔ {file} می‌تواند بداند',
  'dossier.preview.explained':
    'هر آنچه در زیر آمده همراه پروندهٔ شواهد به دست خواننده می‌رسد. پیش از تحویل آن را بخوانید.',
  'dossier.figures': 'آنچه می‌توان از {file} نقل کرد',
  'dossier.figures.explained':
    'در متن، {figure} عدد را می‌نویسد و {claim} ادعایی را با آن می‌سنجد. اگر دو نتیجه نامی یکسان دارند، نام نتیجه را پیش از آن بنویسید: {result}.',
  'dossier.figures.named': 'عددها',
  'dossier.figures.name': 'نام',
  'dossier.figures.meaning': 'چیست',
  'dossier.figures.paths': 'فیلدهای دیگر، با مسیرشان',
  'dossier.figures.paths.explained': '{star} جای هر موضع در فهرست است که از 0 شمرده می‌شود.',
  'dossier.figures.label': '{row} ({column})',
  'dossier.preview.file': 'فایل',
  'dossier.preview.bytes': 'بایت',
  'dossier.preview.count': 'مقدارها',
  'dossier.preview.example': 'نمونه',
  'dossier.preview.open': 'آشکار',
  'dossier.preview.shown': 'مهرشده، همراه با مقدار',
  'dossier.preview.removed': 'حذف‌شده',
  'dossier.preview.input': 'ورودی {file}، SHA-256: {sha256}',
  'dossier.signatures': 'امضاها',
  'dossier.signer': 'امضاکننده',
  'dossier.key': 'کلید',
  'dossier.status': 'وضعیت',
  'dossier.status.trusted': 'معتبر، مورد اعتماد',
  'dossier.status.unknown-key': 'معتبر، کلید ناشناخته',
  'dossier.status.revoked': 'کلید باطل‌شده',
  'dossier.status.invalid': 'نامعتبر',
  'dossier.built-at': 'تاریخ ساخت و امضا',
  'dossier.timestamped': 'به گواهی {authority}، در {time} وجود داشته است',
  'dossier.authority.trusted': 'گواهی این مرجع را صادرکننده‌ای مورد اعتماد شما صادر کرده است.',
  'dossier.authority.untrusted': 'گواهی این مرجع را هیچ صادرکنندهٔ مورد اعتماد شما صادر نکرده است.',
  'dossier.authority.not-checked':
    'این مرجع بررسی نشد؛ برای بررسی آن، گواهی خودش یا صادرکننده‌اش را با {option} بدهید.',
  'dossier.verdict.authority':
    'پرونده از زمان امضا تغییر نکرده است، اما مهر زمانی آن از مرجعی مورد اعتماد شما نیست. به تاریخ آن استناد نکنید.',
  'dossier.no-certificate': '{file} هیچ گواهی‌ای ندارد؛ فایلی با قالب {format} را با {option} بدهید.',
  'dossier.files': 'فایل‌ها',
  'dossier.claims': 'ادعاهای تأییدشده',
  'dossier.sealed': 'فیلدهای حذف‌شده',
  'dossier.repeated': 'نتیجه‌های دوباره محاسبه‌شده',
  'dossier.result': 'نتیجه',
  'dossier.outcome': 'حاصل',
  'dossier.outcome.same': 'یکسان تا رقم آخر',
  'dossier.outcome.different': '{count, plural, one {# رقم متفاوت است} other {# رقم متفاوت‌اند}}',
  'dossier.outcome.input-missing': 'به ورودی {detail} نیاز دارد که در پرونده نیست؛ آن را با {option} بدهید',
  'dossier.outcome.not-repeatable': 'تکرار نشد: این فرمان را نمی‌توان از درون پرونده اجرا کرد',
  'dossier.outcome.failed': 'ناموفق: {detail}',
  'dossier.was': 'در پرونده',
  'dossier.is': 'محاسبهٔ دوباره',
  'dossier.field': 'فیلد',
  'dossier.built': '{out}: {files, plural, one {# فایل} other {# فایل}}، با امضای {signers}.',
  'dossier.named-input': 'در پرونده نیست و تنها با SHA-256 خود ({sha256}) شناسانده شده است: {file}',
  'dossier.no-results': 'پس از {option} دست‌کم نام یک فایل نتیجه را بدهید؛ فرمان‌ها آن را با {how} می‌نویسند.',
  'dossier.result-not-json': '{file} فایل JSON نیست؛ فایلی بدهید که فرمانی با {option} نوشته است.',
  'dossier.result-not-a-result': '{file} فایل نتیجه نیست؛ فایلی بدهید که فرمانی با {option} نوشته است.',
  'dossier.result-too-new':
    '{file} را که با {option} داده شده، نسخهٔ تازه‌تری نوشته است؛ Muruna را به‌روز کنید.',
  'dossier.claim-false':
    '{file}، سطر {line}: نتیجه‌ها {reference} را تأیید نمی‌کنند. رقم {value} است و {by} با ادعا فاصله دارد؛ متن را درست کنید.',
  'dossier.claim-missing':
    '{file}، سطر {line}: {reference} ادعایی دربارهٔ رقمی نامعلوم است؛ ادعا را حذف کنید.',
  'dossier.figure-unknown':
    '{file}، سطر {line}: رقم {reference} در هیچ نتیجه‌ای نیست؛ ارقام مشابه: {similar}.',
  'dossier.figure-ambiguous':
    '{file}، سطر {line}: {reference} در چند نتیجه مقدارهای متفاوتی دارد ({results})؛ پیش از نام رقم، نام یکی از نتیجه‌ها و دونقطه بنویسید.',
  'dossier.reference-malformed':
    '{file}، سطر {line}: {reference} نه رقم است نه ادعا؛ آن را چنان که راهنما نشان می‌دهد بنویسید.',
  'dossier.no-such-field': 'هیچ نتیجه‌ای فیلد {field} را برای مهر کردن یا حذف ندارد؛ مسیر آن را بررسی کنید.',
  'dossier.input-changed': '{file} پس از محاسبهٔ نتیجه تغییر کرده است؛ نتیجه را دوباره محاسبه کنید.',
  'dossier.is-document':
    '{file} یک سند JSON است، نه پروندهٔ شواهد؛ {command} از یک نتیجه پروندهٔ شواهد می‌سازد.',
  'dossier.not-one':
    '{file} پروندهٔ شواهد نیست؛ بایگانی‌ای را که {command} نوشته یا پوشه‌ای را که در آن باز شده است بدهید.',
  'dossier.truncated': 'بایگانی {file} ناقص یا آسیب‌دیده است؛ نسخهٔ دیگری بخواهید.',
  'dossier.unsafe-name': 'بایگانی {file} نام فایل ناامنی دارد: {name}. هیچ چیزی باز نشد.',
  'dossier.too-much-text':
    'نتیجه‌ها و متن‌های {file} روی هم {megabytes, number} مگابایت است؛ بیش از {most, number} مگابایت خوانده نمی‌شود.',
  'dossier.bomb': 'بایگانی {file} پس از باز شدن حجم یا شمار فایلی نامعقول خواهد داشت؛ هیچ چیزی باز نشد.',
  'dossier.not-intact':
    '{file} با آنچه امضا شده مطابقت ندارد، پس چیزی به آن افزوده نشد؛ آن را راستی‌آزمایی کنید تا علت را ببینید.',
  'dossier.timestamp-other':
    'مهر زمانی در {file} آسیب دیده یا از آنِ چیز دیگری است؛ برای بیانیهٔ همین پرونده مهر زمانی درخواست کنید.',
  'dossier.phase.rendering': 'تهیهٔ گزارش‌ها',
  'dossier.phase.writing': 'نوشتن پرونده',
  'dossier.phase.reading': 'خواندن پرونده',
  'dossier.phase.repeating': 'محاسبهٔ دوبارهٔ نتیجه‌ها',
  'key.made': 'کلید خصوصی در {file} است؛ آن را محرمانه نگه دارید. کلید عمومی به شمارهٔ {key} در {public} است.',
  'key.trusted': 'اکنون به {name} اعتماد می‌شود: {key}',
  'key.revoked': '{name} باطل شد: {key}',
  'key.section': 'کلیدها',
  'key.list': 'کلیدهای مورد اعتماد و باطل‌شده',
  'key.trusted-on': 'تاریخ اعتماد',
  'key.revoked-on': 'تاریخ ابطال',
  'key.reason': 'دلیل',
  'key.none': 'هنوز به هیچ کلیدی اعتماد نشده است.',
  'key.exists': '{file} از پیش وجود دارد و شاید کلید باشد؛ نام دیگری انتخاب کنید.',
  'key.not-private': '{file} کلید خصوصی Ed25519 ندارد؛ کلیدی با {command} بسازید.',
  'key.not-public': '{file} کلید عمومی Ed25519 ندارد؛ فایلی را که {command} می‌نویسد از صاحب کلید بخواهید.',
  'key.trust-file-damaged':
    'فهرست کلیدهای مورد اعتماد ({file}) آسیب دیده است؛ آن را از نسخهٔ پشتیبان بازگردانید، یا حذفش کنید و دوباره به کلیدها اعتماد کنید.',
  'key.unknown': '{key} آغاز شمارهٔ دقیقاً یک کلید مورد اعتماد نیست؛ {command} کلیدها را نشان می‌دهد.',
  'key.locked': '{file} رمزگذاری شده است؛ گذرواژهٔ آن را در {variable} بگذارید.',
  'key.wrong-passphrase': 'گذرواژه {file, literal} را باز نمی‌کند.',
  'key.was-revoked':
    'کلید {key} در {date} باطل شده است. از صاحبش کلید تازه‌ای بخواهید؛ تنها با حذف دستی ابطال از {file} دوباره معتبر می‌شود.',
  'file.locked':
    'فرایند دیگری {file} را در اختیار دارد. دوباره تلاش کنید؛ اگر چنین فرایندی در حال اجرا نیست، {lock} را حذف کنید.',
  'dossier.remark.repacked':
    'برنامه‌ای دیگر بایگانی را دوباره بسته‌بندی کرده است. پرونده‌های درون آن یک‌به‌یک بررسی می‌شوند، بسته‌بندی آن نه.',
  'dossier.remark.litter':
    'مدیر فایل در Mac یا Windows {count} فایل افزوده است، مانند {file}، که نادیده گرفته شد؛ پروندهٔ شواهد را همان‌گونه که فرستاده شده به کار ببرید.',
  'dossier.attach.no-key': 'این کلید عمومی، کلید Ed25519 با قالب PEM نیست. {command} آن را چاپ می‌کند.',
  'dossier.attach.other':
    'این امضا با کلید {key} روی این پروندهٔ شواهد ساخته نشده است. پرونده را همان‌گونه که اکنون هست امضا کنید.',
};
