import { type BasisLetter, type MatrixCell, type Right, rights, rightsMatrix } from './rights-matrix.ts'

/**
 * The rights that a person has when data is processed on these bases: each that applies under at least one of them, in the
 * order of the matrix (law.md chapter 8).
 * @param bases the bases of the person's purposes; without any the person still has what applies under every basis
 */
export function rightsUnder(bases: readonly BasisLetter[]): Right[] {
  const letters: readonly BasisLetter[] = bases.length > 0 ? bases : ['a', 'b', 'c', 'd', 'e', 'f']
  return rights.filter((right) => {
    const cells: Record<BasisLetter, MatrixCell> = rightsMatrix[right].cells
    return bases.length > 0
      ? letters.some((letter) => cells[letter].applies)
      : letters.every((letter) => cells[letter].applies)
  })
}
