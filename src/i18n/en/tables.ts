/** What the readers of tables and texts say: spreadsheets, encodings, letters that look alike. */
export const tables = {
  'inventory.bad-date':
    '{column, literal} is {value, literal}, which is not a day; write it as {example, literal}.',
  'inventory.bad-country':
    '{column, literal} is {value, literal}, which is no country; write two letters, such as {example, literal}.',
  'inventory.bad-name':
    '{column, literal} is {value, literal}, which is not a name of the DNS; write it as {example, literal}.',
  'inventory.bad-via':
    '{column, literal} is {value, literal}; write the places on the way with latitude first, such as {example, literal}.',
  'text.encoding-guessed':
    'This file is not in UTF-8 and was read as {encoding, literal}; if names look wrong, save it as CSV UTF-8.',
  'text.unknown-encoding':
    'The file says that it is in {encoding, literal}, which cannot be read here; save it in UTF-8.',
  'text.broken-utf8':
    '{count, plural, one {# character is} other {# characters are}} damaged here and below; names may be incomplete.',
  'text.binary': 'This is not a text file; export the data as text, for a table as CSV UTF-8.',
  'table.unclosed-quote': 'A quotation mark is opened here and does not close; the row was left out.',
  'table.field-count':
    'The row has {fields, plural, one {# cell} other {# cells}} and the header {columns, number}; a separator is missing, is too many, or is not inside quotation marks. The row was left out.',
  'table.column-without-name':
    'A column without a name holds something in {rows, plural, one {# row} other {# rows}} and was not read; give it a name or empty it.',
  'table.too-many-columns': 'The table has more than {most, number} columns; only these were read.',
  'table.column-twice': 'The column {column, literal} is there twice; keep one.',
  'table.no-header':
    'The first line, {given, literal}, names none of the columns, so {rows, plural, one {# row} other {# rows}} cannot be read; begin with {wanted, literal}, with commas, semicolons or tabs between.',
  'table.missing-column':
    'The column {column, literal} is missing, so {rows, plural, one {# row} other {# rows}} cannot be read; add it.',
  'table.missing-column-near':
    'The column {column, literal} is missing, so {rows, plural, one {# row} other {# rows}} cannot be read; if {given, literal} is that column, rename it.',
  'table.ambiguous-number':
    '{column, literal} is {value, literal}, which may be {decimal, literal} or {whole, literal}; write one of these.',
  'table.workbook':
    'The file {file, literal} is a workbook of a spreadsheet program; save the sheet as CSV UTF-8 under the name {right, literal}.',
  'table.directions-joined':
    '{count, plural, one {# link stands} other {# links stand}} once in each direction and {count, plural, one {counts} other {count}} as one, such as {one, literal} and {other, literal}; if they are two cables, give them different names.',
  'table.other-letters':
    '{column, literal} names {value, literal}, whose letters only look like those of {name, literal}; it was taken for that.',
  'table.ids-look-alike':
    '{id, literal} looks like the id in {firstFile, literal}, line {firstLine, number}, but has other letters; give one of them another id.',
  'table.consequences':
    '{count, plural, one {# more fault follows} other {# more faults follow}} from these and {count, plural, one {is} other {are}} not listed; correct these first.',
  'table.again': '{sentence, text} (The same in {count, plural, one {# more row} other {# more rows}}.)',
  'inventory.unconnected':
    '{site, literal} reaches no core and no gateway even when nothing is damaged: {sites, plural, one {# site} other {# sites}} with {people, plural, one {# person} other {# people}} will never be served. Add the link that is missing.',
  'inventory.unknown-file-near':
    'The file {file, literal} was not read; if {near, literal} is meant, rename it.',
} as const;
