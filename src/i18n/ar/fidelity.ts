import type { fidelity as english } from '../en/fidelity.ts';
import type { Translation } from '../translation.ts';

export const fidelity: Translation<typeof english> = {
  'fidelity.title': 'مدى مطابقة المسارات المتوقَّعة للمسارات المرصودة',
};
