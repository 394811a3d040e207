import type { findings as english } from '../en/findings.ts';
import type { Translation } from '../translation.ts';

export const findings: Translation<typeof english> = {
  'as-graph.provider-cycle':
    'شبکه‌های {members} در یک حلقه ارائه‌دهندهٔ یکدیگرند؛ پیوندهایشان همتایی به شمار آمد.',
  'as-graph.self-link': 'پیوند {asn} با خودش کنار گذاشته شد.',
  'as-graph.repeated-link': 'پیوند میان {from} و {to} بیش از یک بار آمده است؛ تنها مورد نخست به شمار می‌آید.',
};
