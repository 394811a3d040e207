/** A cable as GeoJSON that the map draws. */
export const GULF_CABLE = {
  type: 'Feature',
  properties: { name: 'Gulf cable' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [50, 27],
      [60, 24],
    ],
  },
};
