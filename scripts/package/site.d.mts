export function siteFiles(options: {
  folder: string;
  base: string;
  version: string;
  manifest: string;
  more?: Map<string, Buffer>;
}): Map<string, Buffer>;
