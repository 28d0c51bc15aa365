// How a picture is packed that is only on its way into another one: as fast as can be, losing nothing.

/** Options for sharp's `png`. */
export const QUICK = { compressionLevel: 1 } as const;
