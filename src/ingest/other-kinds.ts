import { extname } from 'node:path'

/** Suffixes of files that lie beside minutes on a shared drive and are none. They are not opened unless named outright. */
const OTHER_KINDS: Readonly<Record<string, readonly string[]>> = {
  picture: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'webp', 'svg', 'ico'],
  sound: ['mp3', 'wav', 'm4a', 'ogg', 'flac', 'wma'],
  film: ['mp4', 'mov', 'avi', 'mkv', 'wmv', 'webm'],
  spreadsheet: ['xlsx', 'xls', 'xlsm', 'ods', 'csv', 'tsv'],
  presentation: ['pptx', 'ppt', 'odp', 'key'],
  data: [
    'json',
    'ndjson',
    'jsonl',
    'xml',
    'yml',
    'yaml',
    'sql',
    'db',
    'sqlite',
    'mdb',
    'accdb',
    'gpkg',
    'shp',
    'ics',
    'vcf',
    'pst',
    'ost',
    'accde',
  ],
  font: ['ttf', 'otf', 'woff', 'woff2', 'eot'],
  signature: ['p7s', 'p7m', 'sig', 'asc', 'sha1', 'sha256', 'md5', 'cer', 'crt'],
  leftover: ['bak', 'old', 'dat', 'bin', 'idx', 'cache'],
  program: ['exe', 'msi', 'dll', 'js', 'mjs', 'ts', 'css', 'py', 'sh', 'bat', 'ps1', 'jar', 'lnk', 'url'],
  log: ['log', 'ini', 'cfg', 'toml', 'lock'],
}

const KIND_OF = new Map(Object.entries(OTHER_KINDS).flatMap(([kind, suffixes]) => suffixes.map((s) => [s, kind])))

/** What a file is that is certainly no minutes: `otherKind('kort.JPG') === 'picture'`; `null` when it may be minutes. */
export function otherKind(path: string): string | null {
  return KIND_OF.get(extname(path).slice(1).toLowerCase()) ?? null
}
