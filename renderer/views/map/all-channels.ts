import { asId, type MapViewId } from '../../../shared/ids.ts';

/** The view that shows every channel; it is there before anybody saved one. */
export const allChannels: MapViewId = asId('mapView', 'all');
