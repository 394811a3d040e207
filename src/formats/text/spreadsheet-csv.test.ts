import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spreadsheetCsv } from './spreadsheet-csv.ts';

test('a table for spreadsheets: a byte-order mark, CRLF, and text that is no formula', () => {
  const text = spreadsheetCsv([
    ['name', 'hours'],
    ['تبریز', 1.5],
    ['=HYPERLINK("http://x.example","here")', -3],
    ['a "b", c\nd', 0],
  ]);
  assert.equal(
    text,
    '\uFEFFname,hours\r\nتبریز,1.5\r\n"\'=HYPERLINK(""http://x.example"",""here"")",-3\r\n"a ""b"", c\nd",0\r\n',
  );
  for (const start of ['=', '+', '-', '@', '\t', '\r'])
    assert.match(spreadsheetCsv([[`${start}1+1`]]), /^\uFEFF"?'/, JSON.stringify(start));
});
