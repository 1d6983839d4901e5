import type { Compressors } from 'hyparquet'
import { pageCompressors } from './parquet-compressors.js'

/** The layers of hyparquet below whole columns. */
export type ParquetLibrary = Pick<typeof import('hyparquet/src/column.js'), 'parquetHeader' | 'readPage'> &
  Pick<typeof import('hyparquet/src/convert.js'), 'convert' | 'DEFAULT_PARSERS'> &
  Pick<typeof import('hyparquet/src/datapage.js'), 'decompressPage'> &
  Pick<typeof import('hyparquet/src/delta.js'), 'deltaBinaryUnpack' | 'deltaByteArray' | 'deltaLengthByteArray'> &
  Pick<typeof import('hyparquet/src/encoding.js'), 'byteStreamSplit'> & { readonly compressors: Compressors }

/** Loads them, which only who reads a Parquet file waits for. */
export async function parquetLibrary(): Promise<ParquetLibrary> {
  const [column, convert, datapage, delta, encoding, compressors] = await Promise.all([
    import('hyparquet/src/column.js'),
    import('hyparquet/src/convert.js'),
    import('hyparquet/src/datapage.js'),
    import('hyparquet/src/delta.js'),
    import('hyparquet/src/encoding.js'),
    pageCompressors()
  ])
  return { ...column, ...convert, ...datapage, ...delta, ...encoding, compressors }
}
