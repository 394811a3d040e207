export const commandLine = {
  'help.usage': 'شیوهٔ نوشتن:',
  'help.arguments': 'آرگومان‌ها:',
  'help.options': 'گزینه‌ها:',
  'help.output': 'خروجی:',
  'help.commands': 'فرمان‌ها:',
  'help.default': 'پیش‌فرض: {value, literal}',
  'help.choices': 'یکی از {choices, literal}',
  'help.more': '{command, literal} یک فرمان را توضیح می‌دهد.',
  'usage.unknown-option':
    'گزینهٔ {option, literal} اینجا وجود ندارد. {command, literal} گزینه‌ها را نشان می‌دهد.',
  'usage.unknown-option-near': 'گزینهٔ {option, literal} اینجا وجود ندارد. آیا منظورتان {near, literal} بود؟',
  'usage.unknown-command': 'فرمان {name, literal} وجود ندارد. {command, literal} فرمان‌ها را نشان می‌دهد.',
  'usage.unknown-command-near': 'فرمان {name, literal} وجود ندارد. آیا منظورتان {near, literal} بود؟',
  'usage.missing-argument':
    '{argument, literal} نوشته نشده است. {command, literal} شیوهٔ نوشتن فرمان را نشان می‌دهد.',
  'usage.missing-value': 'گزینهٔ {option, literal} مقدار می‌خواهد.',
  'usage.too-many-arguments':
    'شمار آرگومان‌ها بیش از اندازهٔ این فرمان است. {command, literal} شیوهٔ نوشتن آن را نشان می‌دهد.',
  'usage.conflicting-options': '{one, literal} و {other, literal} با هم جور نیست. یکی را حذف کنید.',
  'usage.bad-choice':
    '{option, literal} برابر {value, literal} است، اما تنها می‌تواند یکی از این‌ها باشد: {known, literal}.',
  'usage.bad-value': '{option, literal} نمی‌تواند {value, literal} باشد.',
  'usage.missing-field': '{option, literal} نوشته نشده است.',
  'usage.unknown-field':
    'درخواست فیلدی به نام {field, literal} دارد که وجود ندارد. فیلدهای ممکن: {known, literal}.',
};
