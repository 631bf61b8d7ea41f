import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basisLetters, type MatrixCell, rights, rightsMatrix } from './rights-matrix.ts'
import { rightsUnder } from './rights-under.ts'

const expected = `
MAT-1 13/14 ✓ ✓ ✓(1) ✓ ✓ ✓
MAT-2 15 ✓ ✓ ✓ ✓ ✓ ✓
MAT-3 16 ✓ ✓ ✓ ✓ ✓ ✓
MAT-4 17 ✓ ✓(2) –(3) ✓ –(3) ✓(4)
MAT-5 18 ✓ ✓ ✓(5) ✓ ✓ ✓
MAT-6 19 ✓ ✓ ✓ ✓ ✓ ✓
MAT-7 20 ✓ ✓ – – – –
MAT-8 21(1) –(6) – – – ✓ ✓
MAT-9 21(2) ✓ ✓ ✓ ✓ ✓ ✓
MAT-10 7(3) ✓ – – – – –
MAT-11 22 ✓ ✓ ✓(7) ✓ ✓(7) ✓
MAT-12 77/79 ✓ ✓ ✓ ✓ ✓ ✓`
  .trim()
  .split('\n')

const written = (cell: MatrixCell): string => `${cell.applies ? '✓' : '–'}${cell.note === null ? '' : `(${cell.note})`}`

describe('the matrix of rights and bases', () => {
  it.each(expected)('says cell by cell what chapter 8 says: %s', (line) => {
    const [id = '', article, ...cells] = line.split(' ')
    const row = rights.map((right) => rightsMatrix[right]).find((candidate) => candidate.id === id)
    expect(row?.article).toBe(article)
    expect(basisLetters.map((letter) => row && written(row.cells[letter]))).toEqual(cells)
  })

  it('has no row more', () => {
    expect(rights).toHaveLength(expected.length)
  })

  const law = '../shared/reference/law.md'
  it.skipIf(!existsSync(law))('agrees with the table of law.md itself', () => {
    const rows = readFileSync(law, 'utf8').match(/^\| MAT-\d+ \|.*$/gm) ?? []
    expect(rows).toHaveLength(12)
    for (const line of rows) {
      const [id, , ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
      const row = rights.map((right) => rightsMatrix[right]).find((candidate) => candidate.id === id)
      expect(basisLetters.map((letter) => row && written(row.cells[letter]))).toEqual(
        cells.map((cell) => cell.replace(' ', '')),
      )
    }
  })

  it('gives portability on consent or contract only, withdrawal on consent only, objection on e or f only [MAT-7, MAT-8, MAT-10]', () => {
    fc.assert(
      fc.property(fc.subarray([...basisLetters], { minLength: 1 }), (bases) => {
        const held = rightsUnder(bases)
        expect(held.includes('portability')).toBe(bases.includes('a') || bases.includes('b'))
        expect(held.includes('withdrawal')).toBe(bases.includes('a'))
        expect(held.includes('objection')).toBe(bases.includes('e') || bases.includes('f'))
        expect(held).toEqual(expect.arrayContaining(['access', 'rectification', 'marketing-objection', 'complaint']))
      }),
    )
  })

  it('leaves a person without any basis the rights that always apply', () => {
    expect(rightsUnder([])).toEqual([
      'information',
      'access',
      'rectification',
      'restriction',
      'recipients-told',
      'marketing-objection',
      'automated-decisions',
      'complaint',
    ])
  })
})
