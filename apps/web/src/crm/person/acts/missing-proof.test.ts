import { expect, test } from 'vitest'
import { type ConsentDraft, missingProof } from './missing-proof.ts'

const proved: ConsentDraft = {
  purpose: 'marketing',
  channel: 'email',
  wording: 'w1',
  method: 'paper',
  givenAt: '2026-11-20T10:00:00Z',
  evidence: 'mappe 7',
  hasFile: false,
  givenBy: 'self',
  guardianship: '',
  isChild: false,
  canBeReached: true,
}

test('what CON-20 needs is named while it is missing, and nothing else', () => {
  expect(missingProof(proved)).toEqual([])
  expect(missingProof({ ...proved, channel: null })).toEqual(['channel'])
  expect(missingProof({ ...proved, purpose: 'profiling', channel: null })).toEqual([])
  expect(missingProof({ ...proved, wording: null, method: null, givenAt: null, evidence: ' ' })).toEqual([
    'wording',
    'method',
    'givenAt',
    'evidence',
  ])
  expect(missingProof({ ...proved, isChild: true })).toEqual(['guardian'])
  expect(missingProof({ ...proved, isChild: true, givenBy: 'guardian' })).toEqual(['guardianship'])
})

test('what staff say of a call is no proof of it; a recording is [CON-22]', () => {
  expect(missingProof({ ...proved, method: 'telephone', evidence: 'sagde ja' })).toEqual(['evidence'])
  expect(missingProof({ ...proved, method: 'telephone', hasFile: true })).toEqual([])
})
