import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

export const home: Translation<typeof english> = {
  'home.example': 'ابدأ بالأيام الاثني عشر',
  'home.example.intro':
    'مثال كامل على اللقطة المرفقة بالبرنامج: سيناريو من اثني عشر يومًا من الأعطال المتتالية في إيران، وشبكة مختلقة لإصلاحها. ست خطوات، كل منها بضع ثوانٍ.',
  'home.example.bring': 'إحضار المثال',
  'home.example.assess': 'ما يعتمد عليه البلد',
  'home.example.stress': 'ما تعطله الأيام الاثنا عشر',
  'home.example.damage': 'أضرار الشبكة المختلقة',
  'home.example.restore': 'خطة إصلاحها',
  'home.example.drill': 'التمرين من العطل إلى الاستعادة',
  'home.example.dossier': 'الأجوبة محفوظة أدلةً',
  'home.snapshots': 'اللقطات',
  'home.in-use': 'قيد الاستخدام',
  'home.snapshots.diff': 'ما تغير عن اللقطة السابقة',
  'home.jobs': 'قيد الحساب',
  'home.jobs.none': 'لا شيء قيد الحساب.',
  'home.mine': 'أعمالي الأخيرة',
  'home.mine.none': 'يظهر هنا ما تسأل عنه وما تحفظه.',
  'home.changed': 'ما الذي تغير',
  'home.changed.none': 'لم يغير أحد غيرك شيئًا منذ زيارتك الأخيرة.',
};
