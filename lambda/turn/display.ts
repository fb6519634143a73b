/** A screen's size in dp: pixels as they would be at 160 to the inch. */
export interface Pixels {
  readonly kind: 'pixels';
  readonly shape: 'round' | 'rectangle';
  readonly width: number;
  readonly height: number;
}

/** What a device can show: pictures, four characters beside its light, or nothing. */
export type Display = Pixels | { readonly kind: 'characters' } | { readonly kind: 'none' };
