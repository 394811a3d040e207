import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { readBom } from './read-bom.ts';

const cyclonedx = (rest: object): string =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, ...rest });
const codes = (text: string): string[] => readBom(text).findings.map(({ code }) => code);

test('components within components, devices, and services that their vendor runs', () => {
  const { items, findings } = readBom(
    cyclonedx({
      components: [
        {
          type: 'device',
          name: 'switch',
          version: '9',
          supplier: { name: 'Seller', address: { country: 'de' } },
          components: [{ type: 'firmware', name: 'boot', manufacturer: { name: 'Maker' } }],
        },
        { type: 'library', group: 'org.example', name: 'parser', publisher: 'Example' },
      ],
      services: [{ name: 'Maps', provider: { name: 'Cloud' } }],
    }),
  );
  assert.deepEqual(findings, []);
  assert.deepEqual(
    items.map(({ name, kind, vendor, vendorCountry, isServed }) => [
      name,
      kind,
      vendor,
      vendorCountry,
      isServed,
    ]),
    [
      ['switch', 'equipment', 'Seller', 'DE', undefined],
      ['boot', 'software', 'Maker', undefined, undefined],
      ['org.example/parser', 'software', 'Example', undefined, undefined],
      ['Maps', 'service', 'Cloud', undefined, true],
    ],
  );
});

test('a licence of the SPDX list does not end, one of a vendor when it says so, and otherwise nobody knows', () => {
  const endOf = (licenses: unknown): string | undefined =>
    readBom(cyclonedx({ components: [{ type: 'library', name: 'a', licenses }] })).items[0].licenceUntil;
  assert.equal(endOf([{ license: { id: 'MIT' } }]), 'never');
  assert.equal(endOf([{ expression: 'MIT OR Apache-2.0' }]), 'never');
  assert.equal(endOf([{ expression: 'MIT AND LicenseRef-Own' }]), undefined);
  assert.equal(endOf([{ license: { name: 'Own' } }]), undefined);
  assert.equal(endOf([{ license: { name: 'Own', licensing: { licenseTypes: ['perpetual'] } } }]), 'never');
  const until = (expiration: string) => ({ license: { name: 'Own', licensing: { expiration } } });
  assert.equal(
    endOf([{ license: { id: 'MIT' } }, until('2028-01-01T00:00:00Z'), until('2027-04-13T20:20:39+00:00')]),
    '2027-04-13',
  );
  assert.equal(endOf([]), undefined);
  assert.equal(endOf(undefined), undefined);
});

test('CycloneDX in XML says the same', () => {
  const { items, findings } = readBom(`<?xml version="1.0"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.5" version="1"><components>
<component type="device" bom-ref="x"><supplier><name>Seller</name></supplier><name>switch</name><version>9</version>
<licenses><license><name>Own</name><licensing><licenseTypes><licenseType>subscription</licenseType></licenseTypes>
<expiration>2027-04-13T20:20:39Z</expiration></licensing></license></licenses>
<components><component type="library"><name>inner</name><licenses><expression>MIT</expression></licenses></component></components>
</component></components><services><service><provider><name>Cloud</name></provider><name>Maps</name></service></services></bom>`);
  assert.deepEqual(findings, []);
  assert.deepEqual(
    items.map(({ name, version, vendor, kind, licenceUntil }) => [name, version, vendor, kind, licenceUntil]),
    [
      ['switch', '9', 'Seller', 'equipment', '2027-04-13'],
      ['inner', undefined, undefined, 'software', 'never'],
      ['Maps', undefined, 'Cloud', 'service', undefined],
    ],
  );
});

test('SPDX 2.3 and 3.0: suppliers, declared licences, ends of support', () => {
  const two = readBom(
    JSON.stringify({
      spdxVersion: 'SPDX-2.3',
      packages: [
        {
          name: 'glibc',
          versionInfo: '2.11.1',
          supplier: 'Organization: Example (security@example.org)',
          licenseConcluded: 'NOASSERTION',
          licenseDeclared: 'LGPL-2.0-only',
          validUntilDate: '2029-01-29T18:30:22Z',
          primaryPackagePurpose: 'OPERATING-SYSTEM',
        },
        {
          name: 'own',
          supplier: 'NOASSERTION',
          licenseDeclared: 'LicenseRef-1',
          primaryPackagePurpose: 'DEVICE',
        },
      ],
    }),
  );
  const three = readBom(
    JSON.stringify({
      '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
      '@graph': [
        { type: 'Organization', spdxId: 'urn:o', name: 'Example' },
        {
          type: 'software_Package',
          spdxId: 'urn:p',
          name: 'glibc',
          software_packageVersion: '2.11.1',
          suppliedBy: 'urn:o',
          validUntilTime: '2029-01-29T18:30:22Z',
          software_primaryPurpose: 'operatingSystem',
        },
        { type: 'software_Package', spdxId: 'urn:q', name: 'own', software_primaryPurpose: 'device' },
        {
          type: 'simplelicensing_LicenseExpression',
          spdxId: 'urn:l',
          simplelicensing_licenseExpression: 'LGPL-2.0-only',
        },
        { type: 'Relationship', relationshipType: 'hasDeclaredLicense', from: 'urn:p', to: ['urn:l'] },
      ],
    }),
  );
  for (const { items, findings } of [two, three]) {
    assert.deepEqual(findings, []);
    assert.deepEqual(
      items.map(({ name, kind, vendor, licenceUntil, supportUntil }) => [
        name,
        kind,
        vendor,
        licenceUntil,
        supportUntil,
      ]),
      [
        ['glibc', 'software', 'Example', 'never', '2029-01-29'],
        ['own', 'equipment', undefined, undefined, undefined],
      ],
    );
  }
});

test('what is no bill of materials is said in one sentence, and nothing is lost in silence', () => {
  assert.deepEqual(codes(''), ['bom.empty']);
  assert.deepEqual(codes('{"bomFormat": '), ['bom.not-json']);
  assert.deepEqual(codes('[1, 2]'), ['bom.unknown']);
  assert.deepEqual(codes('<svg/>'), ['bom.unknown']);
  assert.deepEqual(codes(cyclonedx({})), ['bom.nothing']);
  assert.deepEqual(codes(cyclonedx({ components: [{ type: 'file' }, 7, { name: 'a' }] })), ['bom.unnamed']);
  assert.deepEqual(codes(cyclonedx({ specVersion: '2.0', components: [{ name: 'a' }] })), ['bom.version']);
  assert.equal(readBom('\uFEFF' + cyclonedx({ components: [{ name: 'a' }] })).items.length, 1);
  // Deeper than the stack of a program that calls itself.
  const deep = '{"name":"x","components":['.repeat(2000) + ']}'.repeat(2000);
  assert.equal(readBom(cyclonedx({}).replace('}', `,"components":[${deep}]}`)).items.length, 2000);
});

test('the official examples of CycloneDX 1.6 and 1.7 are read', needsSharedData('cyclonedx'), () => {
  const folder = sharedData('cyclonedx');
  for (const version of ['1.6', '1.7']) {
    const files = readdirSync(join(folder, version)).filter((name) => name.startsWith('valid-'));
    assert.ok(files.length > 40);
    let items = 0;
    for (const file of files) {
      const read = readBom(readFileSync(join(folder, version, file), 'utf8'));
      assert.deepEqual(
        read.findings.filter(({ code }) => code !== 'bom.nothing'),
        [],
        file,
      );
      items += read.items.length;
    }
    assert.ok(items > 40, `${items}`);
  }
});
