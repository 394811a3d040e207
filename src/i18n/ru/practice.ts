import type { practice as english } from '../en/practice.ts';
import type { Translation } from '../translation.ts';

/** Practices that were measured, tried elsewhere. */
export const practice: Translation<typeof english> = {
  'practice.title': 'Что дали бы практики',
  'practice.title.country': 'Что дали бы практики: {country}',
  'practice.different':
    'Числа карточки «{title}» не получаются заново из её же данных: не полагайтесь на неё.',
  'practice.input-missing':
    'Получаются ли числа карточки «{title}» заново, не проверено. Для этого нужен {option} с {inputs}.',
  'practice.failed': 'Числа карточки «{title}» не удалось вычислить здесь заново.',
  'practice.not-repeatable': 'Рецепт карточки «{title}» — не вопрос, на который отвечает эта программа.',
  'practice.unknown':
    'Карточка «{title}» подписана {name}, ключу здесь не доверяют. Чтобы доверять, получите ключ у владельца: {command}',
  'practice.revoked': 'Карточка «{title}» подписана ключом {name}, которому больше не доверяют.',
  'practice.section.ranked': 'По выигрышу здесь',
  'practice.column.practice': 'Практика',
  'practice.column.maker': 'Кто сделал',
  'practice.column.there-before': 'Там до',
  'practice.column.there-after': 'После',
  'practice.column.here-before': 'Здесь до',
  'practice.column.here-after': 'С ней',
  'practice.column.gain': 'Выигрыш здесь',
  'practice.column.repeats': 'Вычислено заново',
  'practice.state.same': 'те же числа',
  'practice.state.different': 'другие числа',
  'practice.state.input-missing': 'нет: не хватает данных',
  'practice.state.failed': 'не удалось',
  'practice.state.not-repeatable': 'невозможно',
  'practice.explained':
    'Выигрыш — это улучшенная часть того, что можно улучшить: при 100 % улучшать больше нечего, ниже 0 стало хуже, чем было.',
  'practice.by': '{name}, {date}',
  'practice.by.country': '{name}, {country}, {date}',
  'practice.effort': 'Чего это стоило: {effort}',
  'practice.person-days': 'Человеко-дни: {days}',
  'practice.conditions': 'Что для этого нужно:',
  'practice.needs': 'Не испробовано: рецепту нужно то, что есть у вас. Задайте с {option}:',
  'practice.need': '{field}',
  'practice.need.what': '{field}: {what}',
  'practice.needs-country': 'страна, с {option}',
  'practice.refused': 'Рецепт здесь отклонён: {sentence}',
  'practice.commands': 'Рецепт, до и после:',
  'practice.commands.there': 'Рецепт, как его задали там, до и после:',
  'practice.made': 'Записан {file}: {before} до, {after} после.',
  'practice.phase.trying': 'проба практик',
  'practice.words-invalid': 'Из {file} карточку не сделать. По строкам:',
  'practice.no-words': 'дайте слова хотя бы на одном языке',
  'practice.not-a-card': '{file} — не карточка практики: возьмите файл, сделанный командой {command}',
  'practice.forged': '{file} изменён после подписи, или подпись не его автора: попросите его снова',
  'practice.no-figure': 'В {file} нет числа {figure}; похожие: {near}. Все: {command}',
  'practice.figure-missing': 'Числа {figure} в {file} нет: сравнивать не с чем',
  'practice.not-a-question':
    '{file} — не ответ на вопрос: рецепт ничего не меняет и не содержит другого рецепта',
  'practice.bad-set': '{option} принимает поле=значение, а {value} — не то',
  'practice.nothing-to-set': 'Ни в одном рецепте нет поля {field}',
};
