/** The things a runner fetches before the first exercise; "no equipment" would not be the whole truth. */
export const KIT = ['towel', 'book', 'stair', 'chair', 'counter', 'floor', 'weights'] as const;

/** One thing to have at hand. */
export type KitItem = (typeof KIT)[number];
