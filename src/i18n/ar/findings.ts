import type { findings as english } from '../en/findings.ts';
import type { Translation } from '../translation.ts';

export const findings: Translation<typeof english> = {
  'as-graph.provider-cycle': 'كل شبكة من الشبكات {members} مزوّد للأخرى في حلقة؛ عُدّت وصلاتها وصلات تناظر.',
  'as-graph.self-link': 'أُهملت وصلة تربط {asn} بنفسها.',
  'as-graph.repeated-link': 'وردت الوصلة بين {from} و{to} أكثر من مرة؛ يُعتد بأول ذكر لها.',
};
