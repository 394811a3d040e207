/** The live watch in the workbench. */
export const liveWatch = {
  'workbench.live': 'پایش زنده',
  'workbench.live.running': 'در حال شنیدن است: {rate} پیام در ثانیه. ساعتش {now} را نشان می‌دهد.',
  'workbench.live.silent':
    'از {written} چیزی نوشته نشده است. شاید پایش ناگهان پایان یافته یا دستگاهش نمی‌تواند بنویسد. آنچه در پی می‌آید وضع آن هنگام است؛ وضع کنونی را نمی‌توان گفت.',
  'workbench.live.stopped':
    'پایش در {written} متوقف شد. آنچه در پی می‌آید وضع آن هنگام است؛ وضع کنونی را نمی‌توان گفت.',
  'workbench.live.gone':
    'در پوشهٔ پایش {file} نیست: یا آغاز نشده یا دفترش برداشته شده است. {command} را آنجا اجرا کنید.',
  'workbench.live.unread': 'نوشتهٔ پایش خوانده نمی‌شود: از نسخهٔ دیگری از برنامه است.',
  'workbench.live.networks': 'شبکه‌ها',
  'workbench.live.groups': 'منطقه‌ها و سازمان‌ها',
  'workbench.live.gateways': 'دروازه‌ها',
  'workbench.live.cannot-tell': 'نمی‌توان گفت',
  'workbench.live.upstreams': 'شبکه‌های خارجی',
  'workbench.live.now': 'اکنون',
  'workbench.live.before': 'یک ساعت پیش',
  'workbench.live.owned': 'فضای نشانی',
  'workbench.live.plane': 'خانواده',
  'workbench.live.diagram':
    'نمودار کشور را با از کار افتادن شبکه‌هایی نشان می‌دهد که در پایش زنده قطع‌اند. اینجا از مسیرهای تصویر لحظه‌ای محاسبه می‌شود.',
  'workbench.live.collectors': 'نقاط دید',
  'workbench.live.lost': 'پیوند با سرور قطع است؛ آنچه اینجاست شاید کهنه باشد.',
  'workbench.live.quiet': 'رخداد بازی نیست.',
  'workbench.live.others':
    '{count, plural, one {# رخداد دیگر: بخش رخدادی بزرگ‌تر یا پایان‌یافته} other {# رخداد دیگر: بخش‌های رخدادهای بزرگ‌تر و پایان‌یافته‌ها}}',
  'workbench.live.kept': 'پایش زنده دیگر این رخداد را نشان نمی‌دهد. در پوشهٔ دفترش هست: {command}.',
};
