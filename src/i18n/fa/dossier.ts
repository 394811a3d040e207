import type { dossier as english } from '../en/dossier.ts';
import type { Translation } from '../translation.ts';

export const dossier: Translation<typeof english> = {
  'dossier.title': 'پروندهٔ شواهد',
  'dossier.verification': 'راستی‌آزمایی پروندهٔ شواهد {file}',
  'dossier.verdict': 'نتیجه',
  'dossier.verdict.ok': 'پرونده همان است که امضا شد و با کلیدی امضا شده است که به آن اعتماد دارید.',
  'dossier.verdict.stranger':
    'پرونده همان است که امضا شد، ولی نه با کلیدی که به آن اعتماد دارید. شمارهٔ کلید را از راهی دیگر با صاحبش بسنجید و سپس با {command} به آن اعتماد کنید.',
  'dossier.verdict.revoked':
    'پرونده همان است که امضا شد، ولی همهٔ کلیدهایی که می‌شناسید باطل شده‌اند. از سازندگانش نسخه‌ای با امضای کلیدی معتبر بخواهید.',
  'dossier.verdict.broken': 'پرونده آن نیست که امضا شد. به آن تکیه نکنید؛ از سازندگانش نسخه‌ای دیگر بخواهید.',
  'dossier.problems': 'آنچه همان نیست که امضا شد',
  'dossier.problem.changed': '{file} تغییر کرده است.',
  'dossier.problem.added': '{file} افزوده شده است.',
  'dossier.problem.removed': '{file} برداشته شده است.',
  'dossier.problem.name': '{file} نامی است که در هیچ پرونده‌ای نمی‌آید.',
  'dossier.problem.unreadable': '{file} خواندنی نیست ({reason}).',
  'dossier.problem.frame':
    'قاب بایگانی آن نیست که نوشته شد: دوباره بسته شده یا در {file}، بایت {offset}، تغییر کرده است.',
  'dossier.problem.unsigned': 'امضایی در کار نیست.',
  'dossier.problem.signature': 'در {file} امضای کلید {key} درست نیست.',
  'dossier.problem.future':
    'می‌گوید در {date} ساخته شده که پس از اکنون ({now}) است؛ یکی از ساعت‌ها نادرست است.',
  'dossier.problem.result': '{file} نتیجه‌ای نیست که این نسخه بتواند بخواند.',
  'dossier.problem.disclosure': 'در {file} آنچه به نام {field} آشکار شده همان نیست که امضا شد.',
  'dossier.problem.timestamp': 'مهر زمانی در {file} برای این پرونده نیست یا آسیب دیده است.',
  'dossier.problem.claim': 'سطر {line} روایت را نتایج تأیید نمی‌کنند: {reference}.',
  'dossier.problem.too-large': '{file, literal} بزرگ‌تر از {megabytes, number} مگابایت است و خوانده نشد.',
  'dossier.problem.unaccounted': '{file, literal} از نتیجه‌ها برنمی‌آید، هرچند امضا شده است.',
  'dossier.problem.not-derived': '{file, literal} آن نیست که از پرونده‌های دیگر برمی‌آید.',
  'dossier.problem.timestamp-time':
    'مهر زمانی {time, date} را نشان می‌دهد که میان ساخت پروندهٔ شواهد ({built, date}) و اکنون ({now, date}) نیست.',
  'dossier.secret-in-title': 'عنوان {secret, literal} را دارد که باید مهر شود. عنوان را عوض کنید.',
  'dossier.secret-in-narrative':
    'سطر {line, number} روایت {secret, literal} را دارد که باید مهر شود. سطر را عوض کنید.',
  'dossier.derived': 'گزارش‌ها و توصیف‌ها دوباره از پاسخ‌ها ساخته شد و همان است.',
  'dossier.not-derived':
    'گزارش‌ها دوباره ساخته نشد: نسخهٔ دیگری پرونده را ساخته یا بخش‌هایی مهر شده است. به نتیجه‌ها تکیه کنید یا گزارش‌ها را خودتان از آن‌ها بسازید.',
  'dossier.repeated.all': 'همهٔ نتیجه‌ها دوباره محاسبه شد.',
  'dossier.repeated.part': 'تنها بخشی از نتیجه‌ها دوباره محاسبه شد.',
  'dossier.repeated.none': 'هیچ نتیجه‌ای را نمی‌شد دوباره محاسبه کرد.',
  'dossier.preview': 'خوانندهٔ {file, literal} چه می‌تواند بداند',
  'dossier.preview.explained':
    'هر آنچه در زیر آمده با پروندهٔ شواهد از دست شما بیرون می‌رود. پیش از دادن آن را بخوانید.',
  'dossier.preview.file': 'پرونده',
  'dossier.preview.bytes': 'بایت',
  'dossier.preview.count': 'مقدارها',
  'dossier.preview.example': 'نمونه',
  'dossier.preview.open': 'باز',
  'dossier.preview.shown': 'مهرشده، مقدار همراه است',
  'dossier.preview.removed': 'حذف‌شده',
  'dossier.preview.input': 'ورودی {file, literal}، SHA-256 برابر {sha256, literal}',
  'dossier.signatures': 'امضاها',
  'dossier.signer': 'امضاکننده',
  'dossier.key': 'کلید',
  'dossier.status': 'وضعیت',
  'dossier.status.trusted': 'درست و مورد اعتماد',
  'dossier.status.unknown-key': 'درست، ولی از ناشناس',
  'dossier.status.revoked': 'کلید باطل شده',
  'dossier.status.invalid': 'نادرست',
  'dossier.built-at': 'ساخته و امضا شده در',
  'dossier.timestamped': 'به گواهی {authority} در {time} وجود داشته است',
  'dossier.authority.trusted': 'گواهی این مرجع را گواهی‌ای صادر کرده که به آن اعتماد دارید.',
  'dossier.authority.untrusted': 'هیچ گواهی مورد اعتماد شما گواهی این مرجع را صادر نکرده است.',
  'dossier.authority.not-checked':
    'اعتمادپذیری این مرجع بررسی نشد؛ گواهی آن یا گواهی صادرکننده‌اش را با {option, literal} بدهید.',
  'dossier.verdict.authority':
    'پرونده همان است که امضا شده، اما مهر زمانی آن از مرجعی نیست که به آن اعتماد دارید. به تاریخ آن تکیه نکنید.',
  'dossier.no-certificate':
    'در {file, literal} گواهی‌ای نیست؛ پرونده‌ای در قالب {format, literal} با {option, literal} بدهید.',
  'dossier.files': 'پرونده‌ها',
  'dossier.claims': 'ادعاهای درست',
  'dossier.sealed': 'فیلدهای برداشته‌شده',
  'dossier.repeated': 'محاسبهٔ دوباره',
  'dossier.result': 'نتیجه',
  'dossier.outcome': 'سرانجام',
  'dossier.outcome.same': 'یکسان تا رقم آخر',
  'dossier.outcome.different': '{count, plural, one {# عدد تفاوت دارد} other {# عدد تفاوت دارند}}',
  'dossier.outcome.input-missing': 'ورودی‌ای لازم است که در بسته نیست: {detail}؛ آن را با {option} بدهید',
  'dossier.outcome.not-repeatable': 'این فرمان برای دیگران اجرا نمی‌شود',
  'dossier.outcome.failed': 'ناکام ماند: {detail}',
  'dossier.was': 'در پرونده',
  'dossier.is': 'اکنون',
  'dossier.field': 'فیلد',
  'dossier.built': '{out}: {files, plural, one {# پرونده} other {# پرونده}}، با امضای {signers}.',
  'dossier.named-input': 'در بسته نیست، با SHA-256 نام برده شده {sha256}: {file}',
  'dossier.no-results': 'دست‌کم یک پروندهٔ نتیجه پس از {option} بیاورید؛ فرمان‌ها آن را با {how} می‌نویسند.',
  'dossier.no-key': 'پروندهٔ شواهد باید امضا شود: پروندهٔ کلید را با {option} بدهید؛ {how} آن را می‌سازد.',
  'dossier.result-not-json': '{file} به قالب JSON نیست؛ پرونده‌ای بدهید که فرمانی با {option} نوشته است.',
  'dossier.result-not-a-result': '{file} پروندهٔ نتیجه نیست؛ پرونده‌ای بدهید که فرمانی با {option} نوشته است.',
  'dossier.result-too-new':
    '{file} را نسخه‌ای تازه‌تر نوشته است؛ این برنامه را به‌روز کنید. با {option} داده می‌شود.',
  'dossier.claim-false':
    '{file}، سطر {line}: نتایج {reference} را تأیید نمی‌کنند. مقدار {value} است و {by} از ادعا می‌گذرد؛ متن را درست کنید.',
  'dossier.claim-missing': '{file}، سطر {line}: دربارهٔ عددی نامعلوم نمی‌توان ادعایی کرد: {reference}.',
  'dossier.figure-unknown':
    '{file}، سطر {line}: هیچ نتیجه‌ای عدد {reference} را ندارد. نزدیک به آن: {similar}.',
  'dossier.figure-ambiguous':
    '{file}، سطر {line}: چند نتیجه {reference} را دارند و با هم تفاوت دارند ({results})؛ نام یکی و دونقطه را پیش از نام عدد بنویسید.',
  'dossier.reference-malformed':
    '{file}، سطر {line}: {reference} نه عدد است نه ادعا؛ آن را چنان که راهنما نشان می‌دهد بنویسید.',
  'dossier.no-such-field':
    'هیچ نتیجه‌ای فیلد {field} را که بتوان مهر کرد یا برداشت ندارد؛ مسیرش را بررسی کنید.',
  'dossier.input-changed': '{file} دیگر آن نیست که نتیجه از آن محاسبه شد؛ نتیجه را دوباره محاسبه کنید.',
  'dossier.truncated': 'بایگانی {file} ناتمام یا آسیب‌دیده است؛ نسخه‌ای دیگر بخواهید.',
  'dossier.unsafe-name':
    'در بایگانی {file} نامی هست که از آن بیرون می‌رود یا ناامن است: {name}. چیزی باز نشد.',
  'dossier.bomb': 'بایگانی {file} بسیار بیش از اندازهٔ معقول باز می‌شود. چیزی باز نشد.',
  'dossier.not-intact':
    '{file} آن نیست که امضا شد، پس چیزی به آن افزوده نشد؛ آن را راستی‌آزمایی کنید تا ایراد را ببینید.',
  'dossier.timestamp-other':
    'مهر زمانی در {file} آسیب دیده یا برای چیز دیگری است؛ برای بیانیهٔ همین پرونده درخواست کنید.',
  'dossier.phase.rendering': 'آماده‌سازی گزارش‌ها',
  'dossier.phase.writing': 'نوشتن پرونده',
  'dossier.phase.reading': 'خواندن پرونده',
  'dossier.phase.repeating': 'محاسبهٔ دوباره',
  'key.made': '{file} کلید خصوصی است: نزد خود نگه دارید. {public} کلید عمومی است، به شمارهٔ {key}.',
  'key.trusted': 'اکنون به {name} اعتماد می‌شود: {key}',
  'key.revoked': '{name} باطل شد: {key}',
  'key.list': 'کلیدهایی که درباره‌شان تصمیم گرفته‌اید',
  'key.trusted-on': 'مورد اعتماد از',
  'key.revoked-on': 'باطل از',
  'key.reason': 'دلیل',
  'key.none': 'هنوز به هیچ کلیدی اعتماد نشده است.',
  'key.exists': '{file} از پیش هست و شاید کلید باشد؛ نامی دیگر انتخاب کنید.',
  'key.not-private': '{file} کلید خصوصی Ed25519 ندارد؛ با {command} بسازید.',
  'key.not-public': '{file} کلید عمومی Ed25519 ندارد؛ پرونده‌ای را که {command} می‌نویسد از صاحبش بخواهید.',
  'key.trust-file-damaged':
    'فهرست کلیدهای مورد اعتماد {file} آسیب دیده است؛ از نسخه‌ای بازگردانید، یا پاکش کنید و از نو اعتماد کنید.',
  'key.unknown': 'یک کلید مورد اعتماد یکتا با {key} آغاز نمی‌شود؛ {command} آن‌ها را نشان می‌دهد.',
  'key.locked': '{file, literal} رمزگذاری شده است؛ گذرواژهٔ آن را در {variable, literal} قرار دهید.',
  'key.wrong-passphrase': 'گذرواژه {file, literal} را باز نمی‌کند.',
  'key.was-revoked':
    'کلید {key, literal} در {date, date} باطل شده است. از صاحبش کلید تازه‌ای بخواهید؛ تنها با حذف دستی ابطال از {file, literal} برمی‌گردد.',
  'file.locked':
    'فرایند دیگری {file, literal} را در دست دارد. دوباره تلاش کنید؛ اگر هیچ فرایندی در کار نیست، {lock, literal} را حذف کنید.',
  'key.bad-date': '{date} تاریخ نیست؛ آن را چنین بنویسید: {example}.',
};
