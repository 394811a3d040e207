/** The live watch in the workbench. */
export const liveWatch = {
  'workbench.live': 'المراقبة الحية',
  'workbench.live.running':
    'إنها تستمع: {rate, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} في الثانية. تشير ساعتها إلى {now}.',
  'workbench.live.silent':
    'لم يُكتب شيء منذ {written}. ربما أُوقفت المراقبة قسراً أو تعذّر على جهازها الكتابة. ما يلي حالها حينئذ؛ ولا يمكن معرفة الحال الآن.',
  'workbench.live.stopped': 'أُوقفت المراقبة في {written}. ما يلي حالها حينئذ؛ ولا يمكن معرفة الحال الآن.',
  'workbench.live.gone': 'لا يوجد {file} في مجلد المراقبة: لم تبدأ بعد أو أُزيل سجلها. شغّلوا {command} هناك.',
  'workbench.live.unread': 'تعذّرت قراءة ما كتبته المراقبة: إنها من إصدار آخر للبرنامج.',
  'workbench.live.networks': 'الشبكات',
  'workbench.live.groups': 'الأقاليم والمؤسسات',
  'workbench.live.gateways': 'البوابات',
  'workbench.live.cannot-tell': 'لا يمكن معرفته',
  'workbench.live.upstreams': 'الشبكات الأجنبية',
  'workbench.live.now': 'الآن',
  'workbench.live.before': 'قبل ساعة',
  'workbench.live.owned': 'فضاء العناوين',
  'workbench.live.plane': 'العائلة',
  'workbench.live.diagram':
    'يُظهر المخطط البلد مع تعطّل الشبكات المنقطعة في المراقبة الحية. يُحسب هنا من مسارات اللقطة.',
  'workbench.live.collectors': 'نقاط الرصد',
  'workbench.live.lost': 'انقطع الاتصال بالخادم؛ وقد يكون المعروض هنا قديماً.',
  'workbench.live.quiet': 'لا حوادث مفتوحة.',
  'workbench.live.others':
    '{count, plural, zero {لا حوادث أخرى} one {حادث آخر: جزء من حادث أكبر أو منتهٍ} two {حادثان آخران: جزءان من حوادث أكبر أو منتهيان} few {# حوادث أخرى: أجزاء من حوادث أكبر ومنتهية} many {# حادثاً آخر: أجزاء من حوادث أكبر ومنتهية} other {# حادث آخر: أجزاء من حوادث أكبر ومنتهية}}',
  'workbench.live.kept': 'لم تعد المراقبة الحية تعرض هذا الحادث. وهو في مجلد سجلها: {command}.',
};
