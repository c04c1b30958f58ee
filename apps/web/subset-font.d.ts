declare module 'subset-font' {
  type Options = { targetFormat: 'woff2'; variationAxes?: Record<string, { min: number; max: number }> };
  /** The font with these characters and, of its variable axes, these ranges only. */
  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>;
}
