import type { workbenchExchange as english } from '../en/workbench-exchange.ts';
import type { Translation } from '../translation.ts';

/** The exchange of a workspace with partners. */
export const workbenchExchange: Translation<typeof english> = {
  'workbench.exchange': 'تبادل',
  'workbench.exchange.intro':
    'آنچه این فضای کار با شریکان در میان می‌گذارد و آنچه آنان با آن. تنها گردانندگان آن را می‌بینند و اینجا چیزی دگرگون نمی‌شود: سپردن و بازپس‌گرفتن همان‌جاست که کلید هست.',
  'workbench.exchange.none': 'این فضای کار پوشهٔ تبادل ندارد. سرور را با {option} آغاز کنید.',
  'workbench.exchange.verified': 'دفتر همین حالا بررسی شد: هیچ سطری دگرگون، برداشته یا افزوده نشده است.',
  'workbench.exchange.empty':
    'هنوز چیزی برای سپردن نیست. نخست کارت یک شریک را بگیرید ({partner}) و پرونده‌ای بیفزایید ({add}).',
  'workbench.exchange.has': 'موردهای نزد او',
  'workbench.exchange.first-end': 'پایان نخستین',
  'workbench.exchange.unconfirmed': 'نابودشدنی، بی‌تأیید',
  'workbench.exchange.ends': 'بازپس‌گرفته یا پایان‌یافته: چه کسی تأیید کرد',
  'workbench.exchange.show': 'نشان بده چه بیرون می‌رود',
  'workbench.exchange.run':
    'برای سپردن همین، فرمان زیر را همان‌جا که کلید هست اجرا کنید و پروندهٔ آن را به‌جای {key} بگذارید:',
  'workbench.exchange.take-back': 'برای بازپس‌گرفتن چیزی، همان‌جا که کلید هست اجرا کنید: {command}',
  'workbench.exchange.tokens': 'توکن‌های شریکان برای TAXII',
  'workbench.exchange.tokens.none': 'هیچ شریکی توکن ندارد.',
  'workbench.exchange.tokens.at': 'شریک از {url} می‌خواند',
  'workbench.moment.form': 'مانند {example}',
  'workbench.exchange.practices': 'تجربه‌های اندازه‌گیری‌شده',
  'workbench.exchange.practices.none':
    'هنوز کارت تجربه‌ای اینجا نیست. با {make} یکی بسازید و با {add} بیفزایید؛ کارت‌های شریکان همراه آنچه می‌دهند می‌رسند.',
  'workbench.exchange.practices.there': 'آنجا: پیش از آن {before}، پس از آن {after}.',
  'workbench.exchange.practices.gain': 'از آنچه جای بهبود داشت، {gain} بهبود یافت.',
  'workbench.exchange.practices.own': 'کارت خود شما',
  'workbench.exchange.practices.from': 'از {partner}',
  'workbench.exchange.practices.signed': 'امضای {name}',
  'workbench.exchange.practices.signed-unknown': 'امضای {name}، با کلیدی که اینجا کسی به آن اعتماد نکرده است',
  'workbench.exchange.practices.signed-revoked': 'امضای {name}، با کلیدی که دیگر معتبر نیست',
  'workbench.exchange.practices.try': 'اینجا بیازمایید',
  'workbench.exchange.practices.offer': 'در تطبیق پیشنهاد دهید',
  'workbench.exchange.practices.book': 'دفتر نیازها',
  'workbench.exchange.practices.needs': 'آنچه دستورها از شما می‌خواهند',
  'workbench.exchange.practices.none-kept': 'در فضای کار هنوز سندی از این نوع نیست. یکی را اینجا بیفزایید:',
  'workbench.exchange.practices.waiting': 'محاسبه در جریان است. چیزی از آن نگه داشته نمی‌شود.',
};
