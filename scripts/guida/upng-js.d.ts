/** The part of upng-js that pictures need: the package has no types of its own. */
declare module 'upng-js' {
  export interface Picture {
    width: number;
    height: number;
  }
  export function decode(png: Uint8Array): Picture;
  /** The frames of a picture, four bytes for each point. */
  export function toRGBA8(picture: Picture): ArrayBuffer[];
  /** With at most so many colours. */
  export function encode(
    frames: ArrayBuffer[],
    width: number,
    height: number,
    colours: number,
  ): ArrayBuffer;
}
