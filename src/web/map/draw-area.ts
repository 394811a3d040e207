import type { Map as MapLibre } from 'maplibre-gl';
import { TerraDraw, TerraDrawCircleMode, TerraDrawPolygonMode, TerraDrawRectangleMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { DrawnShape, LonLat } from './map-things.ts';

/** Lets the reader draw one shape after another; each is handed over as its outline when it is finished. Call what is returned to end it. */
export function drawAreas(
  map: MapLibre,
  shape: DrawnShape,
  ink: string,
  finished: (ring: readonly LonLat[]) => void,
): () => void {
  const styles = {
    fillColor: ink as `#${string}`,
    fillOpacity: 0.2,
    outlineColor: ink as `#${string}`,
    outlineWidth: 2,
  };
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [
      new TerraDrawRectangleMode({ styles, drawInteraction: 'click-move-or-drag' }),
      new TerraDrawCircleMode({ styles, drawInteraction: 'click-move-or-drag' }),
      new TerraDrawPolygonMode({ styles }),
    ],
  });
  draw.start();
  draw.setMode(shape);
  draw.on('finish', (id) => {
    const geometry = draw.getSnapshotFeature(id)?.geometry;
    draw.clear();
    if (geometry?.type === 'Polygon') finished(geometry.coordinates[0].map(([lon, lat]) => [lon, lat]));
  });
  return () => draw.stop();
}
