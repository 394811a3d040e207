import type { stream as english } from '../en/stream.ts';
import type { Translation } from '../translation.ts';

export const stream: Translation<typeof english> = {
  'nats.address': '{address} جریانی را نام نمی‌برد؛ آن را مانند {example} بنویسید.',
  'nats.unreachable':
    'به NATS در {server} نمی‌توان رسید ({reason})؛ آن را راه بیندازید یا نشانی را درست کنید.',
  'nats.denied':
    'NATS در {server} کاربر را نمی‌پذیرد؛ نام کاربر را در نشانی و گذرواژه را در {variable} بگذارید.',
  'nats.no-jetstream': 'NATS در {server} بدون JetStream کار می‌کند؛ آن را همان‌جا روشن کنید.',
  'nats.other-subjects':
    'جریان {stream} در {server} موضوع {subject} را نمی‌پذیرد؛ آن را به موضوع‌هایش بیفزایید یا جریان دیگری بدهید.',
  'nats.other-writer': 'برنامهٔ دیگری با نام {collector} در {stream} می‌نویسد؛ به هر گردآور نامی جدا بدهید.',
  'nats.no-stream': 'جریان {stream} در {server} نیست؛ نخست گردآوری را راه بیندازید که در آن بنویسد.',
  'nats.other-stream':
    'جریان {stream} پس از آنکه این پوشه آن را خواند از نو ساخته شده است؛ پوشهٔ دیگری آغاز کنید.',
  'nats.foreign':
    'پیام {sequence, number} در {stream} بخشی از دفتر ثبت نیست؛ این پیام و مانندهای آن کنار گذاشته شد.',
  'nats.hole':
    'جریان {stream} دیگر پیام‌های {from, number} تا {to, number} را ندارد؛ آنچه مسیریاب‌ها پیش از آن گفته‌اند دیگر معلوم نیست.',
  'nats.away': 'NATS در دسترس نیست؛ زمان این پایش می‌ایستد تا {stream} دوباره خوانده شود.',
  'nats.again': 'جریان {stream} پس از {seconds, plural, one {# ثانیه} other {# ثانیه}} دوباره خوانده می‌شود.',
  'nats.waits': 'جریان {stream} چیزی نمی‌پذیرد ({reason})؛ آنچه می‌رسد در حافظه می‌ماند.',
  'nats.takes':
    'جریان {stream} پس از {seconds, plural, one {# ثانیه} other {# ثانیه}} دوباره داده می‌پذیرد؛ چیزی از دست نرفت.',
  'nats.full':
    'جریان {stream} دیگر چیزی نمی‌پذیرد ({reason})؛ آنجا جا باز کنید و دوباره اجرا کنید: از همان‌جا ادامه می‌یابد.',
  'nats.not-taken':
    '{stream} {bytes, number} بایت از آنچه رسید را نپذیرفت ({reason}) و از دست رفت؛ آنجا جا باز کنید و گردآور را دوباره راه بیندازید.',
  'nats.too-large':
    '{count, plural, one {# پیام} other {# پیام}} بزرگ‌تر از آن بود که NATS می‌پذیرد و از {stream} کنار گذاشته شد؛ {setting} آن را بیشتر کنید.',
  'watch.stream.collects':
    'گردآور در جریان می‌نویسد و خود چیزی نمی‌یابد؛ {options} را بردارید و بگذارید یابنده‌ها جریان را با {from} بخوانند.',
  'watch.stream.alone':
    'یابنده‌ای که جریانی را با {from} می‌خواند به چیز دیگری گوش نمی‌دهد؛ {options} را به گردآور بدهید.',
};
