export function siteFiles(options: {
  folder: string;
  base: string;
  version: string;
  manifest: string;
}): Map<string, Buffer>;
