import type { workbenchShare as english } from '../en/workbench-share.ts';
import type { Translation } from '../translation.ts';

export const workbenchShare: Translation<typeof english> = {
  'workbench.export': 'تصدير',
  'workbench.book.title': 'دفتر التعاون',
  'workbench.book.none': 'لا دفتر تعاون في مساحة العمل هذه بعد. أضِف واحدًا في قسم الوثائق.',
  'workbench.book.part': 'القسم',
  'workbench.book.part.countries': 'البلدان',
  'workbench.book.part.organisations': 'المؤسسات',
  'workbench.book.part.events': 'الفعاليات والاجتماعات',
  'workbench.book.part.offers': 'العروض',
  'workbench.book.part.needs': 'الاحتياجات',
  'workbench.book.part.agreements': 'الاتفاقات والالتزامات',
  'workbench.book.add': 'أضِف',
};
