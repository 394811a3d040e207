import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, need } from '../../test/random-services.ts';
import { groundOf } from './services-live-answer.ts';

const of = (layer: 'power' | 'supply' | 'cdn') => need('portal', layer, address('192.0.2.1'));

test('name, link, power and supply are said apart', () => {
  assert.equal(groundOf({ why: 'place', need: of('cdn'), zone: 'example' }), 'name');
  assert.equal(groundOf({ why: 'place', need: of('cdn'), zone: undefined }), 'link');
  assert.equal(groundOf({ why: 'thing', need: of('power'), zone: undefined }), 'power');
  assert.equal(groundOf({ why: 'thing', need: of('supply'), zone: undefined }), 'supply');
  assert.equal(groundOf({ why: 'certificate', need: of('cdn'), zone: undefined }), 'certificate');
  assert.equal(groundOf({ why: 'no-address', need: of('cdn'), zone: 'example' }), 'unknown');
});
