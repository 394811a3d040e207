import { assess, openSnapshot } from 'muruna';

const files: (string | undefined)[] = [undefined]; // ['2014.muruna', '2025.muruna', …]
const countries = ['IR', 'AZ', 'PK', 'KE']; // or forty of them
const rows: string[] = ['date,country,measure,value'];
for (const file of files) {
  const snapshot = await openSnapshot(file);
  for (const country of countries) {
    const { planes, snapshot: of } = await assess({ country, ranks: false }, { snapshot });
    for (const { id, value } of planes.ipv4?.metrics ?? [])
      rows.push([of.date, country, id, value ?? ''].join(',')); // a missing number stays empty, never 0
  }
}
console.log(rows.join('\n'));
