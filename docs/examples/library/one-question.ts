import { assess, openSnapshot } from 'muruna';

const snapshot = await openSnapshot(); // the one in use; openSnapshot('2025.muruna') opens a file
const { planes } = await assess({ country: 'IR', ranks: false }, { snapshot });
const [leading] = planes.ipv4?.networks ?? [];
console.log(`AS${leading.asn} carries ${(100 * leading.share).toFixed(1)}% of the international routes`);
