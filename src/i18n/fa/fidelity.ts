import type { fidelity as english } from '../en/fidelity.ts';
import type { Translation } from '../translation.ts';

export const fidelity: Translation<typeof english> = {
  'fidelity.title': 'همخوانی مسیرهای پیش‌بینی‌شده با مسیرهای مشاهده‌شده',
  'fidelity.overall': 'همهٔ مسیرهای مقایسه‌شده',
  'fidelity.by-class': 'بر پایهٔ ردهٔ مسیر پیش‌بینی‌شده',
  'fidelity.by-vantage-point': 'بر پایهٔ نقطهٔ دید',
  'fidelity.class': 'رده',
  'fidelity.vantage-point': 'نقطهٔ دید',
  'fidelity.model': 'مدل',
  'fidelity.routes': 'مسیرها',
  'fidelity.length': 'طول یکسان',
  'fidelity.next-hop': 'گام بعدی',
  'fidelity.whole-path': 'کل مسیر',
  'fidelity.same-path': 'دقیقاً همان مسیر',
  'fidelity.path-chance': 'مسیر تصادفی',
  'fidelity.definition':
    'مشاهده‌شده در {date}. برای هر نقطهٔ دید و هر مبدأ، مسیری که بیشتر پیشوندهای IPv4 مبدأ می‌پیمایند، بدون تکرار شماره‌ها، با مسیرهای پیش‌بینی‌شده مقایسه می‌شود. گام بعدی و کل مسیر وقتی درست به شمار می‌آیند که در میان پیش‌بینی‌های هم‌ارز باشند؛ «دقیقاً همان مسیر» وقتی که پیش‌بینی پس از انتخاب میان هم‌ارزها همان باشد. مسیر تصادفی، احتمال مسیر مشاهده‌شده است وقتی گام بعدی میان هم‌ارزها به‌تصادف انتخاب شود.',
  'fidelity.held-out-origins': 'نیمی از مبدأها کنار گذاشته شدند: از مسیرهای آن‌ها چیزی آموخته نشد.',
  'fidelity.held-out-points': 'یک‌چهارم نقاط دید کنار گذاشته شدند: از مسیرهای آن‌ها چیزی آموخته نشد.',
  'fidelity.outside': 'مسیرهایی که کنار گذاشته شدند، زیرا از شبکه‌ای بیرون از تصویر لحظه‌ای می‌گذرند: {routes}.',
  'fidelity.models':
    'ساده: مسیر از طریق مشتری پیش از همتا و همتا پیش از ارائه‌دهنده، سپس کمترین گام. کوتاه‌ترین: کمترین گام در میان همهٔ مسیرهای عرضه‌شده. کالیبره: مانند کوتاه‌ترین، با ترجیح‌های آموخته‌شده.',
  'fidelity.learnt':
    'مسیرهای آموزش: {routes}. پیوندهای افزوده: {linksAdded}؛ ترجیح‌ها: {preferences}؛ استثناهای آن‌ها: {exceptions}؛ پیوندهای ترانزیت جزئی: {partialTransit}.',
  'fidelity.model.policy': 'ساده',
  'fidelity.model.shortest': 'کوتاه‌ترین',
  'fidelity.model.calibrated': 'کالیبره',
  'fidelity.nothing-to-compare':
    'هیچ مسیری از جدول‌های مسیریابی را نمی‌توان با تصویر لحظه‌ای مقایسه کرد؛ جدول و تصویری با تاریخ نزدیک به هم بدهید.',
  'fidelity.no-calibration':
    '{file} انتخاب‌های مسیریابیِ آموخته‌شده ندارد؛ با {command} تصویری بسازید که داشته باشد.',
  'fidelity.notice.same-table':
    'این تصویر لحظه‌ای از {file} نیز ساخته شده است، پس همخوانی در اینجا دربارهٔ مسیرهای دیگر چیز زیادی نمی‌گوید. با جدول دیگری مقایسه کنید یا {option} را به کار ببرید.',
  'fidelity.progress.learning': 'آموختن ترجیح‌ها',
  'fidelity.progress.comparing': 'مقایسهٔ مسیرها',
};
