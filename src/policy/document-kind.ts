/** Which of the files that a person writes is read: its mistakes call it by its name. */
export interface DocumentKind {
  readonly name: string
  /** How such a file begins. */
  readonly begin: string
}

export const policyKind: DocumentKind = { name: 'policy', begin: 'Begin with `version: 1` and `model: <name>`' }
export const floorKind: DocumentKind = { name: 'floor', begin: 'Begin with `version: 1` and `metrics:`' }
export const contractKind: DocumentKind = { name: 'data contract', begin: 'Begin with `version: 1` and `columns:`' }
