/** Endings of tables as text, as spreadsheets save them. */
export const TABLE_ENDINGS = ['csv', 'tsv', 'txt'];

const WORKBOOK = /\.(?:xlsx|xlsm|xls|ods|numbers)$/i;

/** Whether a file is by its name a workbook of a spreadsheet program, which is not read. */
export function isWorkbook(name: string): boolean {
  return WORKBOOK.test(name);
}

/** The name under which a sheet of a workbook can be read. */
export function savedAsCsv(name: string): string {
  return name.replace(WORKBOOK, '.csv');
}
