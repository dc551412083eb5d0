export const IMAGE_SCALE: number;
/** Path in guida/ → content, of everything that the pages of the guide need. */
export function guideFiles(): Map<string, Buffer>;
