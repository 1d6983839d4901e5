import { canonicalText, type TextCells } from '../documents/index.js'
import { ByteDictionary, noEntry, type Meaning } from './byte-dictionary.js'
import { textOfValue } from './canonical-text.js'
import { misfitList } from './misfit-list.js'
import type { BatchArrays } from './scan-batch.js'
import { withoutSpaces } from './written-number.js'

const booleans: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['', noEntry.missing],
  ['true', 'true'],
  ['True', 'true'],
  ['TRUE', 'true'],
  ['false', 'false'],
  ['False', 'false'],
  ['FALSE', 'false']
])

/** `true` or `false`, spaces around it aside, as Python, R and JSON write them. */
export function booleanMeaning(text: string): Meaning {
  return booleans.get(text.slice(...withoutSpaces(text, 0, text.length))) ?? noEntry.misfit
}

function textMeaning(text: string): Meaning {
  return text === '' ? noEntry.missing : canonicalText(text)
}

/** Cells of text or of booleans, put into a batch at any row of it as codes of a dictionary. */
export class TextColumn {
  readonly cells: TextCells
  readonly misfits = misfitList()
  readonly dictionary: ByteDictionary
  readonly codes: Int32Array

  readonly kind: TextCells['kind']
  readonly asStored: boolean

  /** @param offset where the column begins in the arrays of the batch */
  constructor(
    { kind, asStored }: { readonly kind: TextCells['kind']; readonly asStored: boolean },
    readonly offset: number,
    private readonly arrays: BatchArrays
  ) {
    this.kind = kind
    this.asStored = asStored
    const dictionary = new ByteDictionary(kind === 'text' ? textMeaning : booleanMeaning)
    this.dictionary = dictionary
    this.codes = arrays.codes.subarray(offset, offset + arrays.capacity)
    this.cells = {
      kind,
      codes: this.codes,
      get dictionary() {
        return dictionary.entries
      }
    }
  }

  /** A cell as text files write it. */
  putText(row: number, text: string): void {
    const code = this.dictionary.codeOfText(text)
    this.codes[row] = code
    if (code === noEntry.misfit) this.noteMisfit(row, text)
  }

  /** A value of a typed format; null and undefined are missing, strings are read as the cells of a text file. */
  putValue(row: number, value: unknown): void {
    const text = this.kind === 'text' || typeof value === 'boolean' ? textOfValue(value) : (value ?? '')
    if (typeof text === 'string') this.putText(row, text)
    else {
      this.codes[row] = noEntry.misfit
      this.noteMisfit(row, value)
    }
  }

  /** A text that is called text where booleans are wanted: a misfit, whatever it reads as; missing where it is blank. */
  putForeignText(row: number, text: string): void {
    this.codes[row] = text.trim() === '' ? noEntry.missing : noEntry.misfit
    if (this.codes[row] === noEntry.misfit) this.noteMisfit(row, text)
  }

  /** Counts a cell whose code says that it is of another kind. */
  noteMisfit(row: number, value: unknown): void {
    this.misfits.add(this.arrays.rowsBefore + row + 1, value)
  }
}
