import type { fidelity as english } from '../en/fidelity.ts';
import type { Translation } from '../translation.ts';

export const fidelity: Translation<typeof english> = {
  'fidelity.title': 'همخوانی مسیرهای پیش‌بینی‌شده با مسیرهای دیده‌شده',
  'fidelity.overall': 'همهٔ مسیرهای مقایسه‌شده',
  'fidelity.by-class': 'بر پایهٔ ردهٔ مسیر پیش‌بینی‌شده',
  'fidelity.by-vantage-point': 'بر پایهٔ نقطهٔ دید',
  'fidelity.class': 'رده',
  'fidelity.vantage-point': 'نقطهٔ دید',
  'fidelity.model': 'مدل',
  'fidelity.routes': 'مسیرها',
  'fidelity.length': 'طول یکسان',
  'fidelity.next-hop': 'گام بعدی در میان بهترین‌ها',
  'fidelity.whole-path': 'کل مسیر در میان بهترین‌ها',
  'fidelity.same-path': 'همان مسیر',
  'fidelity.path-chance': 'با قرعه میان بهترین‌ها',
  'fidelity.definition':
    'دیده‌شده در {date}: برای هر نقطهٔ دید و هر شبکهٔ مبدأ، مسیری که بیشتر پیشوندهای IPv4 مبدأ می‌پیمایند، بدون تکرار شماره، در برابر مسیرهای پیش‌بینی‌شده.',
  'fidelity.held-out-origins': 'نیمی از مبدأها کنار گذاشته شدند: از هیچ مسیری به آن‌ها چیزی آموخته نشد.',
  'fidelity.held-out-points': 'یک‌چهارم نقاط دید کنار گذاشته شدند: از هیچ مسیر آن‌ها چیزی آموخته نشد.',
  'fidelity.outside': 'مسیرهایی که کنار گذاشته شدند چون شبکه‌ای از آن‌ها در تصویر نیست: {routes}.',
  'fidelity.models':
    'ساده: مشتری پیش از همتا و همتا پیش از ارائه‌دهنده، سپس کمترین گام. کوتاه‌ترین: کمترین گام در میان مسیرهای عرضه‌شده، هر که عرضه کند. واسنجیده: همان با آنچه آموخته شد.',
  'fidelity.learnt':
    'مسیرهای آموزشی: {routes}. پیوندهای افزوده: {linksAdded}؛ ترجیح‌ها: {preferences}؛ استثناها: {exceptions}؛ پیوندهای ترانزیت جزئی: {partialTransit}.',
  'fidelity.model.policy': 'ساده',
  'fidelity.model.shortest': 'کوتاه‌ترین',
  'fidelity.model.calibrated': 'واسنجیده',
  'fidelity.nothing-to-compare':
    'هیچ مسیری در رونوشت‌ها با تصویر سنجیدنی نیست؛ رونوشت و تصویری با تاریخ نزدیک به هم بدهید.',
  'fidelity.no-calibration':
    'تصویر {file, literal} چیزی از شیوهٔ گزینش شبکه‌ها در خود ندارد؛ تصویری با {command, literal} بسازید.',
  'fidelity.notice.same-table':
    'این تصویر از {file, literal} هم ساخته شده است و همخوانی در اینجا دربارهٔ مسیرهای دیگر چندان چیزی نمی‌گوید. با جدولی دیگر بسنجید یا {option, literal} را به کار ببرید.',
  'fidelity.progress.learning': 'آموختن ترجیح‌ها',
  'fidelity.progress.comparing': 'مقایسهٔ مسیرها',
};
