/** Width and height of a PNG picture, from its first chunk. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function imageSize(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG picture');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
