/** The six legal bases of article 6(1), by their letter. */
export const basisLetters = ['a', 'b', 'c', 'd', 'e', 'f'] as const
export type BasisLetter = (typeof basisLetters)[number]

/** The letter of each kind of basis that Diskret records, and of the two that an officer may record with a reason (BAS-1). */
export const letterOfBasis = {
  consent: 'a',
  contract: 'b',
  'legal-obligation': 'c',
  'vital-interests': 'd',
  'public-task': 'e',
  'legitimate-interest': 'f',
  'soft-opt-in': 'f',
} as const satisfies Record<string, BasisLetter>
export type NoticeBasis = keyof typeof letterOfBasis

/** The notes of the matrix, by their number in law.md chapter 8. */
export type MatrixNote = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Whether a right applies under a basis, and under which condition. */
export interface MatrixCell {
  applies: boolean
  note: MatrixNote | null
}

const yes: MatrixCell = { applies: true, note: null }
const no: MatrixCell = { applies: false, note: null }
const yesIf = (note: MatrixNote): MatrixCell => ({ applies: true, note })
const noBecause = (note: MatrixNote): MatrixCell => ({ applies: false, note })
const row = (
  id: string,
  article: string,
  cells: readonly [MatrixCell, MatrixCell, MatrixCell, MatrixCell, MatrixCell, MatrixCell],
) => ({
  id,
  article,
  cells: Object.fromEntries(basisLetters.map((letter, index) => [letter, cells[index]])) as Record<
    BasisLetter,
    MatrixCell
  >,
})

/** Which right applies under which basis: law.md chapter 8, MAT-1 … MAT-12, cell by cell in the order a … f. */
export const rightsMatrix = {
  information: row('MAT-1', '13/14', [yes, yes, yesIf(1), yes, yes, yes]),
  access: row('MAT-2', '15', [yes, yes, yes, yes, yes, yes]),
  rectification: row('MAT-3', '16', [yes, yes, yes, yes, yes, yes]),
  erasure: row('MAT-4', '17', [yes, yesIf(2), noBecause(3), yes, noBecause(3), yesIf(4)]),
  restriction: row('MAT-5', '18', [yes, yes, yesIf(5), yes, yes, yes]),
  'recipients-told': row('MAT-6', '19', [yes, yes, yes, yes, yes, yes]),
  portability: row('MAT-7', '20', [yes, yes, no, no, no, no]),
  objection: row('MAT-8', '21(1)', [noBecause(6), no, no, no, yes, yes]),
  'marketing-objection': row('MAT-9', '21(2)', [yes, yes, yes, yes, yes, yes]),
  withdrawal: row('MAT-10', '7(3)', [yes, no, no, no, no, no]),
  'automated-decisions': row('MAT-11', '22', [yes, yes, yesIf(7), yes, yesIf(7), yes]),
  complaint: row('MAT-12', '77/79', [yes, yes, yes, yes, yes, yes]),
} as const satisfies Record<string, { id: string; article: string; cells: Record<BasisLetter, MatrixCell> }>

export type Right = keyof typeof rightsMatrix
export const rights = Object.keys(rightsMatrix) as Right[]
