import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { meaningOf } from './name-search.ts';

test('a name is found by a part of it, by its first letters and, in Arabic letters, by its sound', () => {
  const found: readonly (readonly [text: string, name: string])[] = [
    ['infra', 'Telecommunication Infrastructure Company'],
    ['TIC', 'Telecommunication Infrastructure Company'],
    ['tic', 'Telecommunication Infrastructure Company of Iran'],
    ['شاتل', 'Aria Shatel PJSC'],
    ['آسیاتک', 'Asiatech Data Transmission company'],
    ['ایرانسل', 'Irancell Telecommunications'],
    ['ایران‌سل', 'Iran Cell Service and Communication Company'],
    ['پارس', 'Pars Online PJSC'],
    ['رسپینا', 'Respina Networks & Beyond PJSC'],
    ['زیرساخت', 'شرکت ارتباطات زیرساخت'],
    ['AS۳', 'AS3 Networks'],
  ];
  for (const [text, name] of found) assert.ok(meaningOf(text)(name), `${text}: ${name}`);
  const not: readonly (readonly [text: string, name: string])[] = [
    ['', 'Anything'],
    [' ', 'Anything'],
    ['شاتل', 'Respina Networks'],
    ['زین', 'Zayo Bandwidth'],
    ['TIM', 'Telecommunication Infrastructure Company'],
  ];
  for (const [text, name] of not) assert.ok(!meaningOf(text)(name), `${text}: ${name}`);
});

test('whatever is typed, and whatever the name, there is an answer', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (text, name) => void meaningOf(text)(name)));
});
