import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseContent } from './recognise-content.ts';

test('what a file is shows in its first bytes', () => {
  const cases: [content: string | Uint8Array, kind: string][] = [
    ['', 'empty'],
    [' \r\n\n', 'empty'],
    ['<!DOCTYPE html>\n<title>Log in</title>', 'web-page'],
    ['\n  <HTML lang="en">', 'web-page'],
    ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', 'web-page'],
    ['{"error": "not found"}', 'json'],
    ['[{"asn": 1}]', 'json'],
    ['64500|64501|-1\n', 'text'],
    ['AS64500,شرکت,Eyeball,IR\n', 'text'],
    [Buffer.from('\uFEFF64500,1\n', 'utf16le'), 'utf-16'],
    [Buffer.from('asn,users\n64500,1\n', 'utf16le'), 'utf-16'],
    [Uint8Array.from({ length: 300 }, (_, at) => (at * 97) & 255), 'binary'],
  ];
  for (const [content, kind] of cases)
    assert.equal(recogniseContent(new Uint8Array(Buffer.from(content))), kind);
});
