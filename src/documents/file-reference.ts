/** A place that holds files and knows nothing of models. */
export type PlainReference =
  | {
      readonly scheme: 'gto'
      readonly artifact: string
      /** One of the two: a stage (`#prod`) or a version (`@v1.2.3`). */
      readonly stage?: string
      readonly version?: string
      readonly path: string
    }
  | { readonly scheme: 'https'; readonly url: string; readonly digest?: string }
  | { readonly scheme: 's3'; readonly bucket: string; readonly key: string }
  | { readonly scheme: 'hf'; readonly repository: string; readonly revision?: string }

/** Reads what stands behind `gto:`. */
export function gtoReference(rest: string): PlainReference | undefined {
  void rest
  return undefined
}

/** Reads what stands behind `https:`. */
export function webReference(rest: string): PlainReference | undefined {
  void rest
  return undefined
}

/** Reads what stands behind `s3:`. */
export function objectReference(rest: string): PlainReference | undefined {
  void rest
  return undefined
}

/** Reads what stands behind `hf:`. */
export function hubReference(rest: string): PlainReference | undefined {
  void rest
  return undefined
}
