import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../finding.ts'
import { leastConfidence } from '../finding.ts'
import { weighIn } from './weigh-in.ts'

const heard = (probability: number, passages = 1) => ({
  passages,
  heard: [{ category: 'health' as const, start: 0, end: 10, probability }],
  probabilityAt: () => probability,
})
const judge = (person: number, silenced = false) => ({ person: () => person, silenced: () => silenced })

describe('what the second voice adds', () => {
  it('is never more than possible, and at the live threshold only when it is nearly sure', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.85, max: 1, noNaN: true }), (probability) => {
        const [finding] = weighIn(heard(probability), [], judge(0.9))
        expect(finding?.confidence).toBeLessThan(0.75)
        expect(finding?.confidence).toBeGreaterThanOrEqual(leastConfidence.sweep)
        expect((finding?.confidence ?? 0) >= leastConfidence.live).toBe(probability >= 0.98)
      }),
    )
  })

  it('is nothing where it is not likely', () => {
    expect(weighIn(heard(0.84), [], judge(0.9))).toEqual([])
  })

  it('is nothing where a firm is spoken of, or where a harmless use explains the words', () => {
    expect(weighIn(heard(0.999), [], judge(0.3))).toEqual([])
    expect(weighIn(heard(0.999), [], judge(0.9, true))).toEqual([])
  })

  it('must be louder the more passages a note has, up to what is said while typing', () => {
    expect(weighIn(heard(0.86, 2), [], judge(0.9))).toHaveLength(1)
    expect(weighIn(heard(0.94, 8), [], judge(0.9))).toEqual([])
    expect(weighIn(heard(0.96, 8), [], judge(0.9))).toHaveLength(1)
    expect(weighIn(heard(0.98, 200), [], judge(0.9))).toHaveLength(1)
  })

  it('must be louder where a person is only possible, and is nothing where none is', () => {
    expect(weighIn(heard(0.86), [], judge(0.6))).toHaveLength(1)
    expect(weighIn(heard(0.94), [], judge(0.59))).toEqual([])
    expect(weighIn(heard(0.96), [], judge(0.45))).toHaveLength(1)
    expect(weighIn(heard(0.999), [], judge(0.44))).toEqual([])
  })

  it('is dropped from what the rules found, where the voice knows the words for harmless', () => {
    const found = (reason: Finding['reason']): Finding => ({
      category: 'health',
      start: 5,
      end: 8,
      confidence: 0.8,
      article: '9(1)',
      reason,
    })
    const silent = (at: number | undefined) => ({ passages: 1, heard: [], probabilityAt: () => at })
    expect(weighIn(silent(0.1), [found('circumstances')], judge(0.9))).toEqual([])
    expect(weighIn(silent(0.36), [found('circumstances')], judge(0.9))).toHaveLength(1)
    // What is said outright is doubted only where the voice is all but sure.
    expect(weighIn(silent(0.06), [found('said')], judge(0.9))).toHaveLength(1)
    expect(weighIn(silent(0.01), [found('said')], judge(0.9))).toEqual([])
    // National ids are no matter of its.
    expect(weighIn(silent(undefined), [found('number')], judge(0.9))).toHaveLength(1)
  })

  it('repeats nothing that the rules have found', () => {
    const found: Finding = { category: 'health', start: 5, end: 8, confidence: 0.9, article: '9(1)', reason: 'said' }
    expect(weighIn(heard(0.99), [found], judge(0.9))).toEqual([found])
    expect(weighIn(heard(0.99), [{ ...found, category: 'union' }], judge(0.9))).toHaveLength(2)
  })
})
